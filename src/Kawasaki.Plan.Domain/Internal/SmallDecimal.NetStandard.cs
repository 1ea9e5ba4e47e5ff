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

    private static decimal DivideOn(SmallDecimal dividend, SmallDecimal divisor, ulong digits, ulong rest)
    {
        _ = (digits, rest);
        return dividend.ToDecimal() / divisor.ToDecimal();
    }
}
