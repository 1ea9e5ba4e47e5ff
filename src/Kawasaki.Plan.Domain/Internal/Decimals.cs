namespace Kawasaki.Plan.Domain.Internal;

/// <summary>The digits of decimals. A decimal rounds by giving up decimal places, so it is exact when it has all that were given.</summary>
internal static partial class Decimals
{
    /// <summary>Returns a number of so many decimal places whose digits are those of a whole number: 1 with 2 places is 0.01.</summary>
    internal static decimal OfScale(int digits, int decimals) => new(Math.Abs(digits), 0, 0, digits < 0, (byte)decimals);

    /// <summary>Returns a number of so many decimal places whose digits are those of a whole number, and its sign.</summary>
    internal static decimal OfScale(long digits, bool isNegative, int decimals) => new(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, isNegative && digits > 0, (byte)decimals);

    /// <summary>Returns the number without what stands behind so many decimal places.</summary>
    internal static decimal Truncate(decimal value, int decimals)
    {
        var whole = decimal.Truncate(value);
        var unit = OfScale(1, decimals);
        return whole + (decimal.Truncate((value - whole) / unit) * unit);
    }
}
