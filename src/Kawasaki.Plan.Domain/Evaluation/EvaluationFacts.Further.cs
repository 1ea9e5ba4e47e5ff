using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Evaluation;

// Figures that few ask for.
public readonly partial record struct EvaluationFacts
{
    /// <summary>Gets C − B, in the unit of the indicator; for percentages in percentage points (ポイント). A sum has no baseline of which it is the
    /// change.</summary>
    public Figure Change =>
        !HasBaseline || !_hasActual ? Undefined(LacksBaseline(HasBaseline) | LacksActual(_hasActual))
        : FigureArithmetic.Difference(_c, _b);

    /// <summary>Gets (C − B)/|B|: the change by the size of the baseline.</summary>
    public Figure RelativeChange => Change.By(_b);

    /// <summary>Gets C − C′, the change since the measurement before.</summary>
    public Figure ChangeFromPrevious =>
        !_hasActual ? Undefined(LacksActual(isThere: false))
        : Previous is { } previous ? FigureArithmetic.Difference(_c, previous.Value)
        : Figure.Undefined(UndefinedReason.NoPrevious);

    /// <summary>Gets (C − C′)/|C′|: the change since the measurement before by its size.</summary>
    public Figure RelativeChangeFromPrevious => ChangeFromPrevious.By(Previous.GetValueOrDefault().Value);

    /// <summary>Gets the change since the measurement before in the direction of improvement: positive is better.</summary>
    public Figure ImprovementFromPrevious => Directed(ChangeFromPrevious);

    /// <summary>Gets the change in the direction of improvement: positive is better.</summary>
    public Figure Improvement => Directed(Change);

    /// <summary>Gets the change in the direction of improvement by the size of the baseline.</summary>
    public Figure RelativeImprovement => Improvement.By(_b);

    /// <summary>Gets the share of the time from the baseline to the due year that had passed at the measurement. 1 is all of it.</summary>
    public Figure ElapsedShare =>
        TimeReasons is not 0 and var reasons ? Undefined(reasons | Bit(_goal.IsNoTarget && _goal.DueNumber == 0, UndefinedReason.NoTarget))
        : Figure.Of((decimal)(_year - _start) / (_goal.DueNumber - _start));

    /// <summary>Gets the change per year so far: (C − B)/(t − t0).</summary>
    public Figure ObservedPerYear => EndsReasons is not 0 and var reasons ? Undefined(reasons) : FigureArithmetic.Difference(_c, _b).By(_year - _start);

    /// <summary>Gets the mean change per year over all measurements, the first of the series to this one.</summary>
    public Figure MeanChange => MeanChangeOf(Series is { } series ? series.Before.Count + 1 : 1);

    /// <summary>Gets the change per year that leads from the baseline to the target: (T − B)/(tT − t0).</summary>
    public Figure PlannedPerYear =>
        ((TimeReasons & ~LacksActual(isThere: false)) | LineReasons) is not 0 and var reasons ? Undefined(reasons)
        : EndOfLine(out var end) is { } reason ? Figure.Undefined(reason)
        : FigureArithmetic.Difference(end, _b).By(_goal.DueNumber - _start);

    /// <summary>Gets the value at the due year at the pace so far: C + (C − B)·(tT − t)/(t − t0).</summary>
    public Figure Projected
    {
        get
        {
            if (ProjectionReasons is not 0 and var reasons)
            {
                return Undefined(reasons);
            }

            try
            {
                return Figure.Of(_c + ((_c - _b) * (_goal.DueNumber - _year) / (_year - _start)));
            }
            catch (OverflowException)
            {
                return Figure.Undefined(UndefinedReason.Overflow);
            }
        }
    }

    /// <summary>Gets the value at the due year at the compound growth so far: C·(C/B)^((tT − t)/(t − t0)).</summary>
    public Figure CompoundProjected =>
        ProjectionReasons is not 0 and var reasons ? Undefined(reasons)
        : FigureArithmetic.Compound(_b, _c, _goal.DueNumber - _year, _year - _start);

    /// <summary>Gets the first fiscal year in which the target is met at the pace so far: that of the measurement where it is met already.</summary>
    /// <remarks>An exact figure and a range are met where the value of a year is that figure, or lies in the range: a pace that leads past them from one
    /// year to the next never meets them.</remarks>
    public ProjectedYear TargetMetIn
    {
        get
        {
            if (MeetsTarget is true && Goal.YearOf(_year) is { } measured)
            {
                return new(measured);
            }

            var reasons = EndsReasons | Bit(_goal.IsNoTarget, UndefinedReason.NoTarget);
            if (reasons != 0 || !(IsExact || (_goal.Sign != 0 && _goal.HasOneValue)))
            {
                return new((reasons != 0 ? Undefined(reasons).Reason : null) ?? _goal.ReasonForNoComparison);
            }

            try
            {
                return YearsToGo() is not { } years ? new(UndefinedReason.NotReachedAtThisPace)
                    : years <= FiscalYear.MaxValue.Ordinal + 1 - _year ? new(FiscalYear.FromOrdinal(_year - 1 + (int)years))
                    : new(UndefinedReason.Overflow);
            }
            catch (OverflowException)
            {
                return new(UndefinedReason.Overflow);
            }
        }
    }

    private Figure Directed(Figure change) =>
        _goal.Sign == 0 && change.IsDefined ? Figure.Undefined(_goal.ReasonForNoComparison) : change.Times(_goal.Sign);

    /// <summary>Gets why there is no change per year so far.</summary>
    private uint EndsReasons =>
        LacksBaseline(_start != 0)
        | LacksActual(_year != 0)
        | Bit(_year != 0 && _year <= _start, UndefinedReason.ActualNotAfterBaseline);

    private uint ProjectionReasons =>
        EndsReasons
        | Bit(_goal.DueNumber == 0, _goal.IsNoTarget ? UndefinedReason.NoTarget : UndefinedReason.NoDue)
        | Bit(_goal.DueNumber <= _year, UndefinedReason.PastDue);

    /// <summary>Returns the mean change per year over the last measurements, of which this one is the last: from the first of them to this one.</summary>
    /// <param name="points">How many measurements, from 2.</param>
    public Figure MeanChangeOf(int points)
    {
        if (_year == 0)
        {
            return Undefined(LacksActual(isThere: false));
        }

        var first = points >= 2 && Series is { } series && series.Before.Count - (points - 1) is >= 0 and var index ? series.Before[index] : default;
        return
            first.YearNumber == 0 ? Figure.Undefined(UndefinedReason.NoPrevious)
            : first.YearNumber >= _year ? Figure.Undefined(UndefinedReason.DivisorIsZero)
            : FigureArithmetic.Difference(_c, first.Value).By(_year - first.YearNumber);
    }

    /// <summary>Returns a figure by its kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the kinds.</exception>
    public Figure FigureOf(FigureKind kind) => kind switch
    {
        FigureKind.Gap => Gap,
        FigureKind.AttainmentRatio => AttainmentRatio,
        FigureKind.ProgressRatio => ProgressRatio,
        FigureKind.Expected => Expected,
        FigureKind.PaceRatio => PaceRatio,
        FigureKind.RequiredPerYear => RequiredPerYear,
        FigureKind.Change => Change,
        FigureKind.RelativeChange => RelativeChange,
        FigureKind.Improvement => Improvement,
        FigureKind.RelativeImprovement => RelativeImprovement,
        FigureKind.ElapsedShare => ElapsedShare,
        FigureKind.ObservedPerYear => ObservedPerYear,
        FigureKind.PlannedPerYear => PlannedPerYear,
        FigureKind.Projected => Projected,
        FigureKind.CompoundProjected => CompoundProjected,
        FigureKind.ChangeFromPrevious => ChangeFromPrevious,
        FigureKind.RelativeChangeFromPrevious => RelativeChangeFromPrevious,
        FigureKind.ImprovementFromPrevious => ImprovementFromPrevious,
        FigureKind.MeanChange => MeanChange,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such figure."),
    };

    /// <summary>Gets whether a value, or those of a range, meet the goal, and none beyond.</summary>
    private bool IsExact => _goal.Condition is TargetCondition.Between || (_goal.Condition is TargetCondition.Exactly && _goal.HasOneValue);

    /// <summary>Returns the whole years from the measurement to the target at the pace so far, or <see langword="null"/> where it is never met.</summary>
    private decimal? YearsToGo()
    {
        var sign = IsExact ? _c.CompareTo(_b) : _goal.Sign;
        var step = (_c - _b) * sign; // In as many years as lie between the baseline and the measurement.
        if (step <= 0)
        {
            return null;
        }

        var (low, high) = (_goal.OneValue, _goal.Condition is TargetCondition.Between ? _goal.SecondValue : _goal.OneValue);
        var way = WayOf(sign < 0 ? high : low, sign);
        if (way < 0)
        {
            return null; // The range lies behind.
        }

        var isStrict = _goal.Condition is TargetCondition.Above or TargetCondition.Below;
        var years = decimal.Ceiling(way / step);
        years = (isStrict ? years * step > way : years * step >= way) ? years : years + 1; // Strict, or a quotient that was rounded down.
        return IsExact && years * step > WayOf(sign < 0 ? low : high, sign) ? null : years;
    }

    /// <summary>Returns how far a value lies ahead, as many times as years lie between the baseline and the measurement.</summary>
    private decimal WayOf(decimal value, int sign) => (value - _c) * sign * (_year - _start);
}
