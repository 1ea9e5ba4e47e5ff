using System.Text;
using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A text that may go on over several lines, which are joined: with a space between Latin letters and digits only.</summary>
internal sealed class TextLines(int node, Piece first)
{
    private List<Piece>? _rest;

    internal int Node { get; } = node;

    internal Piece First { get; } = first;

    internal bool EndsSentence => (_rest is null ? First : _rest[_rest.Count - 1]).Span.EndsSentence();

    /// <summary>Gets the text; one that stands on one line is not copied.</summary>
    internal ReadOnlySpan<char> Span => _rest is null ? First.Span : ToString().AsSpan();

    internal void Add(Piece line) => (_rest ??= []).Add(line);

    /// <summary>Returns the text: between Latin letters and digits, the end of a line is a space.</summary>
    public override string ToString()
    {
        if (_rest is null)
        {
            return First.ToString();
        }

        var text = new StringBuilder(First.ToString());
        foreach (var line in _rest)
        {
            if (text.Length > 0 && line.Length > 0 && Characters.NeedSpaceBetween(text[text.Length - 1], line[0]))
            {
                text.Append(' ');
            }

            text.Append(line.ToString());
        }

        return text.ToString();
    }
}
