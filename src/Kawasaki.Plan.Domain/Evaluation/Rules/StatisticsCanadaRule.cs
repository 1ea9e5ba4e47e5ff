using System.Runtime.CompilerServices;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>Statistics Canada (SDG progress; Open SDG 2.4): compound growth against the growth that the target needs, or against fixed limits.</summary>
internal sealed class StatisticsCanadaRule : EvaluationRule
{
    private const double OnTrackRatio = 0.95;
    private const double ModerateRatio = 0.6;
    private const double ReplacesZero = 0.001;
    private const double LimitExponent = 4.44;
    private const double HighestScore = 5;
    private const double OnTrackScore = 2.5;

    private static readonly Grade Achieved = new Grade("targetAchieved", new("目標達成", "Target achieved")).At(1);
    private static readonly Grade OnTrack = new Grade("onTrack", new("順調", "On track")).At(2);
    private static readonly Grade Accelerate = new Grade("accelerationNeeded", new("加速が必要", "Acceleration needed")).At(3);
    private static readonly Grade Limited = new Grade("limitedProgress", new("進展はわずか", "Limited progress")).At(4);
    private static readonly Grade Worse = new Grade("deterioration", new("悪化", "Deterioration")).At(5);

    internal StatisticsCanadaRule()
        : base(
            "statisticsCanada",
            new("カナダ統計局（SDGs）", "Statistics Canada (SDGs)"),
            "Statistics Canada, SDG progress method; Open SDG 2.4",
            Achieved,
            OnTrack,
            Accelerate,
            Limited,
            Worse,
            Grade.NotAvailable)
    {
    }

    public override Wording? RollUpLabel => RollUpBy.Mean.Label();

    public override IReadOnlyList<Wording> Conditions { get; } = ValueList<Wording>.Of(
    [
        new("targetAchieved：達成", "targetAchieved: target met"),
        new(
            "notAvailable：実績、それより前の年度の策定時の値、良い向き、目標の期限のどれかがない、または正負の値が混在する",
            "notAvailable: no measurement, no baseline of a year before it, no direction, no due year of the target, or values of both signs"),
        new(
            "onTrack：R ≥ 0.95、目標がなければ d × g ≥ 1.5 % × K"
                + "（g：策定時から実績までの1年当たりの伸び率、R：d × g ÷ 目標に要る1年当たりの伸び率の大きさ、d：高いほど良ければ 1、低いほど良ければ −1、"
                + "K：1、尺度に自然な限界があれば、策定時の値がそれに近いほど小さい）",
            "onTrack: R ≥ 0.95; without a target d × g ≥ 1.5 % × K "
                + "(g, the growth a year from the baseline to the measurement; R, d × g by the size of the growth a year that the target needs; "
                + "d, 1 where higher is better and −1 where lower is; K, 1, and with a natural limit of the scale the smaller the nearer the baseline is)"),
        new("accelerationNeeded：R ≥ 0.6、目標がなければ d × g ≥ 0.5 % × K", "accelerationNeeded: R ≥ 0.6; without a target d × g ≥ 0.5 % × K"),
        new("limitedProgress：R ≥ 0、目標がなければ d × g ≥ 0", "limitedProgress: R ≥ 0; without a target d × g ≥ 0"),
        new("deterioration：ほか", "deterioration: else"),
    ]);

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        if (TrendOf(facts, out var trend) is { } reason)
        {
            return Judgement.NotAvailable(reason);
        }

        if (facts.HasNumericGoal)
        {
            return AgainstTarget(facts, trend);
        }

