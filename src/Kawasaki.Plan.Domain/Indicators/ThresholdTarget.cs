using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>A target with one figure, such as 64 %以上.</summary>
public sealed partial record ThresholdTarget : Target
{
    internal ThresholdTarget(TargetCondition condition, Quantity value, CalendarPeriod? due, int? phase)
        : base(TargetConditions.OnOneValue(condition, nameof(condition)), due, phase) =>
        Value = value;

    /// <summary>Gets the figure.</summary>
    public Quantity Value { get; }

    private protected override (Quantity? First, Quantity? Second) Thresholds => (Value, null);
}
