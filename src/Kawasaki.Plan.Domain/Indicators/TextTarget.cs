using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>A target in words only (維持, 全校).</summary>
public sealed partial record TextTarget : Target
{
    internal TextTarget(string text, CalendarPeriod? due, int? phase)
        : base(TargetCondition.Text, due, phase) =>
        Text = Guard.Against.Blank(text, nameof(text));

    /// <summary>Gets the words of the plan, without the year.</summary>
    public string Text { get; }

    private protected override (Quantity? First, Quantity? Second) Thresholds => default;
}
