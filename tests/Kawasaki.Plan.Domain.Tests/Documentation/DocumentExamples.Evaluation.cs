using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
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
        var visitors = new Indicator(
            "来館者数",
            Baseline.Measured(new Quantity(3900, "人"), new FiscalYear(2020)),
            [new(new Quantity(4000, "人"), new FiscalYear(2021)), new(new Quantity(4100, "人"), new FiscalYear(2022))],
            [Target.AtLeast(new Quantity(8000, "人"), new FiscalYear(2022)).WithCounts(Counting.Cumulative)]);
        var sum = EvaluationFacts.OfSum(
            new DatedValue(57000, new FiscalYear(2019)),
            Enumerable.Range(2020, 3).Select(year => new DatedValue(4000, new FiscalYear(year))),
            Goal.Of(TargetCondition.AtLeast, 12000, new FiscalYear(2022)));
        var fewer = new EvaluationFacts(null, new DatedValue(30, null), Goal.Of(TargetCondition.AtMost, 40));
        var byWard = new Indicator("加入率", Baseline.None).WithParts(
        [
            new("中央区", Baseline.None, [new(Quantity.Percent(61), new FiscalYear(2023))], [Target.AtLeast(Quantity.Percent(60), new FiscalYear(2023))]),
            new("北区", Baseline.None, [Measurement.WithoutValue(MissingReason.Suppressed, new FiscalYear(2023), "X")], [Target.AtLeast(Quantity.Percent(60), new FiscalYear(2023))]),
        ]);

        var courses = new Project("講座").WithAccounts([new ProjectAccount(new FiscalYear(2024), new MeasurementUnit("千円"), total: 1600, executed: 1500)]);
        var support = new Measure(new PlanCode(5, 1, 2), "地域活動の支援", projects:
        [
            courses,
            new Project("広報").WithAccounts([new ProjectAccount(new FiscalYear(2024), new MeasurementUnit("百万円"), total: 2.4m, executed: 1.9m)]),
            new Project("相談").WithAccounts([new ProjectAccount(new FiscalYear(2024), new MeasurementUnit("千円"), total: 300)]),
            new Project("会議"),
        ]);
        var budgeted = new ComprehensivePlan([new BasicPolicy(new PlanCode(5), "参加", [new Policy(new PlanCode(5, 1), "協働", measures: [support])])]);
        var spending = AccountSum.OfPlan(budgeted, new FiscalYear(2024));

        var ourRule = new DataRule(
            "ourCity", new("わが市", "Our City"), "わが市 行政評価要綱",
            [
                new("◎", new("達成", "Met")), new("○", new("ほぼ達成", "Nearly met")), new("△", new("やや不足", "Short")),
                new("×", new("不足", "Far short")), new("－", new("評価できない", "Cannot be judged")),
            ],
            RuleStep.When(RuleCondition.CannotBeJudged(FigureKind.AttainmentRatio), "－"),
            RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), "◎"),
            RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), "○"),
            RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.5m), "△"),
            RuleStep.Else("×"));

        var anyTarget = new DataRule(
            "anyTarget", new("わが市", "Our City"), "わが市 行政評価要綱", ourRule.Grades,
            RuleStep.When(RuleCondition.MeetsTarget, "◎", whenUndefined: "－"),
            RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), "○", whenUndefined: "next"),
            RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.5m), "△", whenUndefined: "next"),
            RuleStep.Else("×"));

        var rollUp = RollUp.Of(EvaluationRule.HealthJapan21, [evaluation, TargetEvaluation.OfPhase(membership.WithBaseline(Baseline.None), 3)], "加入率");
        var ourSum = new DataRule("ourPoints", new("わが市", "Our City"), "わが市 行政評価要綱", [new("2", new("達成", "Met"), 2), new("1", new("未達成", "Not met"), 1), Grade.NotAvailable],
            [RuleStep.When(RuleCondition.CannotBeJudged(FigureKind.AttainmentRatio), "notAvailable"), RuleStep.When(RuleCondition.MeetsTarget, "2"), RuleStep.Else("1")],
            new RuleOptions { RollUp = new RollUpRule { By = RollUpBy.Mean, Rounding = new(1, Rounding.HalfUp), Weights = new Dictionary<string, decimal> { ["町内会・自治会加入率"] = 2 } } });

        var measure = new Measure(new PlanCode(5, 1, 1), "市民参加の促進", outcomeIndicators: [membership]);

        var cases = new EvaluationFacts[] { evaluation.Facts, default };
        var grades = cases.Select(facts => EvaluationRule.Nagayo.Judge(facts));

        return
        [
            Example(evaluation.Facts.Status),
            Example(evaluation.Facts.MeetsTarget),
            Example(evaluation.Facts.Gap),
            Example(Rounding.HalfUp.Round(evaluation.Facts.AttainmentRatio.Value!.Value * 100, 1)),
            Example(evaluation.Facts.ProgressRatio),
            Example(evaluation.Facts.Expected),
            Example(evaluation.Facts.Projected),
            Example(evaluation.Facts.TargetMetIn),
            Example(Facts(37.5m, 2015, 40.9m, 2019, 45, 2025).TargetMetIn),
            Example(new EvaluationFacts(new DatedValue(10, new FiscalYear(2015)), new DatedValue(8, new FiscalYear(2020)), Goal.Between(3, 5)).TargetMetIn),
            Example(evaluation.TargetChange),
            Example(TargetEvaluation.Of(visitors.WithCounts(Counting.Yearly), visitors.Targets[0]).Explain().Single(line => line.Key == "sumStart").Text.English),
            Example(TargetEvaluation.Of(visitors.WithCounts(Counting.Yearly), visitors.Targets[0]).Explain().Single(line => line.Key == "sumStart").Text.Japanese),
            Example(TargetEvaluation.Of(visitors.WithCounts(Counting.Yearly), visitors.Targets[0]).Facts.Change),
            Example(courses.Accounts[0].ExecutionRate),
            Example(spending.ExecutionRate),
            Example(spending),
            Example(spending.LeftOut[0]),
            Example(spending.LeftOut[1].Reason.Label().Japanese),
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
            Example(ourRule.Judge(default)),
            Example(ourRule.Judge(new EvaluationFacts(null, new DatedValue(0, null), Goal.Of(TargetCondition.AtMost, 0)))),
            Example(anyTarget.Judge(new EvaluationFacts(null, new DatedValue(0, null), Goal.Of(TargetCondition.Exactly, 0)))),
            Example(anyTarget.Judge(new EvaluationFacts(null, new DatedValue(50, null), Goal.Of(TargetCondition.AtMost, 0)))),
            Example(anyTarget.Judge(new EvaluationFacts(null, new DatedValue(100, null), Goal.Of(TargetCondition.Above, 100)))),
            Example(anyTarget.Judge(default)),
            Example(ourRule.Judge(default).Reason!.Value.Label().Japanese),
            Example(ourRule.Grades[0].Rank),
            Example(Facts(37.5m, 2015, 40.9m, 2019, 45, 2025).Explain(ourRule).Single(line => line.Key == "ourCity").Arithmetic),
            Example(RuleJson.Deserialize(RuleJson.Serialize(ourRule)).Steps.Count),
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
            Example(new EvaluationFacts(null, new DatedValue(1e28m, null), Goal.Of(TargetCondition.AtLeast, 1e-9m)).AttainmentRatio),
            Example(byWard.HasFiguresInPartsOnly),
            Example(TargetEvaluation.OfYear(byWard.OfPart(byWard.Parts[0]), new FiscalYear(2023)).Facts.Status),
            Example(TargetEvaluation.OfYear(byWard.OfPart(byWard.Parts[1]), new FiscalYear(2023)).Facts.Status),
            Example(TargetEvaluation.OfYear(byWard.OfPart(byWard.Parts[1]), new FiscalYear(2023)).Missing!.Missing),
            Example(yearly.Facts.ChangeFromPrevious),
            Example(TargetEvaluation.OfYear(events, new FiscalYear(2023)).Facts.Status),
            Example(TargetEvaluation.OfYear(events, new FiscalYear(2023)).Missing!.Text),
            Example(sum.Actual!.Value.Value),
            Example(TargetEvaluation.Of(visitors.WithCounts(Counting.Yearly), visitors.Targets[0]).Facts.Gap),
            Example(TargetEvaluation.Of(visitors.WithCounts(Counting.Cumulative), visitors.Targets[0]).Facts.Gap),
            Example(TargetEvaluation.Of(visitors, visitors.Targets[0]).Facts.Gap),
            Example(TargetEvaluation.Of(visitors, visitors.Targets[0]).Facts.Status),
            Example(fewer.AttainmentRatioBy(AttainmentConvention.Inverse, cap: 0.7m)),
            Example(fewer.AttainmentRatioBy(AttainmentConvention.Mirrored)),
            Example(new EvaluationFacts(null, new DatedValue(0, null), Goal.Of(TargetCondition.AtMost, 5)).AttainmentRatio),
            Example(EvaluationRule.HealthJapan21Midterm.Judge(new EvaluationFacts(new DatedValue(19.5m, new FiscalYear(2010)), new DatedValue(18.3m, new FiscalYear(2016)), Goal.Of(TargetCondition.AtMost, 12, new FiscalYear(2022))))),
            Example(EvaluationRule.UnProgressChart.Judge(Facts(67.6m, 2015, 75.6m, 2024, 78, 2030))),
            Example(EvaluationRule.UnProgressChart.Judge(Facts(67.6m, 2015, 75.6m, 2024, 78, 2030)).Progress!.Value.ToString("0.00", CultureInfo.InvariantCulture)),
            Example(EvaluationRule.Sano.Judge(Facts(50, 2015, 57.9m, 2020, 75, 2025))),
            Example(EvaluationRule.NagoyaPort.Judge(Facts(100, 2015, 139, 2020, 200, 2025))),
            Example(EvaluationRule.RegionalRevitalization.Judge(Facts(70000, 2015, 77000, 2020, 80000, 2025))),
            Example(EvaluationRule.Ino.Judge(Facts(8, 2015, 10, 2020, 10, 2025))),
            Example(RollUp.Of(ourSum, [evaluation], "加入率").Text.English),
            Example(EvaluationRule.Tama.Judge(Facts(10, 2012, 12, 2015, 20, 2019, new Assumptions { PlanStart = new FiscalYear(2015) }))),
            Example(EvaluationRule.Destatis.Judge(new EvaluationFacts(null, new DatedValue(110, new FiscalYear(2020)), Goal.Of(TargetCondition.AtLeast, 121, new FiscalYear(2025)), series: new MeasurementSeries([new DatedValue(104, new FiscalYear(2017)), new DatedValue(106, new FiscalYear(2018)), new DatedValue(108, new FiscalYear(2019))])))),
            Example(EvaluationRule.OsakaLibrary.Judge(new EvaluationFacts(null, new DatedValue(91, new FiscalYear(2020)), Goal.Of(TargetCondition.AtLeast, 100, new FiscalYear(2025)), series: new MeasurementSeries([new DatedValue(90, new FiscalYear(2019))])))),
            Example(rollUp.Text.English),
            Example(Rounding.FiveUp.Round(4.5m, 0)),
            Example(Rounding.HalfUp.Round(4.5m, 0)),
            Example(RollUp.OfMeasure(EvaluationRule.Fukuoka, measure, phase: 3).Text.English),
            Example(string.Join(", ", grades)),
        ];
    }
}
