using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Tests.Generators;
using Kawasaki.Plan.Domain.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Hierarchy;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class ComprehensivePlanTests
{
    [Property]
    public void Plans_with_equal_content_are_equal(ComprehensivePlan plan) =>
        EqualityLaws.HoldsForEqual(plan, PlanJson.Deserialize(PlanJson.Serialize(plan)));

    [Property]
    public void Every_indicator_stands_at_its_place(ComprehensivePlan plan)
    {
        Assert.Equal(
            plan.BasicPolicies.Sum(basicPolicy => basicPolicy.OutcomeIndicators.Count) + plan.Policies.Sum(policy => policy.PerceptionIndicators.Count + policy.OutcomeIndicators.Count)
                + plan.Measures.Sum(measure => measure.OutcomeIndicators.Count + measure.Projects.Sum(project => project.Indicators.Count)),
            plan.Indicators.Count());
        Assert.All(plan.Indicators, placed => Assert.Contains(placed.Indicator, (placed.Node.Kind, placed.Indicator.Kind) switch
        {
            (PlanNodeKind.BasicPolicy, _) => placed.Node.BasicPolicy.OutcomeIndicators,
            (PlanNodeKind.Policy, IndicatorKind.Perception) => placed.Node.Policy!.PerceptionIndicators,
            (PlanNodeKind.Policy, _) => placed.Node.Policy!.OutcomeIndicators,
            (PlanNodeKind.Measure, _) => placed.Node.Measure!.OutcomeIndicators,
            _ => placed.Node.Project!.Indicators,
        }));
    }

    [Fact]
    public void A_group_keeps_its_heading_and_its_items()
    {
        var item = new ActivityItem("項目");
        var group = new ActivityGroup("見出し", [item]);
        Assert.Equal(("見出し", item), (group.Heading, Assert.Single(group.Items)));
        Assert.NotEqual(group, new ActivityGroup(null, [item]));
    }

    [Fact]
    public void Constructors_CodeOfAnotherLevel_Throws()
    {
        Assert.Throws<ArgumentException>(() => new BasicPolicy(new PlanCode(5, 1)));
        Assert.Throws<ArgumentException>(() => new Policy(new PlanCode(5), "政策"));
        var exception = Assert.Throws<ArgumentException>(() => new Measure(new PlanCode(5, 1), "施策"));
        Assert.Contains("5-1", exception.Message, StringComparison.Ordinal);
        Assert.Contains("a policy", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructors_CodeNotBelowItsParent_NamesBothPlaces()
    {
        var exception = Assert.Throws<ArgumentException>(() =>
            new Policy(new PlanCode(5, 1), "政策", measures: [new Measure(new PlanCode(5, 1, 1), "施策"), new Measure(new PlanCode(5, 2, 1), "施策")]));

        Assert.Contains("measures[1] of '5-1'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'5-2-1'", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new BasicPolicy(new PlanCode(5), policies: [new Policy(new PlanCode(6, 1), "政策")]));
    }

    [Fact]
    public void Constructors_CodeTwice_NamesBothPlaces()
    {
        var measure = new Measure(new PlanCode(5, 1, 1), "施策");
        var exception = Assert.Throws<ArgumentException>(() => new Policy(new PlanCode(5, 1), "政策", measures: [measure, measure]));

        Assert.Contains("measures[0] and measures[1]", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ComprehensivePlan([new BasicPolicy(new PlanCode(5)), new BasicPolicy(new PlanCode(5))]));
        Assert.Throws<ArgumentException>(() => new ComprehensivePlan([], phases: [new PlanPhase(1, default), new PlanPhase(1, default)]));
    }

    [Fact]
    public void Constructors_NullsAndBlanks_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new ComprehensivePlan(null!));
        Assert.Throws<ArgumentException>(() => new ComprehensivePlan([null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ComprehensivePlan([], phase: 0));
        Assert.Throws<ArgumentException>(() => new PlanPhase(0, default));
        Assert.Throws<ArgumentException>(() => new Project(" "));
        Assert.Throws<ArgumentException>(() => new PlanNote(" "));
        Assert.Throws<ArgumentException>(() => new PlanNote("注", " "));
        Assert.Throws<ArgumentException>(() => new ActivityItem(""));
        Assert.Throws<ArgumentException>(() => new QuantifiedFact("", default));
    }

    [Fact]
    public void Items_of_a_project_come_in_order()
    {
        var project = new Project(
            "事業",
            current: new ProjectStage(new FiscalYear(2021), [new ActivityGroup(null, [new ActivityItem("一")])]),
            planned: new ProjectStage(null, [new ActivityGroup("見出し", [new ActivityItem("二"), new ActivityItem("三")])]));

        Assert.Equal(["一", "二", "三"], project.Items.Select(item => item.Text));
        Assert.Empty(project.Later.Groups);
    }

    [Fact]
    public void A_milestone_says_when_and_what()
    {
        var milestone = Milestone.Planned(new FiscalYear(2023), "完了");

        Assert.Equal(("完了", true, "FY2023"), (milestone.EventName, milestone.IsPlanned, milestone.Period.ToString()));
        EqualityLaws.HoldsForEqual(milestone, Milestone.Planned(new FiscalYear(2023), "完了"));
    }
}
