using System.Globalization;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A figure of an evaluation: a number, unrounded, or the reason why there is none.</summary>
/// <remarks>The default value is undefined, because there is no measurement.</remarks>
public readonly record struct Figure
{
    private readonly decimal _value;
    private readonly State _state;
    private readonly UndefinedReason _reason;

    private Figure(State state, decimal value, UndefinedReason reason)
    {
        _state = state;
        _value = value;
        _reason = reason;
    }

    private enum State : byte
    {
        NoMeasurement,
        Defined,
        Undefined,
    }

    /// <summary>Gets whether there is a number.</summary>
    public bool IsDefined => _state is State.Defined;

    /// <summary>Gets the number, or <see langword="null"/> where it is undefined.</summary>
    public decimal? Value => IsDefined ? _value : null;

    /// <summary>Gets why there is no number, or <see langword="null"/> where there is one.</summary>
    public UndefinedReason? Reason => _state switch
    {
        State.Defined => null,
        State.Undefined => _reason,
        _ => UndefinedReason.NoActual,
    };

    /// <summary>Returns a figure that is a number.</summary>
    /// <param name="value">The number.</param>
    public static Figure Of(decimal value) => new(State.Defined, value, default);

    /// <summary>Returns a figure that is undefined.</summary>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is none of the reasons.</exception>
    public static Figure Undefined(UndefinedReason reason) => reason switch
    {
        UndefinedReason.NoActual => default,
        >= UndefinedReason.TargetEqualsBaseline and <= UndefinedReason.ValuesOfBothSigns => new(State.Undefined, 0, reason),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };

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

    /// <summary>Returns the number, or the reason.</summary>
    public override string ToString() => Reason is { } reason ? reason.ToString() : _value.ToString(CultureInfo.InvariantCulture);
}
