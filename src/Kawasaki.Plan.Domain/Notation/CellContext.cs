using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What the head of a column and the other cells of a row say of a cell: it holds of what the cell does not say itself.</summary>
public sealed class CellContext
{
    /// <summary>Creates a context.</summary>
    /// <param name="period">The period that heads the column.</param>
    /// <param name="phase">The number of the phase that heads the column, from 1.</param>
    /// <param name="unit">The unit, as a column of units, the head or the name prints it: 5 in 千人 are 5,000 人.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="phase"/> is less than 1.</exception>
    public CellContext(CalendarPeriod? period = null, int? phase = null, MeasurementUnit? unit = null)
    {
        Period = period;
        Phase = Guard.Against.PhaseBelowOne(phase, nameof(phase));
        Unit = unit;
    }

    /// <summary>Gets the context of a cell of which nothing is known.</summary>
    public static CellContext None { get; } = new();

    /// <summary>Gets the period that heads the column.</summary>
    public CalendarPeriod? Period { get; }

    /// <summary>Gets the number of the phase that heads the column.</summary>
    public int? Phase { get; }

    /// <summary>Gets the unit, as it is printed outside the cell.</summary>
    public MeasurementUnit? Unit { get; }

    /// <summary>Gets how the figures of the column are counted or how settled they are, as the head says it.</summary>
    internal HeadQualifiers Said { get; init; }

    /// <summary>Returns this context with another period.</summary>
    internal CellContext With(CalendarPeriod? period) => new(period, Phase, Unit) { Said = Said };

    /// <summary>Returns this context with how the figures are counted, where the head does not say it.</summary>
    internal CellContext Counted(string words) => new(Period, Phase, Unit) { Said = Said.Words is null ? Said with { Words = words } : Said };
}
