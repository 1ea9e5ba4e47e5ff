namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>Where a piece begins, and its kind with the node of which it is a text: the next piece begins where it ends.</summary>
internal readonly record struct PieceStart(int Start, int Mark) : IComparable<PieceStart>
{
    internal SourcePieceKind Kind => (SourcePieceKind)(Mark & 7);

    internal int Node => Mark >> 3;

    internal static int MarkOf(SourcePieceKind kind, int node) => (node << 3) | (int)kind;

    public int CompareTo(PieceStart other) => Start.CompareTo(other.Start);
}
