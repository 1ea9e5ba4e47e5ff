using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Quantities;

/// <summary>A way of rounding, by its name.</summary>
/// <remarks>The first digit that is rounded away decides, and the sign does not matter. Plans and reports name the way they round; .NET's own modes
/// have only one of these.</remarks>
public sealed class Rounding
{
    private const int MostDecimals = 28;
    private const int Never = 10;
    private const int Always = 0;

    private readonly int _firstDigitUp;

    private Rounding(string name, Wording label, int firstDigitUp)
    {
        Name = name;
        Label = label;
        _firstDigitUp = firstDigitUp;
    }

    /// <summary>Gets 四捨五入: 0 to 4 go down, 5 to 9 up. 4.5 is 5, and −4.5 is −5.</summary>
    public static Rounding HalfUp { get; } = new("halfUp", new("四捨五入", "round half up"), 5);

    /// <summary>Gets 五捨六入: 0 to 5 go down, 6 to 9 up. 4.5 is 4, and so is 4.59.</summary>
    public static Rounding FiveUp { get; } = new("fiveUp", new("五捨六入", "round five down, six up"), 6);

    /// <summary>Gets 切り捨て: what is rounded away goes down, towards zero. 4.9 is 4.</summary>
    public static Rounding Down { get; } = new("down", new("切り捨て", "round down"), Never);

    /// <summary>Gets 切り上げ: whatever is rounded away goes up, away from zero. 4.01 is 5.</summary>
    public static Rounding Up { get; } = new("up", new("切り上げ", "round up"), Always);

    /// <summary>Gets all ways.</summary>
    public static IReadOnlyList<Rounding> All { get; } = ValueList<Rounding>.Of([HalfUp, FiveUp, Down, Up]);

    /// <summary>Gets the name on the wire, such as <c>halfUp</c>.</summary>
    public string Name { get; }

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
        var rest = Math.Abs(value - kept);
        var isUp = _firstDigitUp == Always ? rest > 0 : decimal.Truncate(rest / (unit / 10)) >= _firstDigitUp;
        return isUp ? kept + (value < 0 ? -unit : unit) : kept;
    }

    /// <summary>Returns the name on the wire.</summary>
    public override string ToString() => Name;
}
