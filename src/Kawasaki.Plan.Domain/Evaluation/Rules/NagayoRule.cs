using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>長与町: strictly better than the target, better than the baseline, within 10 % of it, or worse.</summary>
internal sealed class NagayoRule : EvaluationRule
{
    private const decimal Tolerance = 0.1m;

    private static readonly Grade Best = new Grade("S", new("目標値より良い", "Better than the target")).At(1);
    private static readonly Grade Better = new Grade("A", new("基準値より良い", "Better than the baseline")).At(2);
    private static readonly Grade Near = new Grade("B", new("基準値から10％以内", "Within 10 % of the baseline")).At(3);
    private static readonly Grade Worse = new Grade("C", new("基準値より悪い", "Worse than the baseline")).At(4);

    internal NagayoRule()
        : base("nagayo", new("長与町", "Nagayo Town"), "長与町 総合計画の評価", Best, Better, Near, Worse, Grade.NotAvailable)
    {
    }

    public override IReadOnlyList<Wording> Conditions { get; } = ValueList<Wording>.Of(
    [
        new("notAvailable：実績がないか、目標が良い向きのある一つの値でない", "notAvailable: not measured, or the target is not one value with a direction"),
        new("S：目標値より良い", "S: better than the target"),
        new("notAvailable：基準値がない", "notAvailable: no baseline"),
        new("A：基準値より良い", "A: better than the baseline"),
        new("B：基準値より悪いが、その 10 % 以内", "B: worse than the baseline by 10 % of it at most"),
        new("C：ほか", "C: else"),
    ]);

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        if (!facts.HasActual)
        {
            return Judgement.NotAvailable(facts.ReasonForNoActual);
        }

        if (!facts.HasNumericGoal)
        {
            return Judgement.NotAvailable(facts.ReasonForNoComparison);
        }

        if (facts.Sign == 0)
        {
            return Judgement.NotAvailable(facts.ReasonForNoComparison); // At a value, or in a range, nothing is better than the target.
        }

        if (facts.ActualNumber.CompareTo(facts.GoalNumber) * facts.Sign > 0)
        {
            return new(Best);
        }

        if (!facts.HasBaseline)
        {
            return Judgement.NotAvailable(UndefinedReason.NoBaseline);
        }

        return facts.Improvement.Value is { } change
            ? new(change > 0 ? Better : change >= -Tolerance * Math.Abs(facts.BaselineNumber) ? Near : Worse)
            : Judgement.NotAvailable(UndefinedReason.Overflow);
    }

    internal override string ArithmeticOf(in EvaluationFacts facts) =>
        facts is not { Actual.Value: var c, Goal.IsNumeric: true } ? ""
        : facts is { HasBaseline: true, BaselineNumber: var b, Goal.Sign: not 0 }
            ? $"C = {Arithmetic.Grouped(c)}, T = {Arithmetic.Grouped(facts.Goal.Value)}, B = {Arithmetic.Grouped(b)}, "
                + $"10 % × |B| = {Arithmetic.Grouped(Tolerance * Math.Abs(b))}"
        : Arithmetic.Comparison(c, facts.Goal);
}
