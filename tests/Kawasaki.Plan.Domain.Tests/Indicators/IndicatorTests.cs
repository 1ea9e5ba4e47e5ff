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
        Refused("phase 3", "加入率", () => new OutcomeIndicator("加入率", In2015, targets: [Target.NotSet(3), Target.AtLeast(Quantity.Percent(64), phase: 3)]));

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

    private static void Refused(string first, string second, Func<Indicator> make)
    {
        var exception = Assert.ThrowsAny<ArgumentException>(make);
        Assert.Contains("加入率", exception.Message, StringComparison.Ordinal);
        Assert.Contains(first, exception.Message, StringComparison.Ordinal);
        Assert.Contains(second, exception.Message, StringComparison.Ordinal);
    }
}
