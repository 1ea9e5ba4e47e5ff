using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>An indicator evaluated against one of its targets: what was used, and what follows from it.</summary>
public sealed partial class TargetEvaluation
{
    private TargetEvaluation(Indicator indicator, Target? target, in MeasurementUsed used, EvaluationFacts facts)
    {
        Indicator = indicator;
        Target = target;
        Measurement = facts.Actual is null ? null : used.Measurement;
        Missing = used.Missing;
        Facts = facts;
    }

    private TargetEvaluation(TargetEvaluation other, EvaluationFacts facts)
    {
        Indicator = other.Indicator;
        Target = other.Target;
        Measurement = other.Measurement;
        Missing = other.Missing;
        Facts = facts;
    }

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the target, or <see langword="null"/> where the indicator has none.</summary>
    public Target? Target { get; }

    /// <summary>Gets the measurement that was used, of a sum the last one, or <see langword="null"/> where there is none.</summary>
    public Measurement? Measurement { get; }

    /// <summary>Gets the entry that says why there is no value for the year that counts, or <see langword="null"/> where the plan does not say.</summary>
    public Measurement? Missing { get; }

    /// <summary>Gets what follows. Its case says as of which year it holds, and what was assumed.</summary>
    public EvaluationFacts Facts { get; }

    /// <summary>Evaluates an indicator against one of its targets.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="target">The target, which is one of the indicator's.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the latest measurement when it is left out.</param>
    /// <param name="assumptions">What the plan does not say and the caller states. Where they give no natural limit, the maximum of the scale is the
    /// limit of an indicator that is to rise.</param>
    /// <remarks>The measurement used is that of the due year, if there is one not after <paramref name="asOf"/>, else the latest not after it that is not
    /// after the due year, else the latest not after it, else one that has no year: it can be compared, but decides nothing. Yearly amounts against a
    /// cumulative target are summed. Where the target counts otherwise than the figures, there is none: <see cref="UndefinedReason.CountsUnclear"/>.</remarks>
    /// <exception cref="ArgumentException"><paramref name="target"/> is not one of the indicator's.</exception>
    public static TargetEvaluation Of(Indicator indicator, Target target, FiscalYear? asOf = null, Assumptions? assumptions = null)
    {
        Guard.Against.Null(indicator);
        Guard.Against.Null(target);
        var own = indicator.Targets.FirstOrDefault(item => ReferenceEquals(item, target))
            ?? indicator.Targets.FirstOrDefault(item => item == target)
            ?? throw new ArgumentException(Invariant($"The target is not one of those of '{indicator.Name}'."), nameof(target));
        return Evaluate(indicator, own, asOf, assumptions);
    }

    /// <summary>Evaluates an indicator against each of its targets, in their order; against nothing, once, where it has none.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the latest measurement when it is left out.</param>
    /// <param name="assumptions">What the plan does not say and the caller states.</param>
    public static IReadOnlyList<TargetEvaluation> AllOf(Indicator indicator, FiscalYear? asOf = null, Assumptions? assumptions = null)
    {
        Guard.Against.Null(indicator);
        return indicator.Targets.Count == 0
            ? [Evaluate(indicator, target: null, asOf, assumptions)]
            : [.. indicator.Targets.Select(target => Evaluate(indicator, target, asOf, assumptions))];
    }

    /// <summary>Evaluates an indicator against its target of a phase.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="phase">The number of the phase, or <see langword="null"/> for any.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the latest measurement when it is left out.</param>
    /// <param name="assumptions">What the plan does not say and the caller states.</param>
    /// <remarks>Of several targets, that which counts as of <paramref name="asOf"/> is used, and the last when it is left out. An indicator without a
    /// target of the phase is evaluated against one that belongs to no phase, and where there is none against nothing.</remarks>
    public static TargetEvaluation OfPhase(Indicator indicator, int? phase, FiscalYear? asOf = null, Assumptions? assumptions = null)
    {
        Guard.Against.Null(indicator);
        var target = Counting(indicator.Targets, item => phase is null || item.Phase == phase, asOf)
            ?? Counting(indicator.Targets, item => item.Phase is null, asOf);
        return Evaluate(indicator, target, asOf, assumptions);
    }

    /// <summary>Evaluates an indicator in a year, as of it, by the target that counts then: that of the year, else the next one due, else the
    /// last.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="phase">The number of the phase, or <see langword="null"/> for any.</param>
    /// <param name="assumptions">What the plan does not say and the caller states.</param>
    public static TargetEvaluation OfYear(Indicator indicator, FiscalYear year, int? phase = null, Assumptions? assumptions = null) =>
        OfPhase(indicator, phase, year, assumptions);

    /// <summary>Returns this evaluation with the first year of the plan, that of the target's phase, which 多摩市's rule asks for.</summary>
    /// <param name="plan">The plan. Where it does not say when the phase began, or the assumptions name a first year, the evaluation stays as it is.</param>
    /// <remarks>A target that belongs to no phase is of the period of the plan in which it is due.</remarks>
    public TargetEvaluation InPlan(ComprehensivePlan plan)
    {
        Guard.Against.Null(plan);
        var period =
            Target?.Phase is { } phase ? plan.PeriodOf(phase)
            : Target?.DueYear is { } due && plan.Period?.Contains(due) is true ? plan.Period
            : null;
        return period?.Start is { } first && Facts.Assumptions?.PlanStart is null ? new(this, Facts.InPlanFrom(first)) : this;
    }

