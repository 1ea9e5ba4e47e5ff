using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Quantities;

/// <summary>A way of rounding, and how many decimal places stay.</summary>
public sealed record DecimalRounding
{
    private const int MostDecimals = 28;

    /// <summary>Creates it.</summary>
    /// <param name="digits">How many decimal places stay, from 0 to 28.</param>
    /// <param name="mode">The way of rounding.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is not from 0 to 28.</exception>
    public DecimalRounding(int digits, Rounding mode)
    {
        Digits = Guard.Against.OutsideBounds(digits, nameof(digits), 0, MostDecimals);
        Mode = Guard.Against.Null(mode);
    }

    /// <summary>Gets how many decimal places stay.</summary>
    public int Digits { get; }

    /// <summary>Gets the way of rounding.</summary>
    public Rounding Mode { get; }

    /// <summary>Rounds a number.</summary>
    /// <param name="value">The number.</param>
    public decimal Round(decimal value) => Mode.Round(value, Digits);

    /// <summary>Returns the way and the number of decimal places.</summary>
    public override string ToString() => Invariant($"{Mode} to {Digits}");
}
