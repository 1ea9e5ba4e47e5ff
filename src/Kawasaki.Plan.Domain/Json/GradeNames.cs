using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain.Evaluation;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>What an evaluation has of a rule that is asked where none is named, for each of its grades, written once: nothing in it is escaped.</summary>
internal sealed class GradeNames
{
    private static readonly GradeNames[] All = [.. EvaluationRule.All.Select(rule => new GradeNames(rule))];

    private readonly EvaluationRule _rule;
    private readonly Grade[] _grades;
    private readonly byte[][] _written;

    private GradeNames(EvaluationRule rule)
    {
        _rule = rule;
        _grades = rule == EvaluationRule.StatisticsCanada ? [] : [.. rule.Grades]; // It has figures, too.
        _written = Array.ConvertAll(_grades, grade => Encoding.UTF8.GetBytes($$"""{"code":"{{grade.Code}}"}"""));
        Rule = JsonEncodedText.Encode(rule.Name);
    }

    /// <summary>Gets the name of the rule.</summary>
    internal JsonEncodedText Rule { get; }

    /// <summary>Returns the names of a rule that stands at a place among others, if it is one of those that are asked where none is named.</summary>
    internal static GradeNames? Of(EvaluationRule rule, int place) =>
        place < All.Length && ReferenceEquals(All[place]._rule, rule) ? All[place] : Array.Find(All, names => ReferenceEquals(names._rule, rule));

    /// <summary>Returns the object that is written of a grade of the rule, in UTF-8.</summary>
    internal byte[]? Of(Grade grade)
    {
        for (var i = 0; i < _grades.Length; i++)
        {
            if (ReferenceEquals(_grades[i], grade))
            {
                return _written[i];
            }
        }

        return null;
    }
}
