using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The heading of a section: a number and one of the titles. The title decides; the number is checked.</summary>
internal readonly record struct SectionHeading(Section Section, bool IsOfPolicy, bool NumberAgrees)
{
    private const int LongestHeading = 40;
    private const int LongestLabel = 4; // Letters before a title: 第10, VIII.
    private const string KanjiNumbers = "一二三四五六七八九十";
    private const string Stops = ".．、:：・";

    /// <summary>Reads a line as the heading of a section. In a list, only the title of the published plan is one.</summary>
    internal static bool TryRead(LineForm form, PlanLayout layout, out SectionHeading heading)
    {
        heading = default;
        var line = form.Text;
        if (line.Length > LongestHeading || !layout.Titles.MayEnd(line[line.Length - 1]))
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestHeading];
        var letters = buffer.Slice(0, Characters.WithoutSpaces(line.Span, buffer).Length);
        foreach (ref var c in letters)
        {
            c = Folding.Narrow(c);
        }

        var text = ((ReadOnlySpan<char>)letters).TrimEnd(':');
        if (layout.Titles.Find(text, withAliases: !form.HasListMark) is not { } title)
        {
            return false;
        }

        var label = text.Slice(0, text.Length - title.LengthIn(text));
        var bare = label.Trim((Folding.OpenBrackets + Folding.CloseBrackets + Stops + "第").AsSpan());
        var number = NumberOf(bare);
        if (bare.Length > LongestLabel || (bare.Length > 0 && number < 0 && !IsLabel(bare)))
        {
            return false;
        }

        heading = new(title.Section, title.Section <= Section.Tree, title.IsAlias || bare.Length == 0 || number == title.Number);
        return true;
    }

    /// <summary>Says whether a line looks like a heading that is not known: a mark of headings; a digit, a space and a short text; or 第2章.</summary>
    internal static bool IsUnknown(LineForm form) =>
        form.HasHeadingMark || (form.Line.Length is > 2 and <= LongestHeading && !form.Line.EndsWith("。") && (IsNumbered(form.Text) || IsChapter(form.Text)));

    /// <summary>Says whether an unknown heading may stand directly below an item of a section: it is the next one by its number, or a chapter. A
    /// wrapped line may begin with a figure, too.</summary>
    internal static bool MayFollow(LineForm form, Section section) =>
        form.HasHeadingMark || IsChapter(form.Text) || (NumberOf(form.Text[0]) == SectionTitles.NumberOf(section) + 1 && form.Line.Span.IndexOf('、') < 0);

    private static bool IsNumbered(Piece line) => line.Length > 2 && NumberOf(line[0]) > 0 && CharacterClasses.IsWhiteSpace(line[1]);

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

        return end > 1 && end + 1 < line.Length && line[end] is '章' or '節' or '項' or '款' or '編' or '部' && CharacterClasses.IsWhiteSpace(line[end + 1]);
    }

    /// <summary>Says whether a text is a label that is no number: A, ア, xi.</summary>
    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Folding.LetterOf(c) == '\0' && Folding.DigitOf(c) < 0 && !Folding.IsStroke(c) && !(text.Length == 1 && c is >= 'ア' and <= 'ン'))
            {
                return false;
            }
        }

        return true;
    }

    private static int NumberOf(ReadOnlySpan<char> text) => text.Length == 1 ? NumberOf(text[0]) : -1;

    /// <summary>Reads a digit, or ① to ⑨, 一 to 十, Ⅰ to Ⅹ and ⅰ to ⅹ; -1 is none.</summary>
    private static int NumberOf(char c) =>
        c is >= '①' and <= '⑨' ? c - '①' + 1
        : c is >= 'Ⅰ' and <= 'Ⅹ' ? c - 'Ⅰ' + 1
        : c is >= 'ⅰ' and <= 'ⅹ' ? c - 'ⅰ' + 1
        : KanjiNumbers.AsSpan().IndexOf(c) is >= 0 and var kanji ? kanji + 1
        : Folding.DigitOf(c);
}
