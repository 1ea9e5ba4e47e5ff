namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A piece of a line, and where it stands.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Start">The UTF-16 units of the line before it.</param>
/// <param name="Text">The text.</param>
internal readonly record struct Piece(int Line, int Start, string Text)
{
    internal int Length => Text.Length;

    internal bool IsBlank => string.IsNullOrWhiteSpace(Text);

    internal Piece From(int start) => new(Line, Start + start, Text.Substring(start));

    internal Piece Slice(int start, int length) => new(Line, Start + start, Text.Substring(start, length));

    internal Piece Trim()
    {
        var start = 0;
        var end = Text.Length;
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return start == 0 && end == Text.Length ? this : Slice(start, end - start);
    }

    internal bool StartsWith(string word) => Text.StartsWith(word, StringComparison.Ordinal);

    internal bool EndsWith(string word) => Text.EndsWith(word, StringComparison.Ordinal);

    internal bool Contains(string word) => Text.Has(word);

    /// <summary>Returns the piece with another text: one without markup, or joined.</summary>
    internal Piece As(string text) => new(Line, Start, text);
}
