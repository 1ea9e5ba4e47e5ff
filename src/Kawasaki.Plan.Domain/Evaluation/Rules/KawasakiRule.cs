namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>川崎市 施策評価シート, 指標達成度: the target, the reference value, or 60 % of the target. The thresholds were not verified in a source.</summary>
internal sealed class KawasakiRule : EvaluationRule
{
    private const decimal LowestRatioOfC = 0.6m;

    private static readonly Grade Met = new("a", "目標値以上", "Target met");
    private static readonly Grade AtReference = new("b", "現状値（個別設定値）以上、目標値未満", "At the reference value or better, under the target");
    private static readonly Grade UnderReference = new("c", "達成率60％以上", "Attainment ratio of 60 % or more, under the reference value");
    private static readonly Grade Low = new("d", "達成率60％未満", "Attainment ratio under 60 %");

    internal KawasakiRule()
        : base("kawasaki", "川崎市 施策評価シート（しきい値は未検証）", "Kawasaki City, measure evaluation sheet (thresholds not verified)", "川崎市 施策評価シート 指標達成度（しきい値は出典で未確認）", Met, AtReference, UnderReference, Low, Grade.NotAvailable)
    {
    }

    public override bool IsVerified => false;

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        if (facts.MeetsTarget is true)
        {
            return new(Met);
        }

        var sign = facts.Case.Goal.Sign;
        if (sign == 0 || facts.MeetsTarget is null || facts.Case.Baseline is not { Value: var reference } || facts.Case.Actual is not { Value: var c })
        {
            return default;
        }

        if (c.CompareTo(reference) * sign >= 0)
        {
            return new(AtReference);
        }

        return facts.AttainmentRatio.Value is { } ratio ? new(ratio >= LowestRatioOfC ? UnderReference : Low) : default;
    }
}
