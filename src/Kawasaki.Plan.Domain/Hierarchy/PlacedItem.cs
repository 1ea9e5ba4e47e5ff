namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>An item of a project's table and its place in a plan.</summary>
public sealed class PlacedItem
{
    internal PlacedItem(PlanNode node, StageKind stage, ActivityGroup group, ActivityItem item)
    {
        Node = node;
        Stage = stage;
        Group = group;
        Item = item;
    }

    /// <summary>Gets the project.</summary>
    public PlanNode Node { get; }

    /// <summary>Gets the column.</summary>
    public StageKind Stage { get; }

    /// <summary>Gets the group under whose heading the item stands.</summary>
    public ActivityGroup Group { get; }

    /// <summary>Gets the item.</summary>
    public ActivityItem Item { get; }

    /// <summary>Returns the project and the item's text.</summary>
    public override string ToString() => $"{Node}: {Item.Text}";
}
