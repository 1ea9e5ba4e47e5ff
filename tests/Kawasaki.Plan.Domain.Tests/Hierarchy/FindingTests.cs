using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Hierarchy;

[Properties(Arbitrary = [typeof(PlanArbitraries)], MaxTest = 100)]
public class FindingTests
{
    [Property]
    public void Nodes_are_those_of_the_lists_in_their_order(ComprehensivePlan plan)
    {
        var expected =
            from basicPolicy in plan.BasicPolicies
            from node in new object[] { basicPolicy }.Concat(basicPolicy.Policies.SelectMany(policy => new object[] { policy }.Concat(policy.Measures.SelectMany(measure => new object[] { measure }.Concat(measure.Projects)))))
            select node;
        Assert.Equal(expected, plan.Nodes.Select(OwnOf), ReferenceEqualityComparer.Instance);
    }

    [Property]
    public void Descendants_are_the_nodes_that_have_it_as_ancestor(ComprehensivePlan plan) =>
        Assert.All(plan.Nodes, node =>
        {
            Assert.Equal(plan.Nodes.Where(other => other.Ancestors.Any(ancestor => ReferenceEquals(OwnOf(ancestor), OwnOf(node)))).Select(OwnOf), node.Descendants.Select(OwnOf), ReferenceEqualityComparer.Instance);
            Assert.Equal((int)node.Kind, node.Ancestors.Count());
        });

    [Property]
    public void A_node_is_found_by_its_code(ComprehensivePlan plan, PlanCode code)
    {
        Assert.All(plan.Nodes.Where(node => node.Kind is not PlanNodeKind.Project), node => Assert.Same(OwnOf(node), OwnOf(plan.NodeAt(node.Code)!)));
        Assert.Equal(plan.Nodes.Any(node => node.Code == code), plan.NodeAt(code) is not null);
    }

    [Property]
    public void Indicators_items_milestones_and_facts_are_those_of_the_lists(ComprehensivePlan plan, FiscalYear anyYear)
    {
        Assert.Equal(
            plan.BasicPolicies.SelectMany(basicPolicy => basicPolicy.OutcomeIndicators.Concat(basicPolicy.Policies.SelectMany(policy =>
                policy.PerceptionIndicators.Concat(policy.OutcomeIndicators).Concat(policy.Measures.SelectMany(measure =>
                    measure.OutcomeIndicators.Concat(measure.Projects.SelectMany(project => project.Indicators))))))),
            plan.Indicators.Select(placed => placed.Indicator),
            ReferenceEqualityComparer.Instance);
        var items = plan.Measures.SelectMany(measure => measure.Projects).SelectMany(project => project.Items).ToArray();
        Assert.Equal(items, plan.Items.Select(placed => placed.Item), ReferenceEqualityComparer.Instance);
        Assert.All(plan.Items, placed => Assert.Contains(placed.Item, StageOf(placed).Items));
        Assert.All(plan.Items, placed => Assert.Contains(placed.Group, StageOf(placed).Groups));

        var year = items.SelectMany(item => item.Milestones).Select(milestone => milestone.Period.CountedFiscalYear).OfType<FiscalYear>().FirstOrDefault(anyYear);
        Assert.Equal(items.SelectMany(item => item.Milestones).Where(milestone => milestone.Period.CountedFiscalYear == year), plan.MilestonesIn(year).Select(placed => placed.Milestone));
        Assert.Equal(items.SelectMany(item => item.Facts), plan.FactsIn(new MeasurementUnit("件")).Select(placed => placed.Fact));
        Assert.Empty(plan.FactsIn(MeasurementUnit.Percent));
        Assert.All(plan.Nodes, node => Assert.Equal(node.Project?.Indicators.Count ?? plan.Indicators.Count(placed => node.Code.Contains(placed.Code)), node.Indicators.Count()));
        Assert.All(plan.Nodes.Where(node => node.Kind is PlanNodeKind.Project), node => Assert.Equal(node.Project!.Items, node.Items.Select(placed => placed.Item)));
    }

