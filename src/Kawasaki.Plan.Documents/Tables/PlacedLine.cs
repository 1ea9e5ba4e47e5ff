using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>A line whose characters are placed as they are printed on a terminal, where kana and kanji take two columns.</summary>
internal sealed class PlacedLine
{
    private const int Wide = 2;

    private readonly int[] _offsets; // Of each character, and of the end.

    /// <param name="text">The line.</param>
    /// <param name="areAllWide">Whether what some fonts print narrow and others wide (△, ①, ※) takes two columns, too.</param>
    internal PlacedLine(Piece text, bool areAllWide = false)
    {
        Text = text;
        _offsets = new int[text.Length + 1];
        var (source, start, printed) = (text.Source, text.Start, text.Source.Original.Text);
        for (var i = 0; i < text.Length; i++)
        {
            _offsets[i + 1] = _offsets[i];
            for (var at = source.OriginOf(start + i); at < source.OriginOf(start + i + 1); at++)
            {
                _offsets[i + 1] += areAllWide && printed[at] is > '\u00FF' and not (>= '｡' and <= 'ﾟ') ? Wide : PlanGrid.WidthOf(printed[at]);
            }
        }
    }

    internal Piece Text { get; }

    /// <summary>Gets whether a rule stands in the line: between plus signs nothing but dashes.</summary>
    internal bool IsRuleWithin => Text.Contains("+--") || Text.Contains("+==") || Text.Contains("+:-") || Text.Contains("+:=");

    internal IEnumerable<int> OffsetsOf(char sign)
    {
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == sign && !(i > 0 && Text[i - 1] == '\\'))
            {
                yield return _offsets[i];
            }
        }
    }

    internal int OffsetAt(int index) => _offsets[index];

    internal bool IsRuleBetween(int start, int end)
    {
        var (first, last) = (IndexAt(start + 1), IndexAt(end));
        return last > first && Text.Slice(first, last - first).Span.Trim("-=:+".AsSpan()).Length == 0;
    }

    /// <summary>Says whether a text goes on from before an offset to behind it: then no column begins there.</summary>
    internal bool GoesOnAt(int offset) =>
        IndexAt(offset) is > 0 and var index && index < Text.Length && !CharacterClasses.IsWhiteSpace(Text[index - 1]);

    /// <summary>Returns the text between two offsets, without the signs that stand there.</summary>
    internal Piece Between(int start, int end) => From(start + 1, end);

    /// <summary>Returns the text from one offset to another.</summary>
    internal Piece From(int start, int end)
    {
        var first = IndexAt(start);
        return Text.Slice(first, Math.Max(IndexAt(end) - first, 0)).Trim();
    }

    /// <summary>Returns the index of the first character at an offset or behind it.</summary>
    private int IndexAt(int offset)
    {
        var index = Array.BinarySearch(_offsets, Math.Max(offset, 0));
        index = index < 0 ? ~index : index;
        while (index > 0 && index <= Text.Length && _offsets[index - 1] == offset)
        {
            index--; // Before signs that take no column.
        }

        return Math.Min(index, Text.Length);
    }
}
