using Kawasaki.Plan.Domain.Calendars;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A number and the fiscal year that it counts as. The default value is zero without a year.</summary>
public readonly record struct DatedValue
{
    /// <summary>Creates a dated value.</summary>
    /// <param name="value">The number, in the unit of the indicator.</param>
    /// <param name="year">The fiscal year that it counts as, or <see langword="null"/> when it is not known.</param>
    public DatedValue(decimal value, FiscalYear? year)
    {
        Value = value;
        YearNumber = Goal.NumberOf(year);
    }

    /// <summary>Creates a dated value.</summary>
    /// <param name="value">The number.</param>
    /// <param name="yearNumber">The ordinal of the year and 1, or 0.</param>
    internal DatedValue(decimal value, short yearNumber)
    {
        Value = value;
        YearNumber = yearNumber;
    }

    /// <summary>Gets the number, in the unit of the indicator.</summary>
    public decimal Value { get; }

    /// <summary>Gets the fiscal year that it counts as, or <see langword="null"/> when it is not known.</summary>
    public FiscalYear? Year => Goal.YearOf(YearNumber);

    /// <summary>Gets the ordinal of the year and 1, or 0.</summary>
    internal short YearNumber { get; }

    /// <summary>Returns the number and the fiscal year.</summary>
    public override string ToString() => Invariant($"{Value} ({Year})");
}
