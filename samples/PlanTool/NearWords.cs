using Kawasaki.Plan.Domain;

namespace PlanTool;

/// <summary>The words that somebody who wrote another one has probably meant.</summary>
internal static class NearWords
{
    private const int LettersPerMistake = 3;

    /// <summary>Asks whether the words nearest to one were meant: at most one mistake for three letters, and one in short words. Nothing where none is near.</summary>
    internal static Wording Meant(string word, IEnumerable<string> known)
    {
        var near = Nearest(word, known);
        return near.Count == 0 ? new("", "")
            : new($"「{string.Join("」か「", near)}」のことですか。", $" Did you mean '{string.Join("' or '", near)}'?");
    }

    private static IReadOnlyList<string> Nearest(string word, IEnumerable<string> known)
    {
        var found = known
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= Allowed(candidate))
            .Select(candidate => (Word: candidate, Mistakes: MistakesBetween(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(item => item.Mistakes <= Allowed(item.Word))
            .ToArray();
        return [.. found.Where(item => item.Mistakes == found.Min(other => other.Mistakes)).Select(item => item.Word)];
    }

    private static int Allowed(string word) => Math.Max(1, word.Trim('-').Length / LettersPerMistake);

    /// <summary>Counts the letters that are missing, too many, others, or exchanged with the next one.</summary>
    private static int MistakesBetween(string word, string other)
    {
        var mistakes = Enumerable.Range(0, word.Length + 1).Select(_ => new int[other.Length + 1]).ToArray();
        for (var i = 0; i <= word.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    mistakes[i][j] = i + j;
                    continue;
                }

                var least = Math.Min(Math.Min(mistakes[i - 1][j], mistakes[i][j - 1]) + 1, mistakes[i - 1][j - 1] + (word[i - 1] == other[j - 1] ? 0 : 1));
                var isExchanged = i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1];
                mistakes[i][j] = isExchanged ? Math.Min(least, mistakes[i - 2][j - 2] + 1) : least;
            }
        }

        return mistakes[word.Length][other.Length];
    }
}
