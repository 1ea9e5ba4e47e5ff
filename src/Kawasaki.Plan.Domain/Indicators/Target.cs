using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>What an indicator is to reach (目標値), by when, and in which phase it was set.</summary>
/// <remarks>
/// The set of kinds is closed: <see cref="ThresholdTarget"/>, <see cref="RangeTarget"/>, <see cref="RelativeTarget"/>,
/// <see cref="DirectionTarget"/>, <see cref="NotSetTarget"/>, <see cref="PendingTarget"/> and <see cref="TextTarget"/>.
/// </remarks>
public abstract partial record Target
{
    private protected Target(TargetCondition condition, CalendarPeriod? due, int? phase)
    {
        Condition = condition;
        Due = due;
        Phase = Guard.Against.PhaseBelowOne(phase, nameof(phase));
    }

    /// <summary>Gets what is asked of a value.</summary>
    public TargetCondition Condition { get; }

    /// <summary>Gets the period in which the target is due, or <see langword="null"/> when the plan does not say.</summary>
    public CalendarPeriod? Due { get; }

    /// <summary>Gets the fiscal year in which the target is due: of a range the last, or <see langword="null"/> where there is none.</summary>
    public FiscalYear? DueYear => Due?.Last?.CountedFiscalYear;

    /// <summary>Gets the number of the plan phase (実施計画期間) for which the target was set, or <see langword="null"/> where it belongs to none.</summary>
    public int? Phase { get; }

    /// <summary>Gets what stands beside the figure and says how it is counted (年間, 累計), or <see langword="null"/>.</summary>
    public string? Qualifier { get; private init; }

    /// <summary>Gets what the figure of the target counts, where that is another than what the indicator counts.</summary>
    public Counting? Counts { get; private init; }

    /// <summary>Gets the first year that is summed for a cumulative target, or <see langword="null"/> for the year after the baseline.</summary>
    public FiscalYear? From { get; private init; }

    /// <summary>Returns a target met at a value or above (以上).</summary>
    /// <param name="value">The value.</param>
    /// <param name="due">The period in which it is due.</param>
    /// <param name="phase">The number of the phase, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="phase"/> is less than 1.</exception>
    public static ThresholdTarget AtLeast(Quantity value, CalendarPeriod? due = null, int? phase = null) => new(TargetCondition.AtLeast, value, due, phase);

    /// <summary>Returns a target met at a value or below (以下).</summary>
    /// <inheritdoc cref="AtLeast"/>
    public static ThresholdTarget AtMost(Quantity value, CalendarPeriod? due = null, int? phase = null) => new(TargetCondition.AtMost, value, due, phase);

    /// <summary>Returns a target met above a value (超).</summary>
    /// <inheritdoc cref="AtLeast"/>
    public static ThresholdTarget Above(Quantity value, CalendarPeriod? due = null, int? phase = null) => new(TargetCondition.Above, value, due, phase);

    /// <summary>Returns a target met below a value (未満).</summary>
    /// <inheritdoc cref="AtLeast"/>
    public static ThresholdTarget Below(Quantity value, CalendarPeriod? due = null, int? phase = null) => new(TargetCondition.Below, value, due, phase);

    /// <summary>Returns a target that is a bare figure (目標値 80 %): it is to be reached, from whichever side the direction says.</summary>
    /// <inheritdoc cref="AtLeast"/>
    public static ThresholdTarget Reach(Quantity value, CalendarPeriod? due = null, int? phase = null) => new(TargetCondition.Reach, value, due, phase);

    /// <summary>Returns a target met at a value and nowhere else (ちょうど).</summary>
    /// <inheritdoc cref="AtLeast"/>
    public static ThresholdTarget Exactly(Quantity value, CalendarPeriod? due = null, int? phase = null) => new(TargetCondition.Exactly, value, due, phase);

