namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>A change of a member, whatever it holds.</summary>
internal interface IMemberChange
{
    /// <summary>Gets the member.</summary>
    PlanMember PlanMember { get; }
}
