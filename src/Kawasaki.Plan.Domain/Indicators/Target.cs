using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>What an indicator is to reach (目標値), by when, and in which phase it was set.</summary>
/// <remarks>
/// The set of kinds is closed: <see cref="ThresholdTarget"/>, <see cref="RangeTarget"/>, <see cref="NotSetTarget"/>,
/// <see cref="PendingTarget"/> and <see cref="TextTarget"/>.
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

    /// <summary>Returns a target met at a value and nowhere else (a bare figure).</summary>
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

    /// <summary>Returns a target that is relative to the baseline (現状値以上), which is written in words.</summary>
    /// <param name="condition">How a value must stand to the baseline.</param>
    /// <param name="due">The period in which it is due.</param>
    /// <param name="phase">The number of the phase, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="condition"/> is not at least, at most, above or below, or
    /// <paramref name="phase"/> is less than 1.</exception>
    public static TextTarget RelativeToBaseline(TargetCondition condition, CalendarPeriod? due = null, int? phase = null) =>
        new(RelativeWords.Of(condition), due, phase);

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
            _ => "not set",
        };
        return Due is { } due ? Invariant($"{text} ({due})") : text;
    }
}
