using System.Globalization;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A figure of an evaluation: a number, unrounded, or the reason why there is none.</summary>
/// <remarks>The default value is the number zero.</remarks>
public readonly record struct Figure
{
    private readonly decimal _value;
    private readonly byte _reasonAfterNone; // 0 for a number.

    private Figure(decimal value, int reasonAfterNone)
    {
        _value = value;
        _reasonAfterNone = (byte)reasonAfterNone;
    }

    /// <summary>Gets whether there is a number.</summary>
    public bool IsDefined => _reasonAfterNone == 0;

    /// <summary>Gets the number, or <see langword="null"/> where it is undefined.</summary>
    public decimal? Value => IsDefined ? _value : null;

    /// <summary>Gets why there is no number, or <see langword="null"/> where there is one.</summary>
    public UndefinedReason? Reason => IsDefined ? null : (UndefinedReason)(_reasonAfterNone - 1);

    /// <summary>Returns a figure that is a number.</summary>
    /// <param name="value">The number.</param>
    public static Figure Of(decimal value) => new(value, 0);

    /// <summary>Returns a figure that is undefined.</summary>
    /// <param name="reason">Why.</param>
    public static Figure Undefined(UndefinedReason reason) => new(0, (int)reason + 1);

    /// <summary>Returns the number, or the reason.</summary>
    public override string ToString() => Reason is { } reason ? reason.ToString() : _value.ToString(CultureInfo.InvariantCulture);
}
