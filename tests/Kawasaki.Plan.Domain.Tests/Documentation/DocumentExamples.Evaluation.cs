using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

internal static partial class DocumentExamples
{
    private static IEnumerable<KeyValuePair<string, string>> Evaluation()
    {
        static EvaluationFacts Facts(decimal b, int from, decimal c, int at, decimal target, int due, Assumptions? assumptions = null) =>
            new EvaluationFacts(
                new DatedValue(b, new FiscalYear(from)),
                new DatedValue(c, new FiscalYear(at)),
                Goal.Of(TargetCondition.AtLeast, target, new FiscalYear(due)),
                assumptions: assumptions);

        var membership = new Indicator(
            "町内会・自治会加入率",
            Baseline.Measured(Quantity.Percent(63.8m), new FiscalYear(2015)),
            [new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020))],
            [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2021), phase: 2), Target.AtLeast(Quantity.Percent(64), new FiscalYear(2025), phase: 3)]);
        var evaluation = TargetEvaluation.OfPhase(membership, 3);

        var newService = new Indicator(
            "コンビニ交付の件数",
            Baseline.Started("交付開始", new FiscalYear(2015)),
            [new Measurement(new Quantity(40, "件"), new FiscalYear(2019))],
            [Target.AtLeast(new Quantity(100, "件"), new FiscalYear(2025), phase: 2)]);
        var fromNothing = new Assumptions { BaselineStandIn = new DatedValue(0, new FiscalYear(2015)) };

        var bare = Goal.Of(TargetCondition.Reach, 80);

        var events = new Indicator(
            "開催回数",
            Baseline.None,
            [new(new Quantity(105, "回"), new FiscalYear(2021)), new(new Quantity(110, "回"), new FiscalYear(2022)), Measurement.WithoutValue(MissingReason.NotSurveyed, new FiscalYear(2023), "調査中止")],
            [Target.AtLeast(new Quantity(108, "回"), new FiscalYear(2022)), Target.AtLeast(new Quantity(112, "回"), new FiscalYear(2023))]);
        var yearly = TargetEvaluation.OfYear(events, new FiscalYear(2022));
        var sum = EvaluationFacts.OfSum(
            new DatedValue(57000, new FiscalYear(2019)),
            Enumerable.Range(2020, 3).Select(year => new DatedValue(4000, new FiscalYear(year))),
            Goal.Of(TargetCondition.AtLeast, 12000, new FiscalYear(2022)));
        var fewer = new EvaluationFacts(null, new DatedValue(30, null), Goal.Of(TargetCondition.AtMost, 40));

        var ourRule = new ConditionalRule(
            "ourCity", new("わが市", "Our City"), "わが市 総合計画",
            new RuleStep(RuleCondition.MeetsTarget(WhenUndefined.GiveNotAvailable), new Grade("1", new("達成", "Met"), rank: 1)),
            new RuleStep(RuleCondition.Figure(FigureKind.ProgressRatio, TargetCondition.AtLeast, 0.5m, WhenUndefined.GiveNotAvailable), new Grade("2", new("順調", "Good"), rank: 2)),
            new RuleStep(RuleCondition.Otherwise, new Grade("3", new("遅れ", "Behind"), rank: 3)));

        var rollUp = RollUp.Of(EvaluationRule.HealthJapan21, [evaluation, TargetEvaluation.OfPhase(membership.WithBaseline(Baseline.None), 3)], "加入率");

        var measure = new Measure(new PlanCode(5, 1, 1), "市民参加の促進", outcomeIndicators: [membership], projects: [new Project("甲事業"), new Project("乙事業")]);
        var classes = ProjectRollUp.Of([measure], [new ProjectAssessment(measure.Code, "甲事業", new FiscalYear(2024), ProjectAttainment.FromNumber(3))], new FiscalYear(2024));

        var cases = new EvaluationFacts[] { evaluation.Facts, default };
        var grades = cases.Select(facts => EvaluationRule.Nagayo.Judge(facts));

        return
        [
            Example(evaluation.Facts.Status),
            Example(evaluation.Facts.MeetsTarget),
            Example(evaluation.Facts.Gap),
            Example(Rounding.FiveUp.Round(evaluation.Facts.AttainmentRatio.Value!.Value * 100, 1)),
            Example(evaluation.Facts.ProgressRatio),
            Example(evaluation.Facts.Expected),
            Example(evaluation.Facts.Projected),
            Example(evaluation.Facts.TargetMetIn),
            Example(Facts(37.5m, 2015, 40.9m, 2019, 45, 2025).TargetMetIn),
            Example(evaluation.TargetChange),
            Example(Facts(4.9m, 2015, 4.9m, 2020, 4.9m, 2025).ProgressRatio),
            Example(Facts(97.1m, 2015, 99, 2019, 98.0m, 2017).RequiredPerYear),
            Example(UndefinedReason.TargetEqualsBaseline.Label().Japanese),
            Example(evaluation.Explain().Single(line => line.Key == "baseline").Text.Japanese),
            Example(evaluation.Explain().Single(line => line.Key == "progressRatio").Text.Japanese),
            Example(evaluation.Explain().Single(line => line.Key == "progressRatio").Text.English),
            Example(evaluation.Explain().Single(line => line.Key == "progressRatio").Arithmetic),
            Example(evaluation.Explain(EvaluationRule.Kawasaki).Single(line => line.Key == "kawasaki").Text.Japanese),
            Example(Facts(20, 2015, 22.9m, 2019, 25, 2025).Assumptions is null),
            Example(EvaluationRule.Fukuoka.Judge(Facts(20, 2015, 22.9m, 2019, 25, 2025))),
            Example(EvaluationRule.Fukuoka.Judge(Facts(20, 2015, 22.9m, 2019, 25, 2025, new Assumptions { IsSurvey = true }))),
            Example(EvaluationRule.Kawasaki.Judge(Facts(63.8m, 2015, 59.0m, 2020, 64, 2025, new Assumptions { ReferenceValue = 58 }))),
            Example(EvaluationRule.StatisticsCanada.Judge(Facts(18.1m, 2015, 20.1m, 2019, 25, 2025))),
            Example(EvaluationRule.StatisticsCanada.Judge(Facts(18.1m, 2015, 20.1m, 2019, 25, 2025)).Progress!.Value.ToString("0.0000", CultureInfo.InvariantCulture)),
            Example(EvaluationRule.StatisticsCanada.Judge(Facts(18.1m, 2015, 20.1m, 2019, 25, 2025)).Score!.Value.ToString("0.000", CultureInfo.InvariantCulture)),
            Example(EvaluationRule.HealthJapan21.Judge(Facts(18.1m, 2015, 20.1m, 2019, 25, 2025))),
            Example(EvaluationRule.HealthJapan21.Judge(Facts(18.1m, 2015, 20.1m, 2019, 25, 2025, new Assumptions { SampleSizes = new(1500, 1500) }))),
            Example(EvaluationRule.TreasuryBoard.Judge(Facts(8, 2014, 14, 2020, 14, 2017))),
            Example(EvaluationRule.TreasuryBoard.Judge(Facts(8, 2014, 14, 2020, 30, 2025))),
            Example(EvaluationRule.Nagayo.Judge(Facts(19.8m, 2015, 15.7m, 2019, 25, 2025))),
            Example(EvaluationRule.Fukuoka.Judge(Facts(37.5m, 2015, 40.9m, 2019, 45, 2025))),
            Example(EvaluationRule.Kawasaki.Judge(Facts(63.8m, 2015, 59.0m, 2020, 64, 2025))),
            Example(EvaluationRule.Kawasaki.IsVerified),
            Example(EvaluationRule.Tama.Judge(Facts(8, 2014, 14, 2020, 30, 2025))),
            Example(ourRule.Judge(Facts(37.5m, 2015, 40.9m, 2019, 45, 2025))),
            Example(ourRule.Judge(Facts(37.5m, 2015, 42m, 2019, 45, 2025))),
            Example(ourRule.Judge(default)),
            Example(ourRule.Judge(Facts(45, 2015, 44, 2019, 45, 2025))),
            Example(ourRule.Judge(Facts(45, 2015, 44, 2019, 45, 2025)).Reason!.Value.Label().Japanese),
            Example(TargetEvaluation.OfPhase(membership, 7).Facts.Status),
            Example(IndicatorCellNotation.Default.ReadTarget("64 %").Value),
            Example(IndicatorCellNotation.Default.ReadTarget("64 %以上").Value),
            Example(TargetEvaluation.OfPhase(newService, 2).Facts.ProgressRatio),
            Example(TargetEvaluation.OfPhase(newService, 2, assumptions: fromNothing).Facts.ProgressRatio),
            Example(TargetEvaluation.OfPhase(newService, 2, assumptions: fromNothing).Explain().Single(line => line.Key == "baseline").Text.Japanese),
            Example(bare.WithDirection(Direction.Higher).IsMetBy(81)),
            Example(bare.IsMetBy(81) is null),
            Example(new EvaluationFacts(new DatedValue(70, null), new DatedValue(81, null), bare).Goal.DirectionBasis),
            Example(Goal.Of(TargetCondition.AtLeast, 80).DirectionBasis),
            Example(yearly.Facts.Status),
            Example(yearly.Facts.ChangeFromPrevious),
            Example(TargetEvaluation.OfYear(events, new FiscalYear(2023)).Facts.Status),
            Example(TargetEvaluation.OfYear(events, new FiscalYear(2023)).Missing!.Text),
            Example(sum.Actual!.Value.Value),
            Example(fewer.AttainmentRatioBy(AttainmentConvention.Inverse, cap: 0.7m)),
            Example(fewer.AttainmentRatioBy(AttainmentConvention.Mirrored)),
            Example(new EvaluationFacts(null, new DatedValue(0, null), Goal.Of(TargetCondition.AtMost, 5)).AttainmentRatio),
            Example(rollUp.Text.English),
            Example(Rounding.FiveDown.Round(4.5m, 0)),
            Example(Rounding.FiveUp.Round(4.5m, 0)),
            Example(RollUp.OfMeasure(EvaluationRule.Fukuoka, measure, phase: 3).Text.English),
            Example(classes),
            Example(classes.NotAssessed[0]),
            Example(string.Join(", ", grades)),
        ];
    }
}
