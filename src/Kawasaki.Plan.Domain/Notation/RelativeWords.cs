using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The words of targets that are relative to the baseline or the measurement before, or only have a direction.</summary>
internal static class RelativeWords
{
    private static readonly string[] Baselines = ["現状値", "現状", "基準値", "策定時", "計画策定時", "計画策定時の値"];
    private static readonly string[] Previous = ["前年度", "前年", "前回", "前年度値", "前回値", "前年度実績"];

    private static readonly (string Words, TargetCondition Condition)[] Suffixes =
    [
        .. ConditionWords.All.Select(words => (words.Word, words.Condition)),
        ("を上回る", TargetCondition.Above),
        ("より増加", TargetCondition.Above),
        ("を下回る", TargetCondition.Below),
        ("より減少", TargetCondition.Below),
    ];

    private static readonly string[] Rises = ["増加", "上昇", "増加傾向", "上昇傾向"];
    private static readonly string[] Falls = ["減少", "低下", "減少傾向", "低下傾向"];

    /// <summary>Returns the direction that words ask for (増加, 減少傾向へ), or <see langword="null"/> where they are others.</summary>
    internal static TargetCondition? DirectionOf(string text)
    {
        var words = text[text.Length - 1] is 'へ' ? text.Substring(0, text.Length - 1) : text;
        return Array.IndexOf(Rises, words) >= 0 ? TargetCondition.Increase : Array.IndexOf(Falls, words) >= 0 ? TargetCondition.Decrease : null;
    }

    /// <summary>Returns how a value must stand to what, or <see langword="null"/> where the words are others.</summary>
    internal static (TargetCondition Condition, ReferencePoint Reference)? ConditionOf(string text)
    {
        foreach (var (words, condition) in Suffixes)
        {
            if (!text.EndsWith(words, StringComparison.Ordinal))
            {
                continue;
            }

            var reference = text.Substring(0, text.Length - words.Length);
            if (Array.IndexOf(Baselines, reference) >= 0)
            {
                return (condition, ReferencePoint.Baseline);
            }

            if (Array.IndexOf(Previous, reference) >= 0)
            {
                return (condition, ReferencePoint.Previous);
            }
        }

        return null;
    }
}
