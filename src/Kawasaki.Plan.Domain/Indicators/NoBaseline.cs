using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>The baseline of an indicator for which the plan gives none.</summary>
public sealed partial record NoBaseline : Baseline
{
    internal NoBaseline()
    {
    }

    private protected override (Quantity Value, CalendarPeriod? Period)? Figure => null;
}
