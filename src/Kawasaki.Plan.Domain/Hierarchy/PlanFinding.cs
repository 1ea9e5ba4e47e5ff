namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Something in a plan that is probably wrong, and its place. The plan is held as it was published.</summary>
public sealed record PlanFinding
{
    internal PlanFinding(PlanFindingKind kind, PlanNode node, string path, string japaneseText, string englishText)
    {
        Kind = kind;
        Node = node;
        Path = path;
        JapaneseText = japaneseText;
        EnglishText = englishText;
    }

    /// <summary>Gets what is wrong.</summary>
    public PlanFindingKind Kind { get; }

    /// <summary>Gets the node in which it stands: no node for the plan itself.</summary>
    public PlanNode Node { get; }

    /// <summary>Gets the place as a path in the plan's JSON, such as <c>$.basicPolicies[0].policies[0].measures[2].outcomeIndicators[1]</c>.</summary>
    public string Path { get; }

    /// <summary>Gets what is wrong as a sentence in Japanese.</summary>
    public string JapaneseText { get; }

    /// <summary>Gets what is wrong as a sentence in English.</summary>
    public string EnglishText { get; }

    /// <summary>Returns the path and the sentence in English.</summary>
    public override string ToString() => $"{Path}: {EnglishText}";
}
