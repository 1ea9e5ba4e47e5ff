using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What an evaluation rests on, numbers of one unit with their fiscal years and what is asked, and what follows from it before anybody judges.</summary>
/// <remarks>
/// B is the baseline at t0, C the measurement at t, T the target due at tT. All arithmetic is in decimal on the figures as published,
/// unrounded. Every figure is a number or has its reason, and is computed when it is asked for; nothing here throws for missing data. The default value has neither a measurement nor a target.
/// </remarks>
public readonly partial record struct EvaluationFacts
{
    /// <summary>Creates the facts of figures.</summary>
    /// <param name="baseline">The baseline, where it is a number; the stand-in of the assumptions serves where it is not.</param>
    /// <param name="actual">The measurement.</param>
    /// <param name="goal">What is asked; a goal without target takes the direction of the assumptions.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the measurement when it is left out.</param>
    /// <param name="assumptions">What the figures do not say and the caller states.</param>
    public EvaluationFacts(DatedValue? baseline, DatedValue? actual, Goal goal, FiscalYear? asOf = null, Assumptions? assumptions = null)
    {
        Baseline = baseline ?? assumptions?.BaselineStandIn;
        Actual = actual;
        Goal = assumptions?.Direction is { } direction && goal.Condition is TargetCondition.NotSet && goal.Direction is null ? Goal.Towards(direction, goal.Due) : goal;
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

    /// <summary>Gets whether the measurement meets the target, whatever the years, or <see langword="null"/> where that is undecided.</summary>
    public bool? MeetsTarget => Actual is { } actual ? Goal.IsMetBy(actual.Value) : null;

    /// <summary>Gets whether the target was attained, as far as it can be decided.</summary>
    public AttainmentStatus Status => Goal.Condition switch
    {
        TargetCondition.NotSet => AttainmentStatus.TargetNotSet,
        TargetCondition.Pending => AttainmentStatus.TargetPending,
        TargetCondition.Text => AttainmentStatus.NotMeasurable,
        _ when Actual is null => AttainmentStatus.NotMeasured,
        _ when Goal.Due is not { } due || Actual.Value.Year is not { } year || AsOf is null || due > AsOf || due > year => AttainmentStatus.NotDue,
        _ when Actual.Value.Year > Goal.Due => AttainmentStatus.MeasuredAfterDue,
        _ => MeetsTarget is true ? AttainmentStatus.Met : AttainmentStatus.NotMet,
    };

    /// <summary>Gets whether the measurement is at the expected value or better, or <see langword="null"/> where that is undecided.</summary>
    public bool? OnPace =>
        Goal.Sign != 0 && Actual is { } actual && Expected.Value is { } expected ? Compare(actual.Value, expected, Goal.Sign) >= 0 : null;

    /// <summary>Compares in the direction of improvement: positive when the first value is better.</summary>
    private static int Compare(decimal value, decimal other, int sign) => value.CompareTo(other) * sign;

    /// <summary>Returns the case, the status and the figures.</summary>
    public override string ToString() => Invariant($"{Baseline} → {Actual}, {Goal}, as of {AsOf}: {Status}, gap {Gap}, attainment {AttainmentRatio}, progress {ProgressRatio}, expected {Expected}, pace {PaceRatio}, required per year {RequiredPerYear}");
}
