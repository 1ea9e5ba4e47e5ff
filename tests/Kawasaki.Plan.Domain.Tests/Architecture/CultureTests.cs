using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>Texts and messages are the same in every culture.</summary>
public class CultureTests
{
    [Fact]
    public void Texts_are_the_same_in_every_culture() => Assert.Equal([.. Texts()], StrangeCulture.Call(() => Texts().ToArray()));

    private static IEnumerable<string> Texts()
    {
        var indicator = new Indicator("率", Baseline.Measured(Quantity.Percent(-1.5m), new FiscalYear(2015)), [new Measurement(Quantity.Percent(2.5m), new FiscalYear(2016))], [Target.AtLeast(Quantity.Percent(3.5m), new FiscalYear(2020), 1)]).WithScaleMaximum(5.5m);
        var evaluation = TargetEvaluation.Of(indicator, indicator.Targets[0]);
        object[] values =
        [
            indicator, indicator.Baseline, indicator.Measurements[0], indicator.Targets[0], evaluation, evaluation.Facts, evaluation.Facts, evaluation.Facts.Goal,
            evaluation.Facts.Gap, Goal.Between(-1.5m, 2.5m), new DatedValue(-1.5m, null), EvaluationRule.StatisticsCanada.Judge(evaluation.Facts), Quantity.Percent(-1.5m),
            new EraYear(JapaneseEra.Reiwa, 7), new EraDate(new EraYear(JapaneseEra.Reiwa, 3), 11, 26), new FiscalQuarter(new FiscalYear(2025), 1), new FiscalHalf(new FiscalYear(2025), 1), JapaneseEra.Reiwa,
            YearNotation.Default.Read("令和7（2024）年度"), YearNotation.Default.Read("R3.2.30"), IndicatorCellNotation.Default.ReadTarget("2.5～1.5 %"),
            new ComprehensivePlan([], "計画", 3, new FiscalYearRange(new(2022), new(2025)), [new PlanPhase(3, default)]), new PlanPhase(3, default),
        ];
        Action[] refusals =
        [
            () => _ = new FiscalYear(-5),
            () => new FiscalYear(2025).PlusYears(-9999),
            () => _ = new EraYear(JapaneseEra.Reiwa, -5),
            () => CalendarPeriod.FromYear(-5),
            () => EraTable.Default.EraOf(new LocalDate(-5, 1, 1)),
            () => _ = new PlanCode(-5),
            () => Target.NotSet(-5),
            () => Target.Between(Quantity.Percent(2.5m), Quantity.Percent(-1.5m)),
            () => _ = new Indicator("率", Baseline.None, [new Measurement(Quantity.Percent(7.5m))]).WithScaleMaximum(5.5m),
            () => new FiscalQuarter(new FiscalYear(2025), 1).PlusQuarters(-99999),
            () => EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2019, 5, 1))),
        ];
        return values.Select(value => value.ToString()!).Concat(refusals.Select(refusal => Record.Exception(refusal)!.Message));
    }
}
