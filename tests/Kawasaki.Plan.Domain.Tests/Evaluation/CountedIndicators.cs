using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>Indicators that count pieces, and what is found in them.</summary>
internal static class CountedIndicators
{
    internal static Quantity Count(int value) => new(value, new MeasurementUnit("件"));

    internal static Measurement Of(int value, string period) => new(Count(value), CalendarPeriod.Parse(period));

    internal static Target Total(int value, string due) => Target.AtLeast(Count(value), CalendarPeriod.Parse(due)).WithCounts(Counting.Cumulative);

    internal static (Indicator Indicator, TargetEvaluation Evaluation) Judged(Measurement[] measurements, Target target, Counting counts = Counting.Level, int? asOf = null)
    {
        var indicator = new Indicator("件数", Baseline.None, measurements, [target]).WithCounts(counts);
        return (indicator, TargetEvaluation.Of(indicator, target, asOf is { } year ? new FiscalYear(year) : null));
    }

    internal static ComprehensivePlan PlanOf(Indicator indicator) => new([new BasicPolicy(new PlanCode(5), "政策").WithOutcomeIndicators([indicator])]);

    internal static IReadOnlyList<PlanFinding> FindingsOf(Indicator indicator) => [.. PlanOf(indicator).Validate().Where(finding => finding.Kind is PlanFindingKind.CountsUnclear)];
}
