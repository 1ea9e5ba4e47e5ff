using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What is asked of a number: a target without its unit. The default value asks nothing.</summary>
/// <remarks>A goal that is relative, or only a direction, rests on figures: the facts hold it as these make it.</remarks>
public readonly partial record struct Goal
{
    private const sbyte Keeps = 2;

    private readonly decimal _low; // The value; the lowest of a range; of a direction the baseline.
    private readonly decimal _high; // The highest of a range; of a relative goal how far from the reference.
    private readonly byte _condition;
    private readonly Traits _traits;
    private readonly sbyte _trend; // The direction where it is given apart from the kind: 1 higher, -1 lower, 2 keep.
    private readonly short _due; // The ordinal of the year and 1, so that 0 is none.

    private Goal(TargetCondition condition, decimal low, decimal high, short due, Traits traits = default, sbyte trend = 0)
    {
        _condition = (byte)condition;
        _low = low;
        _high = high;
        _due = due;
        _traits = traits;
        _trend = trend;
    }

    [Flags]
    private enum Traits : byte
    {
        ToBaseline = 1,
        ToPrevious = 2,
        IsShare = 4,
        IsResolved = 8, // What it rests on is known.
        IsTooLarge = 16,
        IsInferred = 32, // The trend.
        IsRelative = ToBaseline | ToPrevious,
    }

    /// <summary>Gets what is asked of a number.</summary>
    public TargetCondition Condition => (TargetCondition)_condition;

    /// <summary>Gets the fiscal year in which it is due, or <see langword="null"/> when it is not known.</summary>
    public FiscalYear? Due => YearOf(_due);

    /// <summary>Gets the value where one value is asked and known, else <see langword="null"/>.</summary>
    public decimal? Value => HasOneValue ? _low : null;

    /// <summary>Gets the lowest value of a range, else <see langword="null"/>.</summary>
    public decimal? Low => Condition is TargetCondition.Between ? _low : null;

    /// <summary>Gets the highest value of a range, else <see langword="null"/>.</summary>
    public decimal? High => Condition is TargetCondition.Between ? _high : null;

    /// <summary>Gets what the value is relative to, or <see langword="null"/> where it is relative to nothing.</summary>
    public ReferencePoint? RelativeTo =>
        (_traits & Traits.IsRelative) == 0 ? null
        : (_traits & Traits.ToBaseline) != 0 ? ReferencePoint.Baseline
        : ReferencePoint.Previous;

    /// <summary>Gets how far from what it is relative to the value is, signed, or <see langword="null"/> where no difference says it.</summary>
    public decimal? Difference => (_traits & Traits.IsRelative) != 0 && (_traits & Traits.IsShare) == 0 ? _high : null;

    /// <summary>Gets by which share, in %, signed, the value differs from what it is relative to, or <see langword="null"/> where no share says
    /// it.</summary>
    public decimal? Percent => (_traits & Traits.IsShare) != 0 ? _high : null;

    /// <summary>Gets the direction of improvement, or <see langword="null"/> where the goal has none.</summary>
    public Direction? Direction => Sign switch
    {
        1 => Indicators.Direction.Higher,
        -1 => Indicators.Direction.Lower,
        _ => _trend == Keeps ? Indicators.Direction.Keep : null,
    };

    /// <summary>Gets where the direction comes from, or <see langword="null"/> where the goal has none.</summary>
    public DirectionBasis? DirectionBasis =>
        _trend == 0 ? (Sign == 0 ? null : Evaluation.DirectionBasis.Printed)
        : (_traits & Traits.IsInferred) != 0 ? Evaluation.DirectionBasis.Inferred
        : Evaluation.DirectionBasis.Stated;

    /// <summary>Gets whether one value is asked and known.</summary>
    internal bool HasOneValue => _condition is >= (byte)TargetCondition.AtLeast and <= (byte)TargetCondition.Exactly && IsKnown(_traits);

    /// <summary>Gets the value where one value is asked.</summary>
    internal decimal OneValue => _low;

    /// <summary>Gets the value where one value is asked and known, and that above or below which a known direction is met.</summary>
    internal decimal? Boundary => HasOneValue || IsKnownDirection ? _low : null;

    /// <summary>Gets the highest value of a range, or how far a relative goal is from what it is relative to.</summary>
    internal decimal SecondValue => _high;

    /// <summary>Gets the ordinal of the due year and 1, or 0.</summary>
    internal short DueNumber => _due;

    /// <summary>Gets whether a number is asked and known: a value or a range.</summary>
    internal bool IsNumeric => HasOneValue || Condition is TargetCondition.Between;

    /// <summary>Gets whether no target is set yet.</summary>
    internal bool IsNoTarget => _condition <= (byte)TargetCondition.Pending;

    /// <summary>Gets why a relative goal has no value, or <see langword="null"/> where it has one, or is not relative.</summary>
    internal UndefinedReason? Unresolved =>
        IsKnown(_traits) ? null
        : (_traits & Traits.IsTooLarge) != 0 ? UndefinedReason.Overflow
        : (_traits & Traits.ToBaseline) != 0 ? UndefinedReason.NoBaseline
        : UndefinedReason.NoPrevious;

    /// <summary>Gets why a number cannot be compared with the goal in a direction.</summary>
    internal UndefinedReason ReasonForNoComparison =>
        IsNoTarget ? UndefinedReason.NoTarget
        : Unresolved ?? (Condition is TargetCondition.Reach ? UndefinedReason.DirectionUnknown : UndefinedReason.NotANumberTarget);

    /// <summary>Gets 1 where higher is better, -1 where lower is, else 0.</summary>
    internal int Sign => Condition switch
    {
        TargetCondition.AtLeast or TargetCondition.Above or TargetCondition.Increase => 1,
        TargetCondition.AtMost or TargetCondition.Below or TargetCondition.Decrease => -1,
        _ => _trend == Keeps ? 0 : _trend,
    };

    /// <summary>Gets whether figures decide what is asked, or in which direction.</summary>
    internal bool RestsOnFigures =>
        (_traits & Traits.IsRelative) != 0
        || Condition is TargetCondition.Reach or TargetCondition.Increase or TargetCondition.Decrease;

    /// <summary>Returns whether a number meets the goal, or <see langword="null"/> where that is undecided: no number is asked, or one in a direction
    /// that is not known.</summary>
    /// <param name="value">The number.</param>
    public bool? IsMetBy(decimal value) => IsMet(value);

    /// <inheritdoc cref="IsMetBy"/>
    /// <remarks>A number that is handed over by value is written in two halves and read as one, which takes longer than to compare it.</remarks>
    internal bool? IsMet(in decimal value)
    {
        if (!(HasOneValue || Condition is TargetCondition.Between || IsKnownDirection))
        {
            return null;
        }

        var order = value.CompareTo(_low);
        return Condition switch
        {
            TargetCondition.AtLeast => order >= 0,
            TargetCondition.AtMost => order <= 0,
            TargetCondition.Above or TargetCondition.Increase => order > 0,
            TargetCondition.Below or TargetCondition.Decrease => order < 0,
            TargetCondition.Exactly => order == 0,
            TargetCondition.Between => order >= 0 && value <= _high,
            _ => order == 0 ? true : Sign == 0 ? null : order * Sign > 0,
        };
    }

    /// <summary>Returns what is asked, with its due year.</summary>
    public override string ToString() =>
        Invariant($"{Condition.Name()} {(Condition is TargetCondition.Between ? Invariant($"{_low} to {_high}") : Value)} due {Due}");

    internal static FiscalYear? YearOf(short number) => number == 0 ? null : FiscalYear.FromOrdinal(number - 1);

    internal static short NumberOf(FiscalYear? year) => year is { } known ? (short)(known.Ordinal + 1) : (short)0;

    /// <summary>Returns whether the value is known: it is not relative, or what it is relative to is there.</summary>
    private static bool IsKnown(Traits traits) => (traits & Traits.IsRelative) == 0 || (traits & Traits.IsResolved) != 0;

    private bool IsKnownDirection => Condition is TargetCondition.Increase or TargetCondition.Decrease && (_traits & Traits.IsResolved) != 0;
}
