using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>Where an indicator stood when its plan was made (計画策定時).</summary>
/// <remarks>The set of kinds is closed: <see cref="MeasuredBaseline"/>, <see cref="NewlySetBaseline"/>, <see cref="StartedBaseline"/> and
/// <see cref="NoBaseline"/>.</remarks>
public abstract partial record Baseline
{
    private protected Baseline()
    {
    }

    /// <summary>Gets the baseline of an indicator for which the plan gives none.</summary>
    public static Baseline None { get; } = new NoBaseline();

    /// <summary>Gets the value, where one was measured.</summary>
    public Quantity? MeasuredValue => Figure?.Value;

    /// <summary>Gets the period in which the value was measured, where there is a value and the plan says when.</summary>
    public CalendarPeriod? MeasuredPeriod => Figure?.Period;

    private protected abstract (Quantity Value, CalendarPeriod? Period)? Figure { get; } // Not overridable outside: this closes the set.

    /// <summary>Returns a baseline that was measured.</summary>
    /// <param name="value">The value.</param>
    /// <param name="period">The period in which it was measured, or <see langword="null"/> when the plan does not say.</param>
    public static MeasuredBaseline Measured(Quantity value, CalendarPeriod? period = null) => new(value, period);

    /// <summary>Returns the baseline of an indicator that a phase introduced (第3期実施計画から新たに設定).</summary>
    /// <param name="phase">The number of the phase, from 1, or <see langword="null"/> when the plan does not say.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="phase"/> is less than 1.</exception>
    public static NewlySetBaseline NewlySet(int? phase = null) => new(phase);

    /// <summary>Returns the baseline of an indicator that began with an event (平成28年1月から交付開始).</summary>
    /// <param name="text">The event, such as <c>交付開始</c>.</param>
    /// <param name="on">When it was, or <see langword="null"/> when the plan does not say.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public static StartedBaseline Started(string text, CalendarPeriod? on = null) => new(text, on);
}
