using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A phase of a plan (実施計画期間), such as the third, FY2022 to FY2025.</summary>
public sealed partial record PlanPhase
{
    /// <summary>Creates a phase.</summary>
    /// <param name="number">The number of the phase, from 1.</param>
    /// <param name="period">The fiscal years of the phase.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1.</exception>
    public PlanPhase(int number, FiscalYearRange period)
    {
        Number = Guard.Against.NegativeOrZero(number);
        Period = period;
    }

    /// <summary>Gets the number of the phase, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the fiscal years of the phase.</summary>
    public FiscalYearRange Period { get; }

    /// <summary>Returns the number and the period.</summary>
    public override string ToString() => Invariant($"{Number}: {Period}");
}
