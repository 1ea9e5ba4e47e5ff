namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>What the changes of a target are called.</summary>
public static class TargetChangeLabels
{
    /// <summary>Returns the label, such as 引き上げ and <c>raised</c>.</summary>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="change"/> is none of the changes.</exception>
    public static Wording Label(this TargetChange change) => change switch
    {
        TargetChange.NotComparable => new("比較対象なし", "not comparable"),
        TargetChange.FirstSet => new("新規設定", "first set"),
        TargetChange.Raised => new("引き上げ", "raised"),
        TargetChange.Held => new("据え置き", "held"),
        TargetChange.Postponed => new("先送り", "postponed"),
        TargetChange.BroughtForward => new("前倒し", "brought forward"),
        TargetChange.Lowered => new("引き下げ", "lowered"),
        TargetChange.DirectionChanged => new("方向の変更", "direction changed"),
        TargetChange.ConditionChanged => new("条件の変更", "condition changed"),
        TargetChange.Withdrawn => new("取り下げ", "withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "There is no such value."),
    };
}
