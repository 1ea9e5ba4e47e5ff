using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>Explains evaluations.</summary>
public static class Explanations
{
    /// <summary>Returns every figure with its formula and the numbers in it, in Japanese and in English. It is built now, not before.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="rules">The rules whose grades are explained too.</param>
    public static Trace Explain(this EvaluationFacts facts, params EvaluationRule[] rules) => Trace.Of(facts, new(), Checked(rules));

    /// <summary>Returns every figure with its formula and the numbers in it, in Japanese and in English, and what was printed.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="rules">The rules whose grades are explained too.</param>
    public static Trace Explain(this TargetEvaluation evaluation, params EvaluationRule[] rules)
    {
        Guard.Against.Null(evaluation);
        return Trace.Of(evaluation.Facts, new(evaluation), Checked(rules));
    }

    private static ValueList<EvaluationRule> Checked(EvaluationRule[] rules) => Guard.Against.NullItems(Guard.Against.Null(rules), nameof(rules));
}
