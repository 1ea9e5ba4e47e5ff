using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A measure (施策) of a policy, with its outcome indicators and projects.</summary>
public sealed partial record Measure
{
    /// <summary>Creates a measure. Its texts are given by <c>With…</c>.</summary>
    /// <param name="code">The code, such as <c>5-1-1</c>.</param>
    /// <param name="name">The name, which must not be blank.</param>
    /// <param name="outcomeIndicators">The main outcome indicators (主な成果指標).</param>
    /// <param name="projects">The projects (計画期間の主な取組).</param>
    /// <param name="notes">The notes under the indicators.</param>
    /// <exception cref="ArgumentException">The code is not that of a measure, the name is blank, or an indicator is of another kind.</exception>
    public Measure(
        PlanCode code,
        string name,
        IEnumerable<Indicator>? outcomeIndicators = null,
        IEnumerable<Project>? projects = null,
        IEnumerable<PlanNote>? notes = null)
        : this(code, name, progress: null, issues: null, directions: null, directObjectives: null, outcomeIndicators, notes, projects)
    {
    }

    internal Measure(
        PlanCode code,
        string name,
        IEnumerable<string>? progress,
        IEnumerable<string>? issues,
        IEnumerable<string>? directions,
        IEnumerable<string>? directObjectives,
        IEnumerable<Indicator>? outcomeIndicators,
        IEnumerable<PlanNote>? notes,
        IEnumerable<Project>? projects)
    {
        Code = Guard.Against.CodeOfAnotherLevel(code, level: 3, "a measure", nameof(code));
        Name = Guard.Against.Blank(name, nameof(name));
        Progress = Guard.Against.NullItems(progress, nameof(progress));
        Issues = Guard.Against.NullItems(issues, nameof(issues));
        Directions = Guard.Against.NullItems(directions, nameof(directions));
        DirectObjectives = Guard.Against.NullItems(directObjectives, nameof(directObjectives));
        OutcomeIndicators = Guard.Against.OtherKinds(outcomeIndicators, IndicatorKind.Outcome, nameof(outcomeIndicators));
        Notes = Guard.Against.NullItems(notes, nameof(notes));
        Projects = Guard.Against.NullItems(projects, nameof(projects));
    }

    /// <summary>Gets the code.</summary>
    public PlanCode Code { get; }

    /// <summary>Gets the name.</summary>
    public string Name { get; private init; }

    /// <summary>Gets what was done so far (これまでの主な取組状況).</summary>
    public IReadOnlyList<string> Progress { get; private init; }

    /// <summary>Gets the main issues (施策の主な課題).</summary>
    public IReadOnlyList<string> Issues { get; private init; }

    /// <summary>Gets the directions (施策の方向性).</summary>
    public IReadOnlyList<string> Directions { get; private init; }

    /// <summary>Gets the direct objectives (直接目標).</summary>
    public IReadOnlyList<string> DirectObjectives { get; private init; }

    /// <summary>Gets the main outcome indicators (主な成果指標).</summary>
    public IReadOnlyList<Indicator> OutcomeIndicators { get; private init; }

    /// <summary>Gets the notes under the indicators.</summary>
    public IReadOnlyList<PlanNote> Notes { get; private init; }

    /// <summary>Gets the projects (計画期間の主な取組).</summary>
    public IReadOnlyList<Project> Projects { get; private init; }

    /// <summary>Gets what people entered of it (評価).</summary>
    public IReadOnlyList<Assessment> Assessments { get; private init; } = ValueList<Assessment>.Empty;

    /// <summary>Returns the code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
