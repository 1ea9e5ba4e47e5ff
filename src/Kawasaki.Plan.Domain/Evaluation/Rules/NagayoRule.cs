namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>長与町: strictly better than the target, better than the baseline, within 10 % of it, or worse.</summary>
internal sealed class NagayoRule : EvaluationRule
{
    private const decimal Tolerance = 0.1m;

    private static readonly Grade Best = new("S", "目標値を上回る", "Better than the target");
    private static readonly Grade Better = new("A", "基準値を上回る", "Better than the baseline");
    private static readonly Grade Near = new("B", "基準値から10％以内", "Within 10 % of the baseline");
    private static readonly Grade Worse = new("C", "基準値を下回る", "Worse than the baseline");

    internal NagayoRule()
        : base("nagayo", "長与町", "Nagayo Town", "長与町 総合計画の評価", Best, Better, Near, Worse, Grade.NotAvailable)
    {
    }

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        var goal = facts.Case.Goal;
        if (facts.Case.Actual is not { Value: var c } || !goal.IsNumeric)
        {
            return default;
        }

        if (goal.Sign == 0)
        {
            return facts.MeetsTarget is true ? new(Best) : default;
        }

        if (c.CompareTo(goal.Value.GetValueOrDefault()) * goal.Sign > 0)
        {
            return new(Best);
        }

        if (facts.Case.Baseline is not { Value: var b })
        {
            return default;
        }

        try
        {
            var change = (c - b) * goal.Sign;
            return new(change > 0 ? Better : change >= -Tolerance * Math.Abs(b) ? Near : Worse);
        }
        catch (OverflowException)
        {
            return default;
        }
    }
}
