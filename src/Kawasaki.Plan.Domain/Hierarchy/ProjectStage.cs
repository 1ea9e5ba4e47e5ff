using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>What a project does in a period: one column of its table (現状, 事業内容・目標).</summary>
public sealed partial record ProjectStage
{
    /// <summary>Creates a stage.</summary>
    /// <param name="period">The period that heads the column, or <see langword="null"/> when the plan does not say.</param>
    /// <param name="groups">The groups of items: none for an empty cell.</param>
    public ProjectStage(CalendarPeriod? period = null, IEnumerable<ActivityGroup>? groups = null)
    {
        Period = period;
        Groups = Guard.Against.NullItems(groups, nameof(groups));
    }

    /// <summary>Gets the stage of which the plan says nothing.</summary>
    public static ProjectStage Empty { get; } = new();

    /// <summary>Gets the period that heads the column, or <see langword="null"/> when the plan does not say.</summary>
    public CalendarPeriod? Period { get; }

    /// <summary>Gets the groups of items: none for an empty cell.</summary>
    public IReadOnlyList<ActivityGroup> Groups { get; }

    /// <summary>Gets the items of all groups, in order.</summary>
    public IEnumerable<ActivityItem> Items => Groups.SelectMany(group => group.Items);

    /// <summary>Returns the period.</summary>
    public override string ToString() => Period?.ToString() ?? "(no period)";
}
