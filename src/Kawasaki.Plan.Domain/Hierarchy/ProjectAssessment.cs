using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>An entry by people: how far a project (事務事業) attained its target in a fiscal year.</summary>
public sealed record ProjectAssessment
{
    /// <summary>Creates an entry.</summary>
    /// <param name="measure">The code of the measure to which the project belongs.</param>
    /// <param name="project">The name of the project.</param>
    /// <param name="year">The fiscal year that was assessed.</param>
    /// <param name="attainment">The class.</param>
    /// <exception cref="ArgumentException"><paramref name="measure"/> is not the code of a measure, or <paramref name="project"/> is blank.</exception>
    public ProjectAssessment(PlanCode measure, string project, FiscalYear year, ProjectAttainment attainment)
    {
        Measure = Guard.Against.CodeOfAnotherLevel(measure, level: 3, "a measure", nameof(measure));
        Project = Guard.Against.Blank(project, nameof(project));
        Year = year;
        Attainment = Guard.Against.Null(attainment);
    }

    /// <summary>Gets the code of the measure to which the project belongs.</summary>
    public PlanCode Measure { get; }

    /// <summary>Gets the name of the project.</summary>
    public string Project { get; }

    /// <summary>Gets the fiscal year that was assessed.</summary>
    public FiscalYear Year { get; }

    /// <summary>Gets the class.</summary>
    public ProjectAttainment Attainment { get; }

    /// <summary>Returns the project, the year and the class.</summary>
    public override string ToString() => Invariant($"{Measure} {Project} {Year}: {Attainment}");
}
