namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>An entry by people and its place in a plan.</summary>
public sealed class PlacedAssessment
{
    internal PlacedAssessment(PlanNode node, Assessment assessment)
    {
        Node = node;
        Assessment = assessment;
    }

    /// <summary>Gets the part of the plan.</summary>
    public PlanNode Node { get; }

    /// <summary>Gets the entry.</summary>
    public Assessment Assessment { get; }

    /// <summary>Returns the part and the entry.</summary>
    public override string ToString() => $"{Node} {Assessment}";
}
