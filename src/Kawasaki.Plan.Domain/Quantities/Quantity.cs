using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Quantities;

/// <summary>An amount in a unit, with its digits as published: <c>98.0 %</c> keeps its zero, <c>99 %</c> has none.</summary>
/// <remarks>
/// Comparison is by value, so 98.0 equals 98. Quantities in different units are unequal, and asking for their order throws: it is almost
/// always a bug of the caller. The text form is the amount and, after a space, the unit where there is one: <c>98.0 %</c>. The default value
/// is zero without a unit, <c>0</c>.
/// </remarks>
public readonly partial record struct Quantity : IComparable<Quantity>, IComparable
{
    /// <summary>Creates a quantity.</summary>
    /// <param name="amount">The amount, with as many decimals as were published.</param>
    /// <param name="unit">The unit.</param>
    public Quantity(decimal amount, MeasurementUnit unit)
    {
        Amount = amount;
        Unit = unit;
    }

    /// <summary>Creates a quantity.</summary>
    /// <param name="amount">The amount, with as many decimals as were published.</param>
    /// <param name="unit">The symbol of the unit, as <see cref="MeasurementUnit(string)"/> takes it.</param>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is no symbol.</exception>
    public Quantity(decimal amount, string unit)
        : this(amount, new MeasurementUnit(Guard.Against.NoUnitSymbol(unit, nameof(unit))))
    {
    }

    /// <summary>Gets the amount.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the unit.</summary>
    public MeasurementUnit Unit { get; }

    /// <summary>Creates a percentage.</summary>
    /// <param name="amount">The amount, such as 63.8.</param>
    public static Quantity Percent(decimal amount) => new(amount, MeasurementUnit.Percent);

    /// <summary>Compares two quantities in the same unit.</summary>
    /// <param name="other">The quantity to compare with.</param>
    /// <exception cref="ArgumentException"><paramref name="other"/> is in a different unit.</exception>
    public int CompareTo(Quantity other) => Compare(this, other, nameof(other));

    int IComparable.CompareTo(object? obj) => Ordering.Compare(this, obj);

    /// <summary>Subtracts a quantity in the same unit. Percentages differ by percentage points: 25 % − 23 % is 2 ポイント.</summary>
    /// <param name="left">The quantity to subtract from.</param>
    /// <param name="right">The quantity to subtract.</param>
    /// <exception cref="ArgumentException"><paramref name="right"/> is in a different unit.</exception>
    /// <exception cref="OverflowException">The difference is too large for a decimal.</exception>
    public static Quantity operator -(Quantity left, Quantity right) =>
        left.Unit == right.Unit
            ? new(left.Amount - right.Amount, left.Unit.ForDifferences())
            : throw new ArgumentException(Invariant($"Cannot subtract '{right}' from '{left}': the units differ."), nameof(right));

    /// <summary>Returns whether a quantity is less than another in the same unit.</summary>
    /// <inheritdoc cref="op_Subtraction" path="/param"/>
    /// <exception cref="ArgumentException"><paramref name="right"/> is in a different unit.</exception>
    public static bool operator <(Quantity left, Quantity right) => Compare(left, right, nameof(right)) < 0;

    /// <summary>Returns whether a quantity is at most another in the same unit.</summary>
    /// <inheritdoc cref="op_LessThan" path="/*[not(self::summary)]"/>
    public static bool operator <=(Quantity left, Quantity right) => Compare(left, right, nameof(right)) <= 0;

    /// <summary>Returns whether a quantity is greater than another in the same unit.</summary>
    /// <inheritdoc cref="op_LessThan" path="/*[not(self::summary)]"/>
    public static bool operator >(Quantity left, Quantity right) => Compare(left, right, nameof(right)) > 0;

    /// <summary>Returns whether a quantity is at least another in the same unit.</summary>
    /// <inheritdoc cref="op_LessThan" path="/*[not(self::summary)]"/>
    public static bool operator >=(Quantity left, Quantity right) => Compare(left, right, nameof(right)) >= 0;

    private static int Compare(Quantity left, Quantity right, string parameterName) =>
        left.Unit == right.Unit
            ? left.Amount.CompareTo(right.Amount)
            : throw new ArgumentException(Invariant($"Cannot compare '{left}' with '{right}': the units differ."), parameterName);
}
