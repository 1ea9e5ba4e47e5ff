namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>The words of conditions: 以上, 以下, 以内, 超, 未満.</summary>
internal static class ComparisonWords
{
    /// <summary>Every condition with its word behind a figure, the one that is written before others that are only read, and the English words before and behind.</summary>
    internal static readonly (string Word, Comparison Comparison, string Before, string Behind)[] All =
    [
        ("以上", Comparison.AtLeast, "", " or more"),
        ("以下", Comparison.AtMost, "", " or less"),
        ("以内", Comparison.AtMost, "", " or less"),
        ("超", Comparison.Above, "more than ", ""),
        ("未満", Comparison.Below, "less than ", ""),
    ];

    /// <summary>Returns a figure with its condition, such as 64 %以上: a bare figure for <see cref="Comparison.Exactly"/>.</summary>
    internal static Wording With(Comparison comparison, string japanese, string english)
    {
        foreach (var words in All)
        {
            if (words.Comparison == comparison)
            {
                return new(japanese + words.Word, words.Before + english + words.Behind);
            }
        }

        return new(japanese, english);
    }
}
