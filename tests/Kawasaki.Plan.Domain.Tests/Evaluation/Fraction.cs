using System.Numerics;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>A number that nothing rounds.</summary>
internal readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator; // Positive.

    internal Fraction(BigInteger numerator, BigInteger denominator)
    {
        var sign = denominator.Sign;
        _numerator = numerator * sign;
        _denominator = denominator * sign;
    }

    internal int Sign => _numerator.Sign;

    public static implicit operator Fraction(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = (Part(bits[2]) << 64) + (Part(bits[1]) << 32) + Part(bits[0]);
        return new(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xff));
    }

    private static BigInteger Part(int bits) => unchecked((uint)bits);

    public static implicit operator Fraction(int value) => new(value, 1);

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left._numerator * right._denominator) + (right._numerator * left._denominator), left._denominator * right._denominator);

    public static Fraction operator -(Fraction left, Fraction right) => left + new Fraction(-right._numerator, right._denominator);

    public static Fraction operator *(Fraction left, Fraction right) => new(left._numerator * right._numerator, left._denominator * right._denominator);

    public static Fraction operator /(Fraction left, Fraction right) => new(left._numerator * right._denominator, left._denominator * right._numerator);

    public int CompareTo(Fraction other) => (this - other).Sign;

    /// <summary>Returns the nearest double, or nearly.</summary>
    internal double ToDouble() => _numerator.IsZero ? 0 : Sign * Math.Exp(BigInteger.Log(BigInteger.Abs(_numerator)) - BigInteger.Log(_denominator));

    /// <summary>Returns whether a decimal is this number, as far as a decimal and its intermediate values can hold it.</summary>
    internal bool IsCloseTo(decimal value)
    {
        var error = value - this;
        var magnitude = new Fraction(BigInteger.Abs(error._numerator), error._denominator);
        var allowed = new Fraction(BigInteger.Abs(_numerator), _denominator * BigInteger.Pow(10, 20)) + new Fraction(1, BigInteger.Pow(10, 26));
        return magnitude.CompareTo(allowed) <= 0;
    }
}
