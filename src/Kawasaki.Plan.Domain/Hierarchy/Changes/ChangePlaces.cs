using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>Where changes stand in both plans, as JSON Pointers.</summary>
internal sealed class ChangePlaces(ComprehensivePlan older, ComprehensivePlan newer)
{
    private readonly Dictionary<PlanNode, PlanNode> _olderNodes = [];
    private readonly List<(PlanNode Node, Indicator Indicator, PlanNode OlderNode, Indicator Older)> _indicators = [];

    /// <summary>Notes what a part of the newer plan was in the older.</summary>
    internal void Pair(PlanNode olderNode, PlanNode node) => _olderNodes[node] = olderNode;

    /// <inheritdoc cref="Pair(PlanNode, PlanNode)"/>
    internal void Pair(PlanNode olderNode, Indicator olderIndicator, PlanNode node, Indicator indicator) =>
        _indicators.Add((node, indicator, olderNode, olderIndicator));

    internal string? OlderOf(PlanChange change)
    {
        if (change is PartChange { Kind: PartChangeKind.Added })
        {
            return null;
        }

        if (change.Node is not { } node)
        {
            return MemberOf("", change, change.BeforeAndAfter.Before, indicator: null);
        }

        if (change is PartChange { Kind: PartChangeKind.Dropped })
        {
            return PlaceOf(older, node, change.Indicator);
        }

        var olderNode = _olderNodes[node];
        var olderIndicator = change.Indicator is { } indicator ? OlderOf(node, indicator) : null;
        return MemberOf(PlaceOf(older, olderNode, olderIndicator), change, change.BeforeAndAfter.Before, olderIndicator);
    }

    internal string? NewerOf(PlanChange change) =>
        change is PartChange { Kind: PartChangeKind.Dropped } ? null
        : MemberOf(change.Node is { } node ? PlaceOf(newer, node, change.Indicator) : "", change, change.BeforeAndAfter.After, change.Indicator);

    /// <summary>Returns what an indicator was; of the figures of a part, the part of one label.</summary>
    private Indicator OlderOf(PlanNode node, Indicator indicator)
    {
        foreach (var pair in _indicators)
        {
            if (!pair.Node.Equals(node))
            {
                continue;
            }

            if (ReferenceEquals(pair.Indicator, indicator))
            {
                return pair.Older;
            }

            if (PartOf(pair.Indicator, indicator) is var part and >= 0)
            {
                var label = pair.Indicator.Parts[part].Label;
                return pair.Older.OfPart(pair.Older.Parts.First(item => item.Label == label));
            }
        }

        throw new InvalidOperationException("The change is of another comparison.");
    }

    /// <summary>Returns the place of the member that changed, or <see langword="null"/> where this plan does not have it.</summary>
    private static string? MemberOf(string place, PlanChange change, object? value, Indicator? indicator) => change switch
    {
        PartChange => place,
        NameChange => place.At(PlanMember.Name),
        StageChange stage => $"{place}/{WireName.Of(stage.Stage)}",
        BaselineChange => place.At(PlanMember.Baseline),
        MeasurementChange => IndexOf(indicator!.Measurements, value) is var i and >= 0 ? place.At(PlanMember.Measurements, i) : null,
        TargetComparison => IndexOf(indicator!.Targets, value) is var i and >= 0 ? place.At(PlanMember.Targets, i) : null,
        IMemberChange member => place.At(member.PlanMember),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "There is no such change."),
    };

    private static string PlaceOf(ComprehensivePlan plan, PlanNode node, Indicator? indicator)
    {
        var place = "".At(PlanMember.BasicPolicies, IndexOf(plan.BasicPolicies, node.BasicPolicy));
        if (node.Policy is { } policy)
        {
            place = place.At(PlanMember.Policies, IndexOf(node.BasicPolicy.Policies, policy));
        }

        if (node.Measure is { } measure)
        {
            place = place.At(PlanMember.Measures, IndexOf(node.Policy!.Measures, measure));
        }

        if (node.Project is { } project)
        {
            place = place.At(PlanMember.Projects, IndexOf(node.Measure!.Projects, project));
        }

        return indicator is null ? place : PlaceOf(place, node, indicator);
    }

    private static string PlaceOf(string place, PlanNode node, Indicator indicator)
    {
        foreach (var (member, list) in node.IndicatorLists)
        {
            if (IndexOf(list, indicator) is var own and >= 0)
            {
                return place.At(member, own);
            }
        }

        foreach (var (member, list) in node.IndicatorLists)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (PartOf(list[i], indicator) is var part and >= 0)
                {
                    return place.At(member, i).At(PlanMember.Parts, part);
                }
            }
        }

        throw new InvalidOperationException("The change is of another comparison.");
    }

    private static int PartOf(Indicator whole, Indicator figures)
    {
        for (var i = 0; i < whole.Parts.Count; i++)
        {
            if (whole.OfPart(whole.Parts[i]) == figures)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns where an object itself stands in a list, or -1.</summary>
    private static int IndexOf<T>(IReadOnlyList<T> items, object? item)
        where T : class
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (ReferenceEquals(items[i], item))
            {
                return i;
            }
        }

        return -1;
    }
}
