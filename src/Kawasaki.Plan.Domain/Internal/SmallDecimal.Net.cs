using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kawasaki.Plan.Domain.Internal;

internal readonly partial struct SmallDecimal
{
    private const int MostPlaces = 28; // Of a decimal.
    private const int PartPlaces = 9;
    private const ulong MostDivisor = ulong.MaxValue / 1_000_000_000; // A rest of it with the places of a part still fits.
    private const ulong MostDigits = 1_000_000_000; // With one place more than a decimal has they still fit into 128 bits.

    private static readonly UInt128 Room = (UInt128.One << 96) - 1;
    private static readonly UInt128[] Powers = PowersOfTen();

    /// <summary>Takes a number, where it has few digits.</summary>
    /// <remarks>A decimal is laid out as the DECIMAL of OLE, as which it is handed to other systems: sign, scale and the highest digits, then the
    /// others.</remarks>
    internal static bool TryOf(in decimal number, out SmallDecimal small)
    {
        var halves = MemoryMarshal.Cast<decimal, ulong>(new ReadOnlySpan<decimal>(in number));
        var (first, digits) = (halves[0], unchecked((long)halves[1]));
        var decimals = unchecked((int)(first >> 16)) & 0xFF;
        small = new((first & 0x8000_0000) != 0 ? unchecked(-digits) : digits, decimals);
        return BitConverter.IsLittleEndian && halves[1] <= int.MaxValue && first >> 32 == 0 && decimals <= MostDecimals;
    }

    /// <summary>Divides on until a decimal has no more room, and rounds the last digit as decimals do: half to even, with no zeros at the end. What is too
    /// large, or whose whole digits do not say how much room there is, is left to decimals.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // Quotients that end soon do without it.
    private static decimal DivideOn(SmallDecimal dividend, SmallDecimal divisor, ulong digits, ulong rest)
    {
        var by = (ulong)Math.Abs(divisor._digits);
        var decimals = dividend._decimals - divisor._decimals;
        var more = Math.Min(MostPlaces, MostPlaces - decimals);
        if (digits > MostDigits || by > MostDivisor)
        {
            return dividend.ToDecimal() / divisor.ToDecimal();
        }

        while (unchecked((digits + 1) * Powers[more]) > Room)
        {
            more--;
        }

        if (decimals + more < MostPlaces && unchecked(digits * Powers[more + 1]) <= Room)
        {
            return dividend.ToDecimal() / divisor.ToDecimal();
        }

        var (all, part) = ((UInt128)digits, digits);
        for (var left = more; left > 0; left -= PartPlaces)
        {
            var scale = unchecked((ulong)Powers[Math.Min(left, PartPlaces)]);
            rest *= scale;
            part = rest / by;
            rest -= part * by;
            all = unchecked((all * scale) + part);
        }

        if (rest * 2 > by || (rest * 2 == by && UInt128.IsOddInteger(all)))
        {
            part++;
            all++;
        }

        decimals += more;
        for (; part % 10 == 0 && decimals > 0 && all % 10 == 0; decimals--)
        {
            all /= 10;
        }

        return unchecked(new((int)all, (int)(all >> 32), (int)(all >> 64), (dividend._digits ^ divisor._digits) < 0, (byte)decimals));
    }

    private static UInt128[] PowersOfTen()
    {
        var powers = new UInt128[MostPlaces + 2];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
