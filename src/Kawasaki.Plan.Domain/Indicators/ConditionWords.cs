namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>The words of conditions: 以上, 以下, 以内, 超, 未満, ちょうど, the verbs that say the same, and those of a direction only.</summary>
internal static class ConditionWords
{
    /// <summary>Every condition with its word behind a figure, the one that is written before others that are only read, and the English words before
    /// and behind.</summary>
    internal static readonly (string Word, TargetCondition Condition, string Before, string Behind)[] All =
    [
        ("以上", TargetCondition.AtLeast, "", " or more"),
        ("以下", TargetCondition.AtMost, "", " or less"),
        ("以内", TargetCondition.AtMost, "", " or less"),
        ("超", TargetCondition.Above, "more than ", ""),
        ("未満", TargetCondition.Below, "less than ", ""),
        ("を上回る", TargetCondition.Above, "", ""),
        ("を超える", TargetCondition.Above, "", ""),
        ("を下回る", TargetCondition.Below, "", ""),
        ("ちょうど", TargetCondition.Exactly, "exactly ", ""),
    ];

    private static readonly string[] Rises = ["増加", "上昇", "増大", "拡大", "増加傾向", "上昇傾向", "増やす", "増加させる"];
    private static readonly string[] Falls = ["減少", "低下", "短縮", "削減", "縮減", "縮小", "減少傾向", "低下傾向", "減らす", "減少させる"];

    /// <summary>The characters with which the words begin.</summary>
    internal static readonly string Initials = new([.. All.Select(words => words.Word[0]).Distinct()]);

    /// <summary>Returns the direction that words ask for (増加, 減少傾向へ), or <see langword="null"/> where they are others.</summary>
    internal static TargetCondition? DirectionOf(string text)
    {
        var words = text[text.Length - 1] is 'へ' ? text.Substring(0, text.Length - 1) : text;
        return Array.IndexOf(Rises, words) >= 0 ? TargetCondition.Increase : Array.IndexOf(Falls, words) >= 0 ? TargetCondition.Decrease : null;
    }

    /// <summary>Returns a figure with its condition, such as 64 %以上: a bare figure for another.</summary>
    internal static Wording With(TargetCondition condition, string japanese, string english)
    {
        foreach (var words in All)
        {
            if (words.Condition == condition)
            {
                return new(japanese + words.Word, words.Before + english + words.Behind);
            }
        }

        return new(japanese, english);
    }
}
