namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A range of the text, and what it is: a kind, and the node where it is a text of one.</summary>
internal readonly record struct SourceEntry(int Start, int End, int Node, SourcePieceKind Kind)
{
    internal static readonly IComparer<SourceEntry> ByStart = Comparer<SourceEntry>.Create((left, right) => left.Start.CompareTo(right.Start));
}
