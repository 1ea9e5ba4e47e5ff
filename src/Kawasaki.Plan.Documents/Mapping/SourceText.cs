namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A text and its lines. A line ends at LF, with one CR before it; a byte order mark at the start is no part of the first line.</summary>
internal sealed partial class SourceText
{
    private const char NextLine = '\u0085';
    private const char ZeroWidthSpace = '\u200B';
    private const char LineSeparator = '\u2028';
    private const char ParagraphSeparator = '\u2029';
    private const char WordJoiner = '\u2060';
    private const char ByteOrderMark = '\uFEFF';
    private const char ReplacementCharacter = '\uFFFD';

    private readonly int[] _starts; // One more than there are lines; the last is where a further line would begin.
    private readonly byte[] _kinds;

    internal SourceText(string text)
    {
        Text = text;
        using var starts = new PooledList<int>();
        starts.Add(text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0);
        MayHoldRareLetters = FindLines(text.AsSpan(), starts);
        _kinds = new byte[starts.Count];
        starts.Add(text.Length + 1);
        _starts = starts.ToArray();
    }

    internal string Text { get; }

    /// <summary>Gets whether the text may hold a letter that is damage, an entity, or a line end but LF: where it is false, none is in it.</summary>
    internal bool MayHoldRareLetters { get; }

    internal int LineCount => _kinds.Length;

    /// <summary>Returns a line without its end.</summary>
    internal Piece Line(int index)
    {
        var end = _starts[index + 1] - 1;
        var start = _starts[index];
        return new(this, start, end > start && end < Text.Length && Text[end - 1] == '\r' ? end - 1 : end);
    }

    /// <summary>Returns where the line after this one begins, or the end of the text.</summary>
    internal int EndOf(int index) => Math.Min(_starts[index + 1], Text.Length);

    internal int StartOf(int index) => _starts[index];

    internal DocumentLineKind KindOf(int index) => (DocumentLineKind)_kinds[index];

    internal void SetKind(int index, DocumentLineKind kind) => _kinds[index] = (byte)kind;

    /// <summary>Returns the index of the line that holds a place; a line end belongs to the line before it.</summary>
    internal int LineAt(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? Math.Min(index, LineCount - 1) : Math.Max(~index - 1, 0);
    }

    /// <summary>Returns a place of the text with its line and column.</summary>
    internal SourceSpan SpanOf(int start, int length)
    {
        var line = LineAt(start);
        return new(start, length, line + 1, Math.Max(start - _starts[line], 0) + 1);
    }

    private static bool FindLinesFrom(int start, ReadOnlySpan<char> text, PooledList<int> starts)
    {
        var mayHoldRareLetters = false;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                starts.Add(i + 1);
            }
            else
            {
                mayHoldRareLetters |= text[i] is (< ' ' and not '\t')
                    or '&'
                    or NextLine
                    or ZeroWidthSpace
                    or LineSeparator
                    or ParagraphSeparator
                    or WordJoiner
                    or ByteOrderMark
                    or ReplacementCharacter;
            }
        }

        return mayHoldRareLetters;
    }
}
