using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>The Treasury Board of Canada: met, not met, or due in the future.</summary>
internal sealed class TreasuryBoardRule : EvaluationRule
{
    private static readonly Grade Met = new Grade("met", new("達成", "Met")).At(1);
    private static readonly Grade Future = new Grade("future", new("期限前", "Due in the future")).At(2);
    private static readonly Grade NotMet = new Grade("notMet", new("未達成", "Not met")).At(3);

    internal TreasuryBoardRule()
        : base(
            "treasuryBoard",
            new("カナダ国庫委員会", "Treasury Board of Canada"),
            "Government of Canada, InfoBase: glossary and code",
            Met,
            Future,
            NotMet,
            Grade.NotAvailable)
    {
    }

    public override IReadOnlyList<Wording> Conditions { get; } = ValueList<Wording>.Of(
    [
        new("future：目標年度が評価時点より後", "future: due after the year as of which is judged"),
        new("met：達成", "met: target met"),
        new("notAvailable：期限の到来した数値目標がない、実績がない、または比べられない", "notAvailable: no number is due, nothing was measured, or the two cannot be compared"),
        new("notMet：ほか", "notMet: else"),
    ]);

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        var goal = facts.Goal;
        if (goal.Due is { } due ? due > facts.AsOf : goal.IsNumeric)
        {
            return new(Future);
        }

        if (goal.Due is not null && facts.AsOf is null)
        {
            return Judgement.NotAvailable(facts.ReasonForNoActual); // Nobody knows whether it is due.
        }

        return (goal.Due is null ? null : facts.MeetsTarget) switch
        {
            true => new(Met),
            false => new(NotMet),
            null => Judgement.NotAvailable(facts.Actual is null ? facts.ReasonForNoActual : goal.ReasonForNoComparison),
        };
    }

    internal override string ArithmeticOf(in EvaluationFacts facts) => facts switch
    {
        { Goal.Due: { } due, AsOf: { } asOf } when due > asOf => Arithmetic.Of($"tT = {due.StartYear} > {asOf.StartYear}"),
        { Actual: { } actual } when facts.MeetsTarget is not null => Arithmetic.Comparison(actual.Value, facts.Goal),
        _ => "",
    };
}
