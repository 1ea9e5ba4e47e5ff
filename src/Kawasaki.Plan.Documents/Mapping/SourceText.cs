namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A text and its lines. A line ends at LF, with one CR before it; a byte order mark at the start is no part of the first line.</summary>
internal sealed partial class SourceText
{
    private const char NextLine = '\u0085';
    private const char SoftHyphen = '\u00AD';
    private const char ArabicMark = '\u061C';
    private const char OghamSpace = '\u1680';
    private const char MongolianSeparator = '\u180E';
    private const char NonBreakingHyphen = '\u2011';
    private const char ByteOrderMark = '\uFEFF';
    private const char ReplacementCharacter = '\uFFFD';

    // First letters and numbers of the ranges that hold rare letters: thin spaces and marks, line ends and directions, joiners, radicals, voice marks.
    private static readonly (ushort First, ushort Count)[] RareRanges = [(0x2000, 0x10), (0x2028, 8), (0x205F, 0x11), (0x2E80, 0x160), (0x3099, 2)];

    private readonly int[] _starts; // One more than there are lines; the last is where a further line would begin.
    private readonly byte[] _kinds;
    private readonly SourceText? _original;
    private readonly int[]? _origins;
    private readonly Dictionary<int, GivenTable> _tables = []; // By their first lines.

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

    private SourceText(SourceText original, string folded, int[] origins)
        : this(folded)
    {
        _original = original;
        _origins = origins;
        HasEscapes = original.HasEscapes;
    }

    /// <summary>Gets the text in which words are looked for.</summary>
    internal string Text { get; }

    /// <summary>Gets the text as printed.</summary>
    internal SourceText Original => _original ?? this;

    /// <summary>Gets whether the text may hold a letter that is damage, an entity, a line end but LF, or is folded: where it is false, none is in
    /// it.</summary>
    internal bool MayHoldRareLetters { get; }

    /// <summary>Gets whether a backslash may take from a sign what it means in Markdown: in a text of which the cells are known it is a letter.</summary>
    internal bool HasEscapes { get; private init; } = true;

    internal int LineCount => _kinds.Length;

    /// <summary>Takes a text, folded where it holds letters that converters leave.</summary>
    internal static SourceText Of(string text, bool hasEscapes = true)
    {
        var source = new SourceText(text) { HasEscapes = hasEscapes };
        return (source.MayHoldRareLetters || text.AsSpan().IndexOf("<sup>".AsSpan()) >= 0) && SourceFolding.Fold(text, hasEscapes) is { } folded
            ? new(source, folded.Text, folded.Origins) : source;
    }

    /// <summary>Takes a text with tables of which the cells are known.</summary>
    internal static SourceText Of(string text, IEnumerable<GivenTable> tables, bool hasEscapes)
    {
        var source = Of(text, hasEscapes);
        foreach (var table in tables)
        {
            source._tables.Add(table.Line, table);
        }

        return source;
    }

    /// <summary>Returns the table with known cells that begins at a line, if any.</summary>
    internal GivenTable? TableAt(int line) => _tables.Count > 0 && _tables.TryGetValue(line, out var table) ? table : null;

    /// <summary>Returns the range of letters that was printed in another one.</summary>
    internal Piece PieceOf(int start, int end) => new(this, FoldedOf(start), FoldedOf(end));

    private int FoldedOf(int origin)
    {
        if (_origins is null)
        {
            return origin;
        }

        var index = Array.BinarySearch(_origins, origin);
        index = index < 0 ? ~index : index;
        while (index > 0 && _origins[index - 1] == origin)
        {
            index--;
        }

        return index;
    }

    /// <summary>Returns where a letter stands in the text as printed.</summary>
    internal int OriginOf(int offset) => _origins is null ? offset : _origins[offset];

    /// <summary>Returns a range as printed.</summary>
    internal string Printed(int start, int end) => Original.Text.Substring(OriginOf(start), OriginOf(end) - OriginOf(start));

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
        if (_original is not null)
        {
            return _original.SpanOf(OriginOf(start), OriginOf(start + length) - OriginOf(start));
        }

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
                mayHoldRareLetters |= IsRare(text[i]);
            }
        }

        return mayHoldRareLetters;
    }

    private static bool IsRare(char c)
    {
        if (c is (< ' ' and not '\t') or '&' or '\\' or NextLine or SoftHyphen or ArabicMark or OghamSpace or MongolianSeparator or NonBreakingHyphen
            or ByteOrderMark or ReplacementCharacter)
        {
            return true;
        }

        foreach (var (first, count) in RareRanges)
        {
            if ((ushort)(c - first) < count)
            {
                return true;
            }
        }

        return false;
    }
}
