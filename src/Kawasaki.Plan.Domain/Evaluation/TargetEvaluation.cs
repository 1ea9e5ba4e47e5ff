using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>An indicator evaluated against one of its targets: what was used, and what follows from it.</summary>
public sealed class TargetEvaluation
{
    private TargetEvaluation(Indicator indicator, Target? target, Measurement? measurement, EvaluationFacts facts)
    {
        Indicator = indicator;
        Target = target;
        Measurement = measurement;
        Facts = facts;
    }

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the target, or <see langword="null"/> where the indicator has none.</summary>
    public Target? Target { get; }

    /// <summary>Gets the measurement that was used, or <see langword="null"/> where there is none.</summary>
    public Measurement? Measurement { get; }

    /// <summary>Gets what follows. Its case says as of which year it holds, and what was assumed.</summary>
    public EvaluationFacts Facts { get; }

    /// <summary>Gets the target of the phase before, or, where the plan numbers no phases, the one before in the list.</summary>
    public Target? PreviousTarget
    {
        get
        {
            Target? previous = null;
            foreach (var other in Indicator.Targets)
            {
                if (ReferenceEquals(other, Target))
                {
                    if (Target.Phase is null)
                    {
                        break;
                    }

                    continue;
                }

                if (Target?.Phase is not { } phase ? other.Phase is null : other.Phase < phase && (previous is null || other.Phase > previous.Phase))
                {
                    previous = other;
                }
            }

            return Target is null ? null : previous;
        }
    }

    /// <summary>Gets whether the target was raised, held or lowered against <see cref="PreviousTarget"/>.</summary>
    public TargetChange TargetChange => Target?.ChangeFrom(PreviousTarget) ?? TargetChange.NotComparable;

    /// <summary>Evaluates an indicator against one of its targets.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="target">The target, which is one of the indicator's.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the latest measurement when it is left out.</param>
    /// <param name="assumptions">What the plan does not say and the caller states. Where they give no natural limit, the maximum of the scale is the
    /// limit of an indicator that is to rise.</param>
    /// <remarks>The measurement used is that of the due year, if there is one not after <paramref name="asOf"/>, else the latest not after it, else
    /// one that has no single year: it can be compared, but decides nothing.</remarks>
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
    /// <param name="phase">The number of the phase, or <see langword="null"/> for the last target.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the latest measurement when it is left out.</param>
    /// <param name="assumptions">What the plan does not say and the caller states.</param>
    /// <remarks>An indicator without a target of the phase is evaluated against one that belongs to no phase, and where there is none against
    /// nothing.</remarks>
    public static TargetEvaluation OfPhase(Indicator indicator, int? phase, FiscalYear? asOf = null, Assumptions? assumptions = null)
    {
        Guard.Against.Null(indicator);
        var target = indicator.Targets.LastOrDefault(item => phase is null
            || item.Phase == phase) ?? indicator.Targets.LastOrDefault(item => item.Phase is null);
        return Evaluate(indicator, target, asOf, assumptions);
    }

    private static TargetEvaluation Evaluate(Indicator indicator, Target? target, FiscalYear? asOf, Assumptions? assumptions)
    {
        var goal = target is null ? default : Goal.From(target);
        var measurement = MeasurementUsed(indicator, goal.Due, asOf);
        var baseline = indicator.Baseline.MeasuredValue is { } value ? new DatedValue(
            value.Amount,
            indicator.Baseline.MeasuredPeriod?.CountedFiscalYear) : default(DatedValue?);
        var actual = measurement is null ? default(DatedValue?) : new DatedValue(measurement.Value.GetValueOrDefault().Amount, measurement.Year);
        return new(
            indicator,
            target,
            measurement,
            new EvaluationFacts(baseline, actual, goal, asOf ?? LatestYear(indicator), WithScale(assumptions, indicator.ScaleMaximum)));
    }

    private static Assumptions? WithScale(Assumptions? assumptions, decimal? scaleMaximum) =>
        assumptions is { NaturalLimit: null, Direction: Direction.Higher }
            && scaleMaximum is { } maximum ? assumptions with { NaturalLimit = maximum } : assumptions;

    private static Measurement? MeasurementUsed(Indicator indicator, FiscalYear? due, FiscalYear? asOf)
    {
        Measurement? latest = null;
        Measurement? undated = null;
        FiscalYear? latestYear = null;
        foreach (var measurement in indicator.Measurements)
        {
            if (measurement.Value is null)
            {
                continue;
            }

            if (measurement.Year is not { } year)
            {
                undated = measurement;
                continue;
            }

            if (year > asOf)
            {
                continue;
            }

            if (year == due)
            {
                return measurement;
            }

            if (latestYear is null || year > latestYear)
            {
                latest = measurement;
                latestYear = year;
            }
        }

        return latest ?? undated;
    }

    private static FiscalYear? LatestYear(Indicator indicator)
    {
        FiscalYear? latest = null;
        foreach (var measurement in indicator.Measurements)
        {
            if (measurement is { Value: not null, Year: { } year } && (latest is null || year > latest))
            {
                latest = year;
            }
        }

        return latest;
    }

    /// <summary>Returns the name of the indicator and the facts.</summary>
    public override string ToString() => $"{Indicator.Name}: {Facts}";
}
