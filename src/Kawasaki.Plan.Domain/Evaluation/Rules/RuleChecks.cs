using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>What a rule as data is refused for. The messages name the step and say what to write.</summary>
internal static class RuleChecks
{
    internal const string NextStep = "next";

    internal const string Steps = "steps";
    private const string Grades = "grades";

    /// <summary>Returns the grades with their places in the order.</summary>
    internal static Grade[] InOrder(IEnumerable<Grade> grades, IEnumerable<RuleStep> steps, RuleOptions options)
    {
        var list = Guard.Against.NullItems(Guard.Against.Null(grades), Grades);
        var asked = Guard.Against.NullItems(Guard.Against.Null(steps), Steps);
        CheckLast(asked, options);
        if (Worded.All([.. CodeRefusals(list, asked)]) is { } refusal)
        {
            throw refusal;
        }

        var rank = 0;
        return [.. list.Select(grade => grade.At(IsOutside(grade, asked) ? null : ++rank))];
    }

    /// <summary>Returns what is wrong with the grades of a rule whose codes are in order: those that no step gives, and how they are summed up.</summary>
    internal static IEnumerable<ArgumentException> RefusalsOf(IReadOnlyList<Grade> grades, IReadOnlyList<RuleStep> steps, RuleOptions options) =>
    [
        .. from grade in grades
           where !steps.Any(step => step.Grade == grade.Code || step.GradeWhenUndefined == grade.Code)
           select Worded.Refusal(
               $"区分「{grade.Code}」を与える段階がありません。段階を書くか、区分を除いてください。",
               $"No step gives the grade '{grade.Code}': write a step for it, or leave the grade out.",
               Grades),
        .. RollUpRefusals(options, grades),
    ];

    private static IEnumerable<ArgumentException> CodeRefusals(ValueList<Grade> grades, ValueList<RuleStep> steps)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var grade in grades.Where(grade => !codes.Add(grade.Code)))
        {
            yield return Worded.Refusal(
                $"二つの区分のコードが「{grade.Code}」です。別のコードを付けてください。",
                $"Two grades have the code '{grade.Code}': give one of them another.",
                Grades);
        }

        if (codes.Contains(NextStep))
        {
            yield return Worded.Refusal(
                "「next」は次の段階に進むことを表す言葉で、区分のコードにはできません。別のコードを付けてください。",
                "No grade has the code 'next', which is the word for asking the next step: give it another.",
                Grades);
        }

        for (var i = 0; i < steps.Count; i++)
        {
            foreach (var code in new[] { steps[i].Grade, steps[i].GradeWhenUndefined }.OfType<string>().Where(code => !codes.Contains(code)).Distinct())
            {
                var meant = LookAlikes.Hint(code, codes);
                yield return Worded.Refusal(
                    Invariant($"steps[{i}]（{steps[i]}）の「{code}」は区分（{string.Join(", ", grades)}）にありません。")
                        + (meant?.Japanese ?? "区分に加えてください。"),
                    Invariant($"steps[{i}] ({steps[i]}) gives '{code}', which is none of the grades ({string.Join(", ", grades)}): ")
                        + (meant?.English ?? "add it to them."),
                    Steps);
            }
        }
    }

    private static IEnumerable<ArgumentException> RollUpRefusals(RuleOptions options, IReadOnlyList<Grade> grades)
    {
        if (options.RollUp is not { } rollUp)
        {
            yield break;
        }

        var codes = grades.Select(grade => grade.Code).ToArray();
        foreach (var code in rollUp.LeaveOut.Where(code => !codes.Contains(code)))
        {
            yield return Worded.Refusal(
                $"集計から除く「{code}」は区分（{string.Join(", ", grades)}）にありません。" + LookAlikes.Hint(code, codes)?.Japanese,
                $"The roll-up leaves out '{code}', which is none of the grades ({string.Join(", ", grades)})"
                    + (LookAlikes.Hint(code, codes) is { } meant ? ": " + meant.English : "."),
                nameof(options));
        }

        if (rollUp.By is RollUpBy.Worst or RollUpBy.ShareMet
            && (rollUp.Weights.Count > 0 ? "weights" : rollUp.Cap is not null ? "cap" : rollUp.Of is not null ? "of" : null) is { } unused)
        {
            yield return Worded.Refusal(
                $"集計の方法 {WireName.Of(rollUp.By)} では「{unused}」を使いません。除くか、mean か sum で集計してください。",
                Invariant($"The roll-up is by {WireName.Of(rollUp.By)}, in which '{unused}' has no part: leave it out, or sum up by mean or sum."),
                nameof(options));
        }

        if (rollUp is { By: RollUpBy.Worst, Rounding: not null })
        {
            yield return Worded.Refusal(
                "集計の方法 worst の結果は区分で、丸める数ではありません。端数処理を除いてください。",
                "The roll-up is by worst, which is a grade and no number to round: leave the rounding out.",
                nameof(options));
        }

        if (rollUp is { By: RollUpBy.Mean or RollUpBy.Sum, Of: null } && grades.All(grade => grade.Score is null))
        {
            yield return Worded.Refusal(
                "点数を集計しますが、点数（score）のある区分がありません。区分に点数を書くか、集計する数値（of）を書いてください。",
                "The roll-up takes the scores, but no grade has one: give the grades scores, or say of which figure.",
                nameof(options));
        }
    }

    private static void CheckLast(ValueList<RuleStep> steps, RuleOptions options)
    {
        if (steps.Count == 0)
        {
            throw Worded.Refusal(
                "規則には段階が一つ以上要ります。条件のない最後の段階（else）を書いてください。",
                "A rule has at least one step: write the last, which has no condition (else).",
                Steps);
        }

        for (var i = 0; i < steps.Count; i++)
        {
            var isLast = i == steps.Count - 1;
            if (steps[i].Condition is null != isLast)
            {
                var gap = isLast ? GapChecks.Find(steps, options) : null;
                throw Worded.Refusal(
                    isLast
                        ? Invariant($"steps[{i}]（{steps[i]}）は最後なのに条件があり、どの段階にも当てはまらないもの{(gap is null ? "" : $"（{gap.Range} など）")}が残ります。")
                            + "その後に条件のない段階（else）を書いてください。"
                        : Invariant($"steps[{i}]（{steps[i]}）には条件がなく、後の段階に進むことがありません。最後に移してください。"),
                    isLast
                        ? Invariant($"steps[{i}] ({steps[i]}) is the last and has a condition, which leaves a gap")
                            + (gap is null ? ": " : $", such as {gap.Range}: ")
                            + "write a step behind it that has none (else)."
                        : Invariant($"steps[{i}] ({steps[i]}) has no condition, so that the steps behind it are never asked: move it to the end."),
                    Steps);
            }
        }
    }

    /// <summary>Returns whether a grade has no score and is given only for what is missing or undefined.</summary>
    private static bool IsOutside(Grade grade, IReadOnlyList<RuleStep> steps) =>
        grade.Score is null && steps.All(step => step.Grade != grade.Code || step.Condition is { IsOnWhatIsMissing: true });
}
