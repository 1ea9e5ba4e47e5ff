namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>Where an outcome stands in the chain of effects.</summary>
public enum IndicatorLevel
{
    /// <summary>What follows directly (直接成果, 初期アウトカム).</summary>
    Direct,

    /// <summary>What follows from that (中間成果, 中期アウトカム).</summary>
    Intermediate,

    /// <summary>What is aimed at in the end (最終成果, 長期アウトカム).</summary>
    Final,
}
