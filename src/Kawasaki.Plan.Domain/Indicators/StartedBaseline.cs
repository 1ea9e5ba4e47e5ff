using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>The baseline of an indicator that began with an event: there is no value.</summary>
public sealed partial record StartedBaseline : Baseline
{
    internal StartedBaseline(string text, CalendarPeriod? on)
    {
        Text = Guard.Against.Blank(text, nameof(text));
        On = on;
    }

    /// <summary>Gets the event, such as <c>交付開始</c>.</summary>
    public string Text { get; }

    /// <summary>Gets when the event was, or <see langword="null"/> when the plan does not say.</summary>
    public CalendarPeriod? On { get; }

    private protected override (Quantity Value, CalendarPeriod? Period)? Figure => null;
}
