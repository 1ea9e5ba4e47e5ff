using System.Text;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>What the symbol of a unit may be: whatever stands in a text, in JSON and in XML as it is, and behind an amount and a space.</summary>
internal static class UnitSymbols
{
    internal const string Percent = "%";
    internal const string WidePercent = "％";

    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>Returns whether a text is a symbol: without white space at either end, without control characters, without half a surrogate pair.</summary>
    internal static bool IsSymbol(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || CharacterClasses.IsWhiteSpace(text[0]) || CharacterClasses.IsWhiteSpace(text[text.Length - 1]))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] is < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns whether two symbols say one unit: ㎡ is m2, t-CO₂ is t-CO2, and ／ is /.</summary>
    internal static bool AreEqual(string symbol, string other) =>
        string.Equals(symbol, other, StringComparison.Ordinal) || string.Equals(Folded(symbol), Folded(other), StringComparison.Ordinal);

    /// <summary>Returns a symbol without signs that stand for letters and digits: those of units in one letter, raised, lowered and full-width ones.</summary>
    internal static string Folded(string symbol)
    {
        StringBuilder? folded = null;
        for (var i = 0; i < symbol.Length; i++)
        {
            var c = symbol[i];
            var letter = LetterOf(c);
            var letters = c < '\u2100' ? null : LettersOf(c);
            if (folded is null && (letters is not null || letter != c))
            {
                folded = new(symbol, 0, i, symbol.Length + 1);
            }

            _ = letters is null ? folded?.Append(letter) : folded!.Append(letters);
        }

        return folded?.ToString() ?? symbol;
    }

    private static char LetterOf(char c) =>
        c < '\u0080' ? c
        : Raised.AsSpan().IndexOf(c) is >= 0 and var raised ? (char)('0' + raised)
        : Lowered.AsSpan().IndexOf(c) is >= 0 and var lowered ? (char)('0' + lowered)
        : Folding.IsHyphen(c) ? Folding.Strokes[0]
        : c switch
        {
            '\u00B5' => 'μ', // The micro sign.
            '⁄' or '∕' => '/',
            '･' => '・',
            'ℓ' => 'l',
            _ => Folding.Narrow(c),
        };

    private static string? LettersOf(char c) => c switch
    {
        '㎜' => "mm",
        '㎝' => "cm",
        '㎞' => "km",
        '㎟' => "mm2",
        '㎠' => "cm2",
        '㎡' => "m2",
        '㎢' => "km2",
        '㎣' => "mm3",
        '㎤' => "cm3",
        '㎥' => "m3",
        '㎦' => "km3",
        '㎍' => "μg",
        '㎎' => "mg",
        '㎏' => "kg",
        '㎖' => "ml",
        '㎗' => "dl",
        '㎘' => "kl",
        '㏄' => "cc",
        '㏊' => "ha",
        '㎾' => "kW",
        '㎿' => "MW",
        '℃' => "°C",
        '㍉' => "ミリ",
        '㌢' => "センチ",
        '㍍' => "メートル",
        '㌔' => "キロ",
        '㌘' => "グラム",
        '㌧' => "トン",
        '㌃' => "アール",
        '㌶' => "ヘクタール",
        '㍑' => "リットル",
        '㌫' => "パーセント",
        _ => null,
    };
}
