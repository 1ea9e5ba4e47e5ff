using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>A target of which only the direction is said (増加, 減少傾向へ): it is met where the change since the baseline has it.</summary>
public sealed partial record DirectionTarget : Target
{
    internal DirectionTarget(TargetCondition condition, CalendarPeriod? due, int? phase)
        : base(condition, due, phase)
    {
    }

    /// <summary>Gets the words of the plan, or <see langword="null"/> where it has none.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Text { get; init => field = value is null ? null : Guard.Against.Blank(value, nameof(value)); }

    private protected override (Quantity? First, Quantity? Second) Thresholds => default;
}
