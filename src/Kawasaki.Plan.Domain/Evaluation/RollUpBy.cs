namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>How judgements are summed up.</summary>
public enum RollUpBy
{
    /// <summary>The mean of the scores or figures, by the weights of the indicators.</summary>
    Mean,

    /// <summary>The sum of the scores or figures, each times the weight of its indicator.</summary>
    Sum,

    /// <summary>The worst grade.</summary>
    Worst,

    /// <summary>The share of groups in which at least one target is met. What stands in no group is one by itself.</summary>
    ShareMet,
}
