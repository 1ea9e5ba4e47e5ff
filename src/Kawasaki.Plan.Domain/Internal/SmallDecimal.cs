namespace Kawasaki.Plan.Domain.Internal;

/// <summary>A decimal of few digits, as in plans: whole numbers compute with it in less time what decimals do, with the same digits and decimal
/// places.</summary>
/// <remarks>A difference of two of them and its product with a number of years always fit; a quotient that does not may be left to decimals.</remarks>
internal readonly partial struct SmallDecimal
{
    private const int MostDecimals = 4;
    private const int FurtherDigits = 6;
    private const ulong FurtherScale = 1_000_000; // 10 to that.
    private const ulong MostToScale = (ulong)(long.MaxValue / 1_000_000) - 1; // With the further digits it still fits into a long.

    private readonly long _digits;
    private readonly int _decimals;

    private SmallDecimal(long digits, int decimals) => (_digits, _decimals) = (digits, decimals);

    /// <summary>Gets whether the number is zero.</summary>
    internal bool IsZero => _digits == 0;

    public static SmallDecimal operator -(SmallDecimal left, SmallDecimal right)
    {
        var decimals = Math.Max(left._decimals, right._decimals);
        return new(left.DigitsTo(decimals) - right.DigitsTo(decimals), decimals);
    }

    public static SmallDecimal operator *(SmallDecimal left, int right) => new(left._digits * right, left._decimals);

    /// <inheritdoc cref="op_Division(SmallDecimal, SmallDecimal)"/>
    public static decimal operator /(SmallDecimal dividend, int divisor) => dividend / new SmallDecimal(divisor, 0);

    /// <summary>Divides by a number that is not zero.</summary>
    public static decimal operator /(SmallDecimal dividend, SmallDecimal divisor)
    {
        var by = (ulong)Math.Abs(divisor._digits);
        var rest = (ulong)Math.Abs(dividend._digits);
        var digits = rest / by;
        rest -= digits * by;
        var decimals = dividend._decimals - divisor._decimals;
        var isNegative = (dividend._digits ^ divisor._digits) < 0;
        if (rest == 0 && decimals >= 0)
        {
            return Decimals.OfScale((long)digits, isNegative, decimals);
        }

        var further = rest <= MostToScale ? rest * FurtherScale / by : 0;
        if (digits > MostToScale || rest > MostToScale || further * by != rest * FurtherScale)
        {
            return DivideOn(dividend, divisor, digits, rest);
        }

        digits = (digits * FurtherScale) + further;
        for (decimals += FurtherDigits; decimals > 0 && digits % 10 == 0; decimals--)
        {
            digits /= 10;
        }

        return Decimals.OfScale((long)digits, isNegative, decimals);
    }

    private decimal ToDecimal() => Decimals.OfScale(Math.Abs(_digits), _digits < 0, _decimals);

    private long DigitsTo(int decimals)
    {
        var digits = _digits;
        for (var i = _decimals; i < decimals; i++)
        {
            digits *= 10;
        }

        return digits;
    }
}
