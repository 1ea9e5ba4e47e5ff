using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>The UN's SDG Progress Chart, as EUSTAT applies it: the value that compound growth leads to in the due year, against the target.</summary>
internal sealed class UnProgressChartRule : EvaluationRule
{
    private const double OnTrackShare = 0.95;
    private const double InProgressShare = 0.10;
    private const double FastGrowth = 0.02;
    private const double SlowGrowth = 0.005;
    private const decimal Whole = 100;
    private const decimal NearWhole = 1;
    private const decimal NearZero = 0.01m;

    private static readonly Grade Reached = new Grade("reached", new("達成", "Reached"), 3).At(1);
    private static readonly Grade OnTrack = new Grade("onTrack", new("順調", "On track"), 3).At(2);
    private static readonly Grade InProgress = new Grade("inProgress", new("進展あり", "In progress"), 2).At(3);
    private static readonly Grade Stagnation = new Grade("stagnation", new("停滞または後退", "Stagnation or deterioration"), 1).At(4);

    internal UnProgressChartRule()
        : base(
            "unProgressChart",
            new("国連SDGs進捗チャート（EUSTAT）", "UN SDG Progress Chart (EUSTAT)"),
            "EUSTAT, methodology of the SDG indicators; UN SDG Progress Chart",
            Reached,
            OnTrack,
            InProgress,
            Stagnation,
            Grade.NotAvailable)
    {
    }

    public override Wording? RollUpLabel => RollUpBy.Mean.Label();

    public override IReadOnlyList<Wording> Conditions { get; } = ValueList<Wording>.Of(
    [
        new("reached：達成、または 0 か 100 の目標の近く", "reached: target met, or near a target of 0 or 100"),
        new(
            "notAvailable：実績、良い向き、それより前の基準年の値（正の値）、目標の期限のどれかがない",
            "notAvailable: no measurement, no direction, no figure of a base year before it (above zero), or no due year of the target"),
        new(
            "onTrack：q ≥ 0.95、目標がなければ a ≥ 2 %（a：基準年から実績までの1年当たりの伸び率。低いほど良ければ符号を逆にする。q：伸び率 a のまま期限に至る値までの増減 ÷ 目標までの増減）",
            "onTrack: q ≥ 0.95; without a target a ≥ 2 % "
                + "(a, the growth a year from the base year to the measurement, of the other sign where lower is better; "
                + "q, the change to the value that a leads to in the due year by the change to the target)"),
        new("inProgress：q ≥ 0.1、目標がなければ a ≥ 0.5 %", "inProgress: q ≥ 0.1; without a target a ≥ 0.5 %"),
        new("stagnation：ほか", "stagnation: else"),
    ]);

    /// <summary>The mean of the scores, of which the first decimal is rounded away, five downwards: 2.5 is in progress.</summary>
    internal override RollUpResult Summarise(RollUpInput rollUp)
    {
        if (rollUp.Counted.Count == 0)
        {
            return default;
        }

        var mean = rollUp.Counted.Average(item => item.Judgement.Grade.Score.GetValueOrDefault());
        return new(
            (double)mean,
            rollUp.Counted.All(item => item.Judgement.Grade == Reached) ? Reached
            : Rounding.FiveUp.Round(mean, 0) switch
            {
                3 => OnTrack,
                2 => InProgress,
                _ => Stagnation,
            });
    }

    internal override string ArithmeticOf(in EvaluationFacts facts)
    {
        var judgement = JudgeCore(facts);
        if (judgement.Grade == Reached)
        {
            return Arithmetic.Comparison(facts.Actual.GetValueOrDefault().Value, facts.Goal);
        }

        if (judgement.Progress is not { } figure)
        {
            return "";
        }

        var start = BaseOf(facts);
        var (b, c) = (Arithmetic.Term(start.Value), Arithmetic.Term(facts.ActualNumber));
        var text = Arithmetic.Of($"a = ({c} ÷ {b})^(1 ÷ {YearsSince(start, facts)}) − 1{Arithmetic.Equals(Growth(start, facts))}");
        return facts.Goal is { Value: { } target, Due: not null }
            ? text + Arithmetic.Of($", q = ({c} × (1 + a)^{YearsAhead(facts)} − {b}) ÷ ({Arithmetic.Term(target)} − {b}){Arithmetic.Equals(figure)}")
            : text;
    }

    internal override Wording RemarkOn(in EvaluationFacts facts)
    {
        if (JudgeCore(facts).Progress is null || BaseOf(facts).Year is not { } year)
        {
            return default;
        }

        var said = YearNotation.Default.Write(CalendarPeriod.From(year));
        return new($"（基準年は{said.Japanese}）", $", from the base year {said.English}");
    }

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        if (!facts.HasActual)
        {
            return Judgement.NotAvailable(facts.ReasonForNoActual);
        }

        if (facts.MeetsTarget is true || (facts.Sign != 0 && IsNear(facts)))
        {
            return Of(Reached, null);
        }

        if (facts.Sign == 0)
        {
            return Judgement.NotAvailable(facts.ReasonForNoComparison);
        }

