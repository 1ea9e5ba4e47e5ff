using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Hierarchy.Changes;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

internal static partial class DocumentExamples
{
    private static IEnumerable<KeyValuePair<string, string>> Plans()
    {
        var rate = new Indicator(
            "町内会・自治会加入率",
            Baseline.Measured(Quantity.Percent(63.8m), new FiscalYear(2015)),
            [new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020))],
            [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2021), phase: 2), Target.AtLeast(Quantity.Percent(64), new FiscalYear(2025), phase: 3)]);
        var project = new Project(
            "区役所改修事業",
            planned: new ProjectStage(
                new FiscalYearRange(new(2022), new(2025)),
                [new ActivityGroup("改修の実施", [new ActivityItem("改修（R5完了予定）", milestones: [Milestone.Planned(new FiscalYear(2023), "完了")])])]),
            current: new ProjectStage(new FiscalYear(2021), [new ActivityGroup(null, [new ActivityItem("開催数：12回", [new QuantifiedFact("開催数", new Quantity(12, "回"))])])]));
        var plan = new ComprehensivePlan(
            [new BasicPolicy(new PlanCode(5), null, [new Policy(new PlanCode(5, 1), "参加と協働により市民自治を推進する", measures: [
                new Measure(new PlanCode(5, 1, 1), "市民参加の促進（SDGs）", outcomeIndicators: [rate], projects: [project])])])],
            phase: 3,
            period: new FiscalYearRange(new(2022), new(2025)),
            phases: [new PlanPhase(1, new(new(2016), new(2017))), new PlanPhase(2, new(new(2018), new(2021))), new PlanPhase(3, new(new(2022), new(2025)))]);

        var recorded = plan.WithMeasurement(new PlanCode(5, 1, 1), "町内会・自治会加入率", new Measurement(Quantity.Percent(58.5m), new FiscalYear(2024)));
        var corrected = recorded.WithMeasurement(new PlanCode(5, 1, 1), "町内会・自治会加入率", new Measurement(Quantity.Percent(58.6m), new FiscalYear(2024)));

        var comparison = PlanComparison.Between(plan, corrected.WithIndicator(
            corrected.Indicators.First(),
            corrected.Indicators.First().Indicator.WithTarget(Target.AtLeast(Quantity.Percent(60), new FiscalYear(2025), phase: 3))));

        var sheet = project
            .WithAccounts([new ProjectAccount(new FiscalYear(2024), new MeasurementUnit("千円"), total: 1400.0m, executed: 1330.0m).WithBudget(initial: 1200.0m, supplementary: 200)])
            .WithAssessments([new Assessment(new FiscalYear(2024), "kawasaki.project", "3", reason: "予定どおり完了")]);
        var settled = plan.With(plan.Measures.First().WithProjects([sheet, new Project("区民会議の運営")]));
        var spent = AccountSum.OfPlan(settled, new FiscalYear(2024));
        var classes = AssessmentRollUp.Of(settled.Nodes.Where(node => node.Project is not null), AssessmentScale.KawasakiProject, new FiscalYear(2024));

        return
        [
            Example(plan.NodeAt(new PlanCode(5, 1, 1))),
            Example(plan.NodeAt(PlanCodeNotation.Read("政策 5 - 1").Value)!.Name),
            Example(PlanCodeNotation.Read("政策5-1-1").Error),
            Example(plan.NodesNamed("市民参加の促進(ＳＤＧｓ)").Single().Code),
            Example(plan.IndicatorsNamed("町内会･自治会加入率").Single().Code),
            Example(string.Join(" < ", plan.NodeAt(new PlanCode(5, 1, 1))!.Ancestors.Select(node => node.Code))),
            Example(plan.NodeAt(new PlanCode(5))!.Indicators.Count()),
            Example(plan.NodeAt(new PlanCode(5))!.Descendants.Count()),
            Example(plan.MilestonesIn(new FiscalYear(2023)).Single().Milestone.EventName),
            Example(plan.FactsIn(new MeasurementUnit("回")).Single().Fact.Label),
            Example(recorded.Indicators.First().Indicator.Latest!.Value),
            Example(corrected.Indicators.First().Indicator.Latest!.Value),
            Example(ReferenceEquals(plan.NodeAt(new PlanCode(5, 1, 1))!.Measure!.Projects[0], corrected.NodeAt(new PlanCode(5, 1, 1))!.Measure!.Projects[0])),
            Example(plan.Without(new PlanCode(5, 1, 1)).Measures.Count()),
            Example(plan.With(new Measure(new PlanCode(5, 1, 2), "共生と参加")).Measures.Last().Code),
            Example(plan.Validate().Count),
            Example(plan.WithPeriod(new FiscalYearRange(new(2022), new(2026))).Validate()[0]),
            Example(comparison.Changes[0]),
            Example(comparison.Changes[1].Text.Japanese),
            Example(string.Join(", ", comparison.Targets.Select(target => target.Change))),
            Example(comparison.Changes.OfType<MeasurementChange>().Single().After!.Value),
            Example(sheet.Accounts[0].ExecutionRate),
            Example(spent.Total),
            Example(spent.LeftOut[0]),
            Example(settled.Assessments.Single().Assessment),
            Example(settled.ScaleNamed("kawasaki.project")!.GradeOf("3")),
            Example(classes),
            Example(comparison.ApplyTo(plan).Indicators.First().Indicator.Measurements.Count),
            Example(PlanCodeNotation.Read("施策 5-1-1").Value),
            Example(plan.WithPeriod(new FiscalYearRange(new(2022), new(2026))).Validate()[0].Text.Japanese),
            Example(string.Join(", ", comparison.Targets.Select(target => target.Change.Label().Japanese))),
        ];
    }
}
