using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using static System.FormattableString;

namespace Kawasaki.Plan.Documents.Tests.Laws;

/// <summary>The parts of a plan, each with its pointer in the plan's JSON.</summary>
internal static class PlanParts
{
    internal static IEnumerable<(string Pointer, object Part)> Of(ComprehensivePlan plan) =>
        plan.BasicPolicies.SelectMany((basicPolicy, index) => Under("/basicPolicies", index, basicPolicy, at =>
            basicPolicy.Policies.SelectMany((policy, number) => Under(at + "/policies", number, policy, place => PartsOf(place, policy)))));

    /// <summary>Returns the place of a part by the member for its type: parts above projects are found as nodes, and stages by their pointers only.</summary>
    internal static SourceSpan? PlaceOf(SourceMap map, ComprehensivePlan plan, object part) => part switch
    {
        BasicPolicy or Policy or Measure => map.FindPart(plan.Nodes.First(node => ReferenceEquals(node.Measure ?? node.Policy ?? (object)node.BasicPolicy, part))),
        Project project => map.FindPart(project),
        Indicator indicator => map.FindPart(indicator),
        Baseline baseline => map.FindPart(baseline),
        Measurement measurement => map.FindPart(measurement),
        Target target => map.FindPart(target),
        PlanNote note => map.FindPart(note),
        ActivityGroup group => map.FindPart(group),
        ActivityItem item => map.FindPart(item),
        QuantifiedFact fact => map.FindPart(fact),
        Milestone milestone => map.FindPart(milestone),
        _ => null,
    };

    private static IEnumerable<(string Pointer, object Part)> PartsOf(string at, Policy policy) =>
        Indicators(at + "/perceptionIndicators", policy.PerceptionIndicators)
            .Concat(Leaves(at + "/notes", policy.Notes))
            .Concat(policy.Measures.SelectMany((measure, index) => Under(at + "/measures", index, measure, place => PartsOf(place, measure))));

    private static IEnumerable<(string Pointer, object Part)> PartsOf(string at, Measure measure) =>
        Indicators(at + "/outcomeIndicators", measure.OutcomeIndicators)
            .Concat(Leaves(at + "/notes", measure.Notes))
            .Concat(measure.Projects.SelectMany((project, index) => Under(at + "/projects", index, project, place =>
                Stage(place + "/current", project.Current).Concat(Stage(place + "/planned", project.Planned)).Concat(Stage(place + "/later", project.Later)))));

    private static IEnumerable<(string Pointer, object Part)> Stage(string at, ProjectStage stage) =>
        stage.Groups.SelectMany((group, index) => Under(at + "/groups", index, group, place =>
            group.Items.SelectMany((item, number) => Under(place + "/items", number, item, inner => Leaves(inner + "/facts", item.Facts).Concat(Leaves(inner + "/milestones", item.Milestones)))))).Prepend((at, stage));

    private static IEnumerable<(string Pointer, object Part)> Indicators(string at, IEnumerable<Indicator> indicators) =>
        indicators.SelectMany((indicator, index) => Under(at, index, indicator, place =>
            Leaves(place + "/measurements", indicator.Measurements).Concat(Leaves(place + "/targets", indicator.Targets)).Prepend((place + "/baseline", indicator.Baseline))));

    private static IEnumerable<(string Pointer, object Part)> Leaves(string at, IEnumerable<object> parts) =>
        parts.Select((part, index) => (Invariant($"{at}/{index}"), part));

    private static IEnumerable<(string Pointer, object Part)> Under(string list, int index, object part, Func<string, IEnumerable<(string Pointer, object Part)>> inner) =>
        Invariant($"{list}/{index}") is var pointer ? inner(pointer).Prepend((pointer, part)) : [];
}
