using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>An entry by people (評価): the grade that a part of the plan, or one of its indicators, was given for a fiscal year.</summary>
public sealed partial record Assessment
{
    /// <summary>Creates an entry.</summary>
    /// <param name="year">The fiscal year that was assessed.</param>
    /// <param name="scale">The name of the scale: a built-in one, or one of the plan's.</param>
    /// <param name="grade">The code of the grade.</param>
    /// <param name="reason">Why, or <see langword="null"/> when the plan does not say.</param>
    /// <param name="indicator">The name of the indicator that was assessed, or <see langword="null"/> for the part itself.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Assessment(FiscalYear year, string scale, string grade, string? reason = null, string? indicator = null)
    {
        Year = year;
        Scale = Guard.Against.Blank(scale, nameof(scale));
        Grade = Guard.Against.Blank(grade, nameof(grade));
        Reason = Guard.Against.BlankOrNull(reason, nameof(reason));
        Indicator = Guard.Against.BlankOrNull(indicator, nameof(indicator));
    }

    /// <summary>Gets the fiscal year that was assessed.</summary>
    public FiscalYear Year { get; }

    /// <summary>Gets the name of the scale.</summary>
    public string Scale { get; }

    /// <summary>Gets the code of the grade.</summary>
    public string Grade { get; }

    /// <summary>Gets the name of the indicator that was assessed, or <see langword="null"/> for the part itself.</summary>
    public string? Indicator { get; }

    /// <summary>Gets why, or <see langword="null"/> when the plan does not say.</summary>
    public string? Reason { get; }

    /// <summary>Returns the year, the scale and the grade.</summary>
    public override string ToString() => Invariant($"{Year} {Scale}: {Grade}");
}
