namespace Kawasaki.Plan.Domain.Hierarchy;

// What changes is new; what does not is shared.
public sealed partial record Project
{
    /// <summary>Returns the same with another name.</summary>
    /// <param name="name">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public Project WithName(string name) => new(name, Description, Current, Planned, Later, Remarks);

    /// <summary>Returns the same with another description.</summary>
    /// <param name="description">The new value, as in the constructor.</param>
    public Project WithDescription(string? description) => new(Name, description, Current, Planned, Later, Remarks);

    /// <summary>Returns the same with another state when the plan was made.</summary>
    /// <param name="current">The new value, as in the constructor.</param>
    public Project WithCurrent(ProjectStage? current) => new(Name, Description, current, Planned, Later, Remarks);

    /// <summary>Returns the same with another stage of the plan's period.</summary>
    /// <param name="planned">The new value, as in the constructor.</param>
    public Project WithPlanned(ProjectStage? planned) => new(Name, Description, Current, planned, Later, Remarks);

    /// <summary>Returns the same with another later stage.</summary>
    /// <param name="later">The new value, as in the constructor.</param>
    public Project WithLater(ProjectStage? later) => new(Name, Description, Current, Planned, later, Remarks);

    /// <summary>Returns the same with other remarks.</summary>
    /// <param name="remarks">The new value, as in the constructor.</param>
    public Project WithRemarks(IEnumerable<string>? remarks) => new(Name, Description, Current, Planned, Later, remarks);
}
