using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

public class TargetEvaluationTests
{
    private static readonly Indicator Rate = new(
        "加入率",
        Baseline.Measured(Quantity.Percent(63.8m), new FiscalYear(2015)),
        [new Measurement(Quantity.Percent(62), new FiscalYear(2017)), new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020))],
        [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2017), 1), Target.AtLeast(Quantity.Percent(64), new FiscalYear(2021), 2), Target.NotSet(3)]);

    [Fact]
    public void AllOf_UsesTheMeasurementOfTheDueYear_ElseTheLatest()
    {
        var evaluations = TargetEvaluation.AllOf(Rate);

        Assert.Equal([62m, 59.0m, 59.0m], evaluations.Select(evaluation => evaluation.Measurement!.Value!.Value.Amount));
        Assert.Equal([AttainmentStatus.NotMet, AttainmentStatus.NotDue, AttainmentStatus.TargetNotSet], evaluations.Select(evaluation => evaluation.Facts.Status));
    }

    [Fact]
    public void Of_AsOf_LeavesLaterMeasurementsOut()
    {
        var evaluation = TargetEvaluation.Of(Rate, Rate.Targets[1], asOf: new FiscalYear(2019));

        Assert.Equal(62m, evaluation.Measurement!.Value!.Value.Amount);
        Assert.Null(TargetEvaluation.Of(Rate, Rate.Targets[1], asOf: new FiscalYear(2016)).Measurement);
        Assert.Equal(AttainmentStatus.MeasuredAfterDue, TargetEvaluation.Of(With(new FiscalYear(2020)), With(new FiscalYear(2020)).Targets[0], asOf: new FiscalYear(2021)).Facts.Status);
    }

    [Fact]
    public void Of_OnlyAnUndatedMeasurement_IsComparedAndDecidesNothing()
    {
        var indicator = new Indicator("加入率", Baseline.None, [new Measurement(Quantity.Percent(59.0m))], [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2017))]);

        var evaluation = TargetEvaluation.Of(indicator, indicator.Targets[0], asOf: new FiscalYear(2020));

        Assert.Equal((AttainmentStatus.DueUnmeasured, false, -5.0m), (evaluation.Facts.Status, evaluation.Facts.MeetsTarget, evaluation.Facts.Gap.Value));
        Assert.Equal(UndefinedReason.NoActual, evaluation.Facts.RequiredPerYear.Reason);
    }

    [Theory]
    [InlineData("FY2018/FY2020", "FY2020")]
    [InlineData("../FY2020", "FY2020")]
    [InlineData("2018/2020", "FY2020")]
    [InlineData("2020-04/2021-03", "FY2020")]
    [InlineData("FY2020-H1", "FY2020")]
    [InlineData("2021-03-31", "FY2020")]
    [InlineData("FY2018/..", null)]
    public void Of_RangeDue_IsDueInItsLastYear(string due, string? year)
    {
        var target = Target.AtLeast(Quantity.Percent(64), CalendarPeriod.Parse(due));
        Assert.Equal(year, target.DueYear?.ToString());
        Assert.Equal(target.DueYear, Goal.From(target).Due);
        var indicator = new Indicator("加入率", Baseline.None, [new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020))], [target]);
        Assert.Equal(year is null ? AttainmentStatus.NotDue : AttainmentStatus.NotMet, TargetEvaluation.Of(indicator, target).Facts.Status);
    }

    [Fact]
    public void Of_TargetOfAnotherIndicator_Throws() =>
        Assert.Throws<ArgumentException>(() => TargetEvaluation.Of(Rate, Target.AtLeast(Quantity.Percent(99))));

    [Fact]
    public void AllOf_IndicatorWithoutTargets_IsEvaluatedOnce()
    {
        var evaluation = Assert.Single(TargetEvaluation.AllOf(new Indicator("加入率", Baseline.None)));

        Assert.Null(evaluation.Target);
        Assert.Equal(AttainmentStatus.TargetNotSet, evaluation.Facts.Status);
    }

    [Fact]
    public void Of_MonthsAndPlainYears_CountAsTheirFiscalYear()
    {
        var indicator = new Indicator(
            "割合",
            Baseline.Measured(Quantity.Percent(10), CalendarPeriod.FromYear(2015)),
            [new Measurement(Quantity.Percent(20), CalendarPeriod.Parse("2021-03"))],
            [Target.AtLeast(Quantity.Percent(30), CalendarPeriod.FromYear(2025))]);

        var facts = TargetEvaluation.Of(indicator, indicator.Targets[0]).Facts;

        Assert.Equal(new FiscalYear(2020), facts.Actual!.Value.Year);
        Assert.Equal(20m, facts.Expected.Value);
        Assert.True(facts.OnPace);
    }

    [Theory]
    [InlineData("以上", 64, "以上", 64, TargetChange.Held)]
    [InlineData("以上", 64, "以上", 65, TargetChange.Raised)]
    [InlineData("以上", 64, "以上", 63, TargetChange.Lowered)]
    [InlineData("以下", 64, "以下", 63, TargetChange.Lowered)]
    [InlineData("以上", 64, "超", 64, TargetChange.ConditionChanged)]
    [InlineData("以上", 64, "超", 65, TargetChange.Raised)]
    [InlineData("以上", 64, "以下", 64, TargetChange.DirectionChanged)]
    [InlineData("以上", 64, "", 64, TargetChange.ConditionChanged)]
    [InlineData("～", 64, "～", 64, TargetChange.Held)]
    [InlineData("～", 64, "～", 65, TargetChange.Raised)]
    [InlineData("～", 64, "", 64, TargetChange.ConditionChanged)]
    [InlineData("-", 0, "以上", 64, TargetChange.FirstSet)]
    [InlineData("以上", 64, "-", 0, TargetChange.Withdrawn)]
    [InlineData("-", 0, "-", 0, TargetChange.NotComparable)]
    [InlineData("words", 0, "以上", 64, TargetChange.FirstSet)]
    public void TargetChange_ComparesWithThePhaseBefore(string before, int first, string after, int second, TargetChange expected)
    {
        // Out of order, and with a later phase: it is the number of the phase that counts.
        var indicator = new Indicator("加入率", Baseline.None, [], [TargetOf("以上", 99, 5), TargetOf(after, second, 3), TargetOf(before, first, 2), TargetOf("以上", 98, 1)]);
        Assert.Equal(expected, TargetEvaluation.OfPhase(indicator, 3).TargetChange);
        Assert.Equal(2, TargetEvaluation.OfPhase(indicator, 3).PreviousTarget!.Phase);

        // A schedule, in which a dash stands once: it has no year, and two of them are one entry.
        if ((before, after) == ("-", "-"))
        {
            Assert.Throws<ArgumentException>(() => new Indicator("加入率", Baseline.None, [], [Target.NotSet(), Target.NotSet()]));
            return;
        }

        var withoutPhases = new Indicator("加入率", Baseline.None, [], [TargetOf("以上", 98, null, 2019), TargetOf(before, first, null, 2020), TargetOf(after, second, null, 2021)]);
        Assert.Equal(expected, TargetEvaluation.AllOf(withoutPhases)[2].TargetChange);
        Assert.Null(TargetEvaluation.AllOf(withoutPhases)[0].PreviousTarget);
        Assert.Equal(TargetChange.NotComparable, TargetEvaluation.AllOf(withoutPhases)[0].TargetChange);
    }

    [Fact]
    public void Of_AStandInForTheBaseline_IsUsedAndCarried()
    {
        var indicator = new Indicator("交付率", Baseline.Started("交付開始", CalendarPeriod.Parse("2016-01")), [new Measurement(Quantity.Percent(30.9m), new FiscalYear(2020))], [Target.AtLeast(Quantity.Percent(85), new FiscalYear(2025), 3)]);
        var assumptions = new Assumptions { BaselineStandIn = new DatedValue(0, new FiscalYear(2015)) };

        Assert.Equal(UndefinedReason.NoBaseline, TargetEvaluation.OfPhase(indicator, 3).Facts.ProgressRatio.Reason);
        var assumed = TargetEvaluation.OfPhase(indicator, 3, assumptions: assumptions);
        Assert.Equal(30.9m / 85m, assumed.Facts.ProgressRatio.Value);
        Assert.Same(assumptions, assumed.Facts.Assumptions);
    }

    [Fact]
    public void The_maximum_of_the_scale_is_the_natural_limit_of_a_rise()
    {
        var indicator = new Indicator("満足度", Baseline.Measured(new Quantity(4.9m, "点"), new FiscalYear(2015)), [new Measurement(new Quantity(4.95m, "点"), new FiscalYear(2020))], [Target.NotSet(3)]).WithScaleMaximum(5);
        Grade Judged(Assumptions assumptions) => EvaluationRule.StatisticsCanada.Judge(TargetEvaluation.OfPhase(indicator, 3, assumptions: assumptions).Facts).Grade;

        Assert.Equal("onTrack", Judged(new Assumptions { Direction = Direction.Higher }).Code); // Near the limit little is much.
        Assert.Equal("limitedProgress", Judged(new Assumptions { Direction = Direction.Higher, NaturalLimit = 1000 }).Code);
        Assert.Equal("deterioration", Judged(new Assumptions { Direction = Direction.Lower }).Code);
    }

    private static Target TargetOf(string suffix, int value, int? phase, int? due = null) => suffix switch
    {
        "以上" => Target.AtLeast(Quantity.Percent(value), Year(due), phase),
        "以下" => Target.AtMost(Quantity.Percent(value), Year(due), phase),
        "超" => Target.Above(Quantity.Percent(value), Year(due), phase),
        "" => Target.Exactly(Quantity.Percent(value), Year(due), phase),
        "～" => Target.Between(Quantity.Percent(value), Quantity.Percent(value + 5), Year(due), phase),
        "words" => Target.InWords("全校", Year(due), phase),
        _ => Target.NotSet(phase),
    };

    private static CalendarPeriod? Year(int? year) => year is { } known ? CalendarPeriod.From(new FiscalYear(known)) : null;

    private static Indicator With(FiscalYear measured) =>
        new("加入率", Baseline.None, [new Measurement(Quantity.Percent(59.0m), measured)], [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2017), 1)]);
}
