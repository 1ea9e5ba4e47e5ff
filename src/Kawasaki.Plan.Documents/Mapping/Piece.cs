namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A piece of a text, and where it stands in it.</summary>
internal readonly struct Piece(SourceText source, int start, int end)
{
    internal SourceText Source => source;

    internal int Start => start;

    internal int End => end;

    internal int Length => end - start;

    internal ReadOnlySpan<char> Span => source.Text.AsSpan(start, end - start);

    internal bool IsBlank => Characters.SkipSpaces(Span, 0) == Length;

    internal int Line => source.LineAt(start);

    internal char this[int index] => source.Text[start + index];

    internal Piece From(int index) => new(source, start + index, end);

    internal Piece Slice(int index, int length) => new(source, start + index, start + index + length);

    internal Piece Trim()
    {
        var text = source.Text;
        var (first, last) = (start, end);
        while (first < last && Characters.IsSpace(text[first]))
        {
            first++;
        }

        while (last > first && Characters.IsSpace(text[last - 1]))
        {
            last--;
        }

        return new(source, first, last);
    }

    internal bool StartsWith(string word) => Span.StartsWith(word.AsSpan());

    internal bool EndsWith(string word) => Span.EndsWith(word.AsSpan());

    internal bool Contains(string word) => Span.IndexOf(word.AsSpan()) >= 0;

    public override string ToString() => source.Text.Substring(start, end - start);
}
