using System.Collections.ObjectModel;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>What parts of a plan were assessed by one scale for a fiscal year: how many of each grade, and which have no entry.</summary>
/// <remarks>A grade is an order and no amount, so there is no mean. Entries for indicators are left alone.</remarks>
public sealed class AssessmentRollUp
{
    private AssessmentRollUp(IReadOnlyList<PlanNode> nodes, AssessmentScale scale, FiscalYear year)
    {
        Scale = scale;
        Year = year;
        var assessed = new List<PlacedAssessment>();
        var unknown = new List<PlacedAssessment>();
        var missing = new List<PlanNode>();
        foreach (var node in nodes)
        {
            if (node.OwnAssessments.FirstOrDefault(item => item.Indicator is null && item.Year == year && item.Scale == scale.Name) is { } entry)
            {
                (scale.GradeOf(entry.Grade) is null ? unknown : assessed).Add(new(node, entry));
            }
            else
            {
                missing.Add(node);
            }
        }

        Assessed = ValueList<PlacedAssessment>.Of([.. assessed]);
        UnknownGrades = ValueList<PlacedAssessment>.Of([.. unknown]);
        NotAssessed = ValueList<PlanNode>.Of([.. missing]);
        ByGrade = new ReadOnlyDictionary<ScaleGrade, int>(
            scale.Grades.ToDictionary(grade => grade, grade => assessed.Count(placed => placed.Assessment.Grade == grade.Code)));
    }

    /// <summary>Gets the scale.</summary>
    public AssessmentScale Scale { get; }

    /// <summary>Gets the fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>Gets how many parts were given each grade. Every grade has an entry.</summary>
    public IReadOnlyDictionary<ScaleGrade, int> ByGrade { get; }

    /// <summary>Gets the entries, in the order of the parts.</summary>
    public IReadOnlyList<PlacedAssessment> Assessed { get; }

    /// <summary>Gets the entries whose grade the scale does not have.</summary>
    public IReadOnlyList<PlacedAssessment> UnknownGrades { get; }

    /// <summary>Gets the parts that have no entry.</summary>
    public IReadOnlyList<PlanNode> NotAssessed { get; }

    /// <summary>Rolls up the entries of parts of a plan.</summary>
    /// <param name="nodes">The parts, such as the projects of a measure.</param>
    /// <param name="scale">The scale. Entries by others are left alone.</param>
    /// <param name="year">The fiscal year. Entries for others are left alone.</param>
    /// <exception cref="ArgumentException">A part is <see langword="null"/>.</exception>
    public static AssessmentRollUp Of(IEnumerable<PlanNode> nodes, AssessmentScale scale, FiscalYear year) =>
        new(Guard.Against.NullItems(Guard.Against.Null(nodes), nameof(nodes)), Guard.Against.Null(scale), year);

    /// <summary>Returns the counts.</summary>
    public override string ToString() =>
        Invariant($"{Year} {Scale}: {string.Join(", ", Scale.Grades.Select(grade => Invariant($"{grade.Code}: {ByGrade[grade]}")))}, ")
        + Invariant($"unknown grade: {UnknownGrades.Count}, not assessed: {NotAssessed.Count}");
}
