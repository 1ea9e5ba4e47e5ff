using System.Globalization;
using System.Runtime.CompilerServices;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A figure of an evaluation: a number, unrounded, or the reason why there is none.</summary>
/// <remarks>The default value is undefined, because there is no measurement. Zero has no sign.</remarks>
public readonly record struct Figure
{
    private const long Defined = byte.MaxValue;

    private readonly decimal _value;
    private readonly long _state; // Defined, or the reason, as far from that of the default value, no measurement, as it is. As wide as it is copied.

    /// <summary>Creates a figure that is a number where nothing speaks against it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Figure(UndefinedReason? reason, decimal value)
    {
        _value = Math.Sign(value) == 0 ? Math.Abs(value) : value;
        _state = reason is { } known ? (long)(known ^ UndefinedReason.NoActual) : Defined;
    }

    /// <summary>Gets whether there is a number.</summary>
    public bool IsDefined => _state == Defined;

    /// <summary>Gets the number, or <see langword="null"/> where it is undefined.</summary>
    public decimal? Value => IsDefined ? _value : null;

    /// <summary>Gets why there is no number, or <see langword="null"/> where there is one.</summary>
    public UndefinedReason? Reason => IsDefined ? null : (UndefinedReason)_state ^ UndefinedReason.NoActual;

    /// <summary>Returns a figure that is a number.</summary>
    /// <param name="value">The number.</param>
    public static Figure Of(decimal value) => new(null, value);

    /// <summary>Returns a figure that is undefined.</summary>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is none of the reasons.</exception>
    public static Figure Undefined(UndefinedReason reason) =>
        reason is >= UndefinedReason.TargetEqualsBaseline and <= UndefinedReason.BeforePlan
            ? new(reason, 0)
            : throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason.");

    /// <summary>Returns this figure, where it is a number, by the size of another.</summary>
    internal Figure By(decimal divisor)
    {
        if (!IsDefined)
        {
            return this;
        }

        if (divisor == 0)
        {
            return Undefined(UndefinedReason.DivisorIsZero);
        }

        try
        {
            return Of(_value / Math.Abs(divisor));
        }
        catch (OverflowException)
        {
            return Undefined(UndefinedReason.Overflow);
        }
    }

    /// <summary>Returns this figure with the sign turned where the direction is down.</summary>
    internal Figure Times(int sign) => IsDefined ? Of(_value * sign) : this;

    /// <summary>Returns this figure, but no more than a cap.</summary>
    internal Figure AtMost(decimal? cap) => IsDefined && _value > cap ? Of(cap.GetValueOrDefault()) : this;

    /// <summary>Returns the number, or the reason.</summary>
    public override string ToString() => IsDefined ? _value.ToString(CultureInfo.InvariantCulture) : Reason.ToString()!;
}
