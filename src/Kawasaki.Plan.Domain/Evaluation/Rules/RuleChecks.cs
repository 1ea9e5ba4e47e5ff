using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>What a rule as data is refused for. The messages name the step and say what to write.</summary>
internal static class RuleChecks
{
    internal const string NextStep = "next";

    private const string Steps = "steps";
    private const string Grades = "grades";
    private const string Meant = "Where it is meant, say so: RuleStep.ElseForAll, \"else\": \"all\".";

    /// <summary>An evaluation of each kind of which nothing can be judged.</summary>
    private static readonly (EvaluationFacts Facts, string What)[] Missing =
    [
        (new(baseline: null, actual: null, Goal.Of(TargetCondition.AtLeast, 1)), "was not measured"),
        (default, "has no target"),
        (new(baseline: null, actual: null, Goal.Pending()), "has no target yet"),
        (new(baseline: null, actual: null, Goal.InWords()), "has a target in words"),
    ];

    /// <summary>Evaluations of what was measured and has a target, but not the figures: no baseline, and a range, a bare figure, one that is relative, a
    /// direction, a figure below zero; before the due year and in it.</summary>
    private static readonly EvaluationFacts[] WithoutFigures = [.. new FiscalYear?[] { null, new(2020) }.SelectMany(due => new[]
    {
        Goal.Between(1, 2, due),
        Goal.Of(TargetCondition.Reach, 1, due),
        Goal.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline, due: due),
        Goal.Increase(due),
        Goal.Of(TargetCondition.AtLeast, -1, due),
    }.Select(goal => new EvaluationFacts(baseline: null, new DatedValue(-2, due), goal)))];

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

        if (rollUp.By is RollUpBy.Worst or RollUpBy.ShareMet
            && (rollUp.Weights.Count > 0 ? "weights" : rollUp.Cap is not null ? "cap" : rollUp.Of is not null ? "of" : null) is { } unused)
        {
            throw new ArgumentException(
                Invariant($"The roll-up is by {WireName.Of(rollUp.By)}, in which '{unused}' has no part: leave it out, or sum up by mean or sum."),
                nameof(options));
        }

        if (rollUp is { By: RollUpBy.Worst, Rounding: not null })
        {
            throw new ArgumentException("The roll-up is by worst, which is a grade and no number to round: leave the rounding out.", nameof(options));
        }

        if (rollUp is { By: RollUpBy.Mean or RollUpBy.Sum, Of: null } && grades.All(grade => grade.Score is null))
        {
            throw new ArgumentException(
                "The roll-up takes the scores, but no grade has one: give the grades scores, or say of which figure.",
                nameof(options));
        }
    }

    internal static void CheckThatEveryStepIsReached(IReadOnlyList<RuleStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Condition is not { } condition)
            {
                continue;
            }

            if (ConditionLogic.IsNever(condition))
            {
                throw new ArgumentException(
                    Invariant($"steps[{i}] ({steps[i]}) asks for what never holds together, so that '{steps[i].Grade}' is never given by it: ")
                        + "mend its condition, or leave the step out.",
                    Steps);
            }

            for (var j = 0; j < i; j++)
            {
                if (ConditionLogic.Implies(condition, steps[j].Condition!))
                {
                    throw new ArgumentException(
                        Invariant($"steps[{i}] ({steps[i]}) is never reached: wherever it holds, steps[{j}] ({steps[j]}) does and is asked before it. ")
                            + "Move it before that step, as with the highest threshold first, or leave it out.",
                        Steps);
                }
            }
        }
    }

    internal static void CheckThatNothingIsSwallowed(
        IReadOnlyList<RuleStep> steps,
        Func<EvaluationFacts, int> decisiveStep,
        Func<EvaluationFacts, FigureKind?> firstUndefined)
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
                        + Meant,
                    Steps);
            }
        }

        foreach (var facts in WithoutFigures.Where(facts => decisiveStep(facts) == last))
        {
            if (firstUndefined(facts) is { } figure)
            {
                throw new ArgumentException(
                    Invariant($"steps[{last}] ({steps[last]}) would give '{steps[last].Grade}' also where {WireName.Of(figure)} is undefined ")
                        + Invariant($"({facts.FigureOf(figure).Reason!.Value.Label().English}), as with a target that is '{facts.Goal.Condition.Name()}'. ")
                        + Invariant($"Write a step before it with a grade for that: undefined {WireName.Of(figure)} except metAtZero, ")
                        + "or say whenUndefined where the figure is compared. "
                        + Meant,
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
