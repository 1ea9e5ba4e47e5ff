namespace Kawasaki.Plan.Domain.Internal;

internal readonly partial struct SmallDecimal
{
    /// <summary>Takes a number, where it has few digits.</summary>
    internal static bool TryOf(in decimal number, out SmallDecimal small)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var (low, middle, high, sign) = (bits[0], bits[1], bits[2], bits[3]);
        var decimals = (sign >> 16) & 0xFF;
        small = new(sign < 0 ? -(long)low : low, decimals);
        return low >= 0 && (middle | high) == 0 && decimals <= MostDecimals;
    }
}
