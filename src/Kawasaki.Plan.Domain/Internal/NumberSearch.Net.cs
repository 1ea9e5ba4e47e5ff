using System.Buffers;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Finds characters with which a number may begin.</summary>
internal static class NumberSearch
{
    private const int Near = 16; // Numbers stand together: up to here a loop is faster than the search of the platform.

    private static readonly SearchValues<char> OtherNumerals = SearchValues.Create(KanjiNumerals.All + "元０１２３４５６７８９");

    /// <summary>Returns where the first ASCII digit is, or -1.</summary>
    internal static int IndexOfDigit(ReadOnlySpan<char> text)
    {
        var near = Math.Min(text.Length, Near);
        for (var i = 0; i < near; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                return i;
            }
        }

        return text.Slice(near).IndexOfAnyInRange('0', '9') is >= 0 and var behind ? near + behind : -1;
    }

    /// <summary>Returns where the first full-width digit, kanji numeral or 元 is, or -1.</summary>
    internal static int IndexOfOtherNumeral(ReadOnlySpan<char> text) => text.IndexOfAny(OtherNumerals);
}
