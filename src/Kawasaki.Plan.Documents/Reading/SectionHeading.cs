using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The heading of a section: a number and one of the titles. The title decides; the number is checked.</summary>
internal readonly record struct SectionHeading(Section Section, bool IsOfPolicy, bool NumberAgrees)
{
    private static readonly (string Title, int Number, Section Section)[] Titles =
    [
        ("政策の方向性", 1, Section.PolicyDirections),
        ("市民の実感指標", 2, Section.Perception),
        ("施策の体系", 3, Section.Tree),
        ("これまでの主な取組状況", 1, Section.Progress),
        ("施策の主な課題", 2, Section.Issues),
        ("施策の方向性", 3, Section.Directions),
        ("直接目標", 4, Section.Objectives),
        ("主な成果指標", 5, Section.Outcomes),
        ("計画期間の主な取組", 6, Section.Projects),
    ];

    private const int LongestHeading = 40;
    private const string KanjiNumbers = "一二三四五六七八九十";

    internal static bool TryRead(Piece line, out SectionHeading heading)
    {
        heading = default;
        if (line.Length > LongestHeading || !MayBegin(line[0]))
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestHeading];
        var text = Characters.WithoutSpaces(line.Span, buffer).TrimStart(("#" + Folding.OpenBrackets).AsSpan());
        var number = text.Length == 0 ? -1 : NumberOf(text[0]);
        var title = number < 0 ? text : text.Slice(1).TrimStart((".．、" + Folding.CloseBrackets).AsSpan());
        foreach (var known in Titles)
        {
            if (title.Is(known.Title))
            {
                heading = new(known.Section, known.Section <= Section.Tree, number < 0 || number == known.Number);
                return true;
            }
        }

        return false;
    }

    private static bool MayBegin(char c) =>
        NumberOf(c) >= 0 || Folding.IsOpenBracket(c) || c is '#' or '政' or '市' or '施' or 'こ' or '直' or '主' or '計';

    /// <summary>Says whether a line looks like a heading that is not known: a digit, a space and a short text; or 第2章.</summary>
    internal static bool IsUnknown(Piece line) =>
        line.Length is > 2 and <= LongestHeading && !line.EndsWith("。")
        && ((NumberOf(line[0]) > 0 && CharacterClasses.IsWhiteSpace(line[1])) || IsChapter(line));

    /// <summary>Says whether an unknown heading may stand directly below an item of a section: it is the next one by its number, or a chapter. A
    /// wrapped line may begin with a figure, too.</summary>
    internal static bool MayFollow(Piece line, Section section) =>
        IsChapter(line) || (NumberOf(line[0]) == Array.Find(Titles, title => title.Section == section).Number + 1 && line.Span.IndexOf('、') < 0);

    private static bool IsChapter(Piece line)
    {
        if (line[0] != '第')
        {
            return false;
        }

        var end = 1;
        while (end < line.Length
            && (Folding.DigitOf(line[end]) >= 0 || CharacterClasses.IsWhiteSpace(line[end]) || KanjiNumbers.AsSpan().IndexOf(line[end]) >= 0))
        {
            end++;
        }

        return end > 1 && end + 1 < line.Length && line[end] is '章' or '節' or '編' or '部' && CharacterClasses.IsWhiteSpace(line[end + 1]);
    }

    /// <summary>Reads a digit, or ① to ⑨.</summary>
    private static int NumberOf(char c) => c is >= '①' and <= '⑨' ? c - '①' + 1 : Folding.DigitOf(c);
}
