using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>川崎市 施策評価シート, 指標達成度: the target, the reference value, or 60 % of the target. The thresholds were not verified in a source.</summary>
internal sealed class KawasakiRule : EvaluationRule
{
    private const decimal LowestRatioOfC = 0.6m;

    private static readonly Grade Met = new Grade("a", new("目標達成（しきい値は未検証）", "Target met (thresholds not verified)")).At(1);
    private static readonly Grade AtReference = new Grade(
        "b",
        new("現状値（個別設定値）と同等以上、目標未達（しきい値は未検証）", "At the reference value or better, under the target (thresholds not verified)")).At(2);
    private static readonly Grade UnderReference = new Grade(
        "c",
        new("達成率60％以上（しきい値は未検証）", "Attainment ratio of 60 % or more, under the reference value (thresholds not verified)")).At(3);
    private static readonly Grade Low = new Grade("d", new("達成率60％未満（しきい値は未検証）", "Attainment ratio under 60 % (thresholds not verified)")).At(4);

    internal KawasakiRule()
        : base(
            "kawasaki",
            new("川崎市 施策評価シート（しきい値は未検証）", "Kawasaki City, measure evaluation sheet (thresholds not verified)"),
            "川崎市 施策評価シート 指標達成度（しきい値は出典で未確認）",
            Met,
            AtReference,
            UnderReference,
            Low,
            Grade.NotAvailable)
    {
    }

    public override bool IsVerified => false;

    public override IReadOnlyList<Wording> Conditions { get; } = ValueList<Wording>.Of(
    [
        new("a：達成", "a: target met"),
        new(
            "notAvailable：実績がない、目標が良い向きのある一つの値でない、または現状値（個別設定値）がない",
            "notAvailable: not measured, the target is not one value with a direction, or no reference value"),
        new("b：現状値（個別設定値）と同等以上", "b: at the reference value or better"),
        new("notAvailable：達成率が算出できない", "notAvailable: no attainment ratio"),
        new("c：達成率 ≥ 0.6", "c: attainment ratio ≥ 0.6"),
        new("d：ほか", "d: else"),
    ]);

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        if (!facts.HasActual)
        {
            return Judgement.NotAvailable(facts.ReasonForNoActual);
        }

        var isMet = facts.MeetsTarget;
        if (isMet is true)
        {
            return new(Met);
        }

        var sign = facts.Sign;
        if (sign == 0 || isMet is null)
        {
            return Judgement.NotAvailable(facts.ReasonForNoComparison);
        }

        if (ReferenceOf(facts) is not { } reference)
        {
            return Judgement.NotAvailable(UndefinedReason.NoBaseline);
        }

        if (facts.ActualNumber.CompareTo(reference) * sign >= 0)
        {
            return new(AtReference);
        }

        var ratio = facts.PlainRatio;
        return ratio.Value is { } share
            ? new(share >= LowestRatioOfC ? UnderReference : Low)
            : Judgement.NotAvailable(ratio.Reason.GetValueOrDefault());
    }

    internal override string ArithmeticOf(in EvaluationFacts facts)
    {
        if (facts.Actual?.Value is not { } c || facts.MeetsTarget is null)
        {
            return "";
        }

        if (facts.MeetsTarget is true || facts.Goal.Value is null || ReferenceOf(facts) is not { } reference)
        {
            return Arithmetic.Comparison(c, facts.Goal);
        }

        var figures = $"C = {Arithmetic.Grouped(c)}, B′ = {Arithmetic.Grouped(reference)}, T = {Arithmetic.Grouped(facts.Goal.Value)}";
        return facts.PlainRatio.Value is { } ratio ? $"{figures}, {(facts.Sign < 0 ? "T ÷ C" : "C ÷ T")}{Arithmetic.Equals(ratio)}" : figures;
    }

    private static decimal? ReferenceOf(in EvaluationFacts facts) =>
        facts.Assumptions?.ReferenceValue ?? (facts.HasBaseline ? facts.BaselineNumber : null);
}
