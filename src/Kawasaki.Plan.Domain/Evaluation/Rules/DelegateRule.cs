using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>A rule of the caller's own that is no data.</summary>
internal sealed class DelegateRule : EvaluationRule
{
    private readonly Func<EvaluationFacts, string> _gradeOf;

    internal DelegateRule(string name, Wording label, string source, IEnumerable<Grade> grades, Func<EvaluationFacts, string> gradeOf)
        : base(
            Guard.Against.Blank(name, nameof(name)),
            label,
            Guard.Against.Blank(source, nameof(source)),
            InOrder(grades)) => _gradeOf = Guard.Against.Null(gradeOf);

    internal override string ArithmeticOf(in EvaluationFacts facts) => "";

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        var code = _gradeOf(facts);
        var grade = Grades.FirstOrDefault(grade => grade.Code == code)
            ?? throw new InvalidOperationException(Invariant($"The rule '{Name}' gave '{code}', which is none of its grades ({string.Join(", ", Grades)})."));
        return
            grade.Rank is not null ? new(grade, grade.ScoreOfJudgement)
            : Judgement.NotAvailable(facts.Actual is null ? facts.ReasonForNoActual : facts.Goal.ReasonForNoComparison, grade);
    }

    private static Grade[] InOrder(IEnumerable<Grade> grades)
    {
        var list = Guard.Against.NullItems(Guard.Against.Null(grades), nameof(grades));
        foreach (var same in list.GroupBy(grade => grade.Code, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            throw new ArgumentException(Invariant($"Two grades have the code '{same.Key}': give one of them another."), nameof(grades));
        }

        var rank = 0;
        return [.. list.Select(grade => grade.At(grade.Code == Grade.NotAvailable.Code ? null : ++rank))];
    }
}
