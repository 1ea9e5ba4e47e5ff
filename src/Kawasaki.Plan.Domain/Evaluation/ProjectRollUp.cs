using System.Collections.ObjectModel;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>The classes of the projects (事務事業) of measures in a fiscal year: how many of each, which projects have no entry, and which entries have
/// no project of their own.</summary>
/// <remarks>A class is an order and no amount, so there is no mean.</remarks>
public sealed class ProjectRollUp
{
    private ProjectRollUp(FiscalYear year, IReadOnlyList<Measure> measures, IEnumerable<ProjectAssessment> assessments)
    {
        Year = year;
        var entries = new Dictionary<(PlanCode, string), ProjectAssessment>();
        foreach (var entry in assessments.Where(entry => entry.Year == year))
        {
            if (entries.TryGetValue((entry.Measure, entry.Project), out var other))
            {
                throw new ArgumentException(Invariant($"A project has one class a fiscal year, but there are '{other}' and '{entry}'."), nameof(assessments));
            }

            entries.Add((entry.Measure, entry.Project), entry);
        }

        var assessed = new List<ProjectAssessment>();
        var missing = new List<PlacedProject>();
        foreach (var measure in measures)
        {
            var names = measure.Projects.ToLookup(project => project.Name, StringComparer.Ordinal);
            foreach (var project in measure.Projects)
            {
                if (names[project.Name].Count() == 1 && entries.TryGetValue((measure.Code, project.Name), out var entry))
                {
                    assessed.Add(entry);
                }
                else
                {
                    missing.Add(new(measure, project));
                }
            }
        }

        Assessed = ValueList<ProjectAssessment>.Of([.. assessed]);
        NotAssessed = ValueList<PlacedProject>.Of([.. missing]);
        Unplaced = ValueList<ProjectAssessment>.Of([.. entries.Values.Except(assessed)]);
        ByAttainment = new ReadOnlyDictionary<ProjectAttainment, int>(
            ProjectAttainment.All.ToDictionary(item => item, item => assessed.Count(entry => entry.Attainment == item)));
    }

    /// <summary>Gets the fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>Gets how many projects are of each class. Every class has an entry.</summary>
    public IReadOnlyDictionary<ProjectAttainment, int> ByAttainment { get; }

    /// <summary>Gets the entries of the projects, in the order of the measures.</summary>
    public IReadOnlyList<ProjectAssessment> Assessed { get; }

    /// <summary>Gets the projects that have no entry for the year, in the order of the measures.</summary>
    public IReadOnlyList<PlacedProject> NotAssessed { get; }

    /// <summary>Gets the entries for the year whose project is in none of the measures, or has its name twice in one.</summary>
    public IReadOnlyList<ProjectAssessment> Unplaced { get; }

    /// <summary>Rolls up the projects of measures: of one, of a policy's, of a plan's.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="assessments">The entries. Those of other fiscal years are left alone.</param>
    /// <param name="year">The fiscal year.</param>
    /// <exception cref="ArgumentException">Two entries are of one project and fiscal year. The message names both.</exception>
    public static ProjectRollUp Of(IEnumerable<Measure> measures, IEnumerable<ProjectAssessment> assessments, FiscalYear year) =>
        new(
            year,
            Guard.Against.NullItems(Guard.Against.Null(measures), nameof(measures)),
            Guard.Against.NullItems(Guard.Against.Null(assessments), nameof(assessments)));

    /// <summary>Returns the counts.</summary>
    public override string ToString() =>
        Invariant($"{Year}: {string.Join(", ", ByAttainment.Select(pair => Invariant($"class {pair.Key.Number}: {pair.Value}")))}, ")
        + Invariant($"not assessed: {NotAssessed.Count}, unplaced: {Unplaced.Count}");
}
