using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>Signs of grades that look like each other and are not the same, such as ○ and 〇, or ◎ with a space behind it.</summary>
internal static class LookAlikes
{
    /// <summary>Signs, of which those in one text look alike.</summary>
    private static readonly string[] Signs = ["○〇◯⚪oO0", "◎⦾⊚", "△Δ∆▵", "▲▴", "×✕✖✗✘╳☓xX", "●⚫⬤"];

    /// <summary>Returns the question whether another code was meant, of those there are, that looks like one that is not, or
    /// <see langword="null"/>.</summary>
    internal static Wording? Hint(string code, IEnumerable<string> codes)
    {
        var folded = Fold(code);
        return codes.FirstOrDefault(other => other != code && Fold(other) == folded) is not { } meant ? null
            : new(
                $"「{meant}」（{PointsOf(meant)}）のことではありませんか。「{code}」は {PointsOf(code)} で、よく似た別のものです。",
                $"did you mean '{meant}' ({PointsOf(meant)})? '{code}' is {PointsOf(code)}, which looks like it and is not the same.");
    }

    private static string Fold(string code)
    {
        var folded = new char[code.Length];
        for (var i = 0; i < code.Length; i++)
        {
            var narrow = Folding.Narrow(code[i]);
            folded[i] =
                Folding.IsDash(code[i]) ? default
                : Array.Find(Signs, signs => signs.AsSpan().IndexOfAny(code[i], narrow) >= 0) is { } alike ? alike[0]
                : narrow;
        }

        return TextCursor.Trim(folded).ToString();
    }

    private static string PointsOf(string text) => string.Join(" ", text.Select(c => Invariant($"U+{(int)c:X4}")));
}
