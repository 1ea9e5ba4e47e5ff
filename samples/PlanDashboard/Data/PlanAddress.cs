using Kawasaki.Plan.Domain.Hierarchy;

namespace PlanDashboard.Data;

/// <summary>Where an indicator, or where it has no name a node, stands in a plan: by code and names, which hold when others come before it.</summary>
/// <param name="Code">The code of the basic policy, policy or measure.</param>
/// <param name="Project">The name of a project, or nothing.</param>
/// <param name="Indicator">The name of an indicator, or nothing.</param>
internal sealed record PlanAddress(PlanCode Code, string? Project = null, string? Indicator = null)
{
    internal static PlanAddress Of(PlanNode node) => new(node.Code, node.Project?.Name);

    internal static PlanAddress Of(PlacedIndicator placed) => Of(placed.Node) with { Indicator = placed.Indicator.Name };

    /// <summary>Returns the nodes at the address. There may be several: a published plan may have a project twice.</summary>
    internal IReadOnlyList<PlanNode> NodesIn(ComprehensivePlan plan) => plan.NodeAt(Code) switch
    {
        null => [],
        { } node when Project is null => [node],
        { } node => [.. node.Children.Where(child => child.Project?.Name == Project)],
    };

    /// <summary>Returns the indicators at the address. There may be several of one name.</summary>
    internal IReadOnlyList<PlacedIndicator> IndicatorsIn(ComprehensivePlan plan) =>
        [.. NodesIn(plan).SelectMany(node => node.Indicators.Where(placed => placed.Node.Equals(node) && placed.Indicator.Name == Indicator))];

    public override string ToString() => string.Join(" / ", new[] { Code.ToString(), Project, Indicator }.Where(part => part is { Length: > 0 }));
}
