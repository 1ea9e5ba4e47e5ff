using Ardalis.GuardClauses;
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
    public string Name { get; }

    /// <summary>Gets what the project is for, or <see langword="null"/> when the plan does not say.</summary>
    public string? Description { get; }

    /// <summary>Gets the state when the plan was made (現状).</summary>
    public ProjectStage Current { get; }

    /// <summary>Gets what is planned for the plan's period (事業内容・目標).</summary>
    public ProjectStage Planned { get; }

    /// <summary>Gets what is planned after it (以降).</summary>
    public ProjectStage Later { get; }

    /// <summary>Gets the remarks in the table that belong to no period.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>Gets the items of all periods, in order.</summary>
    public IEnumerable<ActivityItem> Items => Stages.SelectMany(stage => stage.Stage.Items);

    internal IEnumerable<(StageKind Kind, ProjectStage Stage)> Stages =>
        [(StageKind.Current, Current), (StageKind.Planned, Planned), (StageKind.Later, Later)];

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
