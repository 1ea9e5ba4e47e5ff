using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What is asked of a number: a target without its unit. The default value asks nothing.</summary>
public readonly record struct Goal
{
    private readonly decimal _low;
    private readonly decimal _high;
    private readonly sbyte _trend; // The direction where it is given apart from the kind: 1 higher, -1 lower.

    private Goal(TargetCondition condition, decimal low, decimal high, FiscalYear? due, sbyte trend = 0)
    {
        Condition = condition;
        _low = low;
        _high = high;
        Due = due;
        _trend = trend;
    }

    /// <summary>Gets what is asked of a number.</summary>
    public TargetCondition Condition { get; }

    /// <summary>Gets the fiscal year in which it is due, or <see langword="null"/> when it is not known.</summary>
    public FiscalYear? Due { get; }

    /// <summary>Gets the value where one value is asked, else <see langword="null"/>.</summary>
    public decimal? Value => HasOneValue ? _low : null;

    /// <summary>Gets whether one value is asked.</summary>
    internal bool HasOneValue => Condition.IsOnOneValue();

    /// <summary>Gets the value where one value is asked.</summary>
    internal decimal OneValue => _low;

    /// <summary>Gets the lowest value of a range, else <see langword="null"/>.</summary>
    public decimal? Low => Condition is TargetCondition.Between ? _low : null;

    /// <summary>Gets the highest value of a range, else <see langword="null"/>.</summary>
    public decimal? High => Condition is TargetCondition.Between ? _high : null;

    /// <summary>Gets the direction of improvement, or <see langword="null"/> where the goal has none.</summary>
    public Direction? Direction => Sign switch
    {
        1 => Indicators.Direction.Higher,
        -1 => Indicators.Direction.Lower,
        _ => null,
    };

    /// <summary>Gets whether a number is asked: a value or a range.</summary>
    internal bool IsNumeric => Condition >= TargetCondition.AtLeast;

    /// <summary>Gets why a number cannot be compared with the goal in a direction.</summary>
    internal UndefinedReason ReasonForNoComparison =>
        Condition is TargetCondition.NotSet or TargetCondition.Pending ? UndefinedReason.NoTarget : UndefinedReason.NotANumberTarget;

    /// <summary>Gets 1 where higher is better, -1 where lower is, else 0.</summary>
    internal int Sign => Condition switch
    {
        TargetCondition.AtLeast or TargetCondition.Above => 1,
        TargetCondition.AtMost or TargetCondition.Below => -1,
        _ => _trend,
    };

    /// <summary>Returns a goal with one value.</summary>
    /// <param name="condition">How a number must stand to the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="due">The fiscal year in which it is due.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="condition"/> is not on one value.</exception>
    public static Goal Of(TargetCondition condition, decimal value, FiscalYear? due = null) =>
        new(TargetConditions.OnOneValue(condition, nameof(condition)), value, high: 0, due);

    /// <summary>Returns a goal met from one value to another, both included.</summary>
    /// <param name="low">The lowest value that meets it.</param>
    /// <param name="high">The highest value that meets it.</param>
    /// <param name="due">The fiscal year in which it is due.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is less than <paramref name="low"/>.</exception>
    public static Goal Between(decimal low, decimal high, FiscalYear? due = null) =>
        low <= high
            ? new(TargetCondition.Between, low, high, due)
            : throw new ArgumentOutOfRangeException(nameof(high), Invariant($"The range of a goal runs up, but is from {low} to {high}."));

    /// <summary>Returns a goal of which only the direction is known: methods that judge a trend still answer.</summary>
    /// <param name="direction">The direction of improvement.</param>
    /// <param name="due">The fiscal year in which it is due.</param>
    /// <exception cref="ArgumentException"><paramref name="direction"/> is neither.</exception>
    public static Goal Towards(Direction direction, FiscalYear? due = null)
    {
        Guard.Against.EnumOutOfRange(direction);
        return new(TargetCondition.NotSet, 0, 0, due, direction is Indicators.Direction.Higher ? (sbyte)1 : (sbyte)-1);
    }

    /// <summary>Returns a goal of which no number is set.</summary>
    /// <param name="due">The fiscal year in which it is due.</param>
    public static Goal NotSet(FiscalYear? due = null) => new(TargetCondition.NotSet, 0, 0, due);

    /// <summary>Returns a goal that is announced and not decided yet.</summary>
    /// <param name="due">The fiscal year in which it will be due.</param>
    public static Goal Pending(FiscalYear? due = null) => new(TargetCondition.Pending, 0, 0, due);

    /// <summary>Returns a goal in words.</summary>
    /// <param name="due">The fiscal year in which it is due.</param>
    public static Goal InWords(FiscalYear? due = null) => new(TargetCondition.Text, 0, 0, due);

    /// <summary>Returns what a target of an indicator asks.</summary>
    /// <param name="target">The target.</param>
    public static Goal From(Target target) =>
        Guard.Against.Null(target) switch
        {
            ThresholdTarget threshold => Of(threshold.Condition, threshold.Value.Amount, target.DueYear),
            RangeTarget range => Between(range.Low.Amount, range.High.Amount, target.DueYear),
            PendingTarget => Pending(target.DueYear),
            TextTarget => InWords(target.DueYear),
            _ => default,
        };

    /// <summary>Returns whether a number meets the goal, or <see langword="null"/> where no number is asked.</summary>
    /// <param name="value">The number.</param>
    public bool? IsMetBy(decimal value) => Condition switch
    {
        TargetCondition.AtLeast => value >= _low,
        TargetCondition.AtMost => value <= _low,
        TargetCondition.Above => value > _low,
        TargetCondition.Below => value < _low,
        TargetCondition.Exactly or TargetCondition.Reach => value == _low,
        TargetCondition.Between => _low <= value && value <= _high,
        _ => null,
    };

    /// <summary>Returns whether one value is asked, and which it is.</summary>
    internal bool IsOneValue(decimal value) => Condition.IsOnOneValue() && _low == value;

    /// <summary>Returns what is asked, with its due year.</summary>
    public override string ToString() =>
        Invariant($"{Condition.Name()} {(Condition is TargetCondition.Between ? Invariant($"{_low} to {_high}") : Value)} due {Due}");
}
