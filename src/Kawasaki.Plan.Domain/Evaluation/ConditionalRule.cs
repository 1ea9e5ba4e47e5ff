using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A rule of the caller's own: conditions on the facts in an order, of which the first that holds gives the grade.</summary>
/// <remarks>
/// A rule with a gap is refused. There is none when the last step is unconditional and every other step says what it does where what it asks is
/// undefined: then every evaluation comes to a grade.
/// </remarks>
public sealed class ConditionalRule : EvaluationRule
{
    /// <summary>Creates a rule.</summary>
    /// <param name="name">The name by which the rule is chosen.</param>
    /// <param name="label">What the rule is called.</param>
    /// <param name="source">Where the rule stands.</param>
    /// <param name="steps">The steps, of which only the last is unconditional (<see cref="RuleCondition.Otherwise"/>).</param>
    /// <exception cref="ArgumentException">
    /// A text is blank; there is no step; the last is conditional; another is unconditional, so that the steps behind it are never asked; one does
    /// not say what it does where it is undefined; two different grades have one code. The message names the step.
    /// </exception>
    public ConditionalRule(string name, Wording label, string source, params RuleStep[] steps)
        : base(name, label, source, GradesOf(Guard.Against.NullItems(Guard.Against.Null(steps), nameof(steps))))
    {
        Steps = ValueList<RuleStep>.CopyOf([.. steps]);
        for (var i = 0; i < Steps.Count; i++)
        {
            var condition = Steps[i].Condition;
            if (condition.IsUnconditional != (i == Steps.Count - 1))
            {
                throw new ArgumentException(
                    condition.IsUnconditional
                        ? Invariant($"steps[{i}] ({Steps[i]}) is unconditional, so that those behind it are never asked: only the last step is.")
                        : Invariant($"steps[{i}] ({Steps[i]}) is the last and conditional, which leaves a gap: the last step is unconditional."),
                    nameof(steps));
            }

            if (condition.CanBeUndefined
                && condition.WhenUndefined is not (WhenUndefined.AskNext or WhenUndefined.GiveGrade or WhenUndefined.GiveNotAvailable))
            {
                throw new ArgumentException(
                    Invariant($"steps[{i}] ({Steps[i]}) does not say what it does where that is undefined, which leaves a gap."),
                    nameof(steps));
            }
        }
    }

    /// <summary>Gets the steps.</summary>
    public IReadOnlyList<RuleStep> Steps { get; }

    internal override string ArithmeticOf(in EvaluationFacts facts)
    {
        foreach (var step in Steps)
        {
            if (Outcome(step, facts) is not null)
            {
                return step.Condition.ArithmeticOf(facts);
            }
        }

        return "";
    }

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        for (var i = 0; i < Steps.Count; i++)
        {
            if (Outcome(Steps[i], facts) is { } judgement)
            {
                return judgement;
            }
        }

        return default; // Not reached: the last step is unconditional.
    }

    private static Judgement? Outcome(RuleStep step, in EvaluationFacts facts) => step.Condition.Holds(facts, out var reason) switch
    {
        true => new(step.Grade),
        false => null,
        null => step.Condition.WhenUndefined switch
        {
            WhenUndefined.GiveGrade => new(step.Grade),
            WhenUndefined.GiveNotAvailable => Judgement.NotAvailable(reason),
            _ => null,
        },
    };

    private static Grade[] GradesOf(ValueList<RuleStep> steps)
    {
        if (steps.Count == 0)
        {
            throw new ArgumentException("A rule has at least one step.", nameof(steps));
        }

        var grades = steps.Select(step => step.Grade)
            .Concat(steps
                .Where(step => step.Condition.CanBeUndefined && step.Condition.WhenUndefined is WhenUndefined.GiveNotAvailable)
                .Select(_ => Grade.NotAvailable))
            .Distinct()
            .OrderBy(grade => grade.Rank ?? int.MaxValue)
            .ToArray();
        foreach (var grade in grades.GroupBy(grade => grade.Code, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            throw new ArgumentException(Invariant($"Two different grades have the code '{grade.Key}'."), nameof(steps));
        }

        return grades;
    }
}
