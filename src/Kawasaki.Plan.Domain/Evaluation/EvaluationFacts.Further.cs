using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Evaluation;

// Figures that few ask for.
public readonly partial record struct EvaluationFacts
{
    /// <summary>Gets C − B, in the unit of the indicator; for percentages in percentage points (ポイント).</summary>
    public Figure Change =>
        !_baseline.HasValue ? Figure.Undefined(UndefinedReason.NoBaseline)
        : !_actual.HasValue ? Figure.Undefined(UndefinedReason.NoActual)
        : Difference(_actual.GetValueOrDefault().Value, _baseline.GetValueOrDefault().Value);

    /// <summary>Gets (C − B)/|B|: the change by the size of the baseline.</summary>
    public Figure RelativeChange => Change.By(_baseline.GetValueOrDefault().Value);

    /// <summary>Gets the change in the direction of improvement: positive is better.</summary>
    public Figure Improvement =>
        _goal.Sign != 0 ? Change.Times(_goal.Sign)
        : Change.IsDefined ? Figure.Undefined(IsNoTarget(_goal) ? UndefinedReason.NoTarget : UndefinedReason.NotANumberTarget)
        : Change;

    /// <summary>Gets the change in the direction of improvement by the size of the baseline.</summary>
    public Figure RelativeImprovement => Improvement.By(_baseline.GetValueOrDefault().Value);

    /// <summary>Gets the share of the time from the baseline to the due year that had passed at the measurement. 1 is all of it.</summary>
    public Figure ElapsedShare =>
        _baseline.GetValueOrDefault().Year is not { } start ? Figure.Undefined(UndefinedReason.NoBaseline)
        : _actual.GetValueOrDefault().Year is not { } year ? Figure.Undefined(UndefinedReason.NoActual)
        : _goal.Due is not { } due ? NoDue
        : due <= start ? Figure.Undefined(UndefinedReason.DueNotAfterBaseline)
        : Figure.Of((decimal)start.YearsUntil(year) / start.YearsUntil(due));

    /// <summary>Gets the change per year so far: (C − B)/(t − t0).</summary>
    public Figure ObservedPerYear =>
        _baseline.GetValueOrDefault().Year is not { } start ? Figure.Undefined(UndefinedReason.NoBaseline)
        : _actual.GetValueOrDefault().Year is not { } year ? Figure.Undefined(UndefinedReason.NoActual)
        : year <= start ? Figure.Undefined(UndefinedReason.ActualNotAfterBaseline)
        : Change.By(start.YearsUntil(year));

    /// <summary>Gets the change per year that leads from the baseline to the target: (T − B)/(tT − t0).</summary>
    public Figure PlannedPerYear
    {
        get
        {
            var goal = _goal;
            return
                _baseline.GetValueOrDefault().Year is not { } start ? Figure.Undefined(UndefinedReason.NoBaseline)
                : IsNoTarget(goal) ? Figure.Undefined(UndefinedReason.NoTarget)
                : goal.Due is not { } due ? Figure.Undefined(UndefinedReason.NoDue)
                : due <= start ? Figure.Undefined(UndefinedReason.DueNotAfterBaseline)
                : !goal.HasOneValue ? Figure.Undefined(UndefinedReason.NotANumberTarget)
                : Difference(goal.OneValue, _baseline.GetValueOrDefault().Value).By(start.YearsUntil(due));
        }
    }

    /// <summary>Gets the value at the due year at the pace so far: C + (C − B)·(tT − t)/(t − t0).</summary>
    public Figure Projected
    {
        get
        {
            if (EndsOf(out var ends) is { } reason)
            {
                return Figure.Undefined(reason);
            }

            if (_goal.Due is not { } due)
            {
                return NoDue;
            }

            if (due <= ends.Year)
            {
                return Figure.Undefined(UndefinedReason.PastDue);
            }

            if (ends.Years <= 0)
            {
                return Figure.Undefined(UndefinedReason.ActualNotAfterBaseline);
            }

            try
            {
                return Figure.Of(ends.Actual + ((ends.Actual - ends.Baseline) * ends.Year.YearsUntil(due) / ends.Years));
            }
            catch (OverflowException)
            {
                return Figure.Undefined(UndefinedReason.Overflow);
            }
        }
    }

    /// <summary>Gets the fiscal year in which the target is met at the pace so far: that of the measurement where it is met already.</summary>
    public ProjectedYear TargetMetIn
    {
        get
        {
            if (MeetsTarget is true && _actual.GetValueOrDefault().Year is { } measured)
            {
                return new(measured);
            }

            var goal = _goal;
            if (EndsOf(out var ends) is { } reason)
            {
                return new(reason);
            }

            if (IsNoTarget(goal))
            {
                return new(UndefinedReason.NoTarget);
            }

            if (ends.Years <= 0)
            {
                return new(UndefinedReason.ActualNotAfterBaseline);
            }

            if (goal.Value is not { } target || goal.Sign == 0)
            {
                return new(UndefinedReason.NotANumberTarget);
            }

            try
            {
                return YearsToGo(ends, target, goal) is not { } years ? new(UndefinedReason.NotReachedAtThisPace)
                    : years <= ends.Year.YearsUntil(FiscalYear.MaxValue) ? new(ends.Year.PlusYears((int)years))
                    : new(UndefinedReason.Overflow);
            }
            catch (OverflowException)
            {
                return new(UndefinedReason.Overflow);
            }
        }
    }

    private Figure NoDue => Figure.Undefined(IsNoTarget(_goal) ? UndefinedReason.NoTarget : UndefinedReason.NoDue);

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
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such figure."),
    };

    /// <summary>Returns the whole years from the measurement to the target at the pace so far, or <see langword="null"/> where it is never met.</summary>
    private static decimal? YearsToGo(in Ends ends, decimal target, Goal goal)
    {
        var step = (ends.Actual - ends.Baseline) * goal.Sign; // In as many years as lie between the baseline and the measurement.
        if (step <= 0)
        {
            return null;
        }

        var way = (target - ends.Actual) * goal.Sign * ends.Years;
        var years = decimal.Ceiling(way / step);
        return IsCovered(years) ? years : years + 1; // Strict, or a quotient that was rounded down.

        bool IsCovered(decimal count) => goal.Condition is TargetCondition.Above or TargetCondition.Below ? count * step > way : count * step >= way;
    }

    /// <summary>Finds the two ends of the change so far, or why there is none.</summary>
    private UndefinedReason? EndsOf(out Ends ends)
    {
        ends = default;
        if (_baseline.GetValueOrDefault().Year is not { } start)
        {
            return UndefinedReason.NoBaseline;
        }

        if (_actual.GetValueOrDefault().Year is not { } year)
        {
            return UndefinedReason.NoActual;
        }

        ends = new(_baseline.GetValueOrDefault().Value, _actual.GetValueOrDefault().Value, year, start.YearsUntil(year));
        return null;
    }

    private readonly record struct Ends(decimal Baseline, decimal Actual, FiscalYear Year, int Years);
}
