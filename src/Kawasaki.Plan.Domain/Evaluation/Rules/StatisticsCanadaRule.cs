namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>Statistics Canada (SDG progress; Open SDG 2.4): compound growth against the growth that the target needs, or against fixed limits.</summary>
internal sealed class StatisticsCanadaRule : EvaluationRule
{
    private const double OnTrackRatio = 0.95;
    private const double ModerateRatio = 0.6;
    private const double ReplacesZero = 0.001;
    private const double LimitExponent = 4.44;
    private const double HighestScore = 5;

    private static readonly Grade Achieved = new("targetAchieved", "目標達成", "Target achieved");
    private static readonly Grade OnTrack = new("onTrack", "順調", "On track");
    private static readonly Grade Accelerate = new("accelerationNeeded", "加速が必要", "Acceleration needed");
    private static readonly Grade Limited = new("limitedProgress", "進展はわずか", "Limited progress");
    private static readonly Grade Worse = new("deterioration", "悪化", "Deterioration");

    internal StatisticsCanadaRule()
        : base("statisticsCanada", "カナダ統計局（SDGs）", "Statistics Canada (SDGs)", "Statistics Canada, SDG progress method; Open SDG 2.4", Achieved, OnTrack, Accelerate, Limited, Worse, Grade.NotAvailable)
    {
    }

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        var @case = facts.Case;
        if (@case.Baseline is not { Year: { } start } baseline || @case.Actual is not { Year: { } year } actual || year == start)
        {
            return default;
        }

        var b = Nonzero((double)baseline.Value);
        var c = (double)actual.Value;
        var years = start.YearsUntil(year);
        return @case.Goal.IsNumeric ? AgainstTarget(facts, b, c, years) : ByTrend(@case, b, c, years);
    }

    private static Judgement AgainstTarget(in EvaluationFacts facts, double b, double c, int years)
    {
        var goal = facts.Case.Goal;
        var ratio = RatioToRequiredGrowth(facts.Case, b, c, years);
        if (facts.MeetsTarget is true)
        {
            return new(Achieved, HighestScore, ratio);
        }

        if (goal.Sign != 0 && goal.Value == facts.Case.Baseline?.Value)
        {
            return new(Worse, -HighestScore);
        }

        if (ratio is not { } r)
        {
            return default;
        }

        var grade = r >= OnTrackRatio ? OnTrack : r >= ModerateRatio ? Accelerate : r >= 0 ? Limited : Worse;
        return new(grade, Clamp(r >= ModerateRatio ? (7.1429 * r) - 4.2857 : (4.1667 * r) - 2.5), r); // The slopes as published, rounded.
    }

    private static double? RatioToRequiredGrowth(in EvaluationCase @case, double b, double c, int years)
    {
        var goal = @case.Goal;
        if (goal.Value is not { } target || goal.Sign == 0 || target == @case.Baseline?.Value || goal.Due is not { } due || @case.Baseline?.Year is not { } start || due <= start)
        {
            return null;
        }

        var t = Nonzero((double)target);
        if (SignOf(b, c, t) is not { } sign)
        {
            return null;
        }

        var ratio = goal.Sign * sign * Growth(b, c, years) / Math.Abs(Growth(b, t, start.YearsUntil(due)));
        return IsFinite(ratio) ? ratio : null;
    }

    private static Judgement ByTrend(in EvaluationCase @case, double b, double c, int years)
    {
        if (@case.Goal.Sign == 0 || SignOf(b, c, b) is not { } sign)
        {
            return default;
        }

        var x = @case.Goal.Sign * sign * Growth(b, c, years);
        if (!IsFinite(x))
        {
            return default;
        }

        if (@case.NaturalLimit is { } limit && limit == @case.Baseline?.Value && x >= 0)
        {
            return new(OnTrack, HighestScore, x);
        }

        var k = @case.NaturalLimit is { } natural ? RoomFactor(b, (double)natural) : 1;
        var (good, fair) = (0.015 * k, 0.005 * k);
        var grade = x >= good ? OnTrack : x >= fair ? Accelerate : x >= 0 ? Limited : Worse;
        var score =
            x < 0 ? Line(x, -0.02, -5, 0, -2.5)
            : x < fair ? Line(x, 0, -2.5, fair, 0)
            : x < good ? Line(x, fair, 0, good, 2.5)
            : Line(x, good, 2.5, 0.02 * k, 5);
        return new(grade, Clamp(score), x);
    }

    /// <summary>Near a natural limit there is less room to grow, and the limits of the grades shrink.</summary>
    private static double RoomFactor(double b, double limit) =>
        b >= 0 && b < limit ? 1 - Math.Pow(b / limit, LimitExponent)
        : b > limit && b < 2 * limit ? 1 - Math.Pow(((2 * limit) - b) / limit, LimitExponent)
        : 1;

    /// <summary>Returns 1 where all values are positive or zero, -1 where all are negative, which turns the direction, else nothing.</summary>
    private static int? SignOf(double b, double c, double t) =>
        b > 0 && c >= 0 && t > 0 ? 1
        : b < 0 && c < 0 && t < 0 ? -1
        : null;

    private static double Growth(double from, double to, int years) => Math.Pow(to / from, 1.0 / years) - 1;

    private static double Nonzero(double value) => value == 0 ? ReplacesZero : value;

    private static double Line(double x, double x1, double y1, double x2, double y2) => y1 + ((y2 - y1) * (x - x1) / (x2 - x1));

    private static double Clamp(double score) => Math.Max(-HighestScore, Math.Min(HighestScore, score));

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
}
