using Kawasaki.Plan.Domain.Calendars;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What an evaluation rests on: numbers of one unit with their fiscal years, and what is asked.</summary>
/// <remarks>The default value has neither a measurement nor a target.</remarks>
public readonly record struct EvaluationCase
{
    /// <summary>Creates a case.</summary>
    /// <param name="baseline">The baseline, where it is a number; the stand-in of the assumptions serves where it is not.</param>
    /// <param name="actual">The measurement.</param>
    /// <param name="goal">What is asked; a goal without target takes the direction of the assumptions.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the measurement when it is left out.</param>
    /// <param name="assumptions">What the figures do not say and the caller states.</param>
    public EvaluationCase(DatedValue? baseline, DatedValue? actual, Goal goal, FiscalYear? asOf = null, Assumptions? assumptions = null)
    {
        Baseline = baseline ?? assumptions?.BaselineStandIn;
        Actual = actual;
        Goal = assumptions?.Direction is { } direction && goal.Kind is GoalKind.NotSet && goal.Direction is null ? Goal.Towards(direction, goal.Due) : goal;
        AsOf = asOf ?? actual?.Year;
        Assumptions = assumptions;
    }

    /// <summary>Gets the baseline, or what stands in for it.</summary>
    public DatedValue? Baseline { get; }

    /// <summary>Gets the measurement.</summary>
    public DatedValue? Actual { get; }

    /// <summary>Gets what is asked.</summary>
    public Goal Goal { get; }

    /// <summary>Gets the fiscal year as of which is judged.</summary>
    public FiscalYear? AsOf { get; }

    /// <summary>Gets what the figures do not say and the caller states, or <see langword="null"/> where nothing is assumed.</summary>
    public Assumptions? Assumptions { get; }

    /// <summary>Returns the figures and what is asked.</summary>
    public override string ToString() => Invariant($"{Baseline} → {Actual}, {Goal}, as of {AsOf}");
}
