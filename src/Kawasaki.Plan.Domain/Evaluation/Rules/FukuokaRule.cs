namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>福岡市: on pace, under the pace but not worse than the baseline, or worse.</summary>
internal sealed class FukuokaRule : EvaluationRule
{
    private static readonly Grade OnPace = new("a", "順調", "On pace");
    private static readonly Grade UnderPace = new("b", "目標への直線を下回る", "Under the pace");
    private static readonly Grade Worse = new("c", "基準値を下回る", "Worse than the baseline");

    internal FukuokaRule()
        : base("fukuoka", "福岡市", "Fukuoka City", "福岡市 基本計画の成果指標の評価", OnPace, UnderPace, Worse, Grade.NotAvailable)
    {
    }

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        var goal = facts.Case.Goal;
        if (facts.Case.Baseline is not { Value: var b } || facts.Case.Actual is not { Value: var c })
        {
            return default;
        }

        if (goal.Sign == 0)
        {
            return facts.MeetsTarget is true ? new(OnPace) : default;
        }

        return facts.OnPace switch
        {
            true => new(OnPace),
            false => new(c.CompareTo(b) * goal.Sign >= 0 ? UnderPace : Worse),
            null => default,
        };
    }
}
