using System.Globalization;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A figure of an evaluation: a number, unrounded, or the reason why there is none.</summary>
/// <remarks>The default value is undefined, because there is no measurement.</remarks>
public readonly record struct Figure
{
    private readonly decimal? _value;
    private readonly UndefinedReason _reason; // As far from that of the default value, no measurement, as it is.

    private Figure(decimal? value, UndefinedReason reason)
    {
        _value = value;
        _reason = reason ^ UndefinedReason.NoActual;
    }

    /// <summary>Gets whether there is a number.</summary>
    public bool IsDefined => _value.HasValue;

    /// <summary>Gets the number, or <see langword="null"/> where it is undefined.</summary>
    public decimal? Value => _value;

    /// <summary>Gets why there is no number, or <see langword="null"/> where there is one.</summary>
    public UndefinedReason? Reason => IsDefined ? null : _reason ^ UndefinedReason.NoActual;

    /// <summary>Returns a figure that is a number.</summary>
    /// <param name="value">The number.</param>
    public static Figure Of(decimal value) => new(value, UndefinedReason.NoActual);

    /// <summary>Returns a figure that is undefined.</summary>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is none of the reasons.</exception>
    public static Figure Undefined(UndefinedReason reason) =>
        reason is >= UndefinedReason.TargetEqualsBaseline and <= UndefinedReason.ValuesOfBothSigns
            ? new(null, reason)
            : throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason.");

    /// <summary>Returns this figure, where it is a number, by the size of another.</summary>
    internal Figure By(decimal divisor)
    {
        if (_value is not { } dividend)
        {
            return this;
        }

        if (divisor == 0)
        {
            return Undefined(UndefinedReason.DivisorIsZero);
        }

        try
        {
            return Of(dividend / Math.Abs(divisor));
        }
        catch (OverflowException)
        {
            return Undefined(UndefinedReason.Overflow);
        }
    }

    /// <summary>Returns this figure with the sign turned where the direction is down.</summary>
    internal Figure Times(int sign) => _value is { } value ? Of(value * sign) : this;

    /// <summary>Returns the number, or the reason.</summary>
    public override string ToString() => _value is { } value ? value.ToString(CultureInfo.InvariantCulture) : Reason.ToString()!;
}
