using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Evaluation;

// One property a figure. Each asks its reasons in the order of UndefinedReason, then computes.
public readonly partial record struct EvaluationFacts
{
    /// <summary>Gets C − T, in the unit of the indicator; for percentages in percentage points (ポイント).</summary>
    public Figure Gap
    {
        get
        {
            if (!_actual.HasValue)
            {
                return Figure.Undefined(UndefinedReason.NoActual);
            }

            return IsNoTarget(_goal) ? Figure.Undefined(UndefinedReason.NoTarget)
                : !_goal.HasOneValue ? Figure.Undefined(UndefinedReason.NotANumberTarget)
                : Difference(_actual.GetValueOrDefault().Value, _goal.OneValue);
        }
    }

    /// <summary>Gets the attainment ratio (達成率): C/T for 以上 and 超, T/C for 以下 and 未満. 1 is 100 %.</summary>
    public Figure AttainmentRatio
    {
        get
        {
            if (!_actual.HasValue)
            {
                return Figure.Undefined(UndefinedReason.NoActual);
            }

            if (IsNoTarget(_goal))
            {
                return Figure.Undefined(UndefinedReason.NoTarget);
            }

            if (!_goal.HasOneValue || _goal.Sign == 0)
            {
                return Figure.Undefined(UndefinedReason.NotANumberTarget);
            }

            return _goal.Sign > 0 ? Quotient(_actual.GetValueOrDefault().Value, _goal.OneValue) : Quotient(_goal.OneValue, _actual.GetValueOrDefault().Value);
        }
    }

    /// <summary>Gets the progress ratio (進捗率): (C − B)/(T − B). 1 is 100 %.</summary>
    public Figure ProgressRatio
    {
        get
        {
            if (IsTargetTheBaseline)
            {
                return Figure.Undefined(UndefinedReason.TargetEqualsBaseline);
            }

            if (!_baseline.HasValue)
            {
                return Figure.Undefined(UndefinedReason.NoBaseline);
            }

            if (!_actual.HasValue)
            {
                return Figure.Undefined(UndefinedReason.NoActual);
            }

            if (IsNoTarget(_goal))
            {
                return Figure.Undefined(UndefinedReason.NoTarget);
            }

            if (_goal.IsMetBy(_baseline.GetValueOrDefault().Value) is true)
            {
                return Figure.Undefined(UndefinedReason.TargetMetAtBaseline);
            }

            if (!_goal.HasOneValue)
            {
                return Figure.Undefined(UndefinedReason.NotANumberTarget);
            }

            return QuotientOfDifferences(_actual.GetValueOrDefault().Value, _goal.OneValue, _baseline.GetValueOrDefault().Value);
        }
    }

    /// <summary>Gets the value expected at t on the straight line from the baseline to the target: B + (T − B)·(t − t0)/(tT − t0), and T after tT.</summary>
    public Figure Expected
    {
        get
        {
            return LineOf(needsActualAfterBaseline: false, out var soFar, out var inAll) is { } reason ? Figure.Undefined(reason)
                : soFar >= inAll ? Figure.Of(_goal.OneValue)
                : ValueOnLine(_baseline.GetValueOrDefault().Value, _goal.OneValue, soFar, inAll);
        }
    }

    /// <summary>Gets the pace ratio: the change per year so far by the change per year that leads from the baseline to the target.</summary>
    public Figure PaceRatio
    {
        get
        {
            if (IsTargetTheBaseline)
            {
                return Figure.Undefined(UndefinedReason.TargetEqualsBaseline);
            }

            return LineOf(needsActualAfterBaseline: true, out var soFar, out var inAll) is { } reason ? Figure.Undefined(reason)
                : QuotientOfPaces(_actual.GetValueOrDefault().Value, _goal.OneValue, _baseline.GetValueOrDefault().Value, soFar, inAll);
        }
    }

    /// <summary>Gets the change per year needed from here: (T − C)/(tT − t). Zero or of the other sign: no further change is needed.</summary>
    public Figure RequiredPerYear
    {
        get
        {
            if (!_actual.HasValue || _actual.GetValueOrDefault().Year is not { } year)
            {
                return Figure.Undefined(UndefinedReason.NoActual);
            }

            if (IsNoTarget(_goal))
            {
                return Figure.Undefined(UndefinedReason.NoTarget);
            }

            if (_goal.Due is not { } due)
            {
                return Figure.Undefined(UndefinedReason.NoDue);
            }

            if (due <= year)
            {
                return Figure.Undefined(UndefinedReason.PastDue);
            }

            if (!_goal.HasOneValue)
            {
                return Figure.Undefined(UndefinedReason.NotANumberTarget);
            }

            return PerYear(_actual.GetValueOrDefault().Value, _goal.OneValue, year.YearsUntil(due));
        }
    }

    private static Figure Difference(decimal minuend, decimal subtrahend)
    {
        try
        {
            return Figure.Of(minuend - subtrahend);
        }
        catch (OverflowException)
        {
            return Figure.Undefined(UndefinedReason.Overflow);
        }
    }

    private static Figure PerYear(decimal from, decimal to, int years)
    {
        try
        {
            return Figure.Of((to - from) / years);
        }
        catch (OverflowException)
        {
            return Sum(0, to, from, 1m / years);
        }
    }

    /// <summary>Returns (dividend − subtrahend)/(divisor − subtrahend), of which the divisor is not zero.</summary>
    private static Figure QuotientOfDifferences(decimal dividend, decimal divisor, decimal subtrahend)
    {
        try
        {
            return Figure.Of((dividend - subtrahend) / (divisor - subtrahend));
        }
        catch (OverflowException)
        {
            return QuotientOfQuarters(QuarterOf(dividend, subtrahend), QuarterOf(divisor, subtrahend));
        }
    }

    /// <summary>Returns start + (end − start)·soFar/inAll.</summary>
    private static Figure ValueOnLine(decimal start, decimal end, int soFar, int inAll)
    {
        try
        {
            return Figure.Of(start + ((end - start) * soFar / inAll));
        }
        catch (OverflowException)
        {
            return Sum(start, end, start, (decimal)soFar / inAll);
        }
    }

    /// <summary>Returns (C − B)/soFar by (T − B)/inAll, where B and T differ.</summary>
    private static Figure QuotientOfPaces(decimal actual, decimal target, decimal baseline, int soFar, int inAll)
    {
        try
        {
            // One division at the end keeps the most digits.
            return Figure.Of((actual - baseline) * inAll / ((target - baseline) * soFar));
        }
        catch (OverflowException)
        {
            return QuotientOfQuarters(QuarterOf(actual, baseline) / soFar, QuarterOf(target, baseline) / inAll);
        }
    }

    /// <summary>Returns start + (to − from)·share where the difference does not fit, but what is asked may.</summary>
    private static Figure Sum(decimal start, decimal to, decimal from, decimal share)
    {
        try
        {
            var step = QuarterOf(to, from) * share;
            return Figure.Of(start + step + step + step + step);
        }
        catch (OverflowException)
        {
            return Figure.Undefined(UndefinedReason.Overflow);
        }
    }

    /// <summary>Returns a quotient of which the divisor is not zero, but may have become so where the figures are huge.</summary>
    private static Figure QuotientOfQuarters(decimal dividend, decimal divisor) =>
        divisor == 0 ? Figure.Undefined(UndefinedReason.Overflow) : Quotient(dividend, divisor);

    /// <summary>Returns the quarter of a difference, which always fits; half of one may not, because it is rounded.</summary>
    private static decimal QuarterOf(decimal left, decimal right) => (left / 4) - (right / 4);

    /// <summary>Finds the years on the straight line from the baseline to the target, or why there is none.</summary>
    private UndefinedReason? LineOf(bool needsActualAfterBaseline, out int soFar, out int inAll)
    {
        soFar = 0;
        inAll = 0;
        if (!_baseline.HasValue || _baseline.GetValueOrDefault().Year is not { } start)
        {
            return UndefinedReason.NoBaseline;
        }

        if (!_actual.HasValue || _actual.GetValueOrDefault().Year is not { } year)
        {
            return UndefinedReason.NoActual;
        }

        if (IsNoTarget(_goal))
        {
            return UndefinedReason.NoTarget;
        }

        if (_goal.Due is not { } due)
        {
            return UndefinedReason.NoDue;
        }

        if (due <= start)
        {
            return UndefinedReason.DueNotAfterBaseline;
        }

        if (needsActualAfterBaseline && year <= start)
        {
            return UndefinedReason.ActualNotAfterBaseline;
        }

        if (!_goal.HasOneValue)
        {
            return UndefinedReason.NotANumberTarget;
        }

        soFar = start.YearsUntil(year);
        inAll = start.YearsUntil(due);
        return null;
    }

    private bool IsTargetTheBaseline => _baseline.HasValue && _goal.IsOneValue(_baseline.GetValueOrDefault().Value);

    private static bool IsNoTarget(in Goal goal) => goal.Condition is TargetCondition.NotSet or TargetCondition.Pending;

    private static Figure Quotient(decimal dividend, decimal divisor)
    {
        if (Math.Sign(divisor) == 0)
        {
            return Figure.Undefined(UndefinedReason.DivisorIsZero);
        }

        try
        {
            return Figure.Of(dividend / divisor);
        }
        catch (OverflowException)
        {
            return Figure.Undefined(UndefinedReason.Overflow);
        }
    }
}
