namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>An evaluation and what a rule says of it.</summary>
public sealed class JudgedEvaluation
{
    internal JudgedEvaluation(TargetEvaluation evaluation, Judgement judgement)
    {
        Evaluation = evaluation;
        Judgement = judgement;
    }

    /// <summary>Gets the evaluation.</summary>
    public TargetEvaluation Evaluation { get; }

    /// <summary>Gets what the rule says of it.</summary>
    public Judgement Judgement { get; }

    /// <summary>Returns the name of the indicator and the grade.</summary>
    public override string ToString() => $"{Evaluation.Indicator.Name}: {Judgement}";
}
