using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Hierarchy;

[Properties(Arbitrary = [typeof(PlanArbitraries)], MaxTest = 100)]
public class ChangingTests
{
    private static readonly Measurement Latest = new(Quantity.Percent(62), new FiscalYear(2024));

    [Property]
    public void With_what_a_plan_has_it_is_the_same(ComprehensivePlan plan)
    {
        Assert.Equal(plan, plan.WithTitle(plan.Title).WithPhase(plan.Phase).WithPeriod(plan.Period).WithPhases(plan.Phases).WithBasicPolicies(plan.BasicPolicies));
        Assert.All(plan.BasicPolicies, item => Assert.Equal(plan, plan.With(item)));
        Assert.All(plan.Policies, item => Assert.Equal(plan, plan.With(item)));
        Assert.All(plan.Measures, item => Assert.Equal(plan, plan.With(item)));
        Assert.All(plan.Indicators, placed => Assert.Equal(plan, plan.WithIndicator(placed, placed.Indicator)));
        Assert.All(plan.Policies, item => Assert.Equal(item, item.WithName(item.Name).WithDirections(item.Directions).WithPerceptionIndicators(item.PerceptionIndicators).WithNotes(item.Notes).WithMeasures(item.Measures)));
        Assert.All(plan.BasicPolicies, item => Assert.Equal(item, item.WithName(item.Name).WithPolicies(item.Policies)));
        Assert.All(plan.Measures, item => Assert.Equal(
            item,
            item.WithName(item.Name).WithProgress(item.Progress).WithIssues(item.Issues).WithDirections(item.Directions).WithDirectObjectives(item.DirectObjectives).WithOutcomeIndicators(item.OutcomeIndicators).WithNotes(item.Notes).WithProjects(item.Projects)));
        Assert.All(plan.Measures.SelectMany(item => item.Projects), item => Assert.Equal(
            item,
            item.WithName(item.Name).WithDescription(item.Description).WithCurrent(item.Current).WithPlanned(item.Planned).WithLater(item.Later).WithRemarks(item.Remarks)));
    }

    [Property]
    public void Without_a_node_and_with_it_again_the_plan_is_the_same(ComprehensivePlan plan) =>
        Assert.All(plan.Nodes.Where(node => node.Kind is not PlanNodeKind.Project), node =>
        {
            var without = plan.Without(node.Code);
            Assert.Null(without.NodeAt(node.Code));
            Assert.Equal(plan.Nodes.Count() - 1 - node.Descendants.Count(), without.Nodes.Count());
            Assert.Equal(plan, node.Kind switch
            {
                PlanNodeKind.Measure => without.With(node.Measure!),
                PlanNodeKind.Policy => without.With(node.Policy!),
                _ => without.With(node.BasicPolicy!),
            });
        });

    [Fact]
    public void Each_change_changes_what_it_says()
    {
        var plan = PlanOf(2, 2, 2);
        Assert.Equal("題", plan.WithTitle("題").Title);
        Assert.Equal(3, plan.WithPhase(3).Phase);
        Assert.Equal(new FiscalYearRange(new(2022), new(2025)), plan.WithPeriod(new FiscalYearRange(new(2022), new(2025))).Period);
        Assert.Equal(new PlanPhase(1, new FiscalYearRange(new(2016), new(2017))), plan.WithPhases([new PlanPhase(1, new FiscalYearRange(new(2016), new(2017)))]).Phases[0]);
        var measure = plan.Measures.First();
        Assert.Equal(("名", "済", "課", "方", "直", "注", "事"), (
            measure.WithName("名").Name,
            measure.WithProgress(["済"]).Progress[0],
            measure.WithIssues(["課"]).Issues[0],
            measure.WithDirections(["方"]).Directions[0],
            measure.WithDirectObjectives(["直"]).DirectObjectives[0],
            measure.WithNotes([new PlanNote("注")]).Notes[0].Text,
            measure.WithProjects([new Project("事")]).Projects[0].Name));
        Assert.Empty(measure.WithOutcomeIndicators(null).OutcomeIndicators);
        var policy = plan.Policies.First();
        Assert.Equal(("名", "方", "注", 0), (policy.WithName("名").Name, policy.WithDirections(["方"]).Directions[0], policy.WithNotes([new PlanNote("注")]).Notes[0].Text, policy.WithMeasures(null).Measures.Count));
        Assert.Equal("感", policy.WithPerceptionIndicators([new Indicator("感", Baseline.None, kind: IndicatorKind.Perception)]).PerceptionIndicators[0].Name);
        Assert.Equal(("名", 0), (plan.BasicPolicies[0].WithName("名").Name, plan.BasicPolicies[0].WithPolicies(null).Policies.Count));
        var stage = new ProjectStage(new FiscalYear(2021));
        var project = new Project("事");
        Assert.Equal(("名", "説", stage, stage, stage, "備"), (project.WithName("名").Name, project.WithDescription("説").Description, project.WithCurrent(stage).Current, project.WithPlanned(stage).Planned, project.WithLater(stage).Later, project.WithRemarks(["備"]).Remarks[0]));
    }

