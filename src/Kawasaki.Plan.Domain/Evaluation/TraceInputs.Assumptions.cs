using Kawasaki.Plan.Domain.Evaluation.Rules;

namespace Kawasaki.Plan.Domain.Evaluation;

// What the caller stated.
internal sealed partial class TraceInputs
{
    private static IEnumerable<Wording> AssumptionsOf(EvaluationFacts facts)
    {
        if (facts.Assumptions is not { } assumptions)
        {
            yield break;
        }

        if (assumptions.BaselineStandIn is { } standIn)
        {
            yield return new(
                $"計画策定時の値がない場合は {Arithmetic.Grouped(standIn.Value)} とみなす",
                $"{Arithmetic.Grouped(standIn.Value)} stands in for a baseline without a figure");
        }

        if (assumptions.NaturalLimit is { } limit)
        {
            yield return new($"尺度の限界は {Arithmetic.Grouped(limit)}", $"the natural limit of the scale is {Arithmetic.Grouped(limit)}");
        }

        if (assumptions.ReferenceValue is { } reference)
        {
            yield return new($"個別設定値は {Arithmetic.Grouped(reference)}", $"the reference value is {Arithmetic.Grouped(reference)}");
        }

        if (assumptions.IsSurvey)
        {
            yield return new("アンケートによる割合である", "the figures are shares of a survey");
        }

        if (assumptions.SampleSizes is { } sizes)
        {
            yield return new(
                $"標本数は計画策定時 {Arithmetic.Grouped(sizes.Baseline)}、実績 {Arithmetic.Grouped(sizes.Actual)}",
                $"the sample sizes are {Arithmetic.Grouped(sizes.Baseline)} for the baseline and {Arithmetic.Grouped(sizes.Actual)} for the measurement");
        }

        if (assumptions.PlanStart is { } start)
        {
            yield return new($"計画の初年度は{Say(start).Japanese}", $"the plan begins in {Say(start).English}");
        }
    }
}