    /// <summary>Returns the target that counts as of a year: that of the year, else the next one due, else the last.</summary>
    private static Target? Counting(IReadOnlyList<Target> targets, Func<Target, bool> isAsked, FiscalYear? asOf)
    {
        Target? next = null;
        Target? last = null;
        foreach (var target in targets)
        {
            if (!isAsked(target))
            {
                continue;
            }

            if (target.DueYear >= asOf && (next is null || target.DueYear < next.DueYear || CountsBefore(target, next)))
            {
                next = target;
            }

            if (last?.DueYear is null || target.DueYear is null || target.DueYear > last.DueYear || CountsBefore(target, last))
            {
                last = target;
            }
        }

        return next ?? last;
    }

    /// <summary>Returns whether a target counts before another of the same fiscal year: that of the year itself, as with measurements, else that which is
    /// due later within it, and of equal last days the one whose period begins later; of one period that of the later phase.</summary>
    private static bool CountsBefore(Target target, Target other)
    {
        if (target.DueYear is not { } year || other.DueYear != year || (target.Due, other.Due) is not ({ } due, { } otherDue))
        {
            return false;
        }

        var (rank, otherRank) = (CountedMeasurements.RankOf(due, year), CountedMeasurements.RankOf(otherDue, year));
        return
            rank != otherRank ? rank > otherRank
            : due.LastDay != otherDue.LastDay ? due.LastDay > otherDue.LastDay
            : due.FirstDay != otherDue.FirstDay ? otherDue.FirstDay is null || due.FirstDay > otherDue.FirstDay
            : target.Phase.GetValueOrDefault() > other.Phase.GetValueOrDefault();
    }

    private static TargetEvaluation Evaluate(Indicator indicator, Target? target, FiscalYear? asOf, Assumptions? assumptions)
    {
        var goal = (target is null ? default : Goal.From(target, indicator.Unit)).WithDirection(indicator.Direction);
        var counted = target.WithSaidCounts();
        var used = new MeasurementUsed(indicator, target, asOf);
        var baseline = used.IsBaselineSetAside ? null : PrintedOf(indicator);
        if (PrintedOf(indicator) is null && assumptions?.BaselineStandIn is null && RestsOnBaseline(target))
        {
            baseline = used.First;
        }

        var stated = WithScale(assumptions, indicator);
        var unit = indicator.Unit.GetValueOrDefault();
        asOf ??= used.LatestYear;
        var from = counted?.From;
        var first = Countings.FirstSummed(from, (baseline ?? stated?.BaselineStandIn).GetValueOrDefault().Year);
        var total = used.TotalFrom(first);
        var isUnclear = used.IsSum ? total is null && used.SumsOtherThanYears(first) : used.IsUnclear;
        var facts =
            total is { } sum ? EvaluationFacts.OfTotal(baseline, sum, goal, first, asOf, stated, unit)
            : isUnclear ? new EvaluationFacts(baseline, actual: null, goal, asOf, stated, MeasurementSeries.CountsUnclear, unit)
            : used.IsSum ? EvaluationFacts.OfSum(baseline, used.Amounts(from), goal, from, asOf, stated, unit)
            : new EvaluationFacts(baseline, used.Value, goal, asOf, stated, used.SeriesBefore(), unit);
        return new(indicator, target, used, facts.MeasuredInDueYear(used.OrderInDueYear, used.IsTotal));
    }

    private static bool RestsOnBaseline(Target? target) => target is RelativeTarget { RelativeTo: ReferencePoint.Baseline } or DirectionTarget;

    private static Assumptions? WithScale(Assumptions? assumptions, Indicator indicator) =>
        indicator.ScaleMaximum is { } maximum
            && assumptions?.NaturalLimit is null
            && (assumptions?.Direction ?? indicator.Direction) is Direction.Higher
                ? (assumptions ?? new Assumptions()) with { NaturalLimit = maximum }
                : assumptions;

    /// <summary>Gets whether the first measurement serves as the baseline, because the plan prints none beside a target that rests on it.</summary>
    public bool IsBaselineFirstMeasurement => PrintedBaseline is null && PlanBaseline is not null;

    /// <summary>Gets the baseline of the plan, also where it is not that of the facts, or the first measurement that serves as it.</summary>
    internal DatedValue? PlanBaseline =>
        PrintedBaseline
        ?? (Facts.Assumptions?.BaselineStandIn is null && RestsOnBaseline(Target)
            ? Used.First
            : null);

    /// <summary>Gets what was chosen of the measurements, and what was not.</summary>
    internal MeasurementUsed Used => new(Indicator, Target, Facts.AsOf);

    private DatedValue? PrintedBaseline => PrintedOf(Indicator);

    private static DatedValue? PrintedOf(Indicator indicator) =>
        indicator.Baseline.MeasuredValue is { } value ? new DatedValue(value.Amount, indicator.Baseline.MeasuredPeriod?.Last?.CountedFiscalYear) : null;

    /// <summary>Returns the name of the indicator and the facts.</summary>
    public override string ToString() => $"{Indicator.Name}: {Facts}";
}
