using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Finds characters with which a number may begin.</summary>
internal static class NumberSearch
{
    private static readonly SearchValues<char> OtherNumerals = SearchValues.Create(KanjiNumerals.All + "元０１２３４５６７８９");

    /// <summary>Returns where the first ASCII digit is, or -1.</summary>
    /// <remarks>Numbers stand close together: to begin the search of the platform costs more than to look at two vectors here.</remarks>
    internal static int IndexOfDigit(ReadOnlySpan<char> text)
    {
        var near = MemoryMarshal.Cast<char, ushort>(text);
        if (near.Length < 2 * Vector128<ushort>.Count)
        {
            return text.IndexOfAnyInRange('0', '9');
        }

        var digits = Vector128.Narrow(DigitsOf(Vector128.Create(near)), DigitsOf(Vector128.Create(near.Slice(Vector128<ushort>.Count))));
        return digits != Vector128<byte>.Zero ? BitOperations.TrailingZeroCount(digits.ExtractMostSignificantBits())
            : text.Slice(2 * Vector128<ushort>.Count).IndexOfAnyInRange('0', '9') is >= 0 and var behind ? behind + (2 * Vector128<ushort>.Count)
            : -1;
    }

    /// <summary>Returns where the first full-width digit, kanji numeral or 元 is, or -1.</summary>
    internal static int IndexOfOtherNumeral(ReadOnlySpan<char> text) => text.IndexOfAny(OtherNumerals);

    private static Vector128<ushort> DigitsOf(Vector128<ushort> text) =>
        Vector128.LessThan(text - Vector128.Create((ushort)'0'), Vector128.Create((ushort)10));
}
