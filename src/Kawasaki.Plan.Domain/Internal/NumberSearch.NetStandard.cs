namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Finds characters with which a number may begin.</summary>
internal static class NumberSearch
{
    /// <summary>Returns where the first ASCII digit is, or -1.</summary>
    internal static int IndexOfDigit(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns where the first full-width digit, kanji numeral or 元 is, or -1.</summary>
    internal static int IndexOfOtherNumeral(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= '〇' && (c is '元' or (>= '０' and <= '９') || KanjiNumerals.IsNumeral(c)))
            {
                return i;
            }
        }

        return -1;
    }
}
