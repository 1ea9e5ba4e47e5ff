using System.Globalization;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>The arithmetic of a judgement, with the numbers in it and no words, so that it serves every language.</summary>
internal static class Arithmetic
{
    private const int ShownDecimals = 4;

    internal static string Of(FormattableString text) => Invariant(text);

    /// <summary>Writes a number within a sum or a product: a negative one stands in brackets.</summary>
    internal static string Term(decimal? number) => number is < 0 ? Invariant($"({Grouped(number)})") : Grouped(number);

    /// <inheritdoc cref="Decimals.Grouped"/>
    internal static string Grouped(decimal? number) => Decimals.Grouped(number);

    /// <summary>Writes how a number stands to a goal.</summary>
    internal static string Comparison(decimal value, Goal goal) => goal switch
    {
        { Value: { } target } => Invariant($"{Grouped(value)} {SignOf(value, target)} {Grouped(target)}"),
        { Low: { } low, High: { } high } =>
            value < low ? Invariant($"{Grouped(value)} < {Grouped(low)}")
            : value > high ? Invariant($"{Grouped(value)} > {Grouped(high)}")
            : Invariant($"{Grouped(low)} ≤ {Grouped(value)} ≤ {Grouped(high)}"),
        _ => "",
    };

    /// <summary>Writes that something is a number, with at most four decimals (四捨五入): <c> = 0.5</c>, or <c> ≈ 0.5773</c> where that is not all of
    /// it.</summary>
    internal static string Equals(decimal value)
    {
        var rounded = Rounding.HalfUp.Round(value, ShownDecimals);
        return (rounded == value ? " = " : " ≈ ") + Shown(value);
    }

    /// <summary>Writes a number with at most four decimals (四捨五入).</summary>
    internal static string Shown(decimal value) => Rounding.HalfUp.Round(value, ShownDecimals).ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>Writes that something is a double, with at most six decimals; nothing where it is not finite.</summary>
    internal static string Equals(double value) => double.IsNaN(value) || double.IsInfinity(value) ? "" : Invariant($" ≈ {value + 0.0:#,0.######}");

    private static string SignOf(decimal value, decimal other) => value.CompareTo(other) switch
    {
        < 0 => "<",
        > 0 => ">",
        _ => "=",
    };
}
