using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>福岡市: on pace, under the pace but not worse than the baseline, or worse. A small change of a survey's share is none.</summary>
internal sealed class FukuokaRule : EvaluationRule
{
    private const decimal ChangeThatCountsInSurveys = 3;

    private static readonly Grade OnPace = new Grade("a", new("順調", "On pace")).At(1);
    private static readonly Grade UnderPace = new Grade("b", new("維持、または目標への直線を下回る", "Held, or under the pace")).At(2);
    private static readonly Grade Worse = new Grade("c", new("基準値より悪い", "Worse than the baseline")).At(3);

    internal FukuokaRule()
        : base("fukuoka", new("福岡市", "Fukuoka City"), "福岡市 基本計画の成果指標の評価", OnPace, UnderPace, Worse, Grade.NotAvailable)
    {
    }

    public override IReadOnlyList<Wording> Conditions { get; } = ValueList<Wording>.Of(
    [
        new(
            "notAvailable：基準値か実績がない、向きのない目標が未達成、または直線上の期待値が算出できない",
            "notAvailable: no baseline, not measured, a target without a direction that is missed, or no expected value"),
        new("b：アンケートの指標で、策定時からの増減が 3 未満", "b: of a survey, and changed by less than 3 since the baseline"),
        new("a：直線上の期待値以上", "a: at the expected value or better"),
        new("b：策定時より悪くない", "b: not worse than the baseline"),
        new("c：ほか", "c: else"),
    ]);

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        if (!facts.HasBaseline)
        {
            return Judgement.NotAvailable(UndefinedReason.NoBaseline);
        }

        if (!facts.HasActual)
        {
            return Judgement.NotAvailable(facts.ReasonForNoActual);
        }

        if (facts.Sign == 0)
        {
            return facts.MeetsTarget is true ? new(OnPace) : Judgement.NotAvailable(facts.ReasonForNoComparison);
        }

        return facts.OnPace switch
        {
            not null when IsHeldInSurvey(facts) => new(UnderPace),
            true => new(OnPace),
            false => new(facts.ActualNumber.CompareTo(facts.BaselineNumber) * facts.Sign >= 0 ? UnderPace : Worse),
            null => Judgement.NotAvailable(facts.Expected.Reason.GetValueOrDefault()),
        };
    }

    internal override string ArithmeticOf(in EvaluationFacts facts) =>
        facts.OnPace is not null
            && IsHeldInSurvey(facts) ? Arithmetic.Of($"|C − B| = |{Arithmetic.Term(facts.Actual?.Value)} − {Arithmetic.Term(facts.Baseline?.Value)}| ")
                + Arithmetic.Of($"< {ChangeThatCountsInSurveys}")
        : facts is { OnPace: not null, Expected.Value: { } expected }
            ? $"C = {Arithmetic.Grouped(facts.Actual?.Value)}, {FigureFormulas.FormulaOf(FigureKind.Expected, facts)}"
                + $"{Arithmetic.Equals(expected)}, B = {Arithmetic.Grouped(facts.Baseline?.Value)}"
        : "";

    private static bool IsHeldInSurvey(in EvaluationFacts facts) =>
        facts.Assumptions is { IsSurvey: true } && facts.Change.Value is { } change && Math.Abs(change) < ChangeThatCountsInSurveys;
}
