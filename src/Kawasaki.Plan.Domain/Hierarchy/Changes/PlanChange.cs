namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>One difference between two plans, with its place.</summary>
public sealed record PlanChange
{
    internal PlanChange(PlanChangeKind kind, PlanNode node, string? subject, object? before, object? after, bool isInferred, (string Japanese, string English) text)
    {
        Kind = kind;
        Node = node;
        Subject = subject;
        Before = before;
        After = after;
        IsInferred = isInferred;
        JapaneseText = text.Japanese;
        EnglishText = text.English;
    }

    /// <summary>Gets what changed.</summary>
    public PlanChangeKind Kind { get; }

    /// <summary>Gets the node: of the older plan where a node or an indicator was dropped, else of the newer; no node for the plan itself.</summary>
    public PlanNode Node { get; }

    /// <summary>Gets the name of the indicator or the member in the plan's JSON (<c>progress</c>), or <see langword="null"/> where the node itself changed.</summary>
    public string? Subject { get; }

    /// <summary>Gets what stood in the older plan, as <see cref="PlanChangeKind"/> says, or <see langword="null"/> where nothing did.</summary>
    public object? Before { get; }

    /// <summary>Gets what stands in the newer plan, or <see langword="null"/> where nothing does.</summary>
    public object? After { get; }

    /// <summary>Gets whether it is inferred that the two are the same thing: a rename where position and figures agree, or only the typography of the name differs.</summary>
    public bool IsInferred { get; }

    /// <summary>Gets the change as a line in Japanese.</summary>
    public string JapaneseText { get; }

    /// <summary>Gets the change as a line in English.</summary>
    public string EnglishText { get; }

    /// <summary>Returns the change as a line in English.</summary>
    public override string ToString() => EnglishText;
}