        var start = BaseOf(facts);
        return
            ReasonForNoGrowth(start, facts) is { } reason ? Judgement.NotAvailable(reason)
            : facts.HasNumericGoal ? AgainstTarget(start, facts)
            : ByTrend(Growth(start, facts) * facts.Sign);
    }

    /// <summary>Returns the figure from which the growth is taken: of the baseline and the measurements before, that of 2015, else that of the nearest year,
    /// of two as near the earlier. The default value is none.</summary>
    private static DatedValue BaseOf(in EvaluationFacts facts)
    {
        var nearest = facts.BaselineYearNumber == 0 ? default : new DatedValue(facts.BaselineNumber, facts.BaselineYearNumber);
        if (facts.IsSum || facts.Series is null || (nearest.YearNumber != 0 && nearest.YearNumber >= facts.ActualYearNumber))
        {
            return nearest;
        }

        for (var i = 0; i < facts.Series.Before.Count; i++)
        {
            var value = facts.Series.Before[i];
            if (value.YearNumber != 0 && value.YearNumber < facts.ActualYearNumber && IsNearer(value.YearNumber, nearest.YearNumber))
            {
                nearest = value;
            }
        }

        return nearest;
    }

    private static int BaseYear => Goal.NumberOf(new FiscalYear(2015));

    private static bool IsNearer(int year, int other)
    {
        var (distance, otherDistance) = (Math.Abs(year - BaseYear), Math.Abs(other - BaseYear));
        return other == 0 || distance < otherDistance || (distance == otherDistance && year < other);
    }

    private static Judgement AgainstTarget(in DatedValue from, in EvaluationFacts facts)
    {
        var (start, value, target) = ((double)from.Value, (double)facts.ActualNumber, (double)facts.GoalNumber); // A numeric goal has one.
        var way = Decimals.AreNear(target, start) ? facts.GoalNumber.CompareTo(from.Value) : target - start;
        if (way == 0)
        {
            return Judgement.NotAvailable(UndefinedReason.TargetEqualsBaseline);
        }

        if (facts.DueNumber == 0)
        {
            return Judgement.NotAvailable(UndefinedReason.NoDue);
        }

        if (facts.DueNumber <= from.YearNumber)
        {
            return Judgement.NotAvailable(UndefinedReason.DueNotAfterBaseline);
        }

        if (way * facts.Sign < 0)
        {
            return Of(Stagnation, null); // Met once and lost.
        }

        var expected = value * Math.Pow(value / start, (double)YearsAhead(facts) / YearsSince(from, facts)); // (1 + a) to the years ahead in one power.
        var share = (expected - start) / (target - start);
        return double.IsNaN(share) || double.IsInfinity(share)
            ? Judgement.NotAvailable(UndefinedReason.Overflow)
            : Of(share >= OnTrackShare ? OnTrack : share >= InProgressShare ? InProgress : Stagnation, share);
    }

    /// <summary>Returns for how many years the growth goes on: for none past the due year, where the value itself counts.</summary>
    private static int YearsAhead(in EvaluationFacts facts) => Math.Max(0, facts.DueNumber - facts.ActualYearNumber);

    private static Judgement ByTrend(double growth) => Of(growth >= FastGrowth ? OnTrack : growth >= SlowGrowth ? InProgress : Stagnation, growth);

    private static UndefinedReason? ReasonForNoGrowth(in DatedValue start, in EvaluationFacts facts) =>
        start.YearNumber == 0 ? UndefinedReason.NoBaseline
        : facts.ActualYearNumber == 0 ? facts.ReasonForNoActual
        : start.YearNumber >= facts.ActualYearNumber ? UndefinedReason.ActualNotAfterBaseline
        : Math.Sign(start.Value) <= 0 || Math.Sign(facts.ActualNumber) <= 0 ? UndefinedReason.NotPositive
        : null;

    private static double Growth(in DatedValue start, in EvaluationFacts facts) =>
        Math.Pow((double)facts.ActualNumber / (double)start.Value, 1.0 / YearsSince(start, facts)) - 1;

    private static int YearsSince(in DatedValue start, in EvaluationFacts facts) => facts.ActualYearNumber - start.YearNumber;

    /// <summary>Returns whether a figure is within 1 % of a target of nothing or of everything. An exact figure, or one in an unknown direction, is met
    /// by no figure near it.</summary>
    private static bool IsNear(in EvaluationFacts facts)
    {
        var target = facts.GoalNumber;
        return
            Math.Sign(target) != 0 ? target == Whole && IsShare(facts) && facts.ActualNumber is >= Whole - NearWhole and <= Whole + NearWhole
            : facts.HasOneGoalNumber && facts.ActualNumber is >= -NearZero and <= NearZero;
    }

    private static bool IsShare(in EvaluationFacts facts) => facts.Assumptions?.NaturalLimit == Whole || facts.Unit == MeasurementUnit.Percent;

    private static Judgement Of(Grade grade, double? progress) => new(grade, grade.ScoreOfJudgement, progress);
}
