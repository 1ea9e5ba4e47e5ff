using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Quantities;

/// <summary>A way of rounding, by its name.</summary>
/// <remarks>The first digit that is rounded away decides, and the sign does not matter. Plans and reports name the way they round; .NET's own modes
/// have only one of these.</remarks>
public sealed class Rounding
{
    private const int MostDecimals = 28;

    private readonly int _firstDigitUp;

    private Rounding(Wording label, int firstDigitUp)
    {
        Label = label;
        _firstDigitUp = firstDigitUp;
    }

    /// <summary>Gets 四捨五入: 0 to 4 go down, 5 to 9 up. 4.5 is 5, and −4.5 is −5.</summary>
    public static Rounding FiveUp { get; } = new(new("四捨五入", "round half up"), 5);

    /// <summary>Gets 五捨六入: 0 to 5 go down, 6 to 9 up. 4.5 is 4, and so is 4.59.</summary>
    public static Rounding FiveDown { get; } = new(new("五捨六入", "round five down, six up"), 6);

    /// <summary>Gets what it is called.</summary>
    public Wording Label { get; }

    /// <summary>Rounds a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many decimal places stay, from 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28.</exception>
    public decimal Round(decimal value, int decimals)
    {
        Guard.Against.OutsideBounds(decimals, nameof(decimals), 0, MostDecimals);
        if (Decimals.ScaleOf(value) <= decimals)
        {
            return value;
        }

        var unit = Decimals.OfScale(1, decimals);
        var kept = Decimals.Truncate(value, decimals);
        var firstDigit = (int)(decimal.Truncate(Math.Abs(value - kept) / (unit / 10)));
        return firstDigit >= _firstDigitUp ? kept + (value < 0 ? -unit : unit) : kept;
    }

    /// <summary>Returns the name in Japanese.</summary>
    public override string ToString() => Label.Japanese;
}
