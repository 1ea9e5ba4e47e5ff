using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>A target met from one figure to another, both included.</summary>
public sealed partial record RangeTarget : Target
{
    internal RangeTarget(Quantity low, Quantity high, CalendarPeriod? due, int? phase)
        : base(TargetCondition.Between, due, phase)
    {
        if (high.Unit != low.Unit)
        {
            throw Worded.Refusal(
                Invariant($"範囲の両端の単位は一つですが、{low} と {high} です。"),
                Invariant($"The ends of a range have one unit, but are {low} and {high}."),
                nameof(high));
        }

        if (high < low)
        {
            throw Worded.Refusal(
                Invariant($"目標の範囲は小さいほうから書きますが、{low} から {high} までです。"),
                Invariant($"The range of a target runs up, but is from {low} to {high}."),
                nameof(high));
        }

        Low = low;
        High = high;
    }

    /// <summary>Gets the lowest value that meets the target.</summary>
    public Quantity Low { get; }

    /// <summary>Gets the highest value that meets the target.</summary>
    public Quantity High { get; }

    private protected override (Quantity? First, Quantity? Second) Thresholds => (Low, High);
}
