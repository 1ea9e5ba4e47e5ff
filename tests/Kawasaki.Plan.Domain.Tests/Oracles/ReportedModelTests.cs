using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Hierarchy.Changes;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Oracles;

/// <summary>The rows of what people reported that ask whether the model holds something: it does, also by way of JSON.</summary>
public class ReportedModelTests
{
    private static readonly Dictionary<string, Action> Answers = new()
    {
        ["F5a"] = () =>
        {
            var comparison = PlanComparison.Between(PlanOf(Schedule(2022, 104, 112, 120, 130)), PlanOf(Schedule(2023, 112, 120, 130, 140)));
            Assert.Equal(
                [(2022, TargetChange.Withdrawn), (2023, TargetChange.Held), (2024, TargetChange.Held), (2025, TargetChange.Held), (2026, TargetChange.FirstSet)],
                comparison.Targets.Select(target => ((target.After ?? target.Before)!.DueYear!.Value.StartYear, target.Change)).Order());
        },
        ["F8b"] = () =>
        {
            var target = IndicatorCellNotation.Default.ReadTarget("5.9 ‰（平成31年）").Value!;
            var unit = new MeasurementUnit("‰");
            var indicator = new Indicator("離婚率", Baseline.Measured(new(5.5m, unit), CalendarPeriod.FromYear(2013)), [new(new(5.0m, unit), CalendarPeriod.FromYear(2016))], [target]);
            Assert.Equal((TargetCondition.Reach, DirectionBasis.Inferred), (target.Condition, TargetEvaluation.Of(indicator, target).Facts.Goal.DirectionBasis));
        },
        ["C2a"] = () =>
        {
            Indicator Of(string name, IndicatorKind kind, params decimal[] values) =>
                new(name, Baseline.None, values.Select((value, i) => new Measurement(People(value), new FiscalYear(2020 + i))), kind is IndicatorKind.Outcome ? [Target.Reach(People(4000), new FiscalYear(2024))] : [], kind);
            var held = Kept(PlanOf(projects: [new Project("事業").WithIndicators(
                [Of("対象", IndicatorKind.Input, 1357, 1310, 1278), Of("活動", IndicatorKind.Output, 2093, 2037, 2007), Of("成果", IndicatorKind.Outcome, 3808, 2768, 2952)])]));
            Assert.Equal([IndicatorKind.Input, IndicatorKind.Output, IndicatorKind.Outcome], held.Indicators.Select(placed => placed.Indicator.Kind));
            Assert.Equal((AttainmentStatus.NotDue, -1048m), (TargetEvaluation.OfPhase(held.Indicators.Last().Indicator, null).Facts.Status, TargetEvaluation.OfPhase(held.Indicators.Last().Indicator, null).Facts.Gap.Value));
        },
        ["C3a"] = () =>
        {
            var account = new ProjectAccount(new FiscalYear(2014), new MeasurementUnit("百万円"), total: 15.336m, executed: 12.457m);
            Assert.Equal(81.2m, Math.Round(Kept(PlanOf(projects: [new Project("事業").WithAccounts([account])])).Accounts.Single().Account.ExecutionRate.Value!.Value * 100, 1));
        },
        ["C4a"] = () => AssertMissing("未実施", MissingReason.NotSurveyed),
        ["C4b"] = () => AssertMissing("集計中", MissingReason.NotYet),
        ["C7a"] = () => AssertParts("20～64歳の男性", "20～64歳の女性", "65歳以上の男性", "65歳以上の女性"),
        ["C7c"] = () => AssertParts([.. Enumerable.Range(1, 16).SelectMany(state => new[] { $"州{state}・男", $"州{state}・女" })]),
        ["C11a"] = () =>
        {
            var facts = new EvaluationFacts(new DatedValue(25, new FiscalYear(2010)), new DatedValue(28, new FiscalYear(2019)), Goal.Of(TargetCondition.AtLeast, 80, new FiscalYear(2022)));
            var plan = PlanOf(projects: [new Project("事業").WithAssessments([new Assessment(new FiscalYear(2019), "尺度", "C", "人の判断")])]).WithScales([new("尺度", [new("C", new("変わらない", "Unchanged"))])]);
            Assert.Equal(("B*", "C"), (EvaluationRule.HealthJapan21.Judge(facts).Grade.Code, Kept(plan).Assessments.Single().Assessment.Grade));
            Assert.Empty(plan.Validate());
        },
        ["C12a"] = () =>
        {
            // 57.9 of 75.0 and one that is reached: 4 and 7 points. The class of a policy by its points is the city's word.
            var points = RollUp.Of(EvaluationRule.Sano, [Of(57.9m), Of(80)]);
            Assert.Equal(11, points.Value);
            AssertAssessed("3", "2", "1");

            static TargetEvaluation Of(decimal value) => TargetEvaluation.OfPhase(new Indicator("割合", Baseline.None, [new(People(value), new FiscalYear(2020))], [Target.AtLeast(People(75), new FiscalYear(2020))]), null);
        },
        ["C12c"] = () => AssertAssessed("A", "B", "C"),
        ["C17a"] = () => Assert.All(Enum.GetValues<IndicatorLevel>(), level => Assert.Equal(level, Kept(PlanOf(Schedule(2022, 1).WithLevel(level))).Indicators.Single().Indicator.Level)),
        ["C18b"] = () =>
        {
            var project = new Project("事業", null, new ProjectStage(new FiscalYear(2023), [new ActivityGroup(null, [new ActivityItem("調査の実施")])]), new ProjectStage(new FiscalYear(2024), [new ActivityGroup(null, [new ActivityItem("設計")])]));
            Assert.Equal(["調査の実施", "設計"], Kept(PlanOf(projects: [project])).Items.Select(placed => placed.Item.Text));
        },
    };

