using Ardalis.GuardClauses;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents;

/// <summary>The words of a plan: those of its levels, before codes, the titles of its sections, and the heads of its tables.</summary>
public sealed class PlanLayout
{
    private static readonly PlanLevel[] KawasakiLevels = [new("基本政策", 1), new("政策", 2), new("施策", 3)];

    private PlanLayout(IEnumerable<PlanLevel> levels, bool hasCodesOfOthers, SectionTitles titles, TableLayout indicators, TableLayout projects)
    {
        Levels = Array.AsReadOnly(levels.ToArray());
        HasCodesOfOthers = hasCodesOfOthers;
        Titles = titles;
        Indicators = indicators;
        Projects = projects;
    }

    /// <summary>Gets the layout of the published plan: 基本政策5, 政策5-1, 施策5-1-1.</summary>
    public static PlanLayout Kawasaki { get; } = new(KawasakiLevels, hasCodesOfOthers: false, SectionTitles.Known, TableLayout.General, TableLayout.Projects);

    /// <summary>Gets a layout of other plans, with further words (基本目標1, 第1章, 第一節, 第1項, 大項目1, 基本施策1-1), and dots, brackets, circles and
    /// Roman letters in codes (施策1.1.1, 施策Ⅰ-1-(2), 施策1-(1)-①).</summary>
    public static PlanLayout General { get; } = new(
        [
            .. KawasakiLevels, new("基本目標", 1), new("政策目標", 1), new("基本戦略", 1), new("章", 1), new("節", 2), new("項", 3),
            new("大項目", 1), new("中項目", 2), new("小項目", 3), new("基本施策", 2), new("個別施策", 3),
        ],
        hasCodesOfOthers: true,
        SectionTitles.Known,
        TableLayout.General,
        TableLayout.Projects);

    /// <summary>Gets the words before codes. 章, 節 and 項 stand behind their numbers: 第1章, 第二章第一節.</summary>
    public IReadOnlyList<PlanLevel> Levels { get; }

    /// <summary>Gets the words in the heads of tables of indicators.</summary>
    public TableLayout Indicators { get; }

    /// <summary>Gets the words in the heads of tables of projects.</summary>
    public TableLayout Projects { get; }

    internal bool HasCodesOfOthers { get; }

    internal SectionTitles Titles { get; }

    /// <summary>Returns this layout with a further word before codes.</summary>
    /// <param name="word">The word.</param>
    /// <param name="depth">The level, from 1 for a basic policy to 3 for a measure.</param>
    /// <exception cref="ArgumentException">The word is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public PlanLayout WithLevel(string word, int depth) => new(
        [.. Levels, new(Guard.Against.Blank(word, nameof(word)), Guard.Against.OutOfRange(depth, nameof(depth), 1, 3))],
        HasCodesOfOthers,
        Titles,
        Indicators,
        Projects);

    /// <summary>Returns this layout with a further title for a section.</summary>
    /// <param name="known">A title that the section has: 主な成果指標.</param>
    /// <param name="title">Another one.</param>
    /// <exception cref="ArgumentException">No section has the known title, or the other one is empty.</exception>
    public PlanLayout WithTitle(string known, string title)
    {
        var titles = Titles.With(Guard.Against.Blank(known, nameof(known)), Guard.Against.Blank(title, nameof(title)));
        return new(Levels, HasCodesOfOthers, titles
            ?? throw new ArgumentException($"'{known}' is the title of no section.", nameof(known)), Indicators, Projects);
    }

    /// <summary>Returns this layout with other words in the heads of tables of indicators.</summary>
    /// <param name="layout">The words.</param>
    public PlanLayout WithIndicators(TableLayout layout) => new(Levels, HasCodesOfOthers, Titles, Guard.Against.Null(layout), Projects);

    /// <summary>Returns this layout with other words in the heads of tables of projects.</summary>
    /// <param name="layout">The words.</param>
    public PlanLayout WithProjects(TableLayout layout) => new(Levels, HasCodesOfOthers, Titles, Indicators, Guard.Against.Null(layout));
}
