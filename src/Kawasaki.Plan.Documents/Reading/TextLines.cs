using System.Text;
using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A text that may go on over several lines, which are joined: with a space between Latin letters and digits only.</summary>
internal sealed class TextLines(int node, Piece first)
{
    private List<Piece>? _rest;
    private bool[]? _numbers; // Those that stand in the text.
    private int _looked; // Lines that were looked through for them.

    internal int Node { get; } = node;

    internal Piece First { get; } = first;

    internal bool EndsSentence => (_rest is null ? First : _rest[_rest.Count - 1]).Span.EndsSentence();

    /// <summary>Gets the text; one that stands on one line is not copied.</summary>
    internal ReadOnlySpan<char> Span => _rest is null ? First.Span : ToString().AsSpan();

    internal void Add(Piece line) => (_rest ??= []).Add(line);

    /// <summary>Says whether a number of an item stands within the text.</summary>
    internal bool HasNumber(int number)
    {
        _numbers ??= new bool[ItemNumber.Highest + 1];
        for (; _looked <= (_rest?.Count ?? 0); _looked++)
        {
            ItemNumber.Mark(_looked == 0 ? First.From(Math.Min(1, First.Length)).Span : _rest![_looked - 1].Span, _numbers);
        }

        return _numbers[number];
    }

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
