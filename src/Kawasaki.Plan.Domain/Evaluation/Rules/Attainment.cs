using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>The attainment ratio (達成率) by each convention.</summary>
internal static class Attainment
{
    /// <summary>Returns the ratio, or why there is none.</summary>
    internal static Figure Of(in EvaluationFacts facts, AttainmentConvention convention, decimal? cap)
    {
        var figure = Plain(facts, convention);
        return cap is { } most && figure.Value > most ? Figure.Of(most) : figure;
    }

    internal static string FormulaOf(in EvaluationFacts facts, AttainmentConvention convention) =>
        convention is AttainmentConvention.FromBaseline ? "(B − C) ÷ (B − T)"
        : facts.Goal.Sign > 0 || convention is AttainmentConvention.Inverse ? "C ÷ T"
        : convention is AttainmentConvention.Mirrored ? "(2 × T − C) ÷ T"
        : "T ÷ C";

    private static Figure Plain(in EvaluationFacts facts, AttainmentConvention convention)
    {
        if (facts.Actual is not { Value: var c })
        {
            return Figure.Undefined(UndefinedReason.NoActual);
        }

        var goal = facts.Goal;
        if (goal.Condition is TargetCondition.NotSet or TargetCondition.Pending)
        {
            return Figure.Undefined(UndefinedReason.NoTarget);
        }

        if (goal is not { Value: { } t, Sign: not 0 and var sign })
        {
            return Figure.Undefined(UndefinedReason.NotANumberTarget);
        }

        if (convention is AttainmentConvention.FromBaseline)
        {
            return facts.Baseline?.Value is not { } b ? Figure.Undefined(UndefinedReason.NoBaseline) : Quotient(b, c, b, t);
        }

        if (sign < 0 && convention is AttainmentConvention.Inverse or AttainmentConvention.Mirrored)
        {
            return convention is AttainmentConvention.Inverse ? Quotient(c, 0, t, 0) : Mirrored(c, t);
        }

        return
            sign < 0 && c == 0 && goal.IsMetBy(0) is true ? Figure.Undefined(UndefinedReason.MetAtZero)
            : t <= 0 || c < 0 ? Figure.Undefined(UndefinedReason.NotPositive)
            : sign > 0 ? Quotient(c, 0, t, 0)
            : Quotient(t, 0, c, 0);
    }

    private static Figure Mirrored(decimal c, decimal t)
    {
        try
        {
            return Quotient(t + (t - c), 0, t, 0);
        }
        catch (OverflowException)
        {
            return Figure.Undefined(UndefinedReason.Overflow);
        }
    }

    /// <summary>Returns (a − b)/(c − d).</summary>
    private static Figure Quotient(decimal a, decimal b, decimal c, decimal d)
    {
        if (c == d)
        {
            return Figure.Undefined(UndefinedReason.DivisorIsZero);
        }

        try
        {
            return Figure.Of((a - b) / (c - d));
        }
        catch (OverflowException)
        {
            return Figure.Undefined(UndefinedReason.Overflow);
        }
    }
}
