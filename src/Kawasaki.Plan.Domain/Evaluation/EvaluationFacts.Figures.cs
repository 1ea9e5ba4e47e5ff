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
            if (_actual is not { Value: var c })
            {
                return Figure.Undefined(UndefinedReason.NoActual);
            }

            if (IsNoTarget(_goal))
            {
                return Figure.Undefined(UndefinedReason.NoTarget);
            }

            if (_goal.Value is not { } t)
            {
                return Figure.Undefined(UndefinedReason.NotANumberTarget);
            }

            try
            {
                return Figure.Of(c - t);
            }
            catch (OverflowException)
            {
                return Figure.Undefined(UndefinedReason.Overflow);
            }
        }
    }

    /// <summary>Gets the attainment ratio (達成率): C/T for 以上 and 超, T/C for 以下 and 未満. 1 is 100 %.</summary>
    public Figure AttainmentRatio
    {
        get
        {
            if (_actual is not { Value: var c })
            {
                return Figure.Undefined(UndefinedReason.NoActual);
            }

            if (IsNoTarget(_goal))
            {
                return Figure.Undefined(UndefinedReason.NoTarget);
            }

            if (_goal.Value is not { } t || _goal.Sign == 0)
            {
                return Figure.Undefined(UndefinedReason.NotANumberTarget);
            }

            return _goal.Sign > 0 ? Quotient(c, t) : Quotient(t, c);
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

            if (_baseline is not { Value: var b })
            {
                return Figure.Undefined(UndefinedReason.NoBaseline);
            }

            if (_actual is not { Value: var c })
            {
                return Figure.Undefined(UndefinedReason.NoActual);
            }

            if (IsNoTarget(_goal))
            {
                return Figure.Undefined(UndefinedReason.NoTarget);
            }

            if (_goal.IsMetBy(b) is true)
            {
                return Figure.Undefined(UndefinedReason.TargetMetAtBaseline);
            }

            if (_goal.Value is not { } t)
            {
                return Figure.Undefined(UndefinedReason.NotANumberTarget);
            }

            try
            {
                return Quotient(c - b, t - b);
            }
            catch (OverflowException)
            {
                return QuotientOfDifferences(QuarterOf(c, b), QuarterOf(t, b));
            }
        }
    }

    /// <summary>Gets the value expected at t on the straight line from the baseline to the target: B + (T − B)·(t − t0)/(tT − t0), and T after tT.</summary>
    public Figure Expected
    {
        get
        {
            if (LineOf(needsActualAfterBaseline: false, out var line) is { } reason)
            {
                return Figure.Undefined(reason);
            }

            if (line.YearsSoFar >= line.YearsInAll)
            {
                return Figure.Of(line.Target);
            }

            try
            {
                return Figure.Of(line.Baseline + ((line.Target - line.Baseline) * line.YearsSoFar / line.YearsInAll));
            }
            catch (OverflowException)
            {
                return Sum(line.Baseline, line.Target, line.Baseline, (decimal)line.YearsSoFar / line.YearsInAll);
            }
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

            if (LineOf(needsActualAfterBaseline: true, out var line) is { } reason)
            {
                return Figure.Undefined(reason);
            }

            try
            {
                // One division at the end keeps the most digits.
                return Quotient((line.Actual - line.Baseline) * line.YearsInAll, (line.Target - line.Baseline) * line.YearsSoFar);
            }
            catch (OverflowException)
            {
                return QuotientOfPaces(line);
            }
        }
    }

    /// <summary>Gets the change per year needed from here: (T − C)/(tT − t). Zero or of the other sign: no further change is needed.</summary>
    public Figure RequiredPerYear
    {
        get
        {
            if (_actual is not { Value: var c, Year: { } year })
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

            if (_goal.Value is not { } t)
            {
                return Figure.Undefined(UndefinedReason.NotANumberTarget);
            }

            try
            {
                return Figure.Of((t - c) / year.YearsUntil(due));
            }
            catch (OverflowException)
            {
                return Sum(0, t, c, 1m / year.YearsUntil(due));
            }
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

    /// <summary>Returns the pace ratio where the products do not fit, but their quotient may.</summary>
    private static Figure QuotientOfPaces(in Line line) =>
        QuotientOfDifferences(QuarterOf(line.Actual, line.Baseline) / line.YearsSoFar, QuarterOf(line.Target, line.Baseline) / line.YearsInAll);

    /// <summary>Returns a quotient of which the divisor is not zero, but may have become so where the figures are huge.</summary>
    private static Figure QuotientOfDifferences(decimal dividend, decimal divisor) =>
        divisor == 0 ? Figure.Undefined(UndefinedReason.Overflow) : Quotient(dividend, divisor);

    /// <summary>Returns the quarter of a difference, which always fits; half of one may not, because it is rounded.</summary>
    private static decimal QuarterOf(decimal left, decimal right) => (left / 4) - (right / 4);

    /// <summary>Finds the straight line from the baseline to the target, or why there is none.</summary>
    private UndefinedReason? LineOf(bool needsActualAfterBaseline, out Line line)
    {
        line = default;
        if (_baseline is not { Value: var b, Year: { } start })
        {
            return UndefinedReason.NoBaseline;
        }

        if (_actual is not { Value: var c, Year: { } year })
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

        if (_goal.Value is not { } t)
        {
            return UndefinedReason.NotANumberTarget;
        }

        line = new(b, c, t, start.YearsUntil(year), start.YearsUntil(due));
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

    private readonly record struct Line(decimal Baseline, decimal Actual, decimal Target, int YearsSoFar, int YearsInAll);
}