    [Property]
    public void Nodes_are_equal_where_they_are_of_the_same_parts(ComprehensivePlan plan)
    {
        var nodes = plan.Nodes.ToArray();
        Assert.Equal(nodes, plan.Nodes);
        Assert.Equal(nodes.Length, nodes.ToHashSet().Count);
        Assert.All(nodes, node => Assert.All(node.Children, child => Assert.Equal(node, child.Parent)));
        Assert.Equal(nodes.Length, plan.BasicPolicies.Count + nodes.Sum(node => node.Children.Count()));
        Assert.DoesNotContain(plan.WithTitle("別").Nodes, node => !nodes.Contains(node)); // The parts are shared.
    }

    [Fact]
    public void A_node_is_hashed_without_its_content()
    {
        var plan = PlanOf([.. Enumerable.Range(1, 2_000).Select(n => new Measure(new PlanCode(5, 1, n), $"施策{n}", projects: [new Project("事業")]))]);
        var nodes = new HashSet<PlanNode>(); // A hash of the content walks 4,000 nodes for each policy.
        for (var i = 0; i < 2_000; i++)
        {
            nodes.Add(plan.NodeAt(new PlanCode(5, 1))!);
        }

        Assert.Single(nodes);
    }

    [Theory]
    [InlineData("SDGsの推進（全市）", "ＳＤＧｓ の推進(全市)", true)]
    [InlineData("コンタクトセンター", "ｺﾝﾀｸﾄｾﾝﾀｰ", true)]
    [InlineData("パートナー・ガイド", "ﾊﾟｰﾄﾅｰ･ｶﾞｲﾄﾞ", true)]
    [InlineData("ヴァイオリン", "ｳﾞｧｲｵﾘﾝ", true)]
    [InlineData("4〜7年度", "4～7年度", true)]
    [InlineData("5-1", "５－１", true)]
    [InlineData("「さわやか」", "｢さわやか｣", true)]
    [InlineData("カ゛", "ガ", false)]
    [InlineData("ハ", "パ", false)]
    [InlineData("SDGs", "sdgs", false)]
    [InlineData("コンタクト", "コンタクトセンター", false)]
    [InlineData("センタ-", "センター", false)]
    public void NodesNamed_FoldsTypographyOnly(string name, string asked, bool isFound)
    {
        var plan = PlanOf(new Measure(new PlanCode(5, 1, 1), name, outcomeIndicators: [new Indicator(name, Baseline.None)]));

        Assert.Equal(isFound, plan.NodesNamed(asked).Any());
        Assert.Equal(isFound, plan.IndicatorsNamed(asked).Any());
        Assert.Equal(isFound, PlanOf(new Measure(new PlanCode(5, 1, 1), asked)).NodesNamed(name).Any());
    }

    [Fact]
    public void NodeAt_CodesOutOfOrder_AreFound()
    {
        var plan = PlanOf(new Measure(new PlanCode(5, 1, 3), "三"), new Measure(new PlanCode(5, 1, 1), "一"), new Measure(new PlanCode(5, 1, 99), "九十九"));

        Assert.All(plan.Measures, measure => Assert.Same(measure, plan.NodeAt(measure.Code)!.Measure));
        Assert.Null(plan.NodeAt(new PlanCode(5, 1, 2)));
        Assert.Null(plan.NodeAt(new PlanCode(4)));
        Assert.Null(plan.NodeAt(new PlanCode(5, 2, 1)));
        Assert.Equal("5-1-1 一", plan.NodeAt(new PlanCode(5, 1, 1))!.ToString());
        Assert.Throws<ArgumentNullException>(() => plan.NodesNamed(null!));
        Assert.Throws<ArgumentNullException>(() => plan.IndicatorsNamed(null!));
    }

    internal static ComprehensivePlan PlanOf(params Measure[] measures) =>
        new([new BasicPolicy(new PlanCode(5), null, [new Policy(new PlanCode(5, 1), "参加と協働", measures: measures)])]);

    private static object OwnOf(PlanNode node) => node.Kind switch
    {
        PlanNodeKind.Project => node.Project!,
        PlanNodeKind.Measure => node.Measure!,
        PlanNodeKind.Policy => node.Policy!,
        _ => node.BasicPolicy!,
    };

    private static ProjectStage StageOf(PlacedItem placed) => placed.Stage switch
    {
        StageKind.Current => placed.Node.Project!.Current,
        StageKind.Planned => placed.Node.Project!.Planned,
        _ => placed.Node.Project!.Later,
    };
}
