namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A project and the measure in which it stands: a <see cref="PlanNode"/> where the rest of the plan is not known.</summary>
public sealed class PlacedProject
{
    internal PlacedProject(Measure measure, Project project)
    {
        Measure = measure;
        Project = project;
    }

    /// <summary>Gets the measure to which the project belongs.</summary>
    public Measure Measure { get; }

    /// <summary>Gets the project.</summary>
    public Project Project { get; }

    /// <summary>Returns the code of the measure and the name of the project.</summary>
    public override string ToString() => $"{Measure.Code} {Project.Name}";
}
