using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>Indicators as they are judged: schedules and phases, parts, missing marks, plain years, half-years and months, qualifiers, relative targets, and yearly amounts with
/// cumulative targets. All figures leave room to calculate, and it is always said how they count.</summary>
public static class IndicatorArbitraries
{
    internal static readonly FiscalYear[] Years = [.. Enumerable.Range(2014, 13).Select(year => new FiscalYear(year))];

    private static Gen<decimal> Value =>
        Gen.Frequency((8, Gen.Choose(0, 200).Select(value => value / 2m)), (1, Gen.Choose(-40, 0).Select(value => value / 2m)), (1, Gen.Elements(0m, 0.5m, 100m)));

    internal static Gen<Indicator> AnyIndicator =>
        from isYearly in Gen.Elements(true, false, false)
        from unit in Gen.Elements("人", "%")
        from figures in FiguresOf(unit, isYearly)
        from inParts in Gen.Elements(0, 0, 1, 2)
        from part in FiguresOf(unit, isYearly)
        from direction in Gen.Elements(default(Direction?), default, Direction.Higher, Direction.Lower, Direction.Keep)
        let parts = new IndicatorPart[] { new("男性", part.Baseline, part.Measurements, part.Targets), new("女性", Baseline.None, part.Measurements) }
        let whole = inParts == 2
            ? new Indicator("参加者数", Baseline.None)
            : new Indicator("参加者数", figures.Baseline, figures.Measurements, figures.Targets)
        select whole.WithParts(inParts == 0 ? [] : parts).WithDirection(direction).WithCounts(isYearly ? Counting.Yearly : Counting.Level);

    public static Arbitrary<Indicator> Indicators() => AnyIndicator.ToArbitrary();

    /// <summary>Returns an indicator with other figures, and, where it is turned, with every condition and direction the other way.</summary>
    internal static Indicator Map(Indicator indicator, Func<decimal, decimal> map, bool isTurned = false)
    {
        Quantity Mapped(Quantity value) => new(map(value.Amount), value.Unit);
        Baseline BaselineOf(Baseline baseline) => baseline is MeasuredBaseline { MeasuredValue: { } value, MeasuredPeriod: { } period } ? Baseline.Measured(Mapped(value), period) : baseline;
        Measurement MeasurementOf(Measurement measurement) => measurement.Value is { } value ? new Measurement(Mapped(value), measurement.Period!.Value).WithQualifier(measurement.Qualifier) : measurement;
        TargetCondition Turned(TargetCondition condition) => !isTurned ? condition : condition switch
        {
            TargetCondition.AtLeast => TargetCondition.AtMost,
            TargetCondition.AtMost => TargetCondition.AtLeast,
            TargetCondition.Above => TargetCondition.Below,
            TargetCondition.Below => TargetCondition.Above,
            _ => condition,
        };
        Target TargetOf(Target target) => (target switch
        {
            ThresholdTarget threshold => OnOneValue(Turned(target.Condition), Mapped(threshold.Value), target),
            RangeTarget range => Target.Between(isTurned ? Mapped(range.High) : Mapped(range.Low), isTurned ? Mapped(range.Low) : Mapped(range.High), target.Due, target.Phase),
            RelativeTarget relative => Target.Relative(Turned(target.Condition), relative.RelativeTo, relative.By is { } by && by.Unit == MeasurementUnit.Percent ? by : relative.By is { } difference ? Mapped(difference) : null, target.Due, target.Phase),
            DirectionTarget => (target.Condition is TargetCondition.Increase) != isTurned ? Target.Increase(target.Due, target.Phase) : Target.Decrease(target.Due, target.Phase),
            _ => target,
        }).WithCounts(target.Counts, target.From).WithQualifier(target.Qualifier);
        return new Indicator(indicator.Name, BaselineOf(indicator.Baseline), indicator.Measurements.Select(MeasurementOf), indicator.Targets.Select(TargetOf))
            .WithParts(indicator.Parts.Select(part => new IndicatorPart(part.Label, BaselineOf(part.Baseline), part.Measurements.Select(MeasurementOf), part.Targets.Select(TargetOf))))
            .WithCounts(indicator.Counts)
            .WithDirection(!isTurned ? indicator.Direction : indicator.Direction switch { Direction.Higher => Direction.Lower, Direction.Lower => Direction.Higher, var other => other });
    }

    /// <summary>Returns the indicator, or each of its parts.</summary>
    internal static IEnumerable<Indicator> Judged(Indicator indicator) =>
        (indicator.HasFiguresInPartsOnly ? [] : new[] { indicator }).Concat(indicator.Parts.Select(indicator.OfPart));

    private static ThresholdTarget OnOneValue(TargetCondition condition, Quantity value, Target like) => condition switch
    {
        TargetCondition.AtLeast => Target.AtLeast(value, like.Due, like.Phase),
        TargetCondition.AtMost => Target.AtMost(value, like.Due, like.Phase),
        TargetCondition.Above => Target.Above(value, like.Due, like.Phase),
        TargetCondition.Below => Target.Below(value, like.Due, like.Phase),
        TargetCondition.Exactly => Target.Exactly(value, like.Due, like.Phase),
        _ => Target.Reach(value, like.Due, like.Phase),
    };

