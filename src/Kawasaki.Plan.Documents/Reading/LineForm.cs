using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A line and what it says once its decoration is off: marks of lists and of headings, emphasis, and the attributes that converters add.</summary>
/// <param name="Line">The line.</param>
/// <param name="Text">What it says. It is the line where that is nothing but decoration.</param>
/// <param name="Item">The line without the emphasis around the whole of it: what a text of the plan is taken from, which keeps its marks and brackets.</param>
/// <param name="HasListMark">Whether a mark of a list was taken off that headings do not have.</param>
/// <param name="HasHeadingMark">Whether a mark of Markdown was taken off that only headings have.</param>
internal readonly record struct LineForm(Piece Line, Piece Text, Piece Item, bool HasListMark, bool HasHeadingMark)
{
    private const int MostDecorations = 16;
    private const int LongestTag = 40;
    private const int LongestRun = 3; // ***
    private const string Opens = "#*_【〔《〈＜『「";
    private const string Closes = "#*_】〕》〉＞』」";
    private const string MayDecorate = Opens + "<・･•◦▪★☆○●◎▶▷➢➤‣⁃✓◇◆□■\u25EF\u3007\uF0B7\uF0A7";

    /// <summary>Reads a line that is not blank and has no white space at its ends.</summary>
    internal static LineForm Of(Piece line)
    {
        if (line[line.Length - 1] is not ('}' or '>') && Closes.AsSpan().IndexOf(line[line.Length - 1]) < 0 && !MayBeMarked(line[0]))
        {
            return new(line, line, line, HasListMark: false, HasHeadingMark: false);
        }

        var (text, hasListMark, hasHeadingMark) = (line, false, false);
        for (var i = 0; i < MostDecorations && text.Length > 0; i++)
        {
            var next = WithoutOne(text);
            if (next.Length == text.Length)
            {
                break;
            }

            hasHeadingMark |= text[0] == '#' && next.Start != text.Start;
            hasListMark |= next.Start != text.Start && !ListMark.IsOfHeadings(text[0]) && (ListMark.Begins(text) || IsOtherMark(text[0]));
            text = next;
        }

        if (text.Length > 0 && NumberBeforeCode(text) is > 0 and var code)
        {
            (text, hasListMark) = (text.From(code), true);
        }

        return new(line, text.Length == 0 ? line : text, WithoutEmphasis(line), hasListMark, hasHeadingMark);
    }

    /// <summary>Takes the emphasis off that stands around the whole of a text: <c>**…**</c>, <c>__…__</c>, <c>&lt;b&gt;…&lt;/b&gt;</c>.</summary>
    internal static Piece WithoutEmphasis(Piece text)
    {
        for (var i = 0; i < MostDecorations && text.Length > 2; i++)
        {
            var (start, end) = text[0] is '*' or '_' ? RunAround(text) : text[0] == '<' ? TagsAround(text) : default;
            var inner = text.Slice(start, text.Length - start - end);
            if (start == 0 || inner.IsBlank)
            {
                return text;
            }

            text = inner.Trim();
        }

        return text;
    }

    /// <summary>Takes the signs of emphasis off that stand around the whole of a cell, whose tags are taken off elsewhere.</summary>
    internal static Piece WithoutSigns(Piece cell) =>
        cell.Length > 2 && cell[0] is '*' or '_' && RunAround(cell) is var (length, _) && length > 0
            ? cell.Slice(length, cell.Length - (length * 2)).Trim()
            : cell;

    /// <summary>Takes the signs of emphasis off that stand around the whole of a cell of one line or several.</summary>
    internal static Cell WithoutSigns(Cell cell)
    {
        var (first, last) = (cell.First.Trim(), cell.Rest.Count == 0 ? default : cell.Rest[cell.Rest.Count - 1].Trim());
        if (cell.Rest.Count == 0)
        {
            return WithoutSigns(first) is var bare && bare.Length < first.Length ? new(bare) : cell;
        }

        var length = 0;
        while (length < Math.Min(LongestRun, Math.Min(first.Length, last.Length))
            && first[length] is '*' or '_'
            && first[length] == first[0]
            && last[last.Length - 1 - length] == first[0])
        {
            length++;
        }

        if (length == 0 || length == first.Length || CharacterClasses.IsWhiteSpace(first[length]))
        {
            return cell;
        }

        var bareLast = last.Slice(0, last.Length - length).Trim();
        return new(first.From(length), [.. cell.Rest.Take(cell.Rest.Count - 1), .. bareLast.IsBlank ? [] : new[] { bareLast }]);
    }

    /// <summary>Returns how many signs of emphasis stand at both ends and nowhere between. One before a space is a mark of a list, or of a note.</summary>
    private static (int Start, int End) RunAround(Piece text)
    {
        var length = 0;
        while (length * 2 < text.Length && length < LongestRun && text[length] == text[0] && text[text.Length - 1 - length] == text[0])
        {
            length++;
        }

        var inner = text.Slice(length, text.Length - (length * 2)).Span;
        return length == 0 || inner.Length == 0 || inner.IndexOf(text[0]) >= 0 || CharacterClasses.IsWhiteSpace(inner[0]) ? default : (length, length);
    }

    /// <summary>Returns how long a tag at the start and its end at the end of a text are, where the like of it stands nowhere between.</summary>
    private static (int Start, int End) TagsAround(Piece text)
    {
        var start = text.Span.IndexOf('>') + 1;
        var end = text.Span.LastIndexOf("</".AsSpan());
        var isPair = start > 2
            && end >= start
            && text.Length - end == start + 1
            && text[text.Length - 1] == '>'
            && text.Slice(1, start - 2).Span.SequenceEqual(text.Slice(end + 2, start - 2).Span);
        return isPair
            && IsEmphasis(text.Slice(1, start - 2).Span)
            && text.Slice(start, end - start).Span.IndexOf("</".AsSpan()) < 0 ? (start, text.Length - end) : default;
    }

    private static bool IsEmphasis(ReadOnlySpan<char> tag) =>
        tag.SequenceEqual("b".AsSpan()) || tag.SequenceEqual("strong".AsSpan())
        || tag.SequenceEqual("i".AsSpan()) || tag.SequenceEqual("em".AsSpan()) || tag.SequenceEqual("u".AsSpan());

    private static Piece WithoutOne(Piece text)
    {
        if (ListMark.Begins(text) || IsOtherMark(text[0]))
        {
            return text.From(1).Trim();
        }

        var (first, last) = (text[0], text[text.Length - 1]);
        return Opens.AsSpan().IndexOf(first) >= 0 ? text.From(1).Trim()
            : Closes.AsSpan().IndexOf(last) >= 0 ? text.Slice(0, text.Length - 1).Trim()
            : first == '<' && text.Span.IndexOf('>') is > 0 and < LongestTag and var tagEnd ? text.From(tagEnd + 1).Trim()
            : last == '>' && text.Span.LastIndexOf('<') is >= 0 and var tag && text.Length - tag < LongestTag ? text.Slice(0, tag).Trim()
            : last == '}' && Attributes(text) is > 0 and var start ? text.Slice(0, start).Trim()
            : text;
    }

    private static bool MayBeMarked(char c) =>
        IsOtherMark(c)
        || Folding.DigitOf(c) >= 0
        || c is (>= '①' and <= '⑳')
        || Folding.IsStroke(c)
        || Folding.IsOpenBracket(c)
        || MayDecorate.AsSpan().IndexOf(c) >= 0;

    /// <summary>Says whether a sign may mark an item that is none of lists elsewhere: an arrow, a box with a tick, a wave.</summary>
    private static bool IsOtherMark(char c) => Folding.IsWave(c) || c is (>= '\u2190' and <= '\u245F') or (>= '\u25A0' and <= '\u2BFF');

    /// <summary>Returns where a word with a code begins behind the number of an item, 1. 施策2-3-1, or 0.</summary>
    private static int NumberBeforeCode(Piece text)
    {
        var cursor = new TextCursor(text.Span);
        cursor.Position += cursor.IsAtOpenBracket ? 1 : 0;
        if (cursor.Current is >= '①' and <= '⑳')
        {
            cursor.Position++;
        }
        else if (cursor.ReadDigits(out _) is 0 or > 2)
        {
            return 0;
        }

        while (cursor.IsAtCloseBracket || cursor.Current is '.' or '．' or '、' || CharacterClasses.IsWhiteSpace(cursor.Current))
        {
            cursor.Position++;
        }

        var start = cursor.Position;
        _ = cursor.TrySkip("基本");
        var isWord = cursor.TrySkip("政策") || cursor.TrySkip("施策");
        cursor.SkipWhiteSpace();
        return isWord && Folding.DigitOf(cursor.Current) >= 0 ? start : 0;
    }

    /// <summary>Returns where the attributes at the end begin, <c>{#id .class}</c>, or -1.</summary>
    private static int Attributes(Piece text)
    {
        var start = text.Span.LastIndexOf('{');
        return start > 0 && text[start + 1] is '#' or '.' && CharacterClasses.IsWhiteSpace(text[start - 1]) ? start : -1;
    }
}
