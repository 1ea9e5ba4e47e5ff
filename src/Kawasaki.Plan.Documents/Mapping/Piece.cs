using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A piece of a text, and where it stands in it.</summary>
/// <remarks>Both ends are in one field: a structure of two words stays in registers when it is passed on.</remarks>
internal readonly struct Piece(SourceText source, int start, int end)
{
    private const int BitsOfEnd = 32;

    private readonly long _range = ((long)start << BitsOfEnd) | (uint)end;

    internal SourceText Source => source;

    internal int Start => (int)(_range >> BitsOfEnd);

    internal int End => unchecked((int)_range);

    internal int Length => End - Start;

    internal ReadOnlySpan<char> Span => source.Text.AsSpan(Start, Length);

    internal bool IsBlank => new TextCursor(Span).SkipWhiteSpace() == Length;

    internal int Line => source.LineAt(Start);

    internal char this[int index] => source.Text[Start + index];

    internal Piece From(int index) => new(source, Start + index, End);

    internal Piece Slice(int index, int length) => new(source, Start + index, Start + index + length);

    internal Piece Trim()
    {
        var text = source.Text;
        var (first, last) = (Start, End);
        while (first < last && CharacterClasses.IsWhiteSpace(text[first]))
        {
            first++;
        }

        while (last > first && CharacterClasses.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        return new(source, first, last);
    }

    internal bool Touches(Piece other) => Start < other.End && other.Start < End;

    internal bool StartsWith(string word) => Span.StartsWith(word.AsSpan());

    internal bool EndsWith(string word) => Span.EndsWith(word.AsSpan());

    internal bool Contains(string word) => Span.IndexOf(word.AsSpan()) >= 0;

    /// <summary>Returns the text as printed.</summary>
    public override string ToString() => source.Printed(Start, End);
}
