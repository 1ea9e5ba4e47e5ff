using System.Runtime.CompilerServices;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>The characters that plans write in several forms, as one table: the platform's normalisation is none without ICU.</summary>
internal static class Folding
{
    /// <summary>Every dash but the waves, to look for one.</summary>
    internal const string Strokes = "-‐‑–−－—―─ーｰ";

    /// <summary>Every bracket that opens, round or square, to look for one.</summary>
    internal const string OpenBrackets = "(（[［";

    /// <summary>Every bracket that closes, round or square, to look for one.</summary>
    internal const string CloseBrackets = ")）]］";

    /// <summary>Brackets that close what stands behind a year: all those that have a shape.</summary>
    internal const string CloseShapes = CloseBrackets + "】〕";

    /// <summary>The further brackets that set words apart, and are none of a year or a figure.</summary>
    internal const string OpenWordBrackets = "【〔{〈＜";

    /// <summary>Those that close them.</summary>
    internal const string CloseWordBrackets = "】〕}〉＞";

    /// <summary>Returns the value of a digit, ASCII or full-width, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int DigitOf(char c) =>
        c is >= '0' and <= '9' ? c - '0'
        : c is >= '０' and <= '９' ? c - '０'
        : -1;

    /// <summary>Returns whether a text has a digit of either width in it.</summary>
    internal static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Folding.DigitOf(c) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the capital of a Latin letter, ASCII or full-width, in any case, or NUL.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static char LetterOf(char c) =>
        c is (> 'z' and < 'Ａ') or > 'ｚ' ? '\0' // Most characters are neither.
        : c is >= 'A' and <= 'Z' ? c
        : c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A')
        : c is >= 'Ａ' and <= 'Ｚ' ? (char)(c - 'Ａ' + 'A')
        : c is >= 'ａ' and <= 'ｚ' ? (char)(c - 'ａ' + 'A')
        : '\0';

    /// <summary>Returns whether a character is a space that stands within a line, of any width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsSpace(char c) =>
        c <= '\u3000' && (c is ' ' or '\u3000' || (c >= '\u00A0' && c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F'));

    /// <summary>Returns whether a character is a dash of any kind, which stands between the ends of a range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsDash(char c) => IsWave(c) || IsStroke(c);

    /// <summary>Returns whether a character is a wave dash, which stands only in ranges.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsWave(char c) => c is '～' or '〜' or '~' or '∼';

    /// <summary>Returns whether a character is a dash but no wave: it divides the parts of a code, and by itself stands for nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsStroke(char c) => IsHyphen(c) || IsLongDash(c);

    /// <summary>Returns whether a character is a hyphen, which divides numbers too, or a minus sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '–' or '−' or '－';

    /// <summary>Returns whether a character is a long dash, or the long vowel mark, which within a word is a letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsLongDash(char c) => c is '—' or '―' or '─' || IsLongVowel(c);

    /// <summary>Returns whether a character is the long vowel mark of katakana, of either width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsLongVowel(char c) => c is 'ー' or 'ｰ';

    /// <summary>Returns whether a character before a number makes it negative: a hyphen, or the triangle of accounts.</summary>
    internal static bool IsMinus(char c) => c is '△' or '▲' || IsHyphen(c);

    /// <summary>Returns whether a character is a bracket that opens, round or square.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsOpenBracket(char c) => Narrow(c) is '(' or '[';

    /// <summary>Returns whether a character is a bracket that closes, round or square.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsCloseBracket(char c) => Narrow(c) is ')' or ']';

    /// <summary>Returns whether a character is a round bracket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsRound(char c) => Narrow(c) is '(' or ')';

    /// <summary>Returns whether a character closes the bracket that another one opens: ( ), [ ], 【 】 or 〔 〕.</summary>
    internal static bool Closes(char c, char open) => ShapeOf(open) is > 0 and var shape && ShapeOf(c) == -shape;

    /// <summary>Returns whether a character closes the bracket or the quotation that another one opens.</summary>
    internal static bool ClosesOrQuotes(char c, char open) =>
        Closes(c, open) || (open, c) is ('「', '」') or ('『', '』') or ('“', '”') or ('｢', '｣');

    /// <summary>Returns the shape of a bracket in which a year stands, positive where it opens, negative where it closes, or 0.</summary>
    internal static int ShapeOf(char c) => Narrow(c) switch
    {
        '(' => 1,
        ')' => -1,
        '[' => 2,
        ']' => -2,
        '【' => 3,
        '】' => -3,
        '〔' => 4,
        '〕' => -4,
        _ => 0,
    };

    /// <summary>Returns the class of a character that divides the numbers of a date or the years of a list: a dot, slash, hyphen, middle dot or
    /// comma; or NUL.</summary>
    internal static char DividerOf(char c) => c switch
    {
        '.' or '．' => '.',
        '/' or '／' => '/',
        '・' or '･' => '・',
        ',' or '，' => ',',
        _ => IsHyphen(c) ? '-' : '\0',
    };

    /// <summary>Returns the unified ideograph for the compatibility ideograph of 令 (U+F9A8), else the character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static char Unify(char c) => c == '\uF9A8' ? '令' : c;

    /// <summary>Returns the ASCII form of a character: the full-width forms stand in the order of ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
}
