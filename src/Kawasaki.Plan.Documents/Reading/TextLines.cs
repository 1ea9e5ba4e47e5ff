using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A text that may go on over several lines, which are joined without a space.</summary>
internal sealed class TextLines(int node, Piece first)
{
    private List<Piece>? _rest;

    internal int Node { get; } = node;

    internal Piece First { get; } = first;

    internal bool EndsSentence => (_rest is null ? First : _rest[_rest.Count - 1]).Span.EndsSentence();

    /// <summary>Gets the text; one that stands on one line is not copied.</summary>
    internal ReadOnlySpan<char> Span => _rest is null ? First.Span : ToString().AsSpan();

    internal void Add(Piece line) => (_rest ??= []).Add(line);

    public override string ToString() => _rest is null ? First.ToString() : First.ToString() + string.Concat(_rest);
}
