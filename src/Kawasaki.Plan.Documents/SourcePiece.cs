namespace Kawasaki.Plan.Documents;

/// <summary>A piece of a document. The pieces of a document, joined, are its text.</summary>
public readonly struct SourcePiece : IEquatable<SourcePiece>
{
    private readonly SourceMap? _map;
    private readonly int _node;

    internal SourcePiece(SourceMap map, SourceSpan span, SourcePieceKind kind, int node)
    {
        _map = map;
        _node = node;
        Span = span;
        Kind = kind;
    }

    /// <summary>Gets where it stands.</summary>
    public SourceSpan Span { get; }

    /// <summary>Gets what it is.</summary>
    public SourcePieceKind Kind { get; }

    /// <summary>Gets the JSON Pointer (RFC 6901) of the value that it says, in the plan's JSON, such as <c>/basicPolicies/0/policies/0/name</c>;
    /// <see langword="null"/> where it is not <see cref="SourcePieceKind.Text"/>.</summary>
    public string? Pointer => Kind is SourcePieceKind.Text ? _map!.PointerOf(_node) : null;

    /// <summary>Gets the characters.</summary>
    public string Text => _map?.Text.Substring(Span.Start, Span.Length) ?? "";

    /// <summary>Returns whether another piece is the same piece of the same document.</summary>
    /// <param name="other">The other piece.</param>
    public bool Equals(SourcePiece other) => ReferenceEquals(_map, other._map) && Span == other.Span && Kind == other.Kind && _node == other._node;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourcePiece other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();

    /// <summary>Returns whether two pieces are the same.</summary>
    /// <param name="left">A piece.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(SourcePiece left, SourcePiece right) => left.Equals(right);

    /// <summary>Returns whether two pieces differ.</summary>
    /// <param name="left">A piece.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(SourcePiece left, SourcePiece right) => !left.Equals(right);

    /// <summary>Returns the place, the kind and the pointer.</summary>
    public override string ToString() => Pointer is { } pointer ? $"{Span} {Kind} {pointer}" : $"{Span} {Kind}";
}
