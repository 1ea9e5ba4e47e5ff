using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>What pages carry beside their text: side tabs, page numbers, logos.</summary>
internal static class Furniture
{
    private const int ShortestRun = 3;
    private const int ShortestLeader = 3; // Dots.
    private const int LongestLabel = 7;
    private const int LongestLabelWithPage = 20;
    private const int LongestLogo = 40;
    private const int LongestSentence = 60; // 甲市は持続可能な開発目標（SDGs）を支援しています。

    private static readonly string[] Labels = ["総論", "10年戦略", "政策体系別計画", "区計画", "進行管理・評価", "進捗管理・評価"];

    /// <summary>Marks the side tabs: labels that stand at least three together. A label alone is an ordinary text.</summary>
    internal static void Mark(SourceText source)
    {
        var run = new List<int>();
        for (var i = 0; i < source.LineCount; i++)
        {
            var line = source.Line(i);
            line = line.Length == 0 ? line : line.Trim();
            if (line.Length == 0)
            {
                continue;
            }

            if (line.Length <= LongestLabelWithPage && IsLabel(LineForm.Of(line).Item))
            {
                run.Add(i);
            }
            else if (run.Count > 0)
            {
                MarkRun(source, run);
                run.Clear();
            }
        }

        MarkRun(source, run);
    }

    /// <summary>Says whether a line is the number of a page. With a dash before it only, it is an item.</summary>
    internal static bool IsPageNumber(Piece line)
    {
        if (line.Length is 0 or > 16 || (Folding.IsStroke(line[0]) && !Folding.IsStroke(line[line.Length - 1])))
        {
            return false;
        }

        var digits = CharacterClasses.Trim(line.Span.Trim(Folding.Strokes.AsSpan()));
        return digits.Length is > 0 and <= 4 && new TextCursor(digits).ReadDigits(out _) == digits.Length;
    }

    /// <summary>Says whether a text is the number of a page and nothing else: 基本政策2  12.</summary>
    internal static bool IsPage(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= 4 && new TextCursor(text).ReadDigits(out _) == text.Length;

    /// <summary>Says whether a line is an entry of a table of contents: dots lead from a text to a page. An item of a list is none.</summary>
    internal static bool IsContentsEntry(Piece line)
    {
        if (Folding.DigitOf(line[line.Length - 1]) < 0 || ListMark.Begins(line))
        {
            return false;
        }

        var end = line.Length;
        while (end > 0 && (Folding.DigitOf(line[end - 1]) >= 0 || CharacterClasses.IsWhiteSpace(line[end - 1])))
        {
            end--;
        }

        var dots = 0;
        while (end > 0 && (line[end - 1] is '…' or '‥' or '・' or '･' or '.' or '．' || CharacterClasses.IsWhiteSpace(line[end - 1])))
        {
            dots += line[end - 1] is '…' or '‥' ? ShortestLeader : CharacterClasses.IsWhiteSpace(line[end - 1]) ? 0 : 1;
            end--;
        }

        return end > 0 && dots >= ShortestLeader && line.Span.IndexOf('\t') < 0;
    }

    /// <summary>Says whether a line is the text of a logo. An item of a list is none.</summary>
    internal static bool IsLogo(Piece line)
    {
        if (line.Contains("持続可能な開発目標"))
        {
            return line.Length <= LongestSentence && !ListMark.Begins(line);
        }

        if (line.Length > LongestLogo)
        {
            return false;
        }

        foreach (var c in line.Span)
        {
            if (!(Folding.IsSpace(c) || c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says whether a line is a label, also with the number of the page behind it.</summary>
    private static bool IsLabel(Piece line)
    {
        var text = line.Span;
        var end = 0;
        while (end < text.Length && !CharacterClasses.IsWhiteSpace(text[end]))
        {
            end++;
        }

        if (end > 0 && end < text.Length && IsPage(CharacterClasses.Trim(text.Slice(end))))
        {
            text = text.Slice(0, end);
        }

        if (text.Length is 0 or > LongestLabel)
        {
            return false;
        }

        Span<char> folded = stackalloc char[LongestLabel];
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = text[i] == '･' ? '・' : Folding.Narrow(text[i]);
        }

        foreach (var label in Labels)
        {
            if (label.AsSpan().SequenceEqual(folded.Slice(0, text.Length)))
            {
                return true;
            }
        }

        return text.Length == 5 && text.Begins("基本政策") && Folding.DigitOf(text[4]) > 0;
    }

    private static void MarkRun(SourceText source, List<int> run)
    {
        for (var i = 0; i < run.Count && run.Count >= ShortestRun; i++)
        {
            source.SetKind(run[i], DocumentLineKind.Furniture);
        }
    }
}
