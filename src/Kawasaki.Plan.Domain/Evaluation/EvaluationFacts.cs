using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What an evaluation rests on, numbers of one unit with their fiscal years and what is asked, and what follows from it before anybody
/// judges.</summary>
/// <remarks>
/// B is the baseline at t0, C the measurement at t, T the target due at tT. All arithmetic is in decimal on the figures as published,
/// unrounded. Every figure is a number or has its reason, and is computed when it is asked for; nothing here throws for missing data. The default
/// value has neither a measurement nor a target.
/// </remarks>
public readonly partial record struct EvaluationFacts
{
    // Fields, because a property returns a copy of these.
    private readonly DatedValue? _baseline;
    private readonly DatedValue? _actual;
    private readonly Goal _goal;
    private readonly FiscalYear? _asOf;

    /// <summary>Creates the facts of figures.</summary>
    /// <param name="baseline">The baseline, where it is a number; the stand-in of the assumptions serves where it is not.</param>
    /// <param name="actual">The measurement.</param>
    /// <param name="goal">What is asked; a goal without target takes the direction of the assumptions.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the measurement when it is left out.</param>
    /// <param name="assumptions">What the figures do not say and the caller states.</param>
    public EvaluationFacts(DatedValue? baseline, DatedValue? actual, Goal goal, FiscalYear? asOf = null, Assumptions? assumptions = null)
    {
        _baseline = baseline ?? assumptions?.BaselineStandIn;
        _actual = actual;
        _goal = assumptions?.Direction is { } direction
            && goal.Condition is TargetCondition.NotSet
            && goal.Direction is null ? Goal.Towards(direction, goal.Due) : goal;
        _asOf = asOf ?? actual?.Year;
        Assumptions = assumptions;
    }

    /// <summary>Gets the baseline, or what stands in for it.</summary>
    public DatedValue? Baseline => _baseline;

    /// <summary>Gets the measurement.</summary>
    public DatedValue? Actual => _actual;

    /// <summary>Gets what is asked.</summary>
    public Goal Goal => _goal;

    /// <summary>Gets the fiscal year as of which is judged.</summary>
    public FiscalYear? AsOf => _asOf;

    /// <summary>Gets what the figures do not say and the caller states, or <see langword="null"/> where nothing is assumed.</summary>
    public Assumptions? Assumptions { get; }

    /// <summary>Gets whether the measurement meets the target, whatever the years, or <see langword="null"/> where that is undecided.</summary>
    public bool? MeetsTarget => _actual is { } actual ? _goal.IsMetBy(actual.Value) : null;

    /// <summary>Gets whether the target was attained, as far as it can be decided.</summary>
    public AttainmentStatus Status => _goal.Condition switch
    {
        TargetCondition.NotSet => AttainmentStatus.TargetNotSet,
        TargetCondition.Pending => AttainmentStatus.TargetPending,
        TargetCondition.Text => AttainmentStatus.NotMeasurable,
        _ when _actual is null => AttainmentStatus.NotMeasured,
        _ when _goal.Due is not { } due || _actual.Value.Year is not { } year || _asOf is null || due > _asOf || due > year => AttainmentStatus.NotDue,
        _ when _actual.Value.Year > _goal.Due => AttainmentStatus.MeasuredAfterDue,
        _ => MeetsTarget is true ? AttainmentStatus.Met : AttainmentStatus.NotMet,
    };

    /// <summary>Gets whether the measurement is at the expected value or better, or <see langword="null"/> where that is undecided.</summary>
    public bool? OnPace =>
        _goal.Sign != 0 && _actual is { } actual && Expected.Value is { } expected ? Compare(actual.Value, expected, _goal.Sign) >= 0 : null;

    /// <summary>Compares in the direction of improvement: positive when the first value is better.</summary>
    private static int Compare(decimal value, decimal other, int sign) => value.CompareTo(other) * sign;

    /// <summary>Returns the case, the status and the figures.</summary>
    public override string ToString() =>
        Invariant($"{Baseline} → {Actual}, {Goal}, as of {AsOf}: {Status}, gap {Gap}, attainment {AttainmentRatio}, progress {ProgressRatio}, ")
        + Invariant($"expected {Expected}, pace {PaceRatio}, required per year {RequiredPerYear}");
}
