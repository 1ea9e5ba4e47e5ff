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
        RuleStep.When(RuleCondition.Above(FigureKind.Improvement, 0), "△"),
        RuleStep.Else("×"));

    internal static string Sample(in EvaluationFacts facts)
    {
        if (facts.Status is AttainmentStatus.TargetNotSet or AttainmentStatus.TargetPending or AttainmentStatus.NotMeasurable or AttainmentStatus.NotMeasured
            || facts.Goal is not { Value: { } t, Direction: { } direction }
            || facts.Actual is not { Value: var c })
        {
            return "-";
        }

        var isAtZero = direction is Direction.Lower && c == 0 && facts.MeetsTarget is true;
        if (!isAtZero && (t <= 0 || c < 0))
        {
            return "-";
        }

        decimal ratio;
        try
        {
            ratio = isAtZero ? decimal.MaxValue : direction is Direction.Lower ? t / c : c / t;
        }
        catch (Exception exception) when (exception is OverflowException or DivideByZeroException)
        {
            return "-";
        }

        return
            ratio >= 1 && facts.PaceRatio.Value >= 1 ? "◎"
            : ratio >= 0.8m ? "○"
            : facts.Improvement.Value > 0 ? "△"
            : "×";
    }

    internal static string Nagayo(in EvaluationFacts facts)
    {
        const string NotAvailable = "notAvailable";
        if (facts.Actual is not { Value: var c } || facts.Goal is not ({ Value: not null } or { Low: not null }))
        {
            return NotAvailable;
        }

        if (facts.Goal is not { Value: { } t, Direction: { } direction })
        {
            return facts.MeetsTarget is true ? "S" : NotAvailable;
        }

        var sign = direction is Direction.Higher ? 1 : -1;
        if (c.CompareTo(t) * sign > 0)
        {
            return "S";
        }

        if (facts.Baseline is not { Value: var b })
        {
            return NotAvailable;
        }

        var change = (c - b) * sign;
        return change > 0 ? "A" : change >= -0.1m * Math.Abs(b) ? "B" : "C";
    }
}
