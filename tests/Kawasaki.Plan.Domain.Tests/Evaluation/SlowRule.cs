using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>Reads a rule step by step from its published data, as a person would.</summary>
internal static class SlowRule
{
    internal static string GradeOf(DataRule rule, EvaluationFacts facts)
    {
        foreach (var step in rule.Steps)
        {
            switch (step.Condition is null ? true : Holds(step.Condition, facts, rule.Options))
            {
                case true:
                    return step.Grade;
                case null when step.GradeWhenUndefined is { } code:
                    return code;
            }
        }

        throw new InvalidOperationException("No step is left.");
    }

    internal static bool? Holds(RuleCondition condition, EvaluationFacts facts, RuleOptions options)
    {
        bool?[] Parts() => [.. condition.Parts.Select(part => Holds(part, facts, options))];
        switch (condition.Kind)
        {
            case RuleConditionKind.Status:
                return condition.Statuses.Contains(facts.Status);
            case RuleConditionKind.MeetsTarget:
                return facts.MeetsTarget == null ? null : facts.MeetsTarget == condition.IsMet;
            case RuleConditionKind.Undefined:
                return FigureOf(condition.Figure!.Value, facts, options).Reason is { } reason && !condition.Except.Contains(reason);
            case RuleConditionKind.Not:
                return !Parts()[0];
            case RuleConditionKind.All:
                return Parts().Contains(false) ? false : Parts().Contains(null) ? null : true;
            case RuleConditionKind.Any:
                return Parts().Contains(true) ? true : Parts().Contains(null) ? null : false;
        }

        // Two lines of a ledger: first whether it is met at zero, then the number.
        var left = Ranked(FigureOf(condition.Figure!.Value, facts, options), options);
        var right = condition.OtherFigure is { } other ? Ranked(FigureOf(other, facts, options), options) : (0, condition.Threshold!.Value);
        if (left is not { } one || right is not { } two)
        {
            return null;
        }

        return condition.Comparison switch
        {
            TargetCondition.AtLeast => one.CompareTo(two) >= 0,
            TargetCondition.Above => one.CompareTo(two) > 0,
            TargetCondition.AtMost => one.CompareTo(two) <= 0,
            _ => one.CompareTo(two) < 0,
        };
    }

    private static (int Beyond, decimal Number)? Ranked(Figure figure, RuleOptions options) =>
        figure.Value is { } value ? (0, options.Rounding?.Round(value) ?? value)
        : figure.Reason is UndefinedReason.MetAtZero ? (1, 0)
        : null;

    private static Figure FigureOf(FigureKind kind, EvaluationFacts facts, RuleOptions options) => kind is FigureKind.AttainmentRatio ? AttainmentOf(facts, options) : facts.FigureOf(kind);

    private static Figure AttainmentOf(EvaluationFacts facts, RuleOptions options)
    {
        if (facts.Actual?.Value is not { } c)
        {
            return Figure.Undefined(UndefinedReason.NoActual);
        }

        var goal = facts.Goal;
        var isLower = goal.Direction is Direction.Lower;
        if (goal.Value is not { } t || goal.Direction is null)
        {
            return Figure.Undefined(goal.Condition is TargetCondition.NotSet or TargetCondition.Pending ? UndefinedReason.NoTarget : UndefinedReason.NotANumberTarget);
        }

        var b = facts.Baseline?.Value;
        if (options.Convention is AttainmentConvention.FromBaseline && b is null)
        {
            return Figure.Undefined(UndefinedReason.NoBaseline);
        }

        var isPlain = options.Convention is AttainmentConvention.Ratio || (!isLower && options.Convention is not AttainmentConvention.FromBaseline);
        if (isPlain && isLower && c == 0 && facts.MeetsTarget is true)
        {
            return Figure.Undefined(UndefinedReason.MetAtZero);
        }

        if (isPlain && (t <= 0 || c < 0))
        {
            return Figure.Undefined(UndefinedReason.NotPositive);
        }

        try
        {
            var (dividend, divisor) = options.Convention switch
            {
                AttainmentConvention.FromBaseline => (b!.Value - c, b.Value - t),
                _ when !isLower => (c, t),
                AttainmentConvention.Inverse => (c, t),
                AttainmentConvention.Mirrored => (t - c + t, t),
                _ => (t, c),
            };
            return divisor == 0 ? Figure.Undefined(UndefinedReason.DivisorIsZero) : Figure.Of(Math.Min(dividend / divisor, options.Cap ?? decimal.MaxValue));
        }
        catch (OverflowException)
        {
            return Figure.Undefined(UndefinedReason.Overflow);
        }
    }
}
