using Kawasaki.Plan.Domain.Calendars;
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
        new(
            "steady：達成した目標が、策定時の値と同じか、向きのないもの",
            "steady: met, where the target equals the baseline or has no direction"),
        new(
            "notAvailable：実績がない、向きのない目標が未達成、または進捗率か経過期間の割合が算出できない",
            "notAvailable: not measured, a target without a direction that is missed, or no progress ratio or elapsed share"),
        new("steady：進捗率 ÷ 経過期間の割合 ≥ 1", "steady: progress ratio ÷ elapsed share ≥ 1"),
        new("fair：進捗率 ÷ 経過期間の割合 ≥ 0.6", "fair: progress ratio ÷ elapsed share ≥ 0.6"),
        new("needsImprovement：ほか", "needsImprovement: else"),
    ]);

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        var noProgress = facts.ReasonForNoProgress;
        if (facts.MeetsTarget is true && (facts.Sign == 0 || noProgress is UndefinedReason.TargetEqualsBaseline))
        {
            return new(Steady);
        }

        if (facts.Sign == 0 && facts.HasNumericGoal && facts.HasActual)
        {
            return Judgement.NotAvailable(facts.ReasonForNoComparison);
        }

        if (noProgress is { } reason)
        {
            return Judgement.NotAvailable(reason);
        }

        var ratio = RatioOf(facts);
        return ratio.Value is { } value
            ? new(value >= SteadyRatio ? Steady : value >= FairRatio ? Fair : NeedsImprovement, progress: (double)value)
            : Judgement.NotAvailable(ratio.Reason.GetValueOrDefault());
    }

    internal override string ArithmeticOf(in EvaluationFacts facts)
    {
        if (facts.Sign == 0 || facts.ProgressRatio.Value is not { } progress || RatioOf(facts).Value is not { } ratio)
        {
            return "";
        }

        var (formula, share) = ("(t − t0) ÷ (tT − t0)", facts.ElapsedShare.Value.GetValueOrDefault());
        share = Math.Min(share, 1);
        if (facts.Assumptions?.PlanStart is { } start)
        {
            var (passed, all) = (Passed(facts, start), start.YearsUntil(facts.Goal.Due.GetValueOrDefault()) + 1);
            (formula, share) = (Arithmetic.Of($"{passed} ÷ {all}"), (decimal)passed / all);
        }

        return $"(C − B) ÷ (T − B){Arithmetic.Equals(progress)}, {formula}{Arithmetic.Equals(share)}, "
            + $"{Arithmetic.Shown(progress)} ÷ {Arithmetic.Shown(share)}{Arithmetic.Equals(ratio)}";
    }

    internal override Wording RemarkOn(in EvaluationFacts facts) =>
        facts.Assumptions?.PlanStart is not null || facts.Sign == 0 || RatioOf(facts).Value is null ? default
        : facts.IsSum ? new("（計画の初年度が示されていないため、合計の起点からの期間による）", ", by the time since the sum begins: nothing says the first year of the plan")
        : new("（計画の初年度が示されていないため、策定時からの期間による）", ", by the time since the baseline: nothing says the first year of the plan");

    /// <summary>Returns the progress ratio by the share of the time that has passed, which divides only once: of the plan's years, of which the first asks
    /// for its part, or, where the first year of the plan is not known, of the years since the baseline. After the due year all of it has passed.</summary>
    private static Figure RatioOf(in EvaluationFacts facts)
    {
        if (facts.Assumptions?.PlanStart is not { } start)
        {
            var pace = facts.PaceRatio;
            return facts.ActualYearNumber > facts.DueNumber && pace.IsDefined ? facts.ProgressRatio : pace;
        }

        if (facts.Actual?.Year is not { } year)
        {
            return Figure.Undefined(facts.ReasonForNoActual);
        }

        if (facts.Goal.Due is not { } due)
        {
            return Figure.Undefined(UndefinedReason.NoDue);
        }

        return
            due < start || year < start ? Figure.Undefined(UndefinedReason.BeforePlan)
            : new(PaceOf(facts, Passed(facts, start), start.YearsUntil(due) + 1, out var ofPlan), ofPlan);
    }

    private static UndefinedReason? PaceOf(in EvaluationFacts facts, int soFar, int inAll, out decimal pace) =>
        FigureArithmetic.QuotientOfPaces(facts.ActualNumber, facts.GoalNumber, facts.BaselineNumber, soFar, inAll, out pace);

    /// <summary>Returns how many years of the plan have passed, of which the first counts as one.</summary>
    private static int Passed(in EvaluationFacts facts, FiscalYear start)
    {
        var (year, due) = (facts.Actual.GetValueOrDefault().Year.GetValueOrDefault(), facts.Goal.Due.GetValueOrDefault());
        return start.YearsUntil(year < due ? year : due) + 1;
    }
}
