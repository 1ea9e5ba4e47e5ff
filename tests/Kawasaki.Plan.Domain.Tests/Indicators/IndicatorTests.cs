using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
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
        Indicator same = indicator is PerceptionIndicator
            ? new PerceptionIndicator(indicator.Name, indicator.Baseline, [.. indicator.Measurements], [.. indicator.Targets], indicator.Source, indicator.ScaleMaximum, [.. indicator.Notes])
            : new OutcomeIndicator(indicator.Name, indicator.Baseline, [.. indicator.Measurements], [.. indicator.Targets], indicator.Source, indicator.ScaleMaximum, [.. indicator.Notes]);
        EqualityLaws.HoldsForEqual(indicator, same);
    }

    [Fact]
    public void Lists_are_copied()
    {
        var measurements = new List<Measurement> { new(Quantity.Percent(59.0m), new FiscalYear(2020)) };
        var indicator = new OutcomeIndicator("加入率", In2015, measurements);
        measurements.Clear();

        Assert.Single(indicator.Measurements);
        Assert.IsNotType<List<Measurement>>(indicator.Measurements);
    }

    [Fact]
    public void Constructor_UnlikeUnits_NamesTheIndicatorAndBoth() =>
        Refused("63.8 %", "14 団体", () => new OutcomeIndicator("加入率", In2015, targets: [Target.AtLeast(new Quantity(14, "団体"))]));

    [Fact]
    public void Constructor_AboveTheScale_NamesTheIndicatorAndBoth() =>
        Refused("5.1 点", "scale, 5", () => new OutcomeIndicator("加入率", Baseline.None, [new Measurement(new Quantity(5.1m, "点"))], scaleMaximum: 5));

    [Fact]
    public void Constructor_TwoMeasurementsOfOneYear_NamesTheIndicatorAndBoth() =>
        Refused(
            "'59.0 %' (2020)",
            "'58.0 %' (FY2020)",
            () => new OutcomeIndicator("加入率", In2015, [new Measurement(Quantity.Percent(59.0m), CalendarPeriod.FromYear(2020)), new Measurement(Quantity.Percent(58.0m), new FiscalYear(2020))]));

    [Fact]
    public void Constructor_TwoTargetsOfOnePhase_NamesTheIndicatorAndThePhase() =>
        Refused("phase 3", "'not set' and 'AtLeast 64 %'", () => new OutcomeIndicator("加入率", In2015, targets: [Target.NotSet(3), Target.AtLeast(Quantity.Percent(64), phase: 3)]));

    [Fact]
    public void Constructor_TargetDueBeforeTheBaseline_NamesTheIndicatorAndBoth() =>
        Refused("FY2014", "FY2015", () => new OutcomeIndicator("加入率", In2015, targets: [Target.AtLeast(Quantity.Percent(64), due: new FiscalYear(2014))]));

    [Fact]
    public void Constructor_NullsAndBlanks_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new OutcomeIndicator("加入率", null!));
        Assert.Throws<ArgumentException>(() => new OutcomeIndicator(" ", Baseline.None));
        Assert.Throws<ArgumentException>(() => new OutcomeIndicator("加入率", Baseline.None, [null!]));
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
    public void Baselines_without_a_figure_have_none()
    {
        Assert.Equal(Quantity.Percent(63.8m), In2015.MeasuredValue);
        Assert.All([Baseline.None, Baseline.NewlySet(3), Baseline.Started("交付開始")], baseline => Assert.Null(baseline.MeasuredValue));
        Assert.All([Baseline.None, Baseline.NewlySet(3), Baseline.Started("交付開始")], baseline => Assert.Null(baseline.MeasuredPeriod));
    }

    [Property]
    public void A_recorded_measurement_is_there_and_nothing_else_changes(Indicator indicator)
    {
        var unit = indicator.Baseline.MeasuredValue?.Unit ?? indicator.Measurements.Select(item => (MeasurementUnit?)item.Value.Unit).FirstOrDefault() ?? indicator.Targets.OfType<ThresholdTarget>().FirstOrDefault()?.Value.Unit ?? indicator.Targets.OfType<RangeTarget>().FirstOrDefault()?.Low.Unit ?? MeasurementUnit.None;
        var measurement = new Measurement(new Quantity(0.123m, unit), new FiscalYear(2020));

        var recorded = indicator.WithMeasurement(measurement, out var replaced);

        Assert.Single(recorded.Measurements, item => item == measurement);
        Assert.Equal(indicator.Measurements.Where(item => item != replaced), recorded.Measurements.Where(item => item != measurement));
        Assert.Equal(indicator.Measurements.Count + (replaced is null ? 1 : 0), recorded.Measurements.Count);
        Assert.Equal((indicator.Name, indicator.Baseline, indicator.Source, indicator.ScaleMaximum, indicator.GetType()), (recorded.Name, recorded.Baseline, recorded.Source, recorded.ScaleMaximum, recorded.GetType()));
        Assert.Equal((IEnumerable<Target>)indicator.Targets, recorded.Targets);
        Assert.Equal(recorded, recorded.WithMeasurement(measurement, out var same));
        Assert.Equal(measurement, same);
    }

    [Fact]
    public void WithMeasurement_SortsByYear_AndACorrectionTakesThePlace()
    {
        var indicator = new OutcomeIndicator("加入率", In2015, [new Measurement(Quantity.Percent(62), new FiscalYear(2017)), new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020))]);

        var more = indicator.WithMeasurement(new Measurement(Quantity.Percent(61), new FiscalYear(2018)), out var none);
        var corrected = more.WithMeasurement(new Measurement(Quantity.Percent(61.5m), CalendarPeriod.FromYear(2018)), out var replaced);

        Assert.Null(none);
        Assert.Equal([62m, 61m, 59.0m], more.Measurements.Select(item => item.Value.Amount));
        Assert.Equal([62m, 61.5m, 59.0m], corrected.Measurements.Select(item => item.Value.Amount));
        Assert.Equal(61m, replaced!.Value.Amount);
        Assert.Equal(2, indicator.Measurements.Count);
        Refused("63.8 %", "14 団体", () => indicator.WithMeasurement(new Measurement(new Quantity(14, "団体"), new FiscalYear(2018)), out _));
        Assert.Equal(4, corrected.WithMeasurement(new Measurement(Quantity.Percent(1)), out _).Measurements.Count);
    }

    [Fact]
    public void WithTarget_SortsByPhase_AndReplacesThatOfThePhase()
    {
        var indicator = new PerceptionIndicator("加入率", In2015, targets: [Target.AtLeast(Quantity.Percent(64), phase: 1), Target.AtLeast(Quantity.Percent(66), phase: 3)]);

        var more = indicator.WithTarget(Target.AtLeast(Quantity.Percent(65), phase: 2), out var none);
        var revised = more.WithTarget(Target.NotSet(2), out var replaced);

        Assert.Null(none);
        Assert.Equal([1, 2, 3], more.Targets.Select(target => target.Phase!.Value));
        Assert.Equal(Target.NotSet(2), revised.Targets[1]);
        Assert.Equal(Target.AtLeast(Quantity.Percent(65), phase: 2), replaced);
        Assert.Null(indicator.WithTarget(Target.NotSet(), out _).Targets[2].Phase);
        Refused("FY2014", "FY2015", () => indicator.WithTarget(Target.AtLeast(Quantity.Percent(64), due: new FiscalYear(2014)), out _));
        Refused("FY2018", "FY2020", () => indicator.WithTarget(Target.AtLeast(Quantity.Percent(64), due: new FiscalYear(2018), 4), out _).WithBaseline(Baseline.Measured(Quantity.Percent(1), new FiscalYear(2020))));
        Assert.Equal(Baseline.None, indicator.WithBaseline(Baseline.None).Baseline);
    }

    private static void Refused(string first, string second, Func<Indicator> make)
    {
        var exception = Assert.ThrowsAny<ArgumentException>(make);
        Assert.Contains("加入率", exception.Message, StringComparison.Ordinal);
        Assert.Contains(first, exception.Message, StringComparison.Ordinal);
        Assert.Contains(second, exception.Message, StringComparison.Ordinal);
    }
}