    [Fact]
    public void Recording_a_measurement_copies_only_the_path_to_the_indicator()
    {
        var plan = PlanOf(10, 10, 10, indicators: 10); // 10,000 indicators.
        var code = new PlanCode(5, 5, 5);
        Assert.Equal(10_000, plan.Indicators.Count());
        plan.WithMeasurement(code, "指標 5", Latest); // What is made once, at the first call, is no copy.

        var before = GC.GetAllocatedBytesForCurrentThread();
        var recorded = plan.WithMeasurement(code, "指標 5", Latest);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 1, 20_000); // A plan of 10,000 indicators takes some megabytes.
        var changed = plan.Nodes.Zip(recorded.Nodes, (old, @new) => (old, @new)).Where(pair => !ReferenceEquals(OwnOf(pair.old), OwnOf(pair.@new))).Select(pair => pair.@new.Code.ToString()).ToArray();
        Assert.Equal(["5", "5-5", "5-5-5"], changed);
        Assert.Equal(1, plan.Indicators.Zip(recorded.Indicators, (old, @new) => ReferenceEquals(old.Indicator, @new.Indicator)).Count(isSame => !isSame));
        Assert.Equal(Latest, Assert.Single(recorded.NodeAt(code)!.Measure!.OutcomeIndicators[4].Measurements, item => item.Period == new FiscalYear(2024)));
        Assert.Equal(recorded, recorded.WithMeasurement(code, "指標５", Latest)); // Names are folded.
    }

    [Fact]
    public void What_is_not_there_cannot_be_changed()
    {
        var plan = PlanOf(1, 1, 1);
        Refused("'1-1-1' has no indicator '他'", () => plan.WithMeasurement(new PlanCode(1, 1, 1), "他", Latest));
        Refused("no '2-1-1'", () => plan.WithMeasurement(new PlanCode(2, 1, 1), "指標 1", Latest));
        Refused("no '9'", () => plan.Without(new PlanCode(9)));
        Refused("no '1-9'", () => plan.With(new Measure(new PlanCode(1, 9, 1), "施策")));
        Refused("no '9'", () => plan.With(new Policy(new PlanCode(9, 1), "政策")));
        var placed = plan.Indicators.First();
        Refused("another kind", () => plan.WithIndicator(placed, new Indicator("x", Baseline.None, kind: IndicatorKind.Perception)));
        Refused("not in the plan", () => plan.WithIndicator(PlanOf(1, 1, 1, name: "別").Indicators.First(), placed.Indicator));
        var twice = FindingTests.PlanOf(new Measure(new PlanCode(5, 1, 1), "施策", outcomeIndicators: [new Indicator("甲", Baseline.None), new Indicator("甲 ", Baseline.None)]));
        Refused("more than one", () => twice.WithMeasurement(new PlanCode(5, 1, 1), "甲", Latest));
        Refused("'5-1' has no indicator", () => twice.WithMeasurement(new PlanCode(5, 1), "甲", Latest));
    }

    private static void Refused(string message, Action change) => Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(change).Message, StringComparison.Ordinal);

    private static object OwnOf(PlanNode node) => (object?)node.Project ?? (object?)node.Measure ?? (object?)node.Policy ?? node.BasicPolicy!;

    private static ComprehensivePlan PlanOf(int basicPolicies, int policies, int measures, int indicators = 1, string name = "指標") =>
        new(Enumerable.Range(1, basicPolicies).Select(b => new BasicPolicy(new PlanCode(b), null, Enumerable.Range(1, policies).Select(p => new Policy(new PlanCode(b, p), "政策", measures: Enumerable.Range(1, measures).Select(m => new Measure(
            new PlanCode(b, p, m),
            "施策",
            outcomeIndicators: Enumerable.Range(1, indicators).Select(i => new Indicator($"{name} {i}", Baseline.Measured(Quantity.Percent(60), new FiscalYear(2015)), [new Measurement(Quantity.Percent(61), new FiscalYear(2020))])))))))));
}
