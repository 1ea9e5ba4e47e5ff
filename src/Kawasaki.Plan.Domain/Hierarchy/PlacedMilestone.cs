namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A milestone of a project and its place in a plan.</summary>
public sealed class PlacedMilestone
{
    internal PlacedMilestone(PlacedItem place, Milestone milestone)
    {
        Place = place;
        Milestone = milestone;
    }

    /// <summary>Gets the item in which the milestone stands.</summary>
    public PlacedItem Place { get; }

    /// <summary>Gets the milestone.</summary>
    public Milestone Milestone { get; }

    /// <summary>Returns the project and the item's text.</summary>
    public override string ToString() => Place.ToString();
}
