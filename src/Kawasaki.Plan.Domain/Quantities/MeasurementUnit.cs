using Ardalis.GuardClauses;

namespace Kawasaki.Plan.Domain.Quantities;

/// <summary>The unit in which an amount is counted, such as <c>%</c>, <c>人</c> or <c>団体</c>.</summary>
/// <remarks>Any symbol makes a unit; units are equal when their symbols are, and ％ is %. The default value is <see cref="None"/>.</remarks>
public readonly partial record struct MeasurementUnit
{
    private readonly string? _symbol; // Null, never empty, for None: one value, one representation.

    /// <summary>Creates a unit from its symbol.</summary>
    /// <param name="symbol">The symbol as printed, without a multiplier, which must not be blank.</param>
    /// <exception cref="ArgumentException"><paramref name="symbol"/> is blank.</exception>
    public MeasurementUnit(string symbol) => _symbol = Guard.Against.NullOrWhiteSpace(symbol) == "％" ? "%" : symbol;

    /// <summary>Gets the unit of a bare number.</summary>
    public static MeasurementUnit None => default;

    /// <summary>Gets per cent (%).</summary>
    public static MeasurementUnit Percent { get; } = new("%");

    /// <summary>Gets percentage points (ポイント), in which two percentages differ.</summary>
    public static MeasurementUnit PercentagePoint { get; } = new("ポイント");

    /// <summary>Gets the symbol, or an empty string for <see cref="None"/>.</summary>
    public string Symbol => _symbol ?? "";

    /// <summary>Returns the unit of a difference of two amounts in this unit: percentage points for per cent, else this unit.</summary>
    public MeasurementUnit ForDifferences() => this == Percent ? PercentagePoint : this;

    /// <summary>Returns the symbol.</summary>
    public override string ToString() => Symbol;
}
