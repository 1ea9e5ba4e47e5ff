using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>The baseline of an indicator that a phase introduced (新たに設定): there is no value.</summary>
public sealed partial record NewlySetBaseline : Baseline
{
    internal NewlySetBaseline(int? phase) => Phase = Guard.Against.PhaseBelowOne(phase, nameof(phase));

    /// <summary>Gets the number of the phase, or <see langword="null"/> when the plan does not say.</summary>
    public int? Phase { get; }

    private protected override (Quantity Value, CalendarPeriod? Period)? Figure => null;
}
