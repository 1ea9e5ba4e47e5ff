namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>What a relative target is relative to.</summary>
public enum ReferencePoint
{
    /// <summary>The baseline (現状値以上).</summary>
    Baseline,

    /// <summary>The measurement before (前年度以上).</summary>
    Previous,
}
