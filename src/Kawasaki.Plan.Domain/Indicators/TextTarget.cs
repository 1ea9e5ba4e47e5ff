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

    /// <summary>Gets whether the words set the target relative to the baseline: 現状値以上, 現状維持.</summary>
    public bool IsRelativeToBaseline => ConditionToBaseline is not null || RelativeWords.IsHold(Text);

    /// <summary>Gets how a value must stand to the baseline, or <see langword="null"/> where the words do not say: 維持 leaves open in which
    /// direction.</summary>
    public TargetCondition? ConditionToBaseline => RelativeWords.ConditionOf(Text);

    private protected override (Quantity? First, Quantity? Second) Thresholds => default;
}
