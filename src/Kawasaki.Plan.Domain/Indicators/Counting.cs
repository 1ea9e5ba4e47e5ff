namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>What the figures of an indicator count.</summary>
public enum Counting
{
    /// <summary>A level: what there is at a time or in a period.</summary>
    Level,

    /// <summary>The amount of one year (単年度).</summary>
    Yearly,

    /// <summary>The amount since the start (累計).</summary>
    Cumulative,
}