    [SharedFact]
    public void Every_row_has_the_right_answer()
    {
        var rows = SharedFiles.Rows("reported-evaluation.tsv").Select(row => row[0]).ToHashSet();
        Assert.All(Answers, answer =>
        {
            Assert.Contains(answer.Key, rows);
            answer.Value();
        });
    }

    private static void AssertAssessed(params string[] classes)
    {
        var scale = new AssessmentScale("尺度", classes.Select(code => new ScaleGrade(code, new($"区分{code}", $"Class {code}"))));
        var plan = PlanOf(projects: [new Project("事業").WithAssessments(classes.Select((code, i) => new Assessment(new FiscalYear(2019 + i), "尺度", code, "人の判断")))]).WithScales([scale]);
        Assert.Empty(plan.Validate());
        Assert.Equal(classes, Kept(plan).Assessments.Select(placed => placed.Assessment.Grade));
    }

    private static void AssertMissing(string cell, MissingReason reason)
    {
        var read = IndicatorCellNotation.Default.ReadMeasurement(cell).Value!;
        var indicator = new Indicator("割合", Baseline.None, [new(People(1), new FiscalYear(2020)), Measurement.WithoutValue(read.Missing!.Value, new FiscalYear(2021), read.Text)], [Target.AtLeast(People(2), new FiscalYear(2021))]);
        var missing = TargetEvaluation.OfYear(Kept(PlanOf(indicator)).Indicators.Single().Indicator, new FiscalYear(2021)).Missing!;
        Assert.Equal((reason, cell), (missing.Missing, missing.Text));
    }

    private static void AssertParts(params string[] labels)
    {
        var parts = labels.Select((label, i) => new IndicatorPart(label, Baseline.None, [new(People(i), new FiscalYear(2019))], [Target.AtLeast(People(i), new FiscalYear(2019))]));
        var held = Kept(PlanOf(new Indicator("歩数", Baseline.None).WithParts(parts))).Indicators.Single().Indicator;
        Assert.Equal(labels, held.Parts.Select(part => part.Label));
        Assert.All(held.Parts, part => Assert.Equal(AttainmentStatus.Met, TargetEvaluation.OfPhase(held.OfPart(part), null).Facts.Status));
    }

    private static Indicator Schedule(int from, params decimal[] targets) =>
        new("回数", Baseline.None, [], targets.Select((target, i) => Target.AtLeast(People(target), new FiscalYear(from + i))));

    private static Quantity People(decimal amount) => new(amount, "人");

    private static ComprehensivePlan Kept(ComprehensivePlan plan)
    {
        var read = PlanJson.Deserialize(PlanJson.Serialize(plan));
        Assert.Equal(plan, read);
        return read;
    }

    private static ComprehensivePlan PlanOf(params Indicator[] indicators) => PlanOf([], indicators);

    private static ComprehensivePlan PlanOf(Project[] projects, params Indicator[] indicators) =>
        new([new BasicPolicy(new PlanCode(1), null, [new Policy(new PlanCode(1, 1), "政策", measures: [new Measure(new PlanCode(1, 1, 1), "施策", outcomeIndicators: indicators, projects: projects)])])]);
}
