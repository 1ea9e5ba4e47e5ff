using Kawasaki.Plan.Documents.Mapping;

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

    internal static bool TryRead(Piece line, out SectionHeading heading)
    {
        heading = default;
        if (line.Length > LongestHeading || !MayBegin(line[0]))
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestHeading];
        var text = Characters.WithoutSpaces(line.Span, buffer).TrimStart("#(（".AsSpan());
        var number = text.Length > 0 ? Characters.DigitOf(text[0]) : -1;
        var title = number < 0 ? text : text.Slice(1).TrimStart(".．、)）".AsSpan());
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
        Characters.DigitOf(c) >= 0 || c is '#' or '(' or '（' or '政' or '市' or '施' or 'こ' or '直' or '主' or '計';

    /// <summary>Says whether a line looks like a numbered heading that is not known: a digit, a space and a short text.</summary>
    internal static bool IsUnknown(Piece line) =>
        line.Length is > 2 and <= LongestHeading && Characters.DigitOf(line[0]) > 0 && Characters.IsSpace(line[1]) && !line.EndsWith("。");
}
