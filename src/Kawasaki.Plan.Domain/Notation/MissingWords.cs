using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The words that stand in the place of a measured value.</summary>
internal static class MissingWords
{
    private static readonly (string Word, MissingReason Reason)[] All =
    [
        ("集計中", MissingReason.NotYet),
        ("未集計", MissingReason.NotYet),
        ("未実施", MissingReason.NotSurveyed),
        ("調査中止", MissingReason.NotSurveyed),
        ("対象なし", MissingReason.NotApplicable),
        ("該当なし", MissingReason.NotApplicable),
        ("秘匿", MissingReason.Suppressed),
        ("X", MissingReason.Suppressed),
        ("Ｘ", MissingReason.Suppressed),
        ("廃止", MissingReason.Discontinued),
    ];

    /// <summary>Returns why there is no value, or <see langword="null"/> where the words are others.</summary>
    internal static MissingReason? ReasonOf(ReadOnlySpan<char> words)
    {
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
