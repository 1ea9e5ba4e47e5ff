using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Evaluation;

// One property a figure. What most figures are is computed at once; where that is not possible the reasons are gathered, of which the first is given.
public readonly partial record struct EvaluationFacts
{
    /// <summary>Gets C − T, in the unit of the indicator; for percentages in percentage points (ポイント). Of a range it is the distance to the nearer
    /// end, and 0 inside.</summary>
    public Figure Gap => new(FindGap(out var value), value);

    /// <summary>Gets the attainment ratio (達成率), by the convention and up to the cap of the assumptions: C/T where higher is better, T/C where lower
    /// is, when they name none. 1 is 100 %.</summary>
    public Figure AttainmentRatio => Assumptions is { } stated ? AttainmentRatioBy(stated.Convention, stated.AttainmentCap) : PlainRatio;

    /// <summary>Gets the progress ratio (進捗率): (C − B)/(T − B); of a range to the end on the side of the baseline. 1 is 100 %.</summary>
    public Figure ProgressRatio => new(FindProgress(out var value), value);

    /// <summary>Gets the value expected at t on the straight line from the baseline to the target: B + (T − B)·(t − t0)/(tT − t0), and T after tT.</summary>
    public Figure Expected => new(FindExpected(out var value), value);

    /// <summary>Gets the pace ratio: the change per year so far by the change per year that leads from the baseline to the target.</summary>
    public Figure PaceRatio => new(FindPace(out var value), value);

    /// <summary>Gets the change per year needed from here: (T − C)/(tT − t). Where the target is met already no further change is needed: it is zero or of the
    /// other sign, or leads from inside a range to its end.</summary>
    public Figure RequiredPerYear => new(FindRequired(out var value), value);

    /// <summary>Gets the attainment ratio without a convention or a cap.</summary>
    internal Figure PlainRatio => new(FindPlainRatio(out var value), value);

    private UndefinedReason? FindGap(out decimal value)
    {
        value = 0;
        if (!_hasActual || !_goal.IsNumeric)
        {
            return FirstOf(LacksActual(_hasActual) | GoalReasons);
        }

        return
            _goal.HasOneValue || _c < _goal.OneValue ? FigureArithmetic.Difference(_c, _goal.OneValue, out value)
            : _c > _goal.SecondValue ? FigureArithmetic.Difference(_c, _goal.SecondValue, out value)
            : null;
    }

    private UndefinedReason? FindProgress(out decimal value)
    {
        value = 0;
        return FindWay(out var end) ?? FigureArithmetic.QuotientOfDifferences(_c, end, _b, out value);
    }

    private UndefinedReason? FindExpected(out decimal value)
    {
        value = 0;
        var inAll = _goal.DueNumber - _start;
        if (_start == 0 || _year == 0 || _goal.DueNumber == 0 || inAll <= 0 || EndOfLine(out var end) is not null)
        {
            return FirstOf(TimeReasons | LineReasons);
        }

        var soFar = _year - _start;
        if (soFar < inAll)
        {
            return FigureArithmetic.ValueOnLine(_b, end, soFar, inAll, out value);
        }

        value = end;
        return null;
    }

    private UndefinedReason? FindPace(out decimal value)
    {
        value = 0;
        var (soFar, inAll) = (_year - _start, _goal.DueNumber - _start);
        if (_start == 0 || _year == 0 || _goal.DueNumber == 0 || inAll <= 0 || soFar <= 0 || EndOfLine(out var end) is not null)
        {
            return FirstOf(EqualReasons | TimeReasons | Bit(_year != 0 && soFar <= 0, UndefinedReason.ActualNotAfterBaseline) | LineReasons);
        }

        return FigureArithmetic.QuotientOfPaces(_c, end, _b, soFar, inAll, out value);
    }

    private UndefinedReason? FindRequired(out decimal value)
    {
        value = 0;
        var years = _goal.DueNumber - _year;
        if (_year == 0 || _goal.DueNumber == 0 || years <= 0 || EndOfLine(out var end) is not null)
        {
            return FirstOf(
                LacksActual(_year != 0)
                | Bit(_goal.DueNumber == 0, UndefinedReason.NoDue)
                | Bit(years <= 0, UndefinedReason.PastDue)
                | LineReasons);
        }

        return FigureArithmetic.PerYear(_c, end, years, out value);
    }

    private UndefinedReason? FindPlainRatio(out decimal value)
    {
        value = 0;
        var sign = _goal.Sign;
        if (!_hasActual || sign == 0 || !_goal.HasOneValue)
        {
            return FirstOf(RatioReasons);
        }

        if (sign < 0 && Math.Sign(_c) == 0 && _goal.IsMetBy(0) is true)
        {
            return UndefinedReason.MetAtZero;
        }

        return
            Math.Sign(_goal.OneValue) <= 0 || Math.Sign(_c) < (sign > 0 ? 0 : 1) ? UndefinedReason.NotPositive
            : sign > 0 ? FigureArithmetic.Share(_c, _goal.OneValue, out value)
            : FigureArithmetic.Share(_goal.OneValue, _c, out value);
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
            : _c == 0 && _goal.OneValue == 0 && _goal.IsMetBy(0) is true ? Figure.Undefined(UndefinedReason.MetAtZero)
            : convention is AttainmentConvention.Inverse ? FigureArithmetic.Inverse(_c, _goal.OneValue)
            : AtLeastOneWhereReached(FigureArithmetic.Mirrored(_c, _goal.OneValue)),
        _ => throw new ArgumentOutOfRangeException(nameof(convention), convention, "There is no such convention."),
    }).AtMost(cap);

    /// <summary>Returns a ratio that rounding has brought to 1 on the side of it on which it is.</summary>
    private Figure AtLeastOneWhereReached(Figure ratio) => !ratio.IsDefined || _goal.Sign == 0 ? ratio
        : _c.CompareTo(_goal.OneValue) * _goal.Sign >= 0 ? FigureArithmetic.NotUnderOne(ratio)
        : FigureArithmetic.UnderOne(ratio);

    private Figure RatioFromBaseline =>
        !HasBaseline || !_hasActual || !HasThreshold
            ? Undefined(
                LacksBaseline(HasBaseline)
                | LacksActual(_hasActual)
                | GoalReasons
                | Bit(_goal.Condition is TargetCondition.Exactly or TargetCondition.Between, UndefinedReason.NotANumberTarget))
            : _goal.OneValue == _b ? Figure.Undefined(UndefinedReason.DivisorIsZero)
            : _goal.Sign == 0 ? Figure.Undefined(UndefinedReason.DirectionUnknown)
            : WayTo(_goal.OneValue) is { } reason ? Figure.Undefined(reason)
            : new(FigureArithmetic.QuotientOfDifferences(_c, _goal.OneValue, _b, out var share), share);

    /// <summary>Gets whether one value is asked that is no exact figure.</summary>
    private bool HasThreshold => _goal.HasOneValue && _goal.Condition is not TargetCondition.Exactly;

    private uint RatioReasons =>
        LacksActual(_hasActual)
        | GoalReasons
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

    private static Figure Undefined(uint reasons) => Figure.Undefined(FirstOf(reasons));

    private static uint LacksBaseline(bool isThere) => Bit(!isThere, UndefinedReason.NoBaseline);

    private uint LacksActual(bool isThere) => Bit(!isThere, ReasonForNoActual);

    private static uint Bit(bool applies, UndefinedReason reason) => applies ? 1u << (int)reason : 0;

    /// <summary>Returns the first of several reasons.</summary>
    private static UndefinedReason FirstOf(uint reasons)
    {
        var first = 0;
        while ((reasons & 1u << first) == 0)
        {
            first++;
        }

        return (UndefinedReason)first;
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

    /// <summary>Finds where the way from the baseline over the measurement ends.</summary>
    private UndefinedReason? FindWay(out decimal end)
    {
        if (!_hasBaseline || !_hasActual || !_goal.IsNumeric)
        {
            end = 0;
            return FirstOf(EqualReasons | LacksBaseline(_hasBaseline) | LacksActual(_hasActual) | LineReasons);
        }

        return EndOfLine(out end) ?? WayTo(end);
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
