using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>The changes that were found so far.</summary>
internal sealed class ChangeList(ChangePlaces places)
{
    internal ChangePlaces Places => places;

    internal List<PlanChange> Changes { get; } = [];

    internal List<TargetComparison> Targets { get; } = [];

    internal void Add(PlanChange change) => Changes.Add(change);

    /// <summary>Compares a member by its value. Lists are compared by their elements.</summary>
    internal void Compare<T>(PlanMember member, PlanNode? node, T before, T after, Indicator? indicator = null)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
        {
            Add(new MemberChange<T>(member, node, indicator, before, after));
        }
    }
}
