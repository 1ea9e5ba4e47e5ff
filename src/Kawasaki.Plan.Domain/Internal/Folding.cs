using System.Runtime.CompilerServices;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>The characters that plans write in several forms, as one table: the platform's normalisation is none without ICU.</summary>
internal static class Folding
{
    /// <summary>Returns the value of a digit, ASCII or full-width, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int DigitOf(char c) =>
        c is >= '0' and <= '9' ? c - '0'
        : c is >= '０' and <= '９' ? c - '０'
        : -1;

    /// <summary>Returns the capital of a Latin letter, ASCII or full-width, in any case, or NUL.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static char LetterOf(char c) =>
        c is (> 'z' and < 'Ａ') or > 'ｚ' ? '\0' // Most characters are neither.
        : c is >= 'A' and <= 'Z' ? c
        : c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A')
        : c is >= 'Ａ' and <= 'Ｚ' ? (char)(c - 'Ａ' + 'A')
        : c is >= 'ａ' and <= 'ｚ' ? (char)(c - 'ａ' + 'A')
        : '\0';

    /// <summary>Returns whether a character is a space: plain, ideographic or no-break.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsSpace(char c) => c is ' ' or '\u3000' or '\u00A0';

    /// <summary>Returns whether a character is a dash of any kind, which stands between the ends of a range or for nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsDash(char c) => IsWave(c) || IsHyphen(c) || IsLongDash(c);

    /// <summary>Returns whether a character is a wave dash, which stands only in ranges.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsWave(char c) => c is '～' or '〜' or '~' or '∼';

    /// <summary>Returns whether a character is a hyphen, which divides numbers too, or a minus sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '–' or '−' or '－';

    /// <summary>Returns whether a character is a long dash, or the long vowel mark, which within a word is a letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsLongDash(char c) => c is '—' or '―' or '─' || IsLongVowel(c);

    /// <summary>Returns whether a character is the long vowel mark of katakana, of either width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsLongVowel(char c) => c is 'ー' or 'ｰ';

    /// <summary>Returns the ASCII form of a bracket, round or square, or NUL.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static char BracketOf(char c)
    {
        var narrow = c >= '！' ? (char)(c - '！' + '!') : c; // The full-width forms stand in the order of ASCII.
        return narrow is '(' or ')' or '[' or ']' ? narrow : '\0';
    }

    /// <summary>Returns the unified ideograph for the compatibility ideograph of 令 (U+F9A8), else the character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static char Unify(char c) => c == '\uF9A8' ? '令' : c;
}
