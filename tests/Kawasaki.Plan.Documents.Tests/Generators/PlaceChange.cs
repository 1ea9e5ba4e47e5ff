namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>A text before and after a change, and the numbers of the lines that were changed.</summary>
public sealed record PlaceChange(PlaceChangeKind Kind, string Before, string After, IReadOnlyList<int> Lines)
{
    public override string ToString() => $"{Kind} on {string.Join(", ", Lines)}:\n{Sources.Escaped(After)}";
}

/// <summary>How a text is changed.</summary>
public enum PlaceChangeKind
{
    Emphasis,
    Numbering,
    Mark,
    CellLost,
    CellDoubled,
    ColumnsMoved,
}
