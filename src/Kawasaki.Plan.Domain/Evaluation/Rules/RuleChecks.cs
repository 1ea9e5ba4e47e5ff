using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>What a rule as data is refused for. The messages name the step and say what to write.</summary>
internal static class RuleChecks
{
    internal const string NextStep = "next";

    private const string Steps = "steps";
    private const string Grades = "grades";

    /// <summary>An evaluation of each kind of which nothing can be judged.</summary>
    private static readonly (EvaluationFacts Facts, string What)[] Missing =
    [
        (new(baseline: null, actual: null, Goal.Of(Indicators.TargetCondition.AtLeast, 1)), "was not measured"),
        (default, "has no target"),
        (new(baseline: null, actual: null, Goal.Pending()), "has no target yet"),
        (new(baseline: null, actual: null, Goal.InWords()), "has a target in words"),
    ];

    /// <summary>Returns the grades with their places in the order.</summary>
    internal static Grade[] InOrder(IEnumerable<Grade> grades, IEnumerable<RuleStep> steps, RuleOptions options)
    {
        var list = Guard.Against.NullItems(Guard.Against.Null(grades), Grades);
        var asked = Guard.Against.NullItems(Guard.Against.Null(steps), Steps);
        CheckLast(asked);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var grade in list.Where(grade => !codes.Add(grade.Code)))
        {
            throw new ArgumentException(Invariant($"Two grades have the code '{grade.Code}': give one of them another."), Grades);
        }

        if (codes.Contains(NextStep))
        {
            throw new ArgumentException("No grade has the code 'next', which is the word for asking the next step: give it another.", Grades);
        }

        for (var i = 0; i < asked.Count; i++)
        {
            foreach (var code in new[] { asked[i].Grade, asked[i].GradeWhenUndefined }.Where(code => code is not null && !codes.Contains(code)))
            {
                throw new ArgumentException(
                    Invariant($"steps[{i}] ({asked[i]}) gives '{code}', which is none of the grades ({string.Join(", ", list)}): add it to them."),
                    Steps);
            }
        }

        foreach (var grade in list.Where(grade => !asked.Any(step => step.Grade == grade.Code || step.GradeWhenUndefined == grade.Code)))
        {
            throw new ArgumentException(Invariant($"No step gives the grade '{grade.Code}': write a step for it, or leave the grade out."), Grades);
        }

        Check(options, list);
        var rank = 0;
        return [.. list.Select(grade => grade.At(IsOutside(grade.Code, asked) ? null : ++rank))];
    }

    private static void Check(RuleOptions options, ValueList<Grade> grades)
    {
        if (options.RollUp is not { } rollUp)
        {
            return;
        }

        foreach (var code in rollUp.LeaveOut.Where(code => grades.All(grade => grade.Code != code)))
        {
            throw new ArgumentException(
                Invariant($"The roll-up leaves out '{code}', which is none of the grades ({string.Join(", ", grades)})."),
                nameof(options));
        }

        if (rollUp is { By: RollUpBy.Mean or RollUpBy.Sum, Of: null } && grades.All(grade => grade.Score is null))
        {
            throw new ArgumentException(
                "The roll-up takes the scores, but no grade has one: give the grades scores, or say of which figure.",
                nameof(options));
        }
    }

    internal static void CheckThatNothingIsSwallowed(IReadOnlyList<RuleStep> steps, Func<EvaluationFacts, int> decisiveStep)
    {
        var last = steps.Count - 1;
        if (steps[last].IsForAll)
        {
            return;
        }

        foreach (var (facts, what) in Missing)
        {
            if (decisiveStep(facts) == last)
            {
                throw new ArgumentException(
                    Invariant($"steps[{last}] ({steps[last]}) would give '{steps[last].Grade}' also to what {what}. ")
                        + "Write a step before it with a grade for that, as RuleCondition.CannotBeJudged makes it: any of status targetNotSet, targetPending, "
                        + "notMeasurable or notMeasured, and undefined attainmentRatio (or what figure is asked) except metAtZero. "
                        + "Where it is meant, say so: RuleStep.ElseForAll, \"else\": \"all\".",
                    Steps);
            }
        }
    }

    private static void CheckLast(ValueList<RuleStep> steps)
    {
        if (steps.Count == 0)
        {
            throw new ArgumentException("A rule has at least one step: write the last, which has no condition (else).", Steps);
        }

        for (var i = 0; i < steps.Count; i++)
        {
            var isLast = i == steps.Count - 1;
            if (steps[i].Condition is null != isLast)
            {
                throw new ArgumentException(
                    isLast
                        ? Invariant($"steps[{i}] ({steps[i]}) is the last and has a condition, which leaves a gap: ")
                            + "write a step behind it that has none (else)."
                        : Invariant($"steps[{i}] ({steps[i]}) has no condition, so that the steps behind it are never asked: move it to the end."),
                    Steps);
            }
        }
    }

    /// <summary>Returns whether a grade is given only for what is missing or undefined.</summary>
    private static bool IsOutside(string code, IReadOnlyList<RuleStep> steps) =>
        steps.All(step => step.Grade != code || step.Condition is { IsOnWhatIsMissing: true });
}
