using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace PlanTool.Html;

/// <summary>What a point of a chart is.</summary>
internal enum ChartPointKind
{
    Baseline,
    Measurement,
    Target,
}

/// <summary>A figure in a chart: of one fiscal year, and for a range of figures from one to the other.</summary>
internal sealed record ChartPoint(ChartPointKind Kind, FiscalYear Year, decimal Low, decimal High, Direction? Direction)
{
    /// <summary>Returns the figures of an indicator that lie in a fiscal year; the others stand in the table only.</summary>
    internal static IReadOnlyList<ChartPoint> AllOf(Indicator indicator, IEnumerable<TargetEvaluation> evaluations) =>
    [
        .. new[] { OfBaseline(indicator.Baseline) }.OfType<ChartPoint>(),
        .. indicator.Measurements.Select(OfMeasurement).OfType<ChartPoint>(),
        .. evaluations.Select(evaluation => OfGoal(evaluation.Facts.Goal)).OfType<ChartPoint>(),
    ];

    /// <summary>Returns the target of a goal, where it is one figure or a range due in a fiscal year.</summary>
    internal static ChartPoint? OfGoal(Goal goal) =>
        goal.Due is { } year && (goal.Value ?? goal.Low) is { } low
            ? new(ChartPointKind.Target, year, low, goal.High ?? low, goal.Direction)
            : null;

    private static ChartPoint? OfBaseline(Baseline baseline) =>
        baseline.MeasuredValue is { } value && baseline.MeasuredPeriod?.Last?.CountedFiscalYear is { } year
            ? new(ChartPointKind.Baseline, year, value.Amount, value.Amount, Direction: null)
            : null;

    private static ChartPoint? OfMeasurement(Measurement measurement) =>
        measurement is { Value: { } value, Year: { } year } ? new(ChartPointKind.Measurement, year, value.Amount, value.Amount, Direction: null) : null;
}
