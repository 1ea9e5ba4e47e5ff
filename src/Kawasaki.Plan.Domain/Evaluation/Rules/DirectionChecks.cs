using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>Finds the steps that ask on which side of a number a figure lies whose sign follows no direction: what is good where higher is better is bad where
/// lower is. That is no fault of a rule for indicators of one direction, and so no refusal.</summary>
internal static class DirectionChecks
{
    private const string Met = "meetsTarget";

    internal static IEnumerable<Wording> FindingsOf(IReadOnlyList<RuleStep> steps, RuleOptions options) =>
        from i in Enumerable.Range(0, steps.Count)
        where steps[i].Condition is not null
        from leaf in OneSided(steps[i].Condition!)
        let directed = InDirection(leaf.Figure.GetValueOrDefault(), options)
        where directed is not null
        let name = WireName.Of(leaf.Figure.GetValueOrDefault())
        select new Wording(
            Invariant($"steps[{i}]（{steps[i]}）の {name} の大小は、良い向きによらず同じです。大きいほど良い指標と小さいほど良い指標で、良し悪しが逆になります。")
                + Invariant($"両方の指標に使う規則では、{directed} を問うてください。"),
            Invariant($"steps[{i}] ({steps[i]}) asks on which side {name} lies, which follows no direction: what is good where higher is better is bad where ")
                + Invariant($"lower is. In a rule for indicators of both, ask {directed} instead."));

    /// <summary>Returns the comparisons with a number, but for two that stand together at the same distance from 0 on both sides of it.</summary>
    private static IEnumerable<RuleCondition> OneSided(RuleCondition condition) =>
        condition.Parts.Count == 0 ? condition.Threshold is null ? [] : [condition]
        : condition.Parts.Where(part => !condition.Parts.Any(other => IsMirror(part, other))).SelectMany(OneSided);

    private static bool IsMirror(RuleCondition one, RuleCondition other) =>
        one.Threshold is { } threshold && other.Threshold == -threshold
        && one.Figure == other.Figure && one.Points == other.Points
        && one.IsLowerBound != other.IsLowerBound;

    /// <summary>Returns what to ask in place of a figure whose sign follows no direction, or <see langword="null"/> for another.</summary>
    private static string? InDirection(FigureKind figure, RuleOptions options) => figure switch
    {
        FigureKind.Gap => Met,
        FigureKind.AttainmentRatio when options.Convention is AttainmentConvention.Inverse => Met,
        FigureKind.Change => WireName.Of(FigureKind.Improvement),
        FigureKind.RelativeChange => WireName.Of(FigureKind.RelativeImprovement),
        FigureKind.ChangeFromPrevious or FigureKind.RelativeChangeFromPrevious => WireName.Of(FigureKind.ImprovementFromPrevious),
        FigureKind.MeanChange or FigureKind.ObservedPerYear or FigureKind.PlannedPerYear or FigureKind.RequiredPerYear => WireName.Of(FigureKind.PaceRatio),
        _ => null,
    };
}
