using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>Destatis, Deutsche Nachhaltigkeitsstrategie: where the mean yearly change over the last six points leads, and the last change.</summary>
internal sealed class DestatisRule : EvaluationRule
{
    private const int MostPoints = 6;
    private const int FewestPoints = 4;
    private const decimal SmallMiss = 0.05m;
    private const decimal LargeMiss = 0.2m;

    private static readonly Grade Sun = new Grade("sun", new("晴れ", "Sun")).At(1);
    private static readonly Grade SunCloud = new Grade("sunCloud", new("晴れ時々曇り", "Sun and cloud")).At(2);
    private static readonly Grade Cloud = new Grade("cloud", new("曇り", "Cloud")).At(3);
    private static readonly Grade Storm = new Grade("storm", new("雷雨", "Thunderstorm")).At(4);

    internal DestatisRule()
        : base(
            "destatis",
            new("ドイツ連邦統計局（持続可能性戦略）", "Destatis (German Sustainable Development Strategy)"),
            "Statistisches Bundesamt, Deutsche Nachhaltigkeitsstrategie, method of the status of indicators",
            Sun,
            SunCloud,
            Cloud,
            Storm,
            Grade.NotAvailable)
    {
    }

    public override IReadOnlyList<Wording> Conditions { get; } = ValueList<Wording>.Of(
    [
        new("notAvailable：年度の分かる値が 4 つ未満か、良い向きがない", "notAvailable: fewer than four values with a year, or no direction"),
        new(
            "sun：期限前で r < 5 %、期限か達成後で達成し m が良い向き、向きだけの目標で m も直近も良い向き"
                + "（m：最後の 6 つまでの値の1年当たりの平均増減、r：m のまま期限に至る値が目標に足りない分 ÷ 実績から目標までの差）",
            "sun: before due r < 5 %; else met and m right; of a direction m and the last change right "
                + "(m, the mean change a year over the last six values at most; r, what the value that m leads to in the due year falls short of the target, "
                + "by the difference from the measurement to it)"),
        new("sunCloud：r ≤ 20 %、達成し m が悪い向き、m だけが良い向き", "sunCloud: r ≤ 20 %; met and m wrong; only m right"),
        new("cloud：m が良い向き、未達成で m が良い向き、直近だけが良い向き", "cloud: m right; not met and m right; only the last change right"),
        new("storm：ほか", "storm: else"),
    ]);

    /// <summary>Of several targets the worst counts.</summary>
    internal override RollUpResult Summarise(RollUpInput rollUp) =>
        new(null, rollUp.Counted.Select(item => item.Judgement.Grade).OrderBy(grade => grade.Rank).LastOrDefault());

    public override Wording? RollUpLabel => RollUpBy.Worst.Label();

