namespace Kawasaki.Plan.Domain.Internal;

internal readonly partial struct SmallDecimal
{
    /// <summary>Takes no number: its digits are not to be had without memory there, and decimals compute the same.</summary>
    internal static bool TryOf(in decimal number, out SmallDecimal small)
    {
        _ = number;
        small = default;
        return false;
    }

    private static bool TryDivideOn(ulong digits, ulong rest, ulong by, bool isNegative, int decimals, out decimal quotient)
    {
        quotient = 0;
        return false;
    }
}
