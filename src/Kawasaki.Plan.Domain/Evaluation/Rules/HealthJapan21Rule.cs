namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>健康日本21（第二次）: met, improving, unchanged or worse. A change counts from 5 % of the baseline on.</summary>
internal sealed class HealthJapan21Rule : EvaluationRule
{
    private const decimal ChangeThatCounts = 0.05m;

    private static readonly Grade Met = new("A", "達成", "Target met");
    private static readonly Grade Improving = new("B", "改善", "Improving");
    private static readonly Grade ImprovingTooSlowly = new("B*", "改善（目標への直線を下回る）", "Improving, under the line to the target");
    private static readonly Grade Unchanged = new("C", "不変", "Unchanged");
    private static readonly Grade Worse = new("D", "悪化", "Worse");
    private static readonly Grade NotEvaluated = new("E", "評価困難", "Cannot be evaluated");

    internal HealthJapan21Rule()
        : base(
            "healthJapan21",
            "健康日本21（第二次）最終評価",
            "Health Japan 21 (second term), final evaluation",
            "厚生労働省 健康日本21（第二次）最終評価報告書",
            Met,
            Improving,
            ImprovingTooSlowly,
            Unchanged,
            Worse,
            NotEvaluated)
    {
    }

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        if (facts.MeetsTarget is true)
        {
            return new(Met);
        }

        if (facts.Case.Baseline is not { Value: var b } || facts.Case.Actual is not { Value: var c } || facts.Case.Goal.Sign is not (1 or -1))
        {
            return new(NotEvaluated);
        }

        var sign = facts.Case.Goal.Sign;
        decimal change;
        try
        {
            change = (c - b) * sign;
        }
        catch (OverflowException)
        {
            return new(NotEvaluated);
        }

        return new(
            change == 0 || Math.Abs(change) < ChangeThatCounts * Math.Abs(b) ? Unchanged
            : change < 0 ? Worse
            : facts.OnPace is false ? ImprovingTooSlowly
            : Improving);
    }
}
