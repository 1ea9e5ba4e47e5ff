namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>Where the direction of improvement comes from.</summary>
public enum DirectionBasis
{
    /// <summary>The condition says it: 以上, 以下, 超, 未満, 増加, 減少.</summary>
    Printed,

    /// <summary>The plan, the indicator or the caller states it.</summary>
    Stated,

    /// <summary>It leads from the baseline to the target.</summary>
    Inferred,
}
