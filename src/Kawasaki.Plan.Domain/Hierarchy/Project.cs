using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A project (事務事業) of a measure: what it does now, in the plan's period, and later.</summary>
public sealed partial record Project
{
    /// <summary>Creates a project.</summary>
    /// <param name="name">The name, which must not be blank.</param>
    /// <param name="description">What it is for, or <see langword="null"/> when the plan does not say.</param>
    /// <param name="current">The state when the plan was made (現状).</param>
    /// <param name="planned">What is planned for the plan's period (事業内容・目標).</param>
    /// <param name="later">What is planned after it (以降).</param>
    /// <param name="remarks">Remarks in the table that belong to no period.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Project(
        string name,
        string? description = null,
        ProjectStage? current = null,
        ProjectStage? planned = null,
        ProjectStage? later = null,
        IEnumerable<string>? remarks = null)
    {
        Name = Guard.Against.Blank(name, nameof(name));
        Description = description;
        Current = current ?? ProjectStage.Empty;
        Planned = planned ?? ProjectStage.Empty;
        Later = later ?? ProjectStage.Empty;
        Remarks = Guard.Against.NullItems(remarks, nameof(remarks));
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; private init; }

    /// <summary>Gets what the project is for, or <see langword="null"/> when the plan does not say.</summary>
    public string? Description { get; private init; }

    /// <summary>Gets the state when the plan was made (現状).</summary>
    public ProjectStage Current { get; private init; }

    /// <summary>Gets what is planned for the plan's period (事業内容・目標).</summary>
    public ProjectStage Planned { get; private init; }

    /// <summary>Gets what is planned after it (以降).</summary>
    public ProjectStage Later { get; private init; }

    /// <summary>Gets the remarks in the table that belong to no period.</summary>
    public IReadOnlyList<string> Remarks { get; private init; }

    /// <summary>Gets the indicators (活動指標, 成果指標).</summary>
    public IReadOnlyList<Indicator> Indicators { get; private init; } = ValueList<Indicator>.Empty;

    /// <summary>Gets the accounts (予算・決算), one for a fiscal year.</summary>
    public IReadOnlyList<ProjectAccount> Accounts { get; private init; } = ValueList<ProjectAccount>.Empty;

    /// <summary>Gets what people entered of it (評価).</summary>
    public IReadOnlyList<Assessment> Assessments { get; private init; } = ValueList<Assessment>.Empty;

    /// <summary>Gets the items of all periods, in order.</summary>
    public IEnumerable<ActivityItem> Items => Stages.SelectMany(stage => stage.Stage.Items);

    internal IEnumerable<(StageKind Kind, ProjectStage Stage)> Stages =>
        [(StageKind.Current, Current), (StageKind.Planned, Planned), (StageKind.Later, Later)];

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
