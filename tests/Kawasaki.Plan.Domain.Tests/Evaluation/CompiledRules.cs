using Kawasaki.Plan.Domain.Evaluation;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>Rules as data, written once more as code.</summary>
internal static class CompiledRules
{
    internal static DataRule SampleAsData { get; } = new(
        "mihon",
        new("見本市", "Sample city"),
        "見本",
        [
            new("◎", new("優", "Very good"), 4),
            new("○", new("良", "Good"), 3),
            new("△", new("可", "Fair"), 2),
            new("×", new("不可", "Poor"), 1),
            new("-", new("評価なし", "None")),
        ],
        RuleStep.When(RuleCondition.CannotBeJudged(FigureKind.AttainmentRatio), "-"),
        RuleStep.When(RuleCondition.All(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), RuleCondition.AtLeast(FigureKind.PaceRatio, 1)), "◎"),
        RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), "○"),
        RuleStep.When(RuleCondition.Above(FigureKind.Improvement, 0), "△", "next"),
        RuleStep.Else("×"));

    internal static string Sample(in EvaluationFacts facts)
    {
        var ratio = facts.AttainmentRatio;
        var isAtZero = ratio.Reason is UndefinedReason.MetAtZero;
        if (facts.Status is AttainmentStatus.TargetNotSet or AttainmentStatus.TargetPending or AttainmentStatus.NotMeasurable or AttainmentStatus.NotMeasured
            || (!ratio.IsDefined && !isAtZero))
        {
            return "-";
        }

        return
            (isAtZero || ratio.Value >= 1) && facts.PaceRatio.Value >= 1 ? "◎"
            : isAtZero || ratio.Value >= 0.8m ? "○"
            : facts.Improvement.Value > 0 ? "△"
            : "×";
    }
}
