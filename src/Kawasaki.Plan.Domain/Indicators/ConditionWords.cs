namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>The words of conditions: 以上, 以下, 以内, 超, 未満, ちょうど, and the verbs that say the same.</summary>
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

    /// <summary>The characters with which the words begin.</summary>
    internal static readonly string Initials = new([.. All.Select(words => words.Word[0]).Distinct()]);

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
