using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The titles of sections: those of the published plan, which are written too, and what other plans say for them.</summary>
internal sealed class SectionTitles
{
    internal static readonly SectionTitles Known = new(
    [
        .. Of(Section.PolicyDirections, 1, "政策の方向性", "政策の方向"),
        .. Of(Section.Perception, 2, "市民の実感指標", "実感指標", "市民満足度指標"),
        .. Of(Section.Tree, 3, "施策の体系", "施策体系"),
        .. Of(Section.Progress, 1, "これまでの主な取組状況", "これまでの取組状況", "これまでの主な取組", "これまでの取組"),
        .. Of(Section.Issues, 2, "施策の主な課題", "施策の課題", "主な課題"),
        .. Of(Section.Directions, 3, "施策の方向性", "施策の方向", "取組の方向性"),
        .. Of(Section.Objectives, 4, "直接目標", "施策の目標"),
        .. Of(Section.Outcomes, 5, "主な成果指標", "成果指標", "数値目標", "まちづくり指標", "重要業績評価指標", "目標指標", "KPI"),
        .. Of(Section.Projects, 6, "計画期間の主な取組", "主な取組", "主な事業"),
    ]);

    private readonly SectionTitle[] _titles;
    private readonly HashSet<char> _ends;

    private SectionTitles(SectionTitle[] titles)
    {
        _titles = titles;
        _ends = [.. titles.Select(title => Folding.Narrow(title.Text[title.Text.Length - 1])), ':'];
    }

    /// <summary>Says whether a heading of a section may end with a letter.</summary>
    internal bool MayEnd(char c) => Folding.IsCloseBracket(c) || _ends.Contains(Folding.Narrow(c));

    internal static int NumberOf(Section section) => Array.Find(Known._titles, title => title.Section == section)?.Number ?? 0;

    /// <summary>Returns the heading of a section as it is written: 4 直接目標.</summary>
    internal static string HeadingOf(Section section) =>
        Array.Find(Known._titles, title => title.Section == section) is { } title ? FormattableString.Invariant($"{title.Number} {title.Text}") : "";

    /// <summary>Returns titles with another one for a section that has one already, or <see langword="null"/> where no section has it.</summary>
    internal SectionTitles? With(string known, string alias) => Array.Find(_titles, title => title.Text == known) is { } found
        ? new([.. _titles, found with { Text = alias, IsAlias = true }]) : null;

    /// <summary>Finds the longest title at the end of a text without spaces; behind that of another plan may stand another one in brackets.</summary>
    internal SectionTitle? Find(ReadOnlySpan<char> text, bool withAliases)
    {
        SectionTitle? found = null;
        foreach (var title in _titles)
        {
            if ((withAliases || !title.IsAlias) && title.Text.Length > (found?.Text.Length ?? 0) && IsAtEnd(text, title))
            {
                found = title;
            }
        }

        return found;
    }

    private bool IsAtEnd(ReadOnlySpan<char> text, SectionTitle title)
    {
        if (text.Ends(title.Text))
        {
            return true;
        }

        var start = title.IsAlias ? text.LastIndexOf(title.Text.AsSpan()) : -1;
        var rest = start < 0 ? default : text.Slice(start + title.Text.Length);
        return rest.Length > 2
            && Folding.IsOpenBracket(rest[0])
            && Folding.IsCloseBracket(rest[rest.Length - 1])
            && Array.Exists(_titles, title.IsOtherNameOf(rest.Slice(1, rest.Length - 2).ToString()));
    }

    private static IEnumerable<SectionTitle> Of(Section section, int number, params string[] titles) =>
        titles.Select((title, index) => new SectionTitle(title, number, section, IsAlias: index > 0));
}
