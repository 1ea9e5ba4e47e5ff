namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>How a value must stand to a target's threshold.</summary>
public enum Comparison
{
    /// <summary>The threshold or more (以上).</summary>
    AtLeast,

    /// <summary>The threshold or less (以下, 以内).</summary>
    AtMost,

    /// <summary>More than the threshold (超).</summary>
    Above,

    /// <summary>Less than the threshold (未満).</summary>
    Below,

    /// <summary>The threshold itself (a bare figure).</summary>
    Exactly,
}
