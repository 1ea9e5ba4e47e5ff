using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>A target of 100 and all that an evaluation of it has beside the measurement.</summary>
/// <param name="IsDown">Whether lower is better.</param>
/// <param name="IsStrict">Whether 100 itself misses the target.</param>
/// <param name="Due">When it is due.</param>
/// <param name="AsOf">As of when it is judged.</param>
/// <param name="Baseline">The baseline, if any.</param>
/// <param name="Series">The measurements before, if any.</param>
internal sealed record OrderCase(bool IsDown, bool IsStrict, FiscalYear? Due, FiscalYear AsOf, DatedValue? Baseline, MeasurementSeries? Series)
{
    private const decimal Target = 100;
    private const decimal Beside = 0.01m;
    private const int YearsBefore = 5;

    private static readonly FiscalYear Measured = new(2020);
    private static readonly bool[] Either = [false, true];

    /// <summary>In the due year, before it, without one, before it but too late for another measurement, and after it.</summary>
    private static readonly (FiscalYear? Due, FiscalYear AsOf)[] Times =
        [(Measured, Measured), (Measured + YearsBefore, Measured), (null, Measured), (Measured + 1, Measured + 2), (Measured + -1, Measured)];

    /// <summary>Gets a measurement that falls far short.</summary>
    internal decimal Far => IsDown ? Target * Target * Target : 0;

    private int Sign => IsDown ? -1 : 1;

    /// <summary>Returns cases in which each figure that is asked is undefined, and on, over and under each of its thresholds. They differ in nothing of which
    /// no step asks.</summary>
    internal static IEnumerable<OrderCase> Of(IReadOnlyList<RuleCondition> leaves, AttainmentConvention? convention)
    {
        var asked = AskedOf.In(leaves, convention);
        var ofSeries = leaves.Where(leaf => AskedOf.IsOfSeries(leaf.Figure) || AskedOf.IsOfSeries(leaf.OtherFigure)).ToArray();
        decimal?[] previous = ofSeries.Length == 0 ? [null] : [null, 1, 0, -1, .. OffsetsOf(ofSeries)];
        decimal?[] baselines = asked.Baseline ? [null, Target, 0, .. OffsetsOf(leaves.Where(leaf => !AskedOf.IsOfSeries(leaf.Figure)))] : [null];
        (decimal? Baseline, decimal? Previous)[] before =
        [
            .. from first in baselines.Take(3) from last in previous select (first, last),
            .. from first in baselines.Skip(3) from last in previous.Take(4) select (first, last),
        ];
        return
            from isDown in Either
            from item in before.Distinct()
            let first = BaselineOf(isDown ? -item.Baseline : item.Baseline)
            let series = SeriesOf(isDown ? -item.Previous : item.Previous)
            from time in asked.Time ? Times : Times.Take(1)
            from isStrict in Either
            select new OrderCase(isDown, isStrict, time.Due, time.AsOf, first, series);
    }

    /// <summary>Returns a value a little worse.</summary>
    internal decimal Short(decimal value, decimal share) => value - (Sign * value * share);

    /// <summary>Returns a value a little better.</summary>
    internal decimal Beyond(decimal value, decimal share) => value + (Sign * value * share);

    /// <summary>Returns whether a measurement falls short of the target.</summary>
    internal bool IsShort(decimal value) => Sign * value < Sign * Target;

    /// <summary>Returns whether a measurement goes beyond the target.</summary>
    internal bool IsBeyond(decimal value) => Sign * value > Sign * Target;

    /// <summary>Returns the evaluation of a measurement.</summary>
    internal EvaluationFacts Of(decimal value) => new(Baseline, new DatedValue(value, Measured), Goal.Of(Condition, Target, Due), AsOf, series: Series);

    private TargetCondition Condition =>
        IsDown ? IsStrict ? TargetCondition.Below : TargetCondition.AtMost
        : IsStrict ? TargetCondition.Above
        : TargetCondition.AtLeast;

    private static DatedValue? BaselineOf(decimal? offset) => offset is { } known ? new DatedValue(Target - known, Measured + -YearsBefore) : null;

    /// <summary>Returns measurements that change by as much each year as from the last to the target.</summary>
    private static MeasurementSeries? SeriesOf(decimal? offset) => offset is { } known
        ? new MeasurementSeries([.. Enumerable.Range(-YearsBefore, YearsBefore).Select(n => new DatedValue(Target + (n * known), Measured + n))])
        : null;

    /// <summary>Returns how far under the target, and over it, a measurement lies for a figure to be at its threshold, or beside it.</summary>
    private static IEnumerable<decimal?> OffsetsOf(IEnumerable<RuleCondition> leaves) =>
        from leaf in leaves
        where leaf.Threshold is not null && leaf.Figure is not FigureKind.Gap && leaf.Figure?.IsRatio() is not true
        let threshold = Math.Min(Math.Max(leaf.Threshold.GetValueOrDefault(), -Target * Target), Target * Target)
        let scaled = leaf.Figure switch
        {
            FigureKind.RelativeChange or FigureKind.RelativeImprovement or FigureKind.RelativeChangeFromPrevious =>
                threshold == -1 ? threshold : Target * threshold / (1 + threshold),
            FigureKind.ObservedPerYear or FigureKind.PlannedPerYear => threshold * YearsBefore,
            FigureKind.Expected or FigureKind.Projected or FigureKind.CompoundProjected => threshold - Target,
            _ => threshold,
        }
        from beside in new[] { 0, Beside, -Beside }
        from offset in new[] { scaled + beside, -(scaled + beside) }
        select (decimal?)offset;
}
