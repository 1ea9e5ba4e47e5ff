namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>What a target asks of a value.</summary>
public enum TargetCondition
{
    /// <summary>Nothing: no target is set (the printed dash).</summary>
    NotSet,

    /// <summary>Something that is announced and not decided yet (検討中, 調整中).</summary>
    Pending,

    /// <summary>Something in words (維持, 全校).</summary>
    Text,

    /// <summary>More than at the baseline, without a figure (増加).</summary>
    Increase,

    /// <summary>Less than at the baseline, without a figure (減少).</summary>
    Decrease,

    /// <summary>A value or more (以上).</summary>
    AtLeast,

    /// <summary>A value or less (以下, 以内).</summary>
    AtMost,

    /// <summary>More than a value (超).</summary>
    Above,

    /// <summary>Less than a value (未満).</summary>
    Below,

    /// <summary>A bare figure (目標値 80 %): it is to be reached, in the direction that is stated or that leads to it from the baseline.</summary>
    Reach,

    /// <summary>A value and no other (ちょうど).</summary>
    Exactly,

    /// <summary>From one value to another, both included.</summary>
    Between,
}
