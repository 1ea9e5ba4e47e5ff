namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>The Treasury Board of Canada: met, not met, or due in the future.</summary>
internal sealed class TreasuryBoardRule : EvaluationRule
{
    private static readonly Grade Met = new("met", "達成", "Met");
    private static readonly Grade Future = new("future", "期限前", "Due in the future");
    private static readonly Grade NotMet = new("notMet", "未達成", "Not met");

    internal TreasuryBoardRule()
        : base("treasuryBoard", "カナダ国庫委員会", "Treasury Board of Canada", "Government of Canada, InfoBase: glossary and code", Met, Future, NotMet, Grade.NotAvailable)
    {
    }

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        var goal = facts.Case.Goal;
        if (goal.Due is { } due ? due > facts.Case.AsOf : goal.IsNumeric)
        {
            return new(Future);
        }

        return facts.MeetsTarget switch
        {
            true => new(Met),
            false => new(NotMet),
            null => new(Grade.NotAvailable),
        };
    }
}