    private static Gen<Figures> FiguresOf(string unit, bool isYearly) =>
        from value in Value
        from kind in Gen.Choose(0, 5)
        from start in Gen.Choose(2010, 2015)
        from isOfYears in Gen.Elements(true, false, false) // One amount of each: a sum lacks none.
        from measurements in Gen.CollectToArray(Enumerable.Range(2014, 11), year => MeasurementsOf(year, unit, isYearly, isOfYears))
        from dues in Gen.Choose(2015, 2026).ListOf(3)
        from targets in Gen.CollectToArray(dues.Distinct().Order(), due => TargetOf(due, unit, isYearly))
        let baseline = kind switch { 0 => Baseline.None, 1 => Baseline.Measured(new Quantity(value, unit), CalendarPeriod.FromYear(start)), _ => Baseline.Measured(new Quantity(value, unit), new FiscalYear(start)) }
        select new Figures(baseline, [.. measurements.SelectMany(items => items)], targets);

    /// <summary>A part of a fiscal year. March is left out, which is the end of one.</summary>
    private static Gen<CalendarPeriod> PartOf(int year) =>
        from spelling in Gen.Elements("FY{0}-H1", "FY{0}-H1", "FY{0}-H2", "{0}-06", "{0}-10")
        select CalendarPeriod.Parse(string.Format(CultureInfo.InvariantCulture, spelling, year));

    /// <summary>Measurements of a year: none, one of the year, a plain year or a part of it, a part beside the year or another part, or why there is none, of
    /// the year or of a part; with words beside them that say nothing else than what is stated.</summary>
    private static Gen<Measurement[]> MeasurementsOf(int year, string unit, bool isYearly, bool isOfYears) =>
        from choice in Gen.Choose(isOfYears ? 11 : 0, 14)
        from first in Value
        from second in Value
        from part in PartOf(year)
        from other in PartOf(year)
        from words in Gen.Elements(null, null, "約", "延べ", isYearly ? "年間" : null)
        let measurements = choice switch
        {
            0 or 1 => [],
            2 => [Measurement.WithoutValue(MissingReason.NotSurveyed, new FiscalYear(year), "未実施")],
            3 => [new(new Quantity(first, unit), CalendarPeriod.FromYear(year))],
            4 => [new(new Quantity(first, unit), part)],
            5 => [new(new Quantity(first, unit), part), new(new Quantity(second, unit), new FiscalYear(year))],
            6 => new Measurement[] { new(new Quantity(first, unit), part), new(new Quantity(second, unit), CalendarPeriod.FromYear(year)) },
            7 => [new(new Quantity(first, unit), part), Measurement.WithoutValue(MissingReason.NotYet, new FiscalYear(year), "集計中")],
            8 => [Measurement.WithoutValue(MissingReason.NotYet, part, "集計中"), new(new Quantity(first, unit), new FiscalYear(year))],
            10 => part == other ? [Measurement.WithoutValue(MissingReason.NotYet, part, "集計中")] : [new(new Quantity(first, unit), part), Measurement.WithoutValue(MissingReason.NotYet, other, "集計中")],
            9 => part == other ? [new(new Quantity(first, unit), part)] : [new(new Quantity(first, unit), part), new(new Quantity(second, unit), other)],
            _ => [new(new Quantity(first, unit), new FiscalYear(year))],
        }
        select measurements.Select(measurement => measurement.Value is null ? measurement : measurement.WithQualifier(words)).ToArray();

    private static Gen<Target> TargetOf(int due, string unit, bool isYearly) =>
        from value in Value
        from width in Gen.Choose(0, 20)
        from condition in Gen.Elements(TargetCondition.AtLeast, TargetCondition.AtLeast, TargetCondition.AtMost, TargetCondition.Above, TargetCondition.Below, TargetCondition.Reach, TargetCondition.Exactly)
        from reference in Gen.Elements(ReferencePoint.Baseline, ReferencePoint.Previous)
        from kind in Gen.Choose(0, 12)
        from phase in Gen.Elements(default(int?), 1, 2)
        from isCumulative in Gen.Elements(true, true, false)
        from start in Gen.Elements(default(int?), 2015, 2018)
        from isOfHalf in Gen.Elements(true, false, false)
        from part in PartOf(due)
        from hasWords in Gen.Elements(true, false, false)
        let year = isOfHalf ? part : CalendarPeriod.From(new FiscalYear(due))
        let distance = width == 0 ? default(Quantity?) : unit == "人" && width % 2 == 0 ? Quantity.Percent(width * 5) : new Quantity(width / 2m, unit == "%" ? "ポイント" : unit)
        let target = kind switch
        {
            0 => Target.Between(new Quantity(value, unit), new Quantity(value + width, unit), year, phase),
            1 or 2 => Target.Relative(condition, reference, distance, year, phase),
            3 or 12 => width % 2 == 0 ? Target.Increase(year, phase) : Target.Decrease(year, phase),
            4 => width % 2 == 0 ? Target.Pending("検討中", year, phase) : Target.InWords("維持", year, phase),
            _ => (Target)OnOneValue(condition, new Quantity(value, unit), Target.Increase(year, phase)),
        }
        let counted = isYearly && isCumulative ? target.WithCounts(Counting.Cumulative, start <= due ? new FiscalYear(start.Value) : null) : target
        select hasWords ? counted.WithQualifier(!isYearly ? "約" : isCumulative ? "累計" : "年間") : counted;

    private sealed record Figures(Baseline Baseline, Measurement[] Measurements, Target[] Targets);
}
