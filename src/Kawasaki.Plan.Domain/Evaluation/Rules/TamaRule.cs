using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>多摩市: the progress ratio by the share of the time that has passed.</summary>
internal sealed class TamaRule : EvaluationRule
{
    private const decimal SteadyRatio = 1;
    private const decimal FairRatio = 0.6m;

    private static readonly Grade Steady = new Grade("steady", new("着実", "Steady")).At(1);
    private static readonly Grade Fair = new Grade("fair", new("概ね", "Fair")).At(2);
    private static readonly Grade NeedsImprovement = new Grade("needsImprovement", new("要改善", "Needs improvement")).At(3);

    internal TamaRule()
        : base("tama", new("多摩市", "Tama City"), "多摩市 総合戦略の評価方法（案）資料6（案のみで未確認）", Steady, Fair, NeedsImprovement, Grade.NotAvailable)
    {
    }

    public override bool IsVerified => false;

    public override IReadOnlyList<Wording> Conditions { get; } = ValueList<Wording>.Of(
    [
        new("steady：進捗率 ÷ 経過期間の割合 ≥ 1", "steady: progress ratio ÷ elapsed share ≥ 1"),
        new("fair：進捗率 ÷ 経過期間の割合 ≥ 0.6", "fair: progress ratio ÷ elapsed share ≥ 0.6"),
        new("needsImprovement：ほか", "needsImprovement: else"),
    ]);

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        if (facts.MeetsTarget is true && (facts.Goal.Sign == 0 || facts.ProgressRatio.Reason is UndefinedReason.TargetEqualsBaseline))
        {
            return new(Steady);
        }

        if (facts.Goal.Sign == 0 && facts.Goal.IsNumeric && facts.Actual is not null)
        {
            return Judgement.NotAvailable(UndefinedReason.NotANumberTarget);
        }

        // The progress ratio by the elapsed share is the pace ratio, which divides only once; it is undefined where either of the two is.
        return
            facts.ProgressRatio.Reason is { } noProgress ? Judgement.NotAvailable(noProgress)
            : facts.PaceRatio is not { Value: { } ratio } ? Judgement.NotAvailable(facts.PaceRatio.Reason.GetValueOrDefault())
            : new(ratio >= SteadyRatio ? Steady : ratio >= FairRatio ? Fair : NeedsImprovement, progress: (double)ratio);
    }

    internal override string ArithmeticOf(in EvaluationFacts facts) =>
        facts is { ProgressRatio.Value: { } progress, ElapsedShare.Value: { } elapsed }
            ? $"(C − B) ÷ (T − B){Arithmetic.Equals(progress)}, (t − t0) ÷ (tT − t0){Arithmetic.Equals(elapsed)}"
                + (facts.PaceRatio.Value is { } ratio ? $", {Arithmetic.Shown(progress)} ÷ {Arithmetic.Shown(elapsed)}{Arithmetic.Equals(ratio)}" : "")
                : "";
}
