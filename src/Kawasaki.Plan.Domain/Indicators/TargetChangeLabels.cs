namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>What the changes of a target are called in Japanese and in English.</summary>
public static class TargetChangeLabels
{
    /// <summary>Returns the label in Japanese.</summary>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="change"/> is none of the changes.</exception>
    public static string JapaneseLabel(this TargetChange change) => LabelsOf(change).Japanese;

    /// <summary>Returns the label in English.</summary>
    /// <inheritdoc cref="JapaneseLabel"/>
    public static string EnglishLabel(this TargetChange change) => LabelsOf(change).English;

    private static (string Japanese, string English) LabelsOf(TargetChange change) => change switch
    {
        TargetChange.NotComparable => ("比較対象なし", "not comparable"),
        TargetChange.FirstSet => ("新規設定", "first set"),
        TargetChange.Raised => ("引き上げ", "raised"),
        TargetChange.Held => ("据え置き", "held"),
        TargetChange.Lowered => ("引き下げ", "lowered"),
        TargetChange.DirectionChanged => ("方向の変更", "direction changed"),
        TargetChange.ConditionChanged => ("条件の変更", "condition changed"),
        TargetChange.Withdrawn => ("目標値の取り下げ", "withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "There is no such value."),
    };
}
