using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The words that stand in the place of a measured value.</summary>
internal static class MissingWords
{
    private static readonly (string Word, MissingReason Reason)[] All =
    [
        ("集計中", MissingReason.NotYet),
        ("未集計", MissingReason.NotYet),
        ("集計前", MissingReason.NotYet),
        ("算出中", MissingReason.NotYet),
        ("調査中", MissingReason.NotYet),
        ("確認中", MissingReason.NotYet),
        ("未確定", MissingReason.NotYet),
        ("未算出", MissingReason.NotYet),
        ("未公表", MissingReason.NotYet),
        ("公表前", MissingReason.NotYet),
        ("公表待ち", MissingReason.NotYet),
        ("未実施", MissingReason.NotSurveyed),
        ("未調査", MissingReason.NotSurveyed),
        ("調査未実施", MissingReason.NotSurveyed),
        ("実施なし", MissingReason.NotSurveyed),
        ("調査なし", MissingReason.NotSurveyed),
        ("調査中止", MissingReason.NotSurveyed),
        ("実施せず", MissingReason.NotSurveyed),
        ("未測定", MissingReason.NotSurveyed),
        ("未計測", MissingReason.NotSurveyed),
        ("未把握", MissingReason.NotSurveyed),
        ("データなし", MissingReason.NotSurveyed),
        ("データ無し", MissingReason.NotSurveyed),
        ("対象なし", MissingReason.NotApplicable),
        ("対象無し", MissingReason.NotApplicable),
        ("対象外", MissingReason.NotApplicable),
        ("該当なし", MissingReason.NotApplicable),
        ("該当無し", MissingReason.NotApplicable),
        ("秘匿", MissingReason.Suppressed),
        ("非公表", MissingReason.Suppressed),
        ("非公開", MissingReason.Suppressed),
        ("X", MissingReason.Suppressed),
        ("Ｘ", MissingReason.Suppressed),
        ("x", MissingReason.Suppressed),
        ("ｘ", MissingReason.Suppressed),
        ("廃止", MissingReason.Discontinued),
        ("調査廃止", MissingReason.Discontinued),
        ("調査終了", MissingReason.Discontinued),
    ];

    private static readonly string Ends = new([.. All.Select(item => item.Word[item.Word.Length - 1]).Append('…').Distinct()]);

    /// <summary>Says whether a text may end in such words, by its last letter.</summary>
    internal static bool MayEnd(ReadOnlySpan<char> text) =>
        TextCursor.TrimEnd(text) is { IsEmpty: false } trimmed
        && trimmed[trimmed.Length - 1] is var last
        && (Folding.IsStroke(last) || Ends.AsSpan().IndexOf(last) >= 0);

    /// <summary>Returns why there is no value, or <see langword="null"/> where the words are others.</summary>
    internal static MissingReason? ReasonOf(ReadOnlySpan<char> words)
    {
        if (words.Length is > 0 and <= 3 && words.TrimStart('…').IsEmpty)
        {
            return MissingReason.NotSurveyed; // As statistics print it; a dash there says that there is nothing to count.
        }

        if (words.Length == 1 && Folding.IsStroke(words[0]))
        {
            return MissingReason.NotApplicable;
        }

        foreach (var (word, reason) in All)
        {
            if (words.SequenceEqual(word.AsSpan()))
            {
                return reason;
            }
        }

        return null;
    }
}
