using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Evaluation;

// One property a figure. What most figures are is computed at once; where that is not possible the reasons are gathered, of which the first is given.
public readonly partial record struct EvaluationFacts
{
    /// <summary>Gets C − T, in the unit of the indicator; for percentages in percentage points (ポイント). Of a range it is the distance to the nearer
    /// end, and 0 inside.</summary>
    public Figure Gap =>
        !_hasActual || !_goal.IsNumeric ? Undefined(LacksActual(_hasActual) | GoalReasons)
        : _goal.HasOneValue ? FigureArithmetic.Difference(_c, _goal.OneValue)
        : _c < _goal.OneValue ? FigureArithmetic.Difference(_c, _goal.OneValue)
        : _c > _goal.SecondValue ? FigureArithmetic.Difference(_c, _goal.SecondValue)
        : Figure.Of(0);

    /// <summary>Gets the attainment ratio (達成率), by the convention and up to the cap of the assumptions: C/T where higher is better, T/C where lower
    /// is, when they name none. 1 is 100 %.</summary>
    public Figure AttainmentRatio => Assumptions is { } stated ? AttainmentRatioBy(stated.Convention, stated.AttainmentCap) : PlainRatio;

    /// <summary>Gets the progress ratio (進捗率): (C − B)/(T − B); of a range to the end on the side of the baseline. 1 is 100 %.</summary>
    public Figure ProgressRatio
    {
        get
        {
            if (!_hasBaseline || !_hasActual || !_goal.IsNumeric)
            {
                return Undefined(EqualReasons | LacksBaseline(_hasBaseline) | LacksActual(_hasActual) | LineReasons);
            }

            if (EndOfLine(out var end) is { } reason)
            {
                return Figure.Undefined(reason);
            }

            return WayTo(end) is { } none ? Figure.Undefined(none) : FigureArithmetic.QuotientOfDifferences(_c, end, _b);
        }
    }

    /// <summary>Gets the value expected at t on the straight line from the baseline to the target: B + (T − B)·(t − t0)/(tT − t0), and T after tT.</summary>
    public Figure Expected
    {
        get
        {
            var inAll = _goal.DueNumber - _start;
            if (_start == 0 || _year == 0 || _goal.DueNumber == 0 || inAll <= 0 || EndOfLine(out var end) is not null)
            {
                return Undefined(TimeReasons | LineReasons);
            }

            var soFar = _year - _start;
            return soFar >= inAll ? Figure.Of(end) : FigureArithmetic.ValueOnLine(_b, end, soFar, inAll);
        }
    }

    /// <summary>Gets the pace ratio: the change per year so far by the change per year that leads from the baseline to the target.</summary>
    public Figure PaceRatio
    {
        get
        {
            var (soFar, inAll) = (_year - _start, _goal.DueNumber - _start);
            if (_start == 0 || _year == 0 || _goal.DueNumber == 0 || inAll <= 0 || soFar <= 0 || EndOfLine(out var end) is not null)
            {
                return Undefined(EqualReasons | TimeReasons | Bit(_year != 0 && soFar <= 0, UndefinedReason.ActualNotAfterBaseline) | LineReasons);
            }

            return end == _b
                ? Figure.Undefined(UndefinedReason.TargetEqualsBaseline)
                : FigureArithmetic.QuotientOfPaces(_c, end, _b, soFar, inAll);
        }
    }

    /// <summary>Gets the change per year needed from here: (T − C)/(tT − t). Zero or of the other sign: no further change is needed.</summary>
    public Figure RequiredPerYear
    {
        get
        {
            var years = _goal.DueNumber - _year;
            if (_year == 0 || _goal.DueNumber == 0 || years <= 0 || EndOfLine(out var end) is not null)
            {
                return Undefined(
                    LacksActual(_year != 0)
                    | Bit(_goal.DueNumber == 0, UndefinedReason.NoDue)
                    | Bit(years <= 0, UndefinedReason.PastDue)
                    | LineReasons);
            }

            return FigureArithmetic.PerYear(_c, end, years);
        }
    }

    private Figure PlainRatio
    {
        get
        {
            var sign = _goal.Sign;
            if (!_hasActual || sign == 0 || !_goal.HasOneValue)
            {
                return Undefined(RatioReasons);
            }

            var target = _goal.OneValue;
            if (sign < 0 && Math.Sign(_c) == 0 && _goal.IsMetBy(0) is true)
            {
                return Figure.Undefined(UndefinedReason.MetAtZero);
            }

            return
                Math.Sign(target) <= 0 || Math.Sign(_c) < (sign > 0 ? 0 : 1) ? Figure.Undefined(UndefinedReason.NotPositive)
                : sign > 0 ? FigureArithmetic.Share(_c, target)
                : FigureArithmetic.Share(target, _c);
        }
    }

    /// <summary>Returns the attainment ratio by a convention.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="cap">The most that it is (1.2 for 120 %), or <see langword="null"/> where it has no cap.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="convention"/> is none of the conventions.</exception>
    public Figure AttainmentRatioBy(AttainmentConvention convention, decimal? cap = null) => (convention switch
    {
        AttainmentConvention.Ratio => PlainRatio,
        AttainmentConvention.FromBaseline => AtLeastOneWhereReached(RatioFromBaseline),
        AttainmentConvention.Inverse or AttainmentConvention.Mirrored =>
            _goal.Sign >= 0 || !_hasActual || !_goal.HasOneValue ? PlainRatio
            : _goal.OneValue < 0 ? Figure.Undefined(UndefinedReason.NotPositive)
            : convention is AttainmentConvention.Inverse ? FigureArithmetic.Inverse(_c, _goal.OneValue)
            : AtLeastOneWhereReached(FigureArithmetic.Mirrored(_c, _goal.OneValue)),
        _ => throw new ArgumentOutOfRangeException(nameof(convention), convention, "There is no such convention."),
    }).AtMost(cap);

    /// <summary>Returns a ratio that rounding has brought to 1 on the side of it on which it is.</summary>
    private Figure AtLeastOneWhereReached(Figure ratio) => !ratio.IsDefined || _goal.Sign == 0 ? ratio
        : _c.CompareTo(_goal.OneValue) * _goal.Sign >= 0 ? FigureArithmetic.NotUnderOne(ratio)
        : FigureArithmetic.UnderOne(ratio);

    private Figure RatioFromBaseline =>
        !_hasBaseline || !_hasActual || !HasThreshold
            ? Undefined(
                LacksBaseline(_hasBaseline)
                | LacksActual(_hasActual)
                | GoalReasons
                | Bit(_goal.Condition is TargetCondition.Exactly or TargetCondition.Between, UndefinedReason.NotANumberTarget))
            : _goal.OneValue == _b ? Figure.Undefined(UndefinedReason.DivisorIsZero)
            : WayTo(_goal.OneValue) is { } reason ? Figure.Undefined(reason)
            : FigureArithmetic.QuotientOfDifferences(_c, _goal.OneValue, _b);

    /// <summary>Gets whether one value is asked that is no exact figure.</summary>
    private bool HasThreshold => _goal.HasOneValue && _goal.Condition is not TargetCondition.Exactly;

    private uint RatioReasons =>
        LacksActual(_hasActual)
        | GoalReasons
        | Bit(_hasActual && (_c < 0 || (_goal.HasOneValue && _goal.OneValue <= 0)), UndefinedReason.NotPositive)
        | Bit(_goal.Condition is TargetCondition.Exactly or TargetCondition.Between, UndefinedReason.NotANumberTarget)
        | Bit(_goal.Condition is TargetCondition.Reach && _goal.Sign == 0, UndefinedReason.DirectionUnknown);

    private uint EqualReasons => Bit(_hasBaseline && _goal.HasOneValue && _goal.OneValue == _b, UndefinedReason.TargetEqualsBaseline);

    /// <summary>Gets why there is no straight line, as far as the years say.</summary>
    private uint TimeReasons =>
        LacksBaseline(_start != 0)
        | LacksActual(_year != 0)
        | Bit(_goal.DueNumber == 0, UndefinedReason.NoDue)
        | Bit(_goal.DueNumber <= _start, UndefinedReason.DueNotAfterBaseline);

    /// <summary>Gets why there is no straight line, as far as what is asked says.</summary>
    private uint LineReasons => GoalReasons | (EndOfLine(out _) is { } reason ? Bit(true, reason) : 0);

    /// <summary>Gets why what is asked is no number.</summary>
    private uint GoalReasons =>
        _goal.IsNoTarget ? Bit(true, UndefinedReason.NoTarget)
        : _goal.Unresolved is { } reason ? Bit(true, reason)
        : Bit(!_goal.IsNumeric, UndefinedReason.NotANumberTarget);

    private static uint LacksBaseline(bool isThere) => Bit(!isThere, UndefinedReason.NoBaseline);

    private uint LacksActual(bool isThere) => Bit(!isThere, ReasonForNoActual);

    private static uint Bit(bool applies, UndefinedReason reason) => applies ? 1u << (int)reason : 0;

    /// <summary>Returns a figure that is undefined for the first of several reasons.</summary>
    private static Figure Undefined(uint reasons)
    {
        var first = 0;
        while ((reasons & 1u << first) == 0)
        {
            first++;
        }

        return Figure.Undefined((UndefinedReason)first);
    }

    /// <summary>Finds where the straight line ends: at the target, or at the end of a range on the side of the baseline.</summary>
    private UndefinedReason? EndOfLine(out decimal end)
    {
        end = _goal.OneValue;
        if (_goal.HasOneValue)
        {
            return null;
        }

        if (_goal.Condition is not TargetCondition.Between)
        {
            return _goal.IsNoTarget ? UndefinedReason.NoTarget : _goal.Unresolved ?? UndefinedReason.NotANumberTarget;
        }

        if (!_hasBaseline)
        {
            return UndefinedReason.NoBaseline;
        }

        if (_b < end)
        {
            return null;
        }

        end = _goal.SecondValue;
        return _b > end ? null : UndefinedReason.TargetMetAtBaseline;
    }

    /// <summary>Returns the number that stands for T in a figure: of a range one of its ends, or, inside it, the measurement itself.</summary>
    internal decimal? TargetIn(FigureKind kind) =>
        kind is FigureKind.Gap && _goal.Condition is TargetCondition.Between ? Math.Max(_goal.OneValue, Math.Min(_goal.SecondValue, _c))
        : EndOfLine(out var end) is null ? end
        : null;

    /// <summary>Returns why there is no way from the baseline to the target.</summary>
    private UndefinedReason? WayTo(decimal end)
    {
        var way = end.CompareTo(_b);
        return
            way == 0 ? UndefinedReason.TargetEqualsBaseline
            : way * _goal.Sign < 0 ? UndefinedReason.TargetMetAtBaseline
            : null;
    }
}
