using System.Text.Json;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Kawasaki.Plan.Domain.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Indicators;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class IndicatorTests
{
    private static readonly Baseline In2015 = Baseline.Measured(Quantity.Percent(63.8m), new FiscalYear(2015));

    [Property]
    public void Indicators_with_equal_content_are_equal(Indicator indicator)
    {
        var same = new Indicator(indicator.Name, indicator.Baseline, [.. indicator.Measurements], [.. indicator.Targets], indicator.Kind)
            .WithSource(indicator.Source).WithScaleMaximum(indicator.ScaleMaximum).WithNotes([.. indicator.Notes])
            .WithLevel(indicator.Level).WithDirection(indicator.Direction).WithCounts(indicator.Counts).WithRemarks([.. indicator.Remarks.Select(remark => new IndicatorRemark(remark.Label, remark.Text))])
            .WithParts([.. indicator.Parts.Select(part => new IndicatorPart(part.Label, part.Baseline, [.. part.Measurements], [.. part.Targets], [.. part.Notes]))]);
        EqualityLaws.HoldsForEqual(indicator, same);
    }

    [Fact]
    public void Lists_are_copied()
    {
        var measurements = new List<Measurement> { new(Quantity.Percent(59.0m), new FiscalYear(2020)) };
        var indicator = new Indicator("加入率", In2015, measurements);
        measurements.Clear();

        Assert.Single(indicator.Measurements);
        Assert.IsNotType<List<Measurement>>(indicator.Measurements);
    }

    [Fact]
    public void Constructor_UnlikeUnits_NamesTheIndicatorAndBoth() =>
        Refused("63.8 %", "14 団体", "targets", () => new Indicator("加入率", In2015, targets: [Target.AtLeast(new Quantity(14, "団体"))]));

    [Fact]
    public void Constructor_UnlikeUnits_NamesTheListThatHoldsTheOther() =>
        Refused("14 団体", "63.8 %", "measurements", () => new Indicator("加入率", Baseline.Measured(new Quantity(14, "団体")), [new Measurement(Quantity.Percent(63.8m))]));

    [Fact]
    public void A_change_that_is_refused_names_its_own_parameter()
    {
        var people = new Quantity(14, "人");
        var indicator = new Indicator("加入率", In2015, [new Measurement(Quantity.Percent(59.0m))]).WithScaleMaximum(100);

        Refused("14 人", "59.0 %", "baseline", () => indicator.WithBaseline(Baseline.Measured(people)));
        Refused("63.8 %", "14 人", "target", () => indicator.WithTarget(Target.Between(people, people)));
        Refused("101 %", "scale, 100", "target", () => indicator.WithTarget(Target.AtLeast(Quantity.Percent(101))));
        Refused("101 %", "scale, 100", "measurement", () => indicator.WithMeasurement(new Measurement(Quantity.Percent(101))));
    }

    [Fact]
    public void Constructor_AboveTheScale_NamesTheIndicatorAndBoth() =>
        Refused("5.1 点", "scale, 5", "scaleMaximum", () => new Indicator("加入率", Baseline.None, [new Measurement(new Quantity(5.1m, "点"))]).WithScaleMaximum(5));

    [Fact]
    public void WithScaleMaximum_BelowTheBaselineOrTheUpperEndOfARange_NamesTheIndicatorAndBoth()
    {
        Refused("63.8 %", "scale, 63.7", "scaleMaximum", () => new Indicator("加入率", In2015).WithScaleMaximum(63.7m));
        Refused("65 %", "scale, 64", "scaleMaximum", () => new Indicator("加入率", In2015, targets: [Target.Between(Quantity.Percent(63), Quantity.Percent(65))]).WithScaleMaximum(64));
        Assert.Equal(65, new Indicator("加入率", In2015, targets: [Target.Between(Quantity.Percent(63), Quantity.Percent(65))]).WithScaleMaximum(65).ScaleMaximum);
        Refused("63.8 %", "scale, 60", "baseline", () => new Indicator("加入率", Baseline.None).WithScaleMaximum(60).WithBaseline(In2015));
    }

    [Fact]
    public void Constructor_TwoMeasurementsOfOnePeriod_NamesTheIndicatorAndBoth() =>
        Refused(
            "FY2020",
            "'59.0 %' and '58.0 %'",
            "measurements",
            () => new Indicator("加入率", In2015, [new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020)), new Measurement(Quantity.Percent(58.0m), new FiscalYear(2020))]));

    [Fact]
    public void Constructor_TwoTargetsOfOnePhase_NamesTheIndicatorAndThePhase() =>
        Refused("phase 3", "'not set' and 'atLeast 64 %'", "targets", () => new Indicator("加入率", In2015, targets: [Target.NotSet(3), Target.AtLeast(Quantity.Percent(64), phase: 3)]));

    [Fact]
    public void Targets_in_any_order_are_refused_exactly_where_two_are_of_one_phase_and_due_period()
    {
        (int? Phase, int? Due)[] keys = [.. from phase in new int?[] { null, 1, 2 } from due in new int?[] { null, 2020, 2021 } select (phase, due)];
        foreach (var (first, second, third) in from one in keys from two in keys from three in keys select (one, two, three))
        {
            var isTwice = new[] { first, second, third }.Distinct().Count() < 3;

            Assert.Equal(isTwice, Record.Exception(() => new Indicator("加入率", Baseline.None, targets: [Of(first), Of(second), Of(third)])) is ArgumentException);
        }

        static Target Of((int? Phase, int? Due) key) => Target.AtLeast(Quantity.Percent(64), key.Due is { } due ? CalendarPeriod.From(new FiscalYear(due)) : null, key.Phase);
    }

    /// <summary>Of two targets without phase and year nothing says which counts, also of a part and in JSON.</summary>
    [Fact]
    public void Two_targets_without_phase_and_due_period_are_refused_and_both_are_named()
    {
        Target[] targets = [Target.AtLeast(Quantity.Percent(64)), Target.AtMost(Quantity.Percent(30))];
        Refused("without a phase and a due period", "'atLeast 64 %' and 'atMost 30 %'", "targets", () => new Indicator("加入率", In2015, targets: targets));
        Refused("加入率：男", "'atLeast 64 %' and 'atMost 30 %'", "parts", () => new Indicator("加入率", In2015).WithParts([new("男", Baseline.None, targets: targets)]));
        Assert.Equal(targets[1..], new Indicator("加入率", In2015, targets: targets[..1]).WithTarget(targets[1]).Targets);
        Assert.Equal(2, new Indicator("加入率", In2015, targets: targets[..1]).WithTarget(Target.AtMost(Quantity.Percent(30), phase: 1)).Targets.Count);

        var json = PlanJson.Serialize(new ComprehensivePlan([new BasicPolicy(new PlanCode(5), "政策").WithOutcomeIndicators([new("加入率", In2015, targets: targets[..1])])]));
        var target = """{"condition":"atLeast","value":64,"unit":"%"}""";
        var error = Assert.ThrowsAny<JsonException>(() => PlanJson.Deserialize(json.Replace(target, target + "," + target.Replace("64", "65", StringComparison.Ordinal), StringComparison.Ordinal)));
        Assert.Equal("/basicPolicies/0/outcomeIndicators/0", error.Path);
        Assert.Contains("'atLeast 64 %' and 'atLeast 65 %'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_TargetDueBeforeTheBaseline_NamesTheIndicatorAndBoth() =>
        Refused("FY2014", "FY2015", "targets", () => new Indicator("加入率", In2015, targets: [Target.AtLeast(Quantity.Percent(64), due: new FiscalYear(2014))]));

    [Fact]
    public void Constructor_TargetDueInTheYearOfTheBaseline_IsTaken() =>
        Assert.Single(new Indicator("加入率", In2015, targets: [Target.AtLeast(Quantity.Percent(64), due: new FiscalYear(2015))]).Targets);

    [Fact]
    public void Constructor_NullsAndBlanks_Throw()
    {
        Assert.ThrowsAny<ArgumentException>(() => new Indicator("加入率", Baseline.None, kind: (IndicatorKind)4));
        Assert.ThrowsAny<ArgumentException>(() => new Indicator("加入率", Baseline.None).WithName(" "));
        Assert.ThrowsAny<ArgumentException>(() => new Indicator("加入率", Baseline.None).WithNotes([null!]));
        Assert.Throws<ArgumentNullException>(() => new Indicator("加入率", null!));
        Assert.Throws<ArgumentException>(() => new Indicator(" ", Baseline.None));
        Assert.Throws<ArgumentException>(() => new Indicator("加入率", Baseline.None, [null!]));
        Assert.Throws<ArgumentException>(() => Baseline.Started(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => Baseline.NewlySet(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Target.NotSet(0));
        Assert.Throws<ArgumentException>(() => Target.Pending(" "));
    }

    [Fact]
    public void Between_WhatIsNoRange_Throws()
    {
        Assert.Throws<ArgumentException>(() => Target.Between(Quantity.Percent(2), Quantity.Percent(1)));
        Assert.Throws<ArgumentException>(() => Target.Between(Quantity.Percent(1), new Quantity(2, "人")));
    }

    [Fact]
    public void Between_OneValue_IsARange() => Assert.Equal((1m, 1m), (Target.Between(Quantity.Percent(1), Quantity.Percent(1)).Low.Amount, Target.Between(Quantity.Percent(1), Quantity.Percent(1)).High.Amount));

    [Fact]
    public void Baselines_without_a_figure_have_none()
    {
        Assert.Equal(Quantity.Percent(63.8m), In2015.MeasuredValue);
        Assert.All([Baseline.None, Baseline.NewlySet(3), Baseline.Started("交付開始")], baseline => Assert.Null(baseline.MeasuredValue));
        Assert.All([Baseline.None, Baseline.NewlySet(3), Baseline.Started("交付開始")], baseline => Assert.Null(baseline.MeasuredPeriod));
    }

    [Property]
    public void A_recorded_measurement_is_there_and_nothing_else_changes(Indicator indicator)
    {
        var measurement = new Measurement(new Quantity(0.123m, indicator.Unit ?? MeasurementUnit.None), new FiscalYear(2020));
        var replaced = indicator.Measurements.FirstOrDefault(item => item.Period == CalendarPeriod.From(new FiscalYear(2020)));

        var recorded = indicator.WithMeasurement(measurement);

        Assert.Single(recorded.Measurements, item => item == measurement);
        Assert.Equal(indicator.Measurements.Where(item => item != replaced), recorded.Measurements.Where(item => item != measurement));
        Assert.Equal(indicator.Measurements.Count + (replaced is null ? 1 : 0), recorded.Measurements.Count);
        Assert.Equal((indicator.Name, indicator.Baseline, indicator.Source, indicator.ScaleMaximum, indicator.Kind), (recorded.Name, recorded.Baseline, recorded.Source, recorded.ScaleMaximum, recorded.Kind));
        Assert.Equal((IEnumerable<Target>)indicator.Targets, recorded.Targets);
        Assert.Equal(recorded, recorded.WithMeasurement(measurement));
    }

    [Theory]
    [InlineData("点", "点")]
    [InlineData("ポイント", "%")]
    [InlineData("%", null)]
    public void Unit_OfNoFigure_IsThatOfADifference(string by, string? unit) =>
        Assert.Equal(unit, new Indicator("満足度", Baseline.None, [], [Target.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline, new Quantity(1, by))]).Unit?.Symbol);

    [Fact]
    public void WithMeasurement_SortsByYear_AndACorrectionTakesThePlace()
    {
        var indicator = new Indicator("加入率", In2015, [new Measurement(Quantity.Percent(62), new FiscalYear(2017)), new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020))]);

        var more = indicator.WithMeasurement(new Measurement(Quantity.Percent(61), new FiscalYear(2018)));
        var corrected = more.WithMeasurement(new Measurement(Quantity.Percent(61.5m), new FiscalYear(2018)));

        Assert.Equal([62m, 61m, 59.0m], more.Measurements.Select(item => item.Value!.Value.Amount));
        Assert.Equal([62m, 61.5m, 59.0m], corrected.Measurements.Select(item => item.Value!.Value.Amount));
        Assert.Equal(2, indicator.Measurements.Count);
        Refused("63.8 %", "14 団体", "measurement", () => indicator.WithMeasurement(new Measurement(new Quantity(14, "団体"), new FiscalYear(2018))));
        Assert.Equal(4, corrected.WithMeasurement(new Measurement(Quantity.Percent(1))).Measurements.Count);
    }

    [Fact]
    public void WithTarget_SortsByPhase_AndReplacesThatOfThePhase()
    {
        var indicator = new Indicator("加入率", In2015, targets: [Target.AtLeast(Quantity.Percent(64), phase: 1), Target.AtLeast(Quantity.Percent(66), phase: 3)]);

        var more = indicator.WithTarget(Target.AtLeast(Quantity.Percent(65), phase: 2));
        var revised = more.WithTarget(Target.NotSet(2));

        Assert.Equal([1, 2, 3], more.Targets.Select(target => target.Phase!.Value));
        Assert.Equal(Target.NotSet(2), revised.Targets[1]);
        Assert.Null(indicator.WithTarget(Target.NotSet()).Targets[2].Phase);
        Refused("FY2014", "FY2015", "target", () => indicator.WithTarget(Target.AtLeast(Quantity.Percent(64), due: new FiscalYear(2014))));
        Refused("FY2018", "FY2020", "baseline", () => indicator.WithTarget(Target.AtLeast(Quantity.Percent(64), due: new FiscalYear(2018), 4)).WithBaseline(Baseline.Measured(Quantity.Percent(1), new FiscalYear(2020))));
        Assert.Equal(Baseline.None, indicator.WithBaseline(Baseline.None).Baseline);
    }

    [Property]
    public void The_unit_is_that_of_every_figure(Indicator indicator)
    {
        var figures = indicator.Measurements.Select(item => (Quantity?)item.Value).Prepend(indicator.Baseline.MeasuredValue)
            .Concat(indicator.Targets.SelectMany(target => target switch { ThresholdTarget threshold => [threshold.Value], RangeTarget range => [range.Low, range.High], _ => Array.Empty<Quantity?>() }));

        Assert.Equal(figures.OfType<Quantity>().Select(figure => (MeasurementUnit?)figure.Unit).Distinct().SingleOrDefault(), indicator.Unit);
    }

    [Fact]
    public void Latest_IsOfTheLatestYear_WhereverItStands()
    {
        var indicator = new Indicator("加入率", Baseline.None, [new(Quantity.Percent(3), new FiscalYear(2020)), new(Quantity.Percent(1), new FiscalYear(2018)), new(Quantity.Percent(9))]);

        Assert.Equal(3m, indicator.Latest!.Value!.Value.Amount);
        Assert.Equal(9m, new Indicator("加入率", Baseline.None, [new(Quantity.Percent(1)), new(Quantity.Percent(9))]).Latest!.Value!.Value.Amount);
        Assert.Null(new Indicator("加入率", In2015).Latest);
    }

    [Property]
    public void What_is_changed_is_changed_and_nothing_else(Indicator indicator)
    {
        var part = new IndicatorPart("新", Baseline.None);
        var changed = indicator.WithName("別").WithSource("調査").WithNotes(["9"]).WithScaleMaximum(3_000_000).WithKind(IndicatorKind.Output).WithLevel(null).WithDirection(Direction.Keep)
            .WithCounts(Counting.Cumulative).WithRemarks([new("注記", "文")]).WithParts([part]);

        Assert.Equal(("別", "調査", 3_000_000m, IndicatorKind.Output, null, Direction.Keep, Counting.Cumulative), (changed.Name, changed.Source, changed.ScaleMaximum, changed.Kind, changed.Level, changed.Direction, changed.Counts));
        Assert.Equal(["9"], changed.Notes);
        Assert.Equal([new IndicatorRemark("注記", "文")], changed.Remarks);
        Assert.Equal([part], changed.Parts);
        Assert.Equal(
            indicator,
            changed.WithName(indicator.Name).WithSource(indicator.Source).WithNotes(indicator.Notes).WithScaleMaximum(indicator.ScaleMaximum).WithKind(indicator.Kind).WithLevel(indicator.Level)
                .WithDirection(indicator.Direction).WithCounts(indicator.Counts).WithRemarks(indicator.Remarks).WithParts(indicator.Parts));
    }

    [Theory]
    [InlineData("1 % to 2 % (FY2025)", "between")]
    [InlineData("検討中 (FY2025)", "pending")]
    [InlineData("維持 (FY2025)", "words")]
    [InlineData("not set", "notSet")]
    public void ToString_OfATarget_SaysWhatIsAsked(string expected, string kind) => Assert.Equal(expected, (kind switch
    {
        "between" => Target.Between(Quantity.Percent(1), Quantity.Percent(2), new FiscalYear(2025)),
        "pending" => Target.Pending("検討中", new FiscalYear(2025)),
        "words" => Target.InWords("維持", new FiscalYear(2025)),
        _ => (Target)Target.NotSet(),
    }).ToString());

    private static void Refused(string first, string second, string parameter, Func<Indicator> make)
    {
        var exception = Assert.ThrowsAny<ArgumentException>(make);
        Assert.Equal(parameter, exception.ParamName);
        Assert.Contains("加入率", exception.Message, StringComparison.Ordinal);
        Assert.Contains(first, exception.Message, StringComparison.Ordinal);
        Assert.Contains(second, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("人", "千人", TargetChange.NotComparable)]
    [InlineData("人", "%", TargetChange.NotComparable)]
    [InlineData("%", "％", TargetChange.Raised)]
    [InlineData("人", "人", TargetChange.Raised)]
    public void Targets_in_unlike_units_are_not_comparable(string before, string after, TargetChange expected)
    {
        Assert.Equal(expected, Target.AtLeast(new Quantity(5, after)).ChangeFrom(Target.AtLeast(new Quantity(4, before))));
        Assert.Equal(expected, Target.Between(new Quantity(5, after), new Quantity(6, after)).ChangeFrom(Target.Between(new Quantity(4, before), new Quantity(5, before))));
    }
}
