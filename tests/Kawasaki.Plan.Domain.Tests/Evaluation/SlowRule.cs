using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>Reads a rule step by step from its published data, as a person would.</summary>
internal static class SlowRule
{
    internal static string GradeOf(DataRule rule, EvaluationFacts facts)
    {
        facts = WithoutUnprovenSum(facts);
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

    /// <summary>Takes the sum away where the amounts of years that it lacks could still make it met, or missed.</summary>
    internal static EvaluationFacts WithoutUnprovenSum(EvaluationFacts facts)
    {
        if (facts is not { Series: { Summed: { Count: > 0 } summed } series, Actual: { } sum, MeetsTarget: { } isMet })
        {
            return facts;
        }

        var isEarly = facts.Goal.Due is { } due && facts.AsOf >= due && sum.Year < due;
        var couldBe = new[] { 0, 0.5m, 1, 1000, 1_000_000_000 }.Concat([facts.Goal.Low ?? 0, facts.Goal.High ?? 0, facts.Goal.Value ?? 0]).Where(more => more >= 0)
            .SelectMany(more => new[] { sum.Value + more, Math.Max(sum.Value, more) })
            .Any(value => new EvaluationFacts(null, new DatedValue(value, sum.Year), facts.Goal).MeetsTarget != isMet);
        return (series.Unmeasured.Count > 0 || series.Start is null || isEarly) && (couldBe || summed.Any(amount => amount.Value < 0))
            ? new(null, null, facts.Goal, facts.AsOf, facts.Assumptions, series, facts.Unit)
            : facts;
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
                return FigureOf(condition, facts, options).Reason is { } reason && !condition.Except.Contains(reason);
            case RuleConditionKind.Not:
                return !Parts()[0];
            case RuleConditionKind.All:
                return Parts().Contains(false) ? false : Parts().Contains(null) ? null : true;
            case RuleConditionKind.Any:
                return Parts().Contains(true) ? true : Parts().Contains(null) ? null : false;
        }

        // Two lines of a ledger: first whether it is met at zero, then the number.
        var left = Ranked(FigureOf(condition, facts, options), facts, options);
        var right = condition.OtherFigure is { } other ? Ranked(FigureOf(other, facts, options), facts, options) : (0, condition.Threshold!.Value);
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

    private static (int Beyond, decimal Number)? Ranked(Figure figure, EvaluationFacts facts, RuleOptions options)
    {
        if (figure.Reason is UndefinedReason.MetAtZero && (options.Convention ?? facts.Assumptions?.Convention) is AttainmentConvention.Inverse)
        {
            return (-1, 0); // The less the better: less than any number, and no cap cuts it.
        }

        // What is greater than any number is cut to the lowest cap that is asked, as every number is.
        decimal?[] caps = [options.Cap, options.Convention is null ? facts.Assumptions?.AttainmentCap : null];
        return (figure.Value ?? (figure.Reason is UndefinedReason.MetAtZero ? caps.Min() : null)) is { } value ? (0, options.Rounding?.Round(value) ?? value)
            : figure.Reason is UndefinedReason.MetAtZero ? (1, 0)
            : null;
    }

    private static Figure FigureOf(RuleCondition condition, EvaluationFacts facts, RuleOptions options) =>
        condition.Points is { } points ? facts.MeanChangeOf(points) : FigureOf(condition.Figure!.Value, facts, options);

    private static Figure FigureOf(FigureKind kind, EvaluationFacts facts, RuleOptions options) => kind is FigureKind.AttainmentRatio ? AttainmentOf(facts, options) : facts.FigureOf(kind);

    private static Figure AttainmentOf(EvaluationFacts facts, RuleOptions options)
    {
        var figure = options.Convention is { } convention ? facts.AttainmentRatioBy(convention) : facts.AttainmentRatio;
        return options.Cap is { } cap && figure.Value > cap ? Figure.Of(cap) : figure;
    }
}
