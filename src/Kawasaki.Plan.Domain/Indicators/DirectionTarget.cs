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
    public string? Text { get; private init; }

    private protected override (Quantity? First, Quantity? Second) Thresholds => default;

    /// <summary>Returns this target with other words.</summary>
    /// <param name="text">The words of the plan, without the year, or <see langword="null"/> where it has none.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public DirectionTarget WithText(string? text) => this with { Text = Guard.Against.BlankOrNull(text, nameof(text)) };
}