        return ByTrend(facts, trend);
    }

    internal override string ArithmeticOf(in EvaluationFacts facts)
    {
        if (TrendOf(facts, out var trend) is not null || SignOf(trend.Baseline, trend.Actual, trend.Baseline) is not { } sign)
        {
            return "";
        }

        var figure = JudgeCore(facts).Progress;
        var (d, b) = (facts.Goal.Sign * sign, Published(facts.BaselineNumber));
        var observed = Arithmetic.Of(
            $"g = ({Arithmetic.Term(facts.Actual?.Value)} ÷ {Arithmetic.Term(b)})^(1 ÷ {trend.Years}) − 1{Arithmetic.Equals(trend.Growth())}");
        if (facts.Goal is { Value: { } target, Sign: not 0 }
            && facts.DueNumber - trend.Start is > 0 and var years
            && facts.DueNumber != 0
            && SignOf(trend.Baseline, trend.Actual, Nonzero((double)target)) is not null)
        {
            var needed = Growth(trend.Baseline, Nonzero((double)target), years);
            return observed
                + Arithmetic.Of($", gT = ({Arithmetic.Term(Published(target))} ÷ {Arithmetic.Term(b)})^(1 ÷ {years}) − 1{Arithmetic.Equals(needed)}, ")
                + Arithmetic.Of($"R = {d} × g ÷ |gT|")
                + (figure is { } ratio ? Arithmetic.Equals(ratio) : "");
        }

        if (figure is not { } x)
        {
            return observed;
        }

        var limits = "1.5 %, 0.5 %";
        if (facts.Assumptions?.NaturalLimit is { } limit)
        {
            var k = RoomFactor(trend.Baseline, (double)limit, facts.Sign);
            limits = $"L = {Arithmetic.Grouped(limit)}, K{Arithmetic.Equals(k)}, 1.5 % × K, 0.5 % × K";
        }

        return observed + Arithmetic.Of($", x = {d} × g{Arithmetic.Equals(x)}, {limits}");
    }

    /// <summary>Returns the digits as published; a zero is replaced, and its stand-in shown.</summary>
    private static decimal Published(decimal value) => value == 0 ? (decimal)ReplacesZero : value;

    /// <summary>The mean of the scores, in which a group counts as one; the target is achieved only where it is in all.</summary>
    internal override RollUpResult Summarise(RollUpInput rollUp)
    {
        double[] scores = [.. rollUp.Items.Select(item => item.Judgement.Score).Concat(rollUp.Groups.Select(group => group.Value)).OfType<double>()];
        if (scores.Length == 0)
        {
            return default;
        }

        var mean = scores.Average();
        return new(
            mean,
            rollUp.Counted.All(item => item.Judgement.Grade == Achieved) ? Achieved
            : mean >= OnTrackScore ? OnTrack
            : mean >= 0 ? Accelerate
            : mean >= -OnTrackScore ? Limited
            : Worse);
    }

    private static UndefinedReason? TrendOf(in EvaluationFacts facts, out Trend trend)
    {
        trend = default;
        var (start, year) = (facts.BaselineYearNumber, facts.ActualYearNumber);
        if (start == 0 || year == 0)
        {
            return start == 0 ? UndefinedReason.NoBaseline : facts.ReasonForNoActual;
        }

        if (year <= start)
        {
            return UndefinedReason.ActualNotAfterBaseline;
        }

        trend = new(Nonzero((double)facts.BaselineNumber), (double)facts.ActualNumber, start, year - start);
        return null;
    }

    private static Judgement AgainstTarget(in EvaluationFacts facts, in Trend trend)
    {
        var (target, direction) = ((double)facts.GoalNumber, facts.Sign); // 0 of a range.
        var reason = RatioToRequiredGrowth(facts, trend, target, direction, out var r);
        if (reason is not null)
        {
            return WithoutRatio(facts, reason.GetValueOrDefault());
        }

        var isMet = IsMet(facts, trend.Actual, target, direction);
        var grade = isMet ? Achieved : r >= OnTrackRatio ? OnTrack : r >= ModerateRatio ? Accelerate : r >= 0 ? Limited : Worse;
        var score = isMet ? HighestScore : Clamp(r >= ModerateRatio ? (7.1429 * r) - 4.2857 : (4.1667 * r) - 2.5); // The slopes as published, rounded.
        return new(grade, score, r);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Judgement WithoutRatio(in EvaluationFacts facts, UndefinedReason reason) =>
        facts.MeetsTarget is true ? new(Achieved, HighestScore)
        : reason is UndefinedReason.TargetEqualsBaseline ? new(Worse, -HighestScore)
        : Judgement.NotAvailable(reason);

    /// <summary>Returns whether the target is met. Where the doubles are not near each other they decide: to compare decimals takes as long as a
    /// power.</summary>
    private static bool IsMet(in EvaluationFacts facts, double actual, double target, int direction) =>
        facts.HasOneGoalNumber && facts.Goal.Condition is not TargetCondition.Exactly && !Decimals.AreNear(actual, target)
            ? actual > target == direction > 0
            : facts.MeetsTarget is true;

    private static UndefinedReason? RatioToRequiredGrowth(in EvaluationFacts facts, in Trend trend, double target, int direction, out double ratio)
    {
        ratio = double.NaN;
        if (direction == 0)
        {
            return facts.ReasonForNoComparison;
        }

        var t = Nonzero(target); // A numeric goal with a direction has a value.
        if (Decimals.AreNear(t, trend.Baseline) && facts.GoalNumber == facts.BaselineNumber)
        {
            return UndefinedReason.TargetEqualsBaseline;
        }

        if (facts.DueNumber == 0)
        {
            return UndefinedReason.NoDue;
        }

        var years = facts.DueNumber - trend.Start;
        if (years <= 0)
        {
            return UndefinedReason.DueNotAfterBaseline;
        }

        if (SignOf(trend.Baseline, trend.Actual, t) is not { } sign)
        {
            return UndefinedReason.ValuesOfBothSigns;
        }

        ratio = direction * sign * trend.Growth() / Math.Abs(Growth(trend.Baseline, t, years));
        return IsFinite(ratio) ? null : UndefinedReason.Overflow;
    }

    private static Judgement ByTrend(in EvaluationFacts facts, in Trend trend)
    {
        if (facts.Goal.Sign == 0)
        {
            return Judgement.NotAvailable(facts.Goal.ReasonForNoComparison);
        }

        if (SignOf(trend.Baseline, trend.Actual, trend.Baseline) is not { } sign)
        {
            return Judgement.NotAvailable(UndefinedReason.ValuesOfBothSigns);
        }

        var x = facts.Goal.Sign * sign * trend.Growth();
        if (!IsFinite(x))
        {
            return Judgement.NotAvailable(UndefinedReason.Overflow);
        }

        var limit = facts.Assumptions?.NaturalLimit;
        if (limit is not null && limit == facts.Baseline?.Value && x >= 0)
        {
            return new(OnTrack, HighestScore, x);
        }

        var k = limit is { } natural ? RoomFactor(trend.Baseline, (double)natural, facts.Sign) : 1;
        var (good, fair) = (0.015 * k, 0.005 * k);
        var grade = x >= good ? OnTrack : x >= fair ? Accelerate : x >= 0 ? Limited : Worse;
        var score =
            x < 0 ? Line(x, -0.02, -5, 0, -2.5)
            : x < fair ? Line(x, 0, -2.5, fair, 0)
            : x < good ? Line(x, fair, 0, good, 2.5)
            : Line(x, good, 2.5, 0.02 * k, 5);
        return new(grade, Clamp(score), x);
    }

    /// <summary>Near a natural limit in the desired direction there is less room, and the limits of the grades shrink.</summary>
    private static double RoomFactor(double b, double limit, int direction) =>
        direction > 0 && b >= 0 && b < limit ? 1 - Math.Pow(b / limit, LimitExponent)
        : direction < 0 && b > limit && b < 2 * limit ? 1 - Math.Pow(((2 * limit) - b) / limit, LimitExponent)
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

    private readonly record struct Trend(double Baseline, double Actual, int Start, int Years)
    {
        internal double Growth() => StatisticsCanadaRule.Growth(Baseline, Actual, Years);
    }
}
