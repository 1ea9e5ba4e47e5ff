namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Kanji numerals below a thousand: by position (三〇), with 十 and 百 (三十一), and the forms of deeds (参拾).</summary>
internal static partial class KanjiNumerals
{
    /// <summary>Every numeral that is read.</summary>
    internal const string All = "〇零一壱壹二弐貳貮三参參四肆五伍六陸七漆柒八捌九玖十拾什廿卄卅丗卌百佰陌皕";

    /// <summary>Returns whether a character is a numeral.</summary>
    internal static bool IsNumeral(char c) => DigitOf(c) >= 0 || ScaleOf(c) is not (0, 0);

    /// <summary>Returns the value of a numeral from 0 to 9, or -1.</summary>
    internal static int DigitOf(char c) => c switch
    {
        '〇' or '零' => 0,
        '一' or '壱' or '壹' => 1,
        '二' or '弐' or '貳' or '貮' => 2,
        '三' or '参' or '參' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陸' => 6,
        '七' or '漆' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>Reads a text that is nothing but numerals. The count of digits is that of a number by position, else 0.</summary>
    internal static bool TryRead(ReadOnlySpan<char> numeral, out int value, out int digitCount)
    {
        digitCount = 0;
        value = 0;
        return !numeral.IsEmpty
            && !IsMixed(numeral)
            && (IsPositional(numeral) ? ReadPositional(numeral, out value, out digitCount) : ReadScaled(numeral, out value));
    }

    /// <summary>Returns what a character counts by itself: 10 and 100 may have a digit in front, 20, 30, 40 and 200 are ready.</summary>
    private static (int Value, int Scale) ScaleOf(char c) => c switch
    {
        '十' or '拾' or '什' => (10, 10),
        '廿' or '卄' => (20, 0),
        '卅' or '丗' => (30, 0),
        '卌' => (40, 0),
        '百' or '佰' or '陌' => (100, 100),
        '皕' => (200, 0),
        _ => (0, 0),
    };

    /// <summary>Says whether digits of deeds stand beside common ones, as in 三陸, which is a coast.</summary>
    private static bool IsMixed(ReadOnlySpan<char> numeral) =>
        numeral.IndexOfAny("肆伍陸漆柒捌玖".AsSpan()) >= 0 && numeral.IndexOfAny("一二三四五六七八九".AsSpan()) >= 0;

    private static bool IsPositional(ReadOnlySpan<char> numeral)
    {
        foreach (var c in numeral)
        {
            if (DigitOf(c) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool ReadPositional(ReadOnlySpan<char> numeral, out int value, out int digitCount)
    {
        digitCount = numeral.Length;
        value = 0;
        if (numeral.Length > 4)
        {
            return false;
        }

        foreach (var c in numeral)
        {
            value = (value * 10) + DigitOf(c);
        }

        return true;
    }

    private static bool ReadScaled(ReadOnlySpan<char> numeral, out int value)
    {
        value = 0;
        var below = 1000; // Every part is smaller than the scale of the part before.
        var digit = -1;
        foreach (var c in numeral)
        {
            if (DigitOf(c) is var d and >= 0)
            {
                if (digit > 0 || (digit == 0 && d == 0) || (d == 0 && below == 10))
                {
                    return false;
                }

                digit = d; // A zero in front, as in 百〇八, only holds the place.
                continue;
            }

            var (own, scale) = ScaleOf(c);
            var size = own >= 100 ? 100 : 10;
            if (size >= below || digit == 0 || (digit > 0 && scale == 0))
            {
                return false;
            }

            value += digit > 0 ? digit * scale : own;
            below = size;
            digit = -1;
        }

        value += Math.Max(digit, 0);
        return digit != 0;
    }
}
