namespace Kawasaki.Plan.Domain.Internal;

/// <summary>
/// The classes of characters that a Japanese plan is written with, said here: the Unicode tables of older platforms lack ㋿ and others.
/// What stands in no range is of no class: a script that no plan is written in, a character that is yet to come.
/// </summary>
internal static class CharacterClasses
{
    /// <summary>Says whether a character is a letter: Latin, Greek, Cyrillic, kana, kanji or hangul, in full or half width.</summary>
    internal static bool IsLetter(char c) => c < '\u0080'
        ? c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
        : c is (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA') or (>= '\u30FC' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') // kana, kanji
            or 'ª' or 'µ' or 'º' or (>= '\u00C0' and <= '\u02C1' and not ('×' or '÷'))
            or (>= '\u0370' and <= '\u0481' and not ('\u0375' or '\u0378' or '\u0379' or '\u037E'
                or (>= '\u0380' and <= '\u0385') or '\u0387' or '\u038B' or '\u038D' or '\u03A2' or '\u03F6'))
            or (>= '\u048A' and <= '\u052F') or (>= '\u1E00' and <= '\u1EFF')
            or 'Ω' or '\u212A' or 'Å' or 'ℓ' // Ω, K and Å by themselves
            or '々' or '〆' or (>= '\u3031' and <= '\u3035') or '〻' or '〼' or (>= '\u309D' and <= '\u309F') or (>= '\u31F0' and <= '\u31FF')
            or (>= '\u3400' and <= '\u4DBF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAD9' and not ('\uFA6E' or '\uFA6F'))
            or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or (>= '\uFF66' and <= '\uFFBE');

    /// <summary>Says whether a character is a kanji of the two blocks in common use: words go on with it.</summary>
    internal static bool IsKanji(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>Says whether a character is a sign of money or a symbol that is no sign of arithmetic: ￥, °, ℃, ㎡, ★.</summary>
    internal static bool IsSymbol(char c) => c < '\u2000'
        ? c is '$' or (>= '¢' and <= '¦') or '©' or '®' or '°'
        : c is (>= '\u20A0' and <= '\u20CF')
            or '℀' or '℁' or (>= '℃' and <= '℆') or '℈' or '℉' or '℔' or '№' or '℗' or (>= '℞' and <= '℣') or '℥' or '℧' or '℮'
            or (>= '\u2195' and <= '\u2199') or (>= '\u2300' and <= '\u2307') or (>= '\u249C' and <= '\u24E9')
            or (>= '\u2500' and <= '\u25F7' and not ('▷' or '◁')) or (>= '\u2600' and <= '\u2767' and not '♯') or (>= '\u2B00' and <= '\u2B2F')
            or '〄' or '〒' or '〓' or '〠' or '〶' or '〷'
            or (>= '\u3200' and <= '\u321E') or (>= '\u322A' and <= '\u3247') or '㉐'
            or (>= '\u3260' and <= '\u327F') or (>= '\u328A' and <= '\u32B0') or (>= '\u32C0' and <= '\u33FF')
            or '＄' or '￠' or '￡' or (>= '￤' and <= '￦') or '￭' or '￮';

    /// <summary>Says whether a character controls and is not seen.</summary>
    internal static bool IsUnseen(char c) =>
        c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD'
            or (>= '\u0600' and <= '\u0605') or '\u061C' or '\u06DD' or '\u070F' or '\u0890' or '\u0891' or '\u08E2' or '\u180E'
            or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u206F')
            or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB');

    /// <summary>Says whether a character is white space: a space, or what ends a line or a cell.</summary>
    internal static bool IsWhiteSpace(char c) => Folding.IsSpace(c) || c is (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Says whether a text is empty or nothing but white space.</summary>
    internal static bool IsBlank(ReadOnlySpan<char> text) => Trim(text).IsEmpty;

    /// <summary>Returns a text without the white space at its ends.</summary>
    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => TrimEnd(TrimStart(text));

    /// <summary>Returns a text without the white space at its start.</summary>
    internal static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && IsWhiteSpace(text[start]))
        {
            start++;
        }

        return text.Slice(start);
    }

    /// <summary>Returns a text without the white space at its end.</summary>
    internal static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text.Slice(0, end);
    }
}