    internal override string ArithmeticOf(in EvaluationFacts facts)
    {
        if (JudgeCore(facts).Reason is not null || TrendOf(facts, out var trend) is not null)
        {
            return "";
        }

        var text = Arithmetic.Of($"m = ({Arithmetic.Term(trend.Value)} − {Arithmetic.Term(trend.First)}) ÷ {trend.Years}{Arithmetic.Equals(trend.Mean)}");
        if (!facts.Goal.IsNumeric)
        {
            var last = Arithmetic.Grouped(trend.Value - trend.Before);
            return text + Arithmetic.Of($", {Arithmetic.Term(trend.Value)} − {Arithmetic.Term(trend.Before)} = {last}");
        }

        var target = TargetOf(facts.Goal, trend.Value);
        return YearsTo(facts, trend) is > 0 and var years
            && facts.MeetsTarget is false
            && ProjectedBy(trend, years).Value is { } projected
            ? text + Arithmetic.Of($", p = {Arithmetic.Term(trend.Value)} + m × {years}{Arithmetic.Equals(projected)}, T = {Arithmetic.Grouped(target)}")
            : text;
    }

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        try
        {
            return
                TrendOf(facts, out var trend) is { } reason ? Judgement.NotAvailable(reason)
                : !facts.Goal.IsNumeric ? ByDirection(trend)
                : facts.Goal is { Low: { } low, High: { } high } ? WeakerOf(
                    At(low, trend with { Direction = 1 }, YearsTo(facts, trend), trend.Value >= low),
                    At(high, trend with { Direction = -1 }, YearsTo(facts, trend), trend.Value <= high))
                : At(facts.GoalNumber, trend, YearsTo(facts, trend), facts.MeetsTarget is true);
        }
        catch (OverflowException)
        {
            return Judgement.NotAvailable(UndefinedReason.Overflow);
        }
    }

    private static Figure ProjectedBy(in Trend trend, int years)
    {
        try
        {
            return Figure.Of(trend.Value + (trend.Mean * years));
        }
        catch (OverflowException)
        {
            return Figure.Undefined(UndefinedReason.Overflow); // A trend in the wrong direction is judged without it.
        }
    }

    private static Judgement ByDirection(in Trend trend) => (trend.IsRight(trend.Mean), trend.IsRight(trend.Value - trend.Before)) switch
    {
        (true, true) => new(Sun),
        (true, false) => new(SunCloud),
        (false, true) => new(Cloud),
        _ => new(Storm),
    };

    /// <summary>Judges a value that is to be reached by a later year, or kept where it is met, due or without a year.</summary>
    private static Judgement At(decimal target, in Trend trend, int years, bool isMet) =>
        years > 0 && !isMet ? ByYear(trend, target, years) : ToBeKept(trend, isMet);

    /// <summary>Returns the weaker of two judgements: of a range, at least its lowest value and at most its highest are both to be reached.</summary>
    private static Judgement WeakerOf(Judgement low, Judgement high) =>
        low.Grade.Rank is null || (high.Grade.Rank is { } rank && rank < low.Grade.Rank) ? low : high;

    private static Judgement ToBeKept(in Trend trend, bool isMet) =>
        isMet ? new(trend.Mean * trend.Direction >= 0 ? Sun : SunCloud)
        : new(trend.IsRight(trend.Mean) ? Cloud : Storm);

    private static Judgement ByYear(in Trend trend, decimal target, int years)
    {
        if (!trend.IsRight(trend.Mean))
        {
            return new(Storm);
        }

        if (ProjectedBy(trend, years).Value is not { } projected)
        {
            return Judgement.NotAvailable(UndefinedReason.Overflow);
        }

        var miss = trend.Direction * (target - projected);
        var way = Math.Abs(target - trend.Value);
        return new(miss < SmallMiss * way ? Sun : miss <= LargeMiss * way ? SunCloud : Cloud);
    }

    /// <summary>Returns how many years lie before the due year; none where it has none.</summary>
    private static int YearsTo(in EvaluationFacts facts, in Trend trend) => facts.Goal.Due is { } due ? trend.Year.YearsUntil(due) : 0;

    /// <summary>Returns what is to be reached: of a range the end that is missed.</summary>
    private static decimal TargetOf(in Goal goal, decimal value) => goal.Value ?? (value < goal.Low ? goal.Low : goal.High).GetValueOrDefault();

    private static UndefinedReason? TrendOf(in EvaluationFacts facts, out Trend trend)
    {
        trend = default;
        if (facts.Actual is not { Year: { } year, Value: var value })
        {
            return facts.ReasonForNoActual;
        }

        var before = facts.Series?.Before;
        var count = Math.Min(before?.Count ?? 0, MostPoints - 1);
        if (before is null || count + 1 < FewestPoints)
        {
            return facts.Goal.Sign == 0 && !facts.Goal.IsNumeric ? facts.Goal.ReasonForNoComparison : UndefinedReason.NoPrevious;
        }

        var first = before[before.Count - count];
        if (first.Year is not { } start || start >= year)
        {
            return UndefinedReason.NoPrevious;
        }

        if (facts.Goal is { Sign: 0, Low: null } && facts.MeetsTarget is not true)
        {
            return facts.Goal.ReasonForNoComparison;
        }

        trend = new(value, before[before.Count - 1].Value, first.Value, year, start.YearsUntil(year), facts.Goal.Sign);
        return null;
    }

    private readonly record struct Trend(decimal Value, decimal Before, decimal First, FiscalYear Year, int Years, int Direction)
    {
        /// <summary>Gets the mean change by years.</summary>
        internal decimal Mean => (Value - First) / Years;

        internal bool IsRight(decimal change) => change * Direction > 0;
    }
}
