using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>A measured value of an indicator (現状, 実績値).</summary>
public sealed partial record Measurement
{
    /// <summary>Creates a measurement.</summary>
    /// <param name="value">The value.</param>
    /// <param name="period">The period to which it belongs, or <see langword="null"/> when the plan does not say or contradicts itself.</param>
    /// <param name="asOf">The date or month at which the value stood (現在), where the plan gives one.</param>
    public Measurement(Quantity value, CalendarPeriod? period = null, CalendarPeriod? asOf = null)
    {
        Value = value;
        Period = period;
        AsOf = asOf;
    }

    /// <summary>Gets the value.</summary>
    public Quantity Value { get; }

    /// <summary>Gets the period to which the value belongs.</summary>
    public CalendarPeriod? Period { get; }

    /// <summary>Gets the date or month at which the value stood (現在), where the plan gives one.</summary>
    public CalendarPeriod? AsOf { get; }
}
