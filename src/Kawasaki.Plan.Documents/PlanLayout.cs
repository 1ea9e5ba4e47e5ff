using Ardalis.GuardClauses;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents;

/// <summary>The words of a plan's headings: those of its levels, before codes, and the titles of its sections.</summary>
public sealed class PlanLayout
{
    private static readonly PlanLevel[] KawasakiLevels = [new("基本政策", 1), new("政策", 2), new("施策", 3)];

    private PlanLayout(PlanLevel[] levels, bool hasDots, SectionTitles titles)
    {
        Levels = Array.AsReadOnly(levels);
        HasDots = hasDots;
        Titles = titles;
    }

    /// <summary>Gets the layout of the published plan: 基本政策5, 政策5-1, 施策5-1-1.</summary>
    public static PlanLayout Kawasaki { get; } = new(KawasakiLevels, hasDots: false, SectionTitles.Known);

    /// <summary>Gets a layout of other plans, with further words (基本目標1, 第1章, 基本施策1-1) and dots in codes (施策1.1.1).</summary>
    public static PlanLayout General { get; } = new(
        [.. KawasakiLevels, new("基本目標", 1), new("政策目標", 1), new("基本戦略", 1), new("章", 1), new("基本施策", 2), new("個別施策", 3)],
        hasDots: true,
        SectionTitles.Known);

    /// <summary>Gets the words before codes. 章 stands behind its number: 第1章.</summary>
    public IReadOnlyList<PlanLevel> Levels { get; }

    internal bool HasDots { get; }

    internal SectionTitles Titles { get; }

    /// <summary>Returns this layout with a further word before codes.</summary>
    /// <param name="word">The word.</param>
    /// <param name="depth">The level, from 1 for a basic policy to 3 for a measure.</param>
    /// <exception cref="ArgumentException">The word is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public PlanLayout WithLevel(string word, int depth) =>
        new([.. Levels, new(Guard.Against.Blank(word, nameof(word)), Guard.Against.OutOfRange(depth, nameof(depth), 1, 3))], HasDots, Titles);

    /// <summary>Returns this layout with a further title for a section.</summary>
    /// <param name="known">A title that the section has: 主な成果指標.</param>
    /// <param name="title">Another one.</param>
    /// <exception cref="ArgumentException">No section has the known title, or the other one is empty.</exception>
    public PlanLayout WithTitle(string known, string title) =>
        new([.. Levels], HasDots, Titles.With(Guard.Against.Blank(known, nameof(known)), Guard.Against.Blank(title, nameof(title)))
            ?? throw new ArgumentException($"'{known}' is the title of no section.", nameof(known)));
}
