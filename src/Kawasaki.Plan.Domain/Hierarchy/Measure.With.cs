using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

// What changes is new; what does not is shared.
public sealed partial record Measure
{
    /// <summary>Returns the same with another name.</summary>
    /// <param name="name">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public Measure WithName(string name) =>
        this with { Name = Guard.Against.Blank(name, nameof(name)) };

    /// <summary>Returns the same with another account of what was done.</summary>
    /// <param name="progress">The new value, as in the constructor.</param>
    public Measure WithProgress(IEnumerable<string>? progress) =>
        this with { Progress = Guard.Against.NullItems(progress, nameof(progress)) };

    /// <summary>Returns the same with other issues.</summary>
    /// <param name="issues">The new value, as in the constructor.</param>
    public Measure WithIssues(IEnumerable<string>? issues) =>
        this with { Issues = Guard.Against.NullItems(issues, nameof(issues)) };

    /// <summary>Returns the same with other directions.</summary>
    /// <param name="directions">The new value, as in the constructor.</param>
    public Measure WithDirections(IEnumerable<string>? directions) =>
        this with { Directions = Guard.Against.NullItems(directions, nameof(directions)) };

    /// <summary>Returns the same with other direct objectives.</summary>
    /// <param name="directObjectives">The new value, as in the constructor.</param>
    public Measure WithDirectObjectives(IEnumerable<string>? directObjectives) =>
        this with { DirectObjectives = Guard.Against.NullItems(directObjectives, nameof(directObjectives)) };

    /// <summary>Returns the same with other outcome indicators.</summary>
    /// <param name="outcomeIndicators">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public Measure WithOutcomeIndicators(IEnumerable<Indicator>? outcomeIndicators) =>
        this with { OutcomeIndicators = Guard.Against.OtherKinds(outcomeIndicators, IndicatorKind.Outcome, nameof(outcomeIndicators)) };

    /// <summary>Returns the same with other notes.</summary>
    /// <param name="notes">The new value, as in the constructor.</param>
    public Measure WithNotes(IEnumerable<PlanNote>? notes) =>
        this with { Notes = Guard.Against.NullItems(notes, nameof(notes)) };

    /// <summary>Returns the same with other projects.</summary>
    /// <param name="projects">The new value, as in the constructor.</param>
    public Measure WithProjects(IEnumerable<Project>? projects) =>
        this with { Projects = Guard.Against.NullItems(projects, nameof(projects)) };

    /// <summary>Returns the same with other entries by people.</summary>
    /// <param name="assessments">The entries: one for a fiscal year, scale and indicator.</param>
    /// <exception cref="ArgumentException">Two entries are of one fiscal year, scale and indicator.</exception>
    public Measure WithAssessments(IEnumerable<Assessment>? assessments) =>
        this with { Assessments = Guard.Against.AssessedTwice(assessments, nameof(assessments)) };
}
