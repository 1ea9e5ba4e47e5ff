using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

public readonly partial record struct Goal
{
    private const decimal WholeInPercent = 100;

    /// <summary>Returns a goal with one value.</summary>
    /// <param name="condition">How a number must stand to the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="due">The fiscal year in which it is due.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="condition"/> is not on one value.</exception>
    public static Goal Of(TargetCondition condition, decimal value, FiscalYear? due = null) =>
        new(TargetConditions.OnOneValue(condition, nameof(condition)), value, high: 0, NumberOf(due));

    /// <summary>Returns a goal met from one value to another, both included.</summary>
    /// <param name="low">The lowest value that meets it.</param>
    /// <param name="high">The highest value that meets it.</param>
    /// <param name="due">The fiscal year in which it is due.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is less than <paramref name="low"/>.</exception>
    public static Goal Between(decimal low, decimal high, FiscalYear? due = null) =>
        low <= high
            ? new(TargetCondition.Between, low, high, NumberOf(due))
            : throw new ArgumentOutOfRangeException(nameof(high), Invariant($"The range of a goal runs up, but is from {low} to {high}."));

    /// <summary>Returns a goal with a value that is set from another figure, as far from it as is said.</summary>
    /// <param name="condition">How a number must stand to the value.</param>
    /// <param name="reference">What the value is relative to.</param>
    /// <param name="difference">How far from it, signed.</param>
    /// <param name="due">The fiscal year in which it is due.</param>
    /// <exception cref="ArgumentException"><paramref name="condition"/> is not on one value, or <paramref name="reference"/> is none.</exception>
    public static Goal Relative(TargetCondition condition, ReferencePoint reference, decimal difference = 0, FiscalYear? due = null) =>
        Relative(condition, reference, difference, default(Traits), due);

    /// <summary>Returns a goal with a value that is set from another figure, by a share of it.</summary>
    /// <param name="condition">How a number must stand to the value.</param>
    /// <param name="reference">What the value is relative to.</param>
    /// <param name="percent">The share, signed, in %: 10 is 1.1 times the figure.</param>
    /// <param name="due">The fiscal year in which it is due.</param>
    /// <exception cref="ArgumentException"><paramref name="condition"/> is not on one value, or <paramref name="reference"/> is none.</exception>
    public static Goal RelativeByShare(TargetCondition condition, ReferencePoint reference, decimal percent, FiscalYear? due = null) =>
        Relative(condition, reference, percent, Traits.IsShare, due);

    /// <summary>Returns a goal met above the baseline (増加).</summary>
    /// <param name="due">The fiscal year in which it is due.</param>
    public static Goal Increase(FiscalYear? due = null) => new(TargetCondition.Increase, 0, 0, NumberOf(due));

    /// <summary>Returns a goal met below the baseline (減少).</summary>
    /// <param name="due">The fiscal year in which it is due.</param>
    public static Goal Decrease(FiscalYear? due = null) => new(TargetCondition.Decrease, 0, 0, NumberOf(due));

    /// <summary>Returns a goal of which only the direction is known: methods that judge a trend still answer.</summary>
    /// <param name="direction">The direction of improvement.</param>
    /// <param name="due">The fiscal year in which it is due.</param>
    /// <exception cref="ArgumentException"><paramref name="direction"/> is none of the directions.</exception>
    public static Goal Towards(Direction direction, FiscalYear? due = null) => NotSet(due).WithDirection(direction);

    /// <summary>Returns a goal of which no number is set.</summary>
    /// <param name="due">The fiscal year in which it is due.</param>
    public static Goal NotSet(FiscalYear? due = null) => new(TargetCondition.NotSet, 0, 0, NumberOf(due));

    /// <summary>Returns a goal that is announced and not decided yet.</summary>
    /// <param name="due">The fiscal year in which it will be due.</param>
    public static Goal Pending(FiscalYear? due = null) => new(TargetCondition.Pending, 0, 0, NumberOf(due));

    /// <summary>Returns a goal in words.</summary>
    /// <param name="due">The fiscal year in which it is due.</param>
    public static Goal InWords(FiscalYear? due = null) => new(TargetCondition.Text, 0, 0, NumberOf(due));

    /// <summary>Returns what a target of an indicator asks.</summary>
    /// <param name="target">The target.</param>
    /// <remarks>A share of what it is relative to, in %, is taken for one: of an indicator that is itself in % it is a difference, and
    /// <see cref="TargetEvaluation"/> takes it so.</remarks>
    public static Goal From(Target target) => From(Guard.Against.Null(target), unit: null);

    /// <summary>Returns what a target asks of an indicator whose figures are in a unit.</summary>
    internal static Goal From(Target target, MeasurementUnit? unit) =>
        target switch
        {
            ThresholdTarget threshold => Of(threshold.Condition, threshold.Value.Amount, target.DueYear),
            RangeTarget range => Between(range.Low.Amount, range.High.Amount, target.DueYear),
            RelativeTarget relative => Relative(
                relative.Condition,
                relative.RelativeTo,
                relative.By.GetValueOrDefault().Amount,
                relative.IsShareOf(unit) ? Traits.IsShare : default,
                target.DueYear),
            _ => new(target.Condition, 0, 0, NumberOf(target.DueYear)),
        };

    /// <summary>Returns this goal with the direction of its indicator, where it is a figure to be reached or none is set: others have their own.</summary>
    /// <param name="direction">The direction, or <see langword="null"/> where none is stated.</param>
    /// <exception cref="ArgumentException"><paramref name="direction"/> is none of the directions.</exception>
    public Goal WithDirection(Direction? direction)
    {
        if (direction is not { } stated)
        {
            return this;
        }

        Guard.Against.EnumOutOfRange(stated, nameof(direction));
        return Condition is not (TargetCondition.Reach or TargetCondition.NotSet) ? this : new(
            Condition,
            _low,
            _high,
            _due,
            _traits & ~Traits.IsInferred,
            stated switch { Indicators.Direction.Higher => 1, Indicators.Direction.Lower => -1, _ => Keeps });
    }

    /// <summary>Returns the goal as the figures make it: the value of a relative one, the baseline of a direction, the direction of a figure to be
    /// reached.</summary>
    internal Goal ResolvedBy(decimal? baseline, decimal? previous)
    {
        var traits = _traits & ~(Traits.IsResolved | Traits.IsTooLarge);
        var low = _low;
        var origin = baseline;
        if (Condition is TargetCondition.Increase or TargetCondition.Decrease)
        {
            return new(Condition, baseline.GetValueOrDefault(), 0, _due, baseline is null ? default : Traits.IsResolved);
        }

        if ((traits & Traits.IsRelative) != 0)
        {
            low = 0;
            origin = (traits & Traits.ToBaseline) != 0 ? baseline : previous;
            if (origin is { } reference)
            {
                traits |= TryPlace(reference, out low) ? Traits.IsResolved : Traits.IsTooLarge;
            }
        }

        var trend = _trend;
        if (Condition is TargetCondition.Reach && (trend == 0 || (traits & Traits.IsInferred) != 0))
        {
            traits &= ~Traits.IsInferred;
            trend = origin is { } start && IsKnown(traits) ? (sbyte)Math.Sign(low.CompareTo(start)) : (sbyte)0;
            traits |= trend == 0 ? default : Traits.IsInferred;
        }

        return new(Condition, low, _high, _due, traits, trend);
    }

    private static Goal Relative(TargetCondition condition, ReferencePoint reference, decimal by, Traits share, FiscalYear? due)
    {
        var origin = Guard.Against.EnumOutOfRange(reference) is ReferencePoint.Baseline ? Traits.ToBaseline : Traits.ToPrevious;
        return new(TargetConditions.OnOneValue(condition, nameof(condition)), 0, by, NumberOf(due), origin | share);
    }

    private bool TryPlace(decimal reference, out decimal value)
    {
        try
        {
            value = Percent is not null ? reference * (1 + (_high / WholeInPercent)) : reference + _high;
            return true;
        }
        catch (OverflowException)
        {
            value = 0;
            return false;
        }
    }
}
