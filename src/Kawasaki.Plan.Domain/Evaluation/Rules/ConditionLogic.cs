using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>What follows from conditions of a rule without any facts: that one holds wherever another does, and that one never does. It finds what people
/// get wrong, such as thresholds in the wrong order, and not all that follows.</summary>
internal sealed class ConditionLogic
{
    private const int MostSteps = 100_000;

    private int _steps;

    /// <summary>Returns whether a condition never holds.</summary>
    internal static bool IsNever(RuleCondition condition) => new ConditionLogic().Never(WithoutNot(condition, isContrary: false));

    /// <summary>Returns whether a condition holds only where another does.</summary>
    /// <param name="one">The condition.</param>
    /// <param name="other">The other.</param>
    internal static bool Implies(RuleCondition one, RuleCondition other) =>
        new ConditionLogic().Follows(WithoutNot(one, isContrary: false), WithoutNot(other, isContrary: false));

    /// <summary>Returns a condition that says the same, or the contrary, with a <c>not</c> at most before what is undefined.</summary>
    private static RuleCondition WithoutNot(RuleCondition condition, bool isContrary) => condition.Kind switch
    {
        RuleConditionKind.Not => WithoutNot(condition.Parts[0], !isContrary),
        RuleConditionKind.All or RuleConditionKind.Any => condition.Kind is RuleConditionKind.All != isContrary
            ? RuleCondition.All([.. condition.Parts.Select(part => WithoutNot(part, isContrary))])
            : RuleCondition.Any([.. condition.Parts.Select(part => WithoutNot(part, isContrary))]),
        _ when !isContrary => condition,
        RuleConditionKind.MeetsTarget => condition.IsMet ? RuleCondition.MissesTarget : RuleCondition.MeetsTarget,
        RuleConditionKind.Figure => condition.WithComparison(condition.Comparison switch
        {
            TargetCondition.AtLeast => TargetCondition.Below,
            TargetCondition.Above => TargetCondition.AtMost,
            TargetCondition.AtMost => TargetCondition.Above,
            _ => TargetCondition.AtLeast,
        }),
        _ => RuleCondition.Not(condition),
    };

    private bool Follows(RuleCondition one, RuleCondition other)
    {
        if (++_steps > MostSteps)
        {
            return false; // Nested to be slow.
        }

        return
            one.Kind is RuleConditionKind.Any ? one.Parts.All(part => Follows(part, other))
            : other.Kind is RuleConditionKind.All ? other.Parts.All(part => Follows(one, part))
            : (one.Kind is RuleConditionKind.All && one.Parts.Any(part => Follows(part, other)))
                || (other.Kind is RuleConditionKind.Any && other.Parts.Any(part => Follows(one, part)))
                || SimplyFollows(one, other);
    }

    private bool Never(RuleCondition condition) => condition.Kind switch
    {
        RuleConditionKind.Any => condition.Parts.All(Never),
        RuleConditionKind.All => condition.Parts.Any(Never)
            || condition.Parts.Any(part => condition.Parts.Any(other => ++_steps <= MostSteps && Excludes(part, other))),
        RuleConditionKind.Figure => IsStrict(condition) && condition.OtherFigure == condition.Figure && condition.Points is null,
        _ => false,
    };

    private static bool SimplyFollows(RuleCondition one, RuleCondition other) => (one.Kind, other.Kind) switch
    {
        (RuleConditionKind.Figure, RuleConditionKind.Figure) =>
            IsOnTheSame(one, other) && one.IsLowerBound == other.IsLowerBound && IsWithin(one, other),
        (RuleConditionKind.Status, RuleConditionKind.Status) => one.Statuses.All(other.Statuses.Contains),
        (RuleConditionKind.Undefined, RuleConditionKind.Undefined) => IsOnTheSame(one, other) && other.Except.All(one.Except.Contains),
        _ => one == other,
    };

    private static bool Excludes(RuleCondition one, RuleCondition other) => (one.Kind, other.Kind) switch
    {
        (RuleConditionKind.Figure, RuleConditionKind.Figure) =>
            IsOnTheSame(one, other) && one.IsLowerBound && !other.IsLowerBound && !(one.Threshold < other.Threshold)
            && (one.Threshold > other.Threshold || IsStrict(one) || IsStrict(other)),
        (RuleConditionKind.Status, RuleConditionKind.Status) => !one.Statuses.Any(other.Statuses.Contains),
        (RuleConditionKind.MeetsTarget, RuleConditionKind.MeetsTarget) => one.IsMet != other.IsMet,
        _ => false,
    };

    private static bool IsOnTheSame(RuleCondition one, RuleCondition other) =>
        one.Figure == other.Figure && one.Points == other.Points && one.OtherFigure == other.OtherFigure;

    private static bool IsStrict(RuleCondition condition) => condition.Comparison is TargetCondition.Above or TargetCondition.Below;

    /// <summary>Returns whether what is on one side of a limit is also on that side of another.</summary>
    private static bool IsWithin(RuleCondition one, RuleCondition other) =>
        one.Threshold == other.Threshold ? IsStrict(one) || !IsStrict(other)
        : one.IsLowerBound ? one.Threshold > other.Threshold
        : one.Threshold < other.Threshold;
}
