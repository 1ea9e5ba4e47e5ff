using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents;

/// <summary>Planned items of a project and the current ones that they probably follow. Inferred: the plan does not say it.</summary>
public sealed class InferredPair
{
    internal InferredPair(ActivityGroup plannedGroup, IReadOnlyList<ActivityItem> planned, ActivityGroup currentGroup, IReadOnlyList<ActivityItem> current)
    {
        PlannedGroup = plannedGroup;
        Planned = planned;
        CurrentGroup = currentGroup;
        Current = current;
    }

    /// <summary>Gets the group in which the planned items stand.</summary>
    public ActivityGroup PlannedGroup { get; }

    /// <summary>Gets the planned items: one, or all of a group. Never empty.</summary>
    public IReadOnlyList<ActivityItem> Planned { get; }

    /// <summary>Gets the group in which the current items stand.</summary>
    public ActivityGroup CurrentGroup { get; }

    /// <summary>Gets the current items: one, or all of a group. Empty where the group is only a heading.</summary>
    public IReadOnlyList<ActivityItem> Current { get; }
}
