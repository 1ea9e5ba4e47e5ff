namespace Kawasaki.Plan.Domain.Internal;

/// <summary>The digits of decimals. A decimal rounds by giving up decimal places, so it is exact when it has all that were given.</summary>
internal static class Decimals
{
    /// <summary>Returns the number of decimal places.</summary>
    internal static int ScaleOf(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;
}
