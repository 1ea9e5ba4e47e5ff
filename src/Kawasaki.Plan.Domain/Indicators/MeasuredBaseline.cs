using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>A baseline that was measured.</summary>
public sealed partial record MeasuredBaseline : Baseline
{
    internal MeasuredBaseline(Quantity value, CalendarPeriod? period)
    {
        Value = value;
        Period = period;
    }

    /// <summary>Gets the value.</summary>
    public Quantity Value { get; }

    /// <summary>Gets the period in which it was measured, or <see langword="null"/> when the plan does not say.</summary>
    public CalendarPeriod? Period { get; }

    private protected override (Quantity Value, CalendarPeriod? Period)? Figure => (Value, Period);

    /// <summary>Returns the value and the period.</summary>
    public override string ToString() => Period is { } period ? $"{Value} ({period})" : Value.ToString();
}
