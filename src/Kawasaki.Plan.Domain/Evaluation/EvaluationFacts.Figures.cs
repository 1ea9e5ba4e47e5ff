namespace Kawasaki.Plan.Domain.Evaluation;

// One function a figure. Each asks its reasons in the order of UndefinedReason, then computes.
public readonly partial record struct EvaluationFacts
{
    private static Figure GapOf(in EvaluationCase @case)
    {
        if (@case.Actual is not { Value: var c })
        {
            return Figure.Undefined(UndefinedReason.NoActual);
        }

        if (IsNoTarget(@case.Goal))
        {
            return Figure.Undefined(UndefinedReason.NoTarget);
        }

        if (@case.Goal.Value is not { } t)
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

    private static Figure AttainmentRatioOf(in EvaluationCase @case)
    {
        if (@case.Actual is not { Value: var c })
        {
            return Figure.Undefined(UndefinedReason.NoActual);
        }

        if (IsNoTarget(@case.Goal))
        {
            return Figure.Undefined(UndefinedReason.NoTarget);
        }

        if (@case.Goal.Value is not { } t || @case.Goal.Sign == 0)
        {
            return Figure.Undefined(UndefinedReason.NotANumberTarget);
        }

        return @case.Goal.Sign > 0 ? Quotient(c, t) : Quotient(t, c);
    }

    private static Figure ProgressRatioOf(in EvaluationCase @case)
    {
        var target = @case.Goal.Value;
        if (@case.Baseline is { } known && target == known.Value)
        {
            return Figure.Undefined(UndefinedReason.TargetEqualsBaseline);
        }

        if (@case.Baseline is not { Value: var b })
        {
            return Figure.Undefined(UndefinedReason.NoBaseline);
        }

        if (@case.Actual is not { Value: var c })
        {
            return Figure.Undefined(UndefinedReason.NoActual);
        }

        if (IsNoTarget(@case.Goal))
        {
            return Figure.Undefined(UndefinedReason.NoTarget);
        }

        if (@case.Goal.IsMetBy(b) is true)
        {
            return Figure.Undefined(UndefinedReason.TargetMetAtBaseline);
        }

        if (target is not { } t)
        {
            return Figure.Undefined(UndefinedReason.NotANumberTarget);
        }

        try
        {
            return Quotient(c - b, t - b);
        }
        catch (OverflowException)
        {
            return Figure.Undefined(UndefinedReason.Overflow);
        }
    }

    private static Figure ExpectedOf(in EvaluationCase @case)
    {
        if (LineOf(@case, needsActualAfterBaseline: false, out var line) is { } reason)
        {
            return Figure.Undefined(reason);
        }

        try
        {
            return Figure.Of(line.YearsSoFar >= line.YearsInAll ? line.Target : line.Baseline + ((line.Target - line.Baseline) * line.YearsSoFar / line.YearsInAll));
        }
        catch (OverflowException)
        {
            return Figure.Undefined(UndefinedReason.Overflow);
        }
    }

    private static Figure PaceRatioOf(in EvaluationCase @case)
    {
        if (@case.Baseline is { } known && @case.Goal.Value == known.Value)
        {
            return Figure.Undefined(UndefinedReason.TargetEqualsBaseline);
        }

        if (LineOf(@case, needsActualAfterBaseline: true, out var line) is { } reason)
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
            return Figure.Undefined(UndefinedReason.Overflow);
        }
    }

    private static Figure RequiredPerYearOf(in EvaluationCase @case)
    {
        if (@case.Actual is not { Value: var c, Year: { } year })
        {
            return Figure.Undefined(UndefinedReason.NoActual);
        }

        if (IsNoTarget(@case.Goal))
        {
            return Figure.Undefined(UndefinedReason.NoTarget);
        }

        if (@case.Goal.Due is not { } due)
        {
            return Figure.Undefined(UndefinedReason.NoDue);
        }

        if (due <= year)
        {
            return Figure.Undefined(UndefinedReason.PastDue);
        }

        if (@case.Goal.Value is not { } t)
        {
            return Figure.Undefined(UndefinedReason.NotANumberTarget);
        }

        try
        {
            return Figure.Of((t - c) / year.YearsUntil(due));
        }
        catch (OverflowException)
        {
            return Figure.Undefined(UndefinedReason.Overflow);
        }
    }

    /// <summary>Finds the straight line from the baseline to the target, or why there is none.</summary>
    private static UndefinedReason? LineOf(in EvaluationCase @case, bool needsActualAfterBaseline, out Line line)
    {
        line = default;
        if (@case.Baseline is not { Value: var b, Year: { } start })
        {
            return UndefinedReason.NoBaseline;
        }

        if (@case.Actual is not { Value: var c, Year: { } year })
        {
            return UndefinedReason.NoActual;
        }

        if (IsNoTarget(@case.Goal))
        {
            return UndefinedReason.NoTarget;
        }

        if (@case.Goal.Due is not { } due)
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

        if (@case.Goal.Value is not { } t)
        {
            return UndefinedReason.NotANumberTarget;
        }

        line = new(b, c, t, start.YearsUntil(year), start.YearsUntil(due));
        return null;
    }

    private static bool IsNoTarget(Goal goal) => goal.Kind is GoalKind.NotSet or GoalKind.Pending;

    private static Figure Quotient(decimal dividend, decimal divisor)
    {
        if (divisor == 0)
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
