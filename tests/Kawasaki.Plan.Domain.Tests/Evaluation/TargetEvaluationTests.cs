using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

public class TargetEvaluationTests
{
    private static readonly OutcomeIndicator Rate = new(
        "加入率",
        Baseline.Measured(Quantity.Percent(63.8m), new FiscalYear(2015)),
        [new Measurement(Quantity.Percent(62), new FiscalYear(2017)), new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020))],
        [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2017), 1), Target.AtLeast(Quantity.Percent(64), new FiscalYear(2021), 2), Target.NotSet(3)]);

    [Fact]
    public void AllOf_UsesTheMeasurementOfTheDueYear_ElseTheLatest()
    {
        var evaluations = TargetEvaluation.AllOf(Rate);

        Assert.Equal([62m, 59.0m, 59.0m], evaluations.Select(evaluation => evaluation.Measurement!.Value.Amount));
        Assert.Equal([AttainmentStatus.NotMet, AttainmentStatus.NotDue, AttainmentStatus.TargetNotSet], evaluations.Select(evaluation => evaluation.Facts.Status));
    }

    [Fact]
    public void Of_AsOf_LeavesLaterMeasurementsOut()
    {
        var evaluation = TargetEvaluation.Of(Rate, Rate.Targets[1], asOf: new FiscalYear(2019));

        Assert.Equal(62m, evaluation.Measurement!.Value.Amount);
        Assert.Null(TargetEvaluation.Of(Rate, Rate.Targets[1], asOf: new FiscalYear(2016)).Measurement);
        Assert.Equal(AttainmentStatus.MeasuredAfterDue, TargetEvaluation.Of(With(new FiscalYear(2020)), With(new FiscalYear(2020)).Targets[0], asOf: new FiscalYear(2021)).Facts.Status);
    }

    [Fact]
    public void Of_OnlyAnUndatedMeasurement_IsComparedAndDecidesNothing()
    {
        var indicator = new OutcomeIndicator("加入率", Baseline.None, [new Measurement(Quantity.Percent(59.0m))], [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2017))]);

        var evaluation = TargetEvaluation.Of(indicator, indicator.Targets[0], asOf: new FiscalYear(2020));

        Assert.Equal((AttainmentStatus.NotDue, false, -5.0m), (evaluation.Facts.Status, evaluation.Facts.MeetsTarget, evaluation.Facts.Gap.Value));
        Assert.Equal(UndefinedReason.NoActual, evaluation.Facts.RequiredPerYear.Reason);
    }

    [Fact]
    public void Of_TargetOfAnotherIndicator_Throws() =>
        Assert.Throws<ArgumentException>(() => TargetEvaluation.Of(Rate, Target.AtLeast(Quantity.Percent(99))));

    [Fact]
    public void AllOf_IndicatorWithoutTargets_IsEvaluatedOnce()
    {
        var evaluation = Assert.Single(TargetEvaluation.AllOf(new OutcomeIndicator("加入率", Baseline.None)));

        Assert.Null(evaluation.Target);
        Assert.Equal(AttainmentStatus.TargetNotSet, evaluation.Facts.Status);
    }

    [Fact]
    public void Of_MonthsAndPlainYears_CountAsTheirFiscalYear()
    {
        var indicator = new OutcomeIndicator(
            "割合",
            Baseline.Measured(Quantity.Percent(10), CalendarPeriod.FromYear(2015)),
            [new Measurement(Quantity.Percent(20), CalendarPeriod.Parse("2021-03"))],
            [Target.AtLeast(Quantity.Percent(30), CalendarPeriod.FromYear(2025))]);

        var facts = TargetEvaluation.Of(indicator, indicator.Targets[0]).Facts;

        Assert.Equal(new FiscalYear(2020), facts.Case.Actual!.Value.Year);
        Assert.Equal(20m, facts.Expected.Value);
        Assert.True(facts.OnPace);
    }

    private static OutcomeIndicator With(FiscalYear measured) =>
        new("加入率", Baseline.None, [new Measurement(Quantity.Percent(59.0m), measured)], [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2017), 1)]);
}
