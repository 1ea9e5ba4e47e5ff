namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>The account of a project and its place in a plan.</summary>
public sealed class PlacedAccount
{
    internal PlacedAccount(PlanNode node, ProjectAccount account)
    {
        Node = node;
        Account = account;
    }

    /// <summary>Gets the part of the plan.</summary>
    public PlanNode Node { get; }

    /// <summary>Gets the account.</summary>
    public ProjectAccount Account { get; }

    /// <summary>Returns the part and the account.</summary>
    public override string ToString() => $"{Node} {Account}";
}
