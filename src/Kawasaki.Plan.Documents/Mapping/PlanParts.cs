using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>Finds the parts of a plan that nodes stand for.</summary>
internal static class PlanParts
{
    /// <summary>Returns the part for each node: <see langword="null"/> for a text or a figure, and for a node that is not in the plan.</summary>
    internal static object?[] Of(ComprehensivePlan plan, SourceNode[] nodes)
    {
        var parts = new object?[nodes.Length];
        parts[0] = plan;
        for (var node = 1; node < nodes.Length; node++)
        {
            parts[node] = parts[nodes[node].Parent] is { } parent ? PartOf(parent, nodes[node].Member, nodes[node].Index) : null;
        }

        return parts;
    }

    private static object? PartOf(object parent, PlanMember member, int index) => (parent, member) switch
    {
        (ComprehensivePlan plan, PlanMember.BasicPolicies) => At(plan.BasicPolicies, index),
        (ComprehensivePlan plan, PlanMember.Phases) => At(plan.Phases, index),
        (BasicPolicy basicPolicy, PlanMember.Policies) => At(basicPolicy.Policies, index),
        (Policy policy, PlanMember.PerceptionIndicators) => At(policy.PerceptionIndicators, index),
        (Policy policy, PlanMember.Notes) => At(policy.Notes, index),
        (Policy policy, PlanMember.Measures) => At(policy.Measures, index),
        (Measure measure, PlanMember.OutcomeIndicators) => At(measure.OutcomeIndicators, index),
        (Measure measure, PlanMember.Notes) => At(measure.Notes, index),
        (Measure measure, PlanMember.Projects) => At(measure.Projects, index),
        (Indicator indicator, PlanMember.Baseline) => indicator.Baseline == Baseline.None ? null : indicator.Baseline, // None is one object for all.
        (Indicator indicator, PlanMember.Measurements) => At(indicator.Measurements, index),
        (Indicator indicator, PlanMember.Targets) => At(indicator.Targets, index),
        (Indicator indicator, PlanMember.Remarks) => At(indicator.Remarks, index),
        (Project project, PlanMember.Current) => project.Current,
        (Project project, PlanMember.Planned) => project.Planned,
        (Project project, PlanMember.Later) => project.Later,
        (ProjectStage stage, PlanMember.Groups) => At(stage.Groups, index),
        (ActivityGroup group, PlanMember.Items) => At(group.Items, index),
        (ActivityItem item, PlanMember.Facts) => At(item.Facts, index),
        (ActivityItem item, PlanMember.Milestones) => At(item.Milestones, index),
        _ => null,
    };

    private static T? At<T>(IReadOnlyList<T> items, int index)
        where T : class =>
        index >= 0 && index < items.Count ? items[index] : null;
}
