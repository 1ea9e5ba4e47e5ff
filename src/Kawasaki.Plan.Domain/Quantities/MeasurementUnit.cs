using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Quantities;

/// <summary>The unit in which an amount is counted, such as <c>%</c>, <c>人</c> or <c>団体</c>.</summary>
/// <remarks>
/// Any symbol makes a unit, and it stays as printed, but ％ is %. Units are equal when their symbols are: signs for letters and digits, raised, lowered and
/// full-width ones do not matter, so ㎡ and m² equal m2, and t-CO₂ equals t-CO2. The text form is the symbol, and that of <see cref="None"/>, the default
/// value, is empty.
/// </remarks>
public readonly partial record struct MeasurementUnit
{
    private readonly string? _symbol; // Null, never empty, for None: one value, one representation.

    /// <summary>Creates a unit from its symbol.</summary>
    /// <param name="symbol">The symbol as printed, without a multiplier.</param>
    /// <exception cref="ArgumentException"><paramref name="symbol"/> is blank, begins or ends with white space, or has a control character or half a
    /// surrogate pair in it.</exception>
    public MeasurementUnit(string symbol) => _symbol = Guard.Against.NoUnitSymbol(symbol, nameof(symbol));

    /// <summary>Gets the unit of a bare number.</summary>
    public static MeasurementUnit None => default;

    /// <summary>Gets per cent (%).</summary>
    public static MeasurementUnit Percent { get; } = new(UnitSymbols.Percent);

    /// <summary>Gets percentage points (ポイント), in which two percentages differ.</summary>
    public static MeasurementUnit PercentagePoint { get; } = new("ポイント");

    /// <summary>Gets the symbol, or an empty string for <see cref="None"/>.</summary>
    public string Symbol => _symbol ?? "";

    /// <summary>Returns the unit of a difference of two amounts in this unit: percentage points for per cent, else this unit.</summary>
    public MeasurementUnit ForDifferences() => this == Percent ? PercentagePoint : this;

    /// <summary>Returns whether two symbols say one unit.</summary>
    /// <param name="other">The unit to compare with.</param>
    public bool Equals(MeasurementUnit other) => UnitSymbols.AreEqual(Symbol, other.Symbol);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(UnitSymbols.Folded(Symbol));
}
