using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A scale by which people assess (事務事業の達成度, 施策の進捗状況): its grades, in the order that the city gives them.</summary>
public sealed partial record AssessmentScale
{
    /// <summary>Creates a scale.</summary>
    /// <param name="name">The name by which assessments refer to it, such as <c>kawasaki.project</c>.</param>
    /// <param name="grades">The grades, each code once.</param>
    /// <exception cref="ArgumentException">The name is blank, there is no grade, or two have one code.</exception>
    public AssessmentScale(string name, IEnumerable<ScaleGrade> grades)
    {
        Name = Guard.Against.Blank(name, nameof(name));
        var list = Guard.Against.NullItems(Guard.Against.Null(grades), nameof(grades));
        if (list.Count == 0)
        {
            throw Worded.Refusal(
                Invariant($"尺度「{name}」に評価がありません。"),
                Invariant($"The scale '{name}' must have grades."),
                nameof(grades));
        }

        for (var i = 0; i < list.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (list[j].Code == list[i].Code)
                {
                    throw Worded.Refusal(
                        Invariant($"尺度「{name}」の評価「{list[j]}」と「{list[i]}」はコードが同じです。"),
                        Invariant($"The grades '{list[j]}' and '{list[i]}' of '{name}' have one code."),
                        nameof(grades));
                }
            }
        }

        Grades = list;
    }

    /// <summary>Gets how far a project attained its target (事務事業の達成度): 1 is the best, 5 the lowest.</summary>
    /// <remarks>Source: 川崎市 事務事業評価.</remarks>
    public static AssessmentScale KawasakiProject { get; } = new(
        "kawasaki.project",
        [
            new("1", new("目標を大きく上回って達成", "Attained far above the target")),
            new("2", new("目標を上回って達成", "Attained above the target")),
            new("3", new("目標をほぼ達成", "Target nearly attained")),
            new("4", new("目標を下回った", "Below the target")),
            new("5", new("目標を大きく下回った", "Far below the target")),
        ]);

    /// <summary>Gets the scales that every plan knows.</summary>
    public static IReadOnlyList<AssessmentScale> BuiltIn { get; } = ValueList<AssessmentScale>.Of([KawasakiProject]);

    /// <summary>Gets the name by which assessments refer to the scale.</summary>
    public string Name { get; }

    /// <summary>Gets the grades, in order.</summary>
    public IReadOnlyList<ScaleGrade> Grades { get; }

    /// <summary>Returns the grade that has a code, or <see langword="null"/> where there is none.</summary>
    /// <param name="code">The code.</param>
    public ScaleGrade? GradeOf(string code)
    {
        Guard.Against.Null(code);
        return Grades.FirstOrDefault(grade => grade.Code == code);
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
