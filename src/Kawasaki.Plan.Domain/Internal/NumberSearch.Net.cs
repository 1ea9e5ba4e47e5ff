using System.Buffers;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Finds characters with which a number may begin.</summary>
internal static class NumberSearch
{
    private static readonly SearchValues<char> OtherNumerals = SearchValues.Create(KanjiNumerals.All + "元０１２３４５６７８９");

    /// <summary>Returns where the first ASCII digit is, or -1.</summary>
    internal static int IndexOfDigit(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9');

    /// <summary>Returns where the first full-width digit, kanji numeral or 元 is, or -1.</summary>
    internal static int IndexOfOtherNumeral(ReadOnlySpan<char> text) => text.IndexOfAny(OtherNumerals);
}