    /// <summary>Returns a target met from one value to another, both included.</summary>
    /// <param name="low">The lowest value that meets it.</param>
    /// <param name="high">The highest value that meets it, in the same unit.</param>
    /// <param name="due">The period in which it is due.</param>
    /// <param name="phase">The number of the phase, from 1.</param>
    /// <exception cref="ArgumentException">The units differ, <paramref name="high"/> is less than <paramref name="low"/>, or <paramref name="phase"/>
    /// is less than 1.</exception>
    public static RangeTarget Between(Quantity low, Quantity high, CalendarPeriod? due = null, int? phase = null) => new(low, high, due, phase);

    /// <summary>Returns the entry of a phase in which no target was set (the printed dash).</summary>
    /// <param name="phase">The number of the phase, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="phase"/> is less than 1.</exception>
    public static NotSetTarget NotSet(int? phase = null) => new(phase);

    /// <summary>Returns a target that was announced and is not decided yet (検討中, 調整中).</summary>
    /// <param name="text">The words of the plan.</param>
    /// <param name="due">The period in which it will be due.</param>
    /// <param name="phase">The number of the phase, from 1.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank, or <paramref name="phase"/> is less than 1.</exception>
    public static PendingTarget Pending(string text, CalendarPeriod? due = null, int? phase = null) => new(text, due, phase);

    /// <summary>Returns a target that is set from the baseline (現状値以上) or from the measurement before (前年度以上).</summary>
    /// <param name="condition">How a value must stand to the figure.</param>
    /// <param name="reference">What the target is relative to.</param>
    /// <param name="by">How far from it, signed: a share in %, or a difference; the reference itself when it is left out.</param>
    /// <param name="due">The period in which it is due.</param>
    /// <param name="phase">The number of the phase, from 1.</param>
    /// <exception cref="ArgumentException"><paramref name="condition"/> is not on one value, <paramref name="reference"/> is none, or
    /// <paramref name="phase"/> is less than 1.</exception>
    public static RelativeTarget Relative(
        TargetCondition condition,
        ReferencePoint reference,
        Quantity? by = null,
        CalendarPeriod? due = null,
        int? phase = null) =>
        new(condition, reference, by, due, phase);

    /// <summary>Returns a target met above the baseline (増加).</summary>
    /// <inheritdoc cref="NotSet" path="/*[not(self::param)]"/>
    /// <param name="due">The period in which it is due.</param>
    /// <param name="phase">The number of the phase, from 1.</param>
    public static DirectionTarget Increase(CalendarPeriod? due = null, int? phase = null) => new(TargetCondition.Increase, due, phase);

    /// <summary>Returns a target met below the baseline (減少).</summary>
    /// <inheritdoc cref="Increase"/>
    public static DirectionTarget Decrease(CalendarPeriod? due = null, int? phase = null) => new(TargetCondition.Decrease, due, phase);

    /// <summary>Returns a target in words only (維持, 全校).</summary>
    /// <inheritdoc cref="Pending"/>
    public static TextTarget InWords(string text, CalendarPeriod? due = null, int? phase = null) => new(text, due, phase);

    private protected abstract (Quantity? First, Quantity? Second) Thresholds { get; } // Not overridable outside: this closes the set.

    internal (Quantity? First, Quantity? Second) AllThresholds => Thresholds;

    /// <summary>Returns what is asked, and when it is due.</summary>
    public sealed override string ToString()
    {
        var text = this switch
        {
            ThresholdTarget threshold => Invariant($"{Condition.Name()} {threshold.Value}"),
            RangeTarget range => Invariant($"{range.Low} to {range.High}"),
            PendingTarget pending => Excerpt.Of(pending.Text.AsSpan()),
            TextTarget words => Excerpt.Of(words.Text.AsSpan()),
            RelativeTarget relative => Invariant($"{Condition.Name()} {WireName.Of(relative.RelativeTo)}{(relative.By is { } by ? $" by {by}" : "")}"),
            DirectionTarget => Condition.Name(),
            _ => "not set",
        };
        return Due is { } due ? Invariant($"{text} ({due})") : text;
    }
}
