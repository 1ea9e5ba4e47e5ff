using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>An indicator evaluated against one of its targets: what was used, and what follows from it.</summary>
public sealed record TargetEvaluation
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

    /// <summary>Gets what follows.</summary>
    public EvaluationFacts Facts { get; }

    /// <summary>Evaluates an indicator against one of its targets.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="target">The target, which is one of the indicator's.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the latest measurement when it is left out.</param>
    /// <remarks>The measurement used is that of the due year, if there is one not after <paramref name="asOf"/>, else the latest not after it, else one that has no single year: it can be compared, but decides nothing.</remarks>
    /// <exception cref="ArgumentException"><paramref name="target"/> is not one of the indicator's.</exception>
    public static TargetEvaluation Of(Indicator indicator, Target target, FiscalYear? asOf = null)
    {
        Guard.Against.Null(indicator);
        Guard.Against.Null(target);
        if (!indicator.Targets.Contains(target))
        {
            throw new ArgumentException(Invariant($"The target is not one of those of '{indicator.Name}'."), nameof(target));
        }

        return Evaluate(indicator, target, asOf);
    }

    /// <summary>Evaluates an indicator against each of its targets, in their order; against nothing, once, where it has none.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the latest measurement when it is left out.</param>
    public static IReadOnlyList<TargetEvaluation> AllOf(Indicator indicator, FiscalYear? asOf = null)
    {
        Guard.Against.Null(indicator);
        return indicator.Targets.Count == 0
            ? [Evaluate(indicator, target: null, asOf)]
            : [.. indicator.Targets.Select(target => Evaluate(indicator, target, asOf))];
    }

    private static TargetEvaluation Evaluate(Indicator indicator, Target? target, FiscalYear? asOf)
    {
        var goal = target is null ? default : Goal.From(target);
        var measurement = MeasurementUsed(indicator, goal.Due, asOf);
        var baseline = indicator.Baseline.MeasuredValue is { } value ? new DatedValue(value.Amount, indicator.Baseline.MeasuredPeriod?.CountedFiscalYear) : default(DatedValue?);
        var actual = measurement is null ? default(DatedValue?) : new DatedValue(measurement.Value.Amount, measurement.Period?.CountedFiscalYear);
        return new(indicator, target, measurement, EvaluationFacts.Of(new(baseline, actual, goal, asOf ?? LatestYear(indicator))));
    }

    private static Measurement? MeasurementUsed(Indicator indicator, FiscalYear? due, FiscalYear? asOf)
    {
        Measurement? latest = null;
        Measurement? undated = null;
        FiscalYear? latestYear = null;
        foreach (var measurement in indicator.Measurements)
        {
            if (measurement.Period?.CountedFiscalYear is not { } year)
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
            if (measurement.Period?.CountedFiscalYear is { } year && (latest is null || year > latest))
            {
                latest = year;
            }
        }

        return latest;
    }

    /// <summary>Returns the name of the indicator and the facts.</summary>
    public override string ToString() => $"{Indicator.Name}: {Facts}";
}
