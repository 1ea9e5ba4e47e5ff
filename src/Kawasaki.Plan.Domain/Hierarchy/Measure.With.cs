using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy;

// What changes is new; what does not is shared.
public sealed partial record Measure
{
    /// <summary>Returns the same with another name.</summary>
    /// <param name="name">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public Measure WithName(string name) => new(Code, name, Progress, Issues, Directions, DirectObjectives, OutcomeIndicators, Notes, Projects);

    /// <summary>Returns the same with another account of what was done.</summary>
    /// <param name="progress">The new value, as in the constructor.</param>
    public Measure WithProgress(IEnumerable<string>? progress) =>
        new(Code, Name, progress, Issues, Directions, DirectObjectives, OutcomeIndicators, Notes, Projects);

    /// <summary>Returns the same with other issues.</summary>
    /// <param name="issues">The new value, as in the constructor.</param>
    public Measure WithIssues(IEnumerable<string>? issues) =>
        new(Code, Name, Progress, issues, Directions, DirectObjectives, OutcomeIndicators, Notes, Projects);

    /// <summary>Returns the same with other directions.</summary>
    /// <param name="directions">The new value, as in the constructor.</param>
    public Measure WithDirections(IEnumerable<string>? directions) =>
        new(Code, Name, Progress, Issues, directions, DirectObjectives, OutcomeIndicators, Notes, Projects);

    /// <summary>Returns the same with other direct objectives.</summary>
    /// <param name="directObjectives">The new value, as in the constructor.</param>
    public Measure WithDirectObjectives(IEnumerable<string>? directObjectives) =>
        new(Code, Name, Progress, Issues, Directions, directObjectives, OutcomeIndicators, Notes, Projects);

    /// <summary>Returns the same with other outcome indicators.</summary>
    /// <param name="outcomeIndicators">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public Measure WithOutcomeIndicators(IEnumerable<Indicator>? outcomeIndicators) =>
        new(Code, Name, Progress, Issues, Directions, DirectObjectives, outcomeIndicators, Notes, Projects);

    /// <summary>Returns the same with other notes.</summary>
    /// <param name="notes">The new value, as in the constructor.</param>
    public Measure WithNotes(IEnumerable<PlanNote>? notes) =>
        new(Code, Name, Progress, Issues, Directions, DirectObjectives, OutcomeIndicators, notes, Projects);

    /// <summary>Returns the same with other projects.</summary>
    /// <param name="projects">The new value, as in the constructor.</param>
    public Measure WithProjects(IEnumerable<Project>? projects) =>
        new(Code, Name, Progress, Issues, Directions, DirectObjectives, OutcomeIndicators, Notes, projects);
}
