using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>A target that was announced and is not decided yet (検討中, 調整中).</summary>
public sealed partial record PendingTarget : Target
{
    internal PendingTarget(string text, CalendarPeriod? due, int? phase)
        : base(TargetCondition.Pending, due, phase) =>
        Text = Guard.Against.Blank(text, nameof(text));

    /// <summary>Gets the words of the plan, without the year.</summary>
    public string Text { get; }

    private protected override (Quantity? First, Quantity? Second) Thresholds => default;
}
