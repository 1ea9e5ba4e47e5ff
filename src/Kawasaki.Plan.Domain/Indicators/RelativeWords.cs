namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>The words of targets that are relative to the baseline.</summary>
internal static class RelativeWords
{
    private static readonly string[] Baselines = ["現状値", "現状", "基準値", "策定時", "計画策定時", "計画策定時の値"];
    private static readonly string[] Holds = ["維持", "現状維持", "現状値維持", "現状値を維持", "現状を維持", "基準値を維持"];

    private static readonly (string Words, Comparison Comparison)[] Suffixes =
    [
        .. ComparisonWords.All.Select(words => (words.Word, words.Comparison)),
        ("を上回る", Comparison.Above),
        ("より増加", Comparison.Above),
        ("を下回る", Comparison.Below),
        ("より減少", Comparison.Below),
    ];

    internal static string Of(Comparison comparison) =>
        comparison is Comparison.AtLeast or Comparison.AtMost or Comparison.Above or Comparison.Below
            ? ComparisonWords.With(comparison, Baselines[0], "").Japanese
            : throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "A target relative to the baseline is at least, at most, above or below it.");

    /// <summary>Returns how a value must stand to the baseline, or <see langword="null"/> where the words are others.</summary>
    internal static Comparison? ComparisonOf(string text)
    {
        foreach (var (words, comparison) in Suffixes)
        {
            if (text.EndsWith(words, StringComparison.Ordinal) && Array.IndexOf(Baselines, text.Substring(0, text.Length - words.Length)) >= 0)
            {
                return comparison;
            }
        }

        return null;
    }

    internal static bool IsHold(string text) => Array.IndexOf(Holds, text) >= 0;
}
