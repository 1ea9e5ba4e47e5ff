using Kawasaki.Plan.Domain.Calendars;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What an evaluation rests on: numbers of one unit with their fiscal years, and what is asked.</summary>
/// <remarks>The default value has neither a measurement nor a target.</remarks>
public readonly record struct EvaluationCase
{
    /// <summary>Creates a case.</summary>
    /// <param name="baseline">The baseline, where it is a number.</param>
    /// <param name="actual">The measurement.</param>
    /// <param name="goal">What is asked.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the measurement when it is left out.</param>
    /// <param name="naturalLimit">The natural limit of the scale in the direction of improvement (100 for a percentage), where there is one.</param>
    public EvaluationCase(DatedValue? baseline, DatedValue? actual, Goal goal, FiscalYear? asOf = null, decimal? naturalLimit = null)
    {
        Baseline = baseline;
        Actual = actual;
        Goal = goal;
        AsOf = asOf ?? actual?.Year;
        NaturalLimit = naturalLimit;
    }

    /// <summary>Gets the baseline, where it is a number.</summary>
    public DatedValue? Baseline { get; }

    /// <summary>Gets the measurement.</summary>
    public DatedValue? Actual { get; }

    /// <summary>Gets what is asked.</summary>
    public Goal Goal { get; }

    /// <summary>Gets the fiscal year as of which is judged.</summary>
    public FiscalYear? AsOf { get; }

    /// <summary>Gets the natural limit of the scale in the direction of improvement, where there is one.</summary>
    public decimal? NaturalLimit { get; }

    /// <summary>Returns the figures and what is asked.</summary>
    public override string ToString() => Invariant($"{Baseline} → {Actual}, {Goal}, as of {AsOf}");
}
