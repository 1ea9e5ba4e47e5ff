namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A project that a sum of accounts left out, and why.</summary>
public sealed class AccountLeftOut
{
    internal AccountLeftOut(PlanNode node, AccountGap reason)
    {
        Node = node;
        Reason = reason;
    }

    /// <summary>Gets the project.</summary>
    public PlanNode Node { get; }

    /// <summary>Gets why it was left out.</summary>
    public AccountGap Reason { get; }

    /// <summary>Returns the project and the reason.</summary>
    public override string ToString() => $"{Node}: {Reason.Label().English}";
}
