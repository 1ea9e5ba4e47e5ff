namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Something in a plan that is probably wrong, and its place. The plan is held as it was published.</summary>
public sealed class PlanFinding
{
    internal PlanFinding(PlanFindingKind kind, PlanNode? node, string pointer, Wording text)
    {
        Kind = kind;
        Node = node;
        Pointer = pointer;
        Text = text;
    }

    /// <summary>Gets what is wrong.</summary>
    public PlanFindingKind Kind { get; }

    /// <summary>Gets the node in which it stands, or <see langword="null"/> for the plan itself.</summary>
    public PlanNode? Node { get; }

    /// <summary>Gets the place as a JSON Pointer into the plan's JSON, such as <c>/basicPolicies/0/policies/0/measures/2/outcomeIndicators/1</c>.</summary>
    public string Pointer { get; }

    /// <summary>Gets what is wrong, as a sentence.</summary>
    public Wording Text { get; }

    /// <summary>Returns the place and the sentence in English.</summary>
    public override string ToString() => $"{Pointer}: {Text.English}";
}
