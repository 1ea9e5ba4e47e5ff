namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>Why a period has no value.</summary>
public enum MissingReason
{
    /// <summary>The value is still being collected (集計中).</summary>
    NotYet,

    /// <summary>Nobody was asked (未実施, 調査中止).</summary>
    NotSurveyed,

    /// <summary>There was nothing to measure (対象なし).</summary>
    NotApplicable,

    /// <summary>The value is kept back (秘匿, X).</summary>
    Suppressed,

    /// <summary>The indicator is not measured any more (廃止).</summary>
    Discontinued,
}
