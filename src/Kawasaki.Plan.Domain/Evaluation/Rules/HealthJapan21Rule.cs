using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>健康日本21（第二次）, the final and the mid-term evaluation: met, improving, unchanged or worse. A change counts from 5 % of the baseline on,
/// or when a test of two proportions says so.</summary>
internal sealed class HealthJapan21Rule : EvaluationRule
{
    private const decimal ChangeThatCounts = 0.05m;
    private const decimal CriticalValue = 3.841458820694124m; // Of the chi-squared distribution with one degree of freedom at 5 %: the square of 1.95996….
    private const decimal Whole = 100;

    private readonly Grade _met;
    private readonly Grade _improving;
    private readonly Grade _improvingTooSlowly;
    private readonly Grade _unchanged;
    private readonly Grade _worse;
    private readonly Grade _notEvaluated;

    private HealthJapan21Rule(string name, Wording label, string source, Grade met, params Grade[] grades)
        : base(name, label, source, [.. new[] { met }.Concat(grades).Distinct()])
    {
        _met = met;
        _improving = grades[0];
        _improvingTooSlowly = grades[1];
        _unchanged = grades[2];
        _worse = grades[3];
        _notEvaluated = grades[grades.Length - 1];
    }

    internal static HealthJapan21Rule Final { get; } = new(
        "healthJapan21",
        new("健康日本21（第二次）最終評価", "Health Japan 21 (second term), final evaluation"),
        "厚生労働省 健康日本21（第二次）最終評価報告書",
        new Grade("A", new("達成", "Target met"), 5).At(1),
        new Grade("B", new("改善", "Improving"), 4).At(2),
        new Grade("B*", new("改善（目標への直線を下回る）", "Improving, under the line to the target"), 4).At(3),
        new Grade("C", new("不変", "Unchanged"), 3).At(4),
        new Grade("D", new("悪化", "Worse"), 2).At(5),
        new Grade("E", new("評価困難", "Cannot be evaluated")));

    internal static HealthJapan21Rule Midterm { get; } = OfMidterm();

    public override Wording? RollUpLabel => _met.Score is null ? null : RollUpBy.Mean.Label();

    public override IReadOnlyList<Wording> Conditions => ValueList<Wording>.Of(
    [
        new($"{_met}：達成", $"{_met}: target met"),
        new(
            $"{_notEvaluated}：実績か策定時の値がない、良い向きが分からない、または改善したが値の年度が分からず直線と比べられない",
            $"{_notEvaluated}: not measured, no baseline, no direction, or improved, by a figure without a year, so that the line says nothing"),
        new($"{_unchanged}：変化が策定時の 5 % 未満、標本数があれば検定で差がない", $"{_unchanged}: changed by less than 5 %, or not significantly where sample sizes are given"),
        new($"{_worse}：悪化", $"{_worse}: worse"),
        new($"{_improvingTooSlowly}：改善、直線上の期待値に届かない", $"{_improvingTooSlowly}: improved, under the straight line"),
        new($"{_improving}：ほか", $"{_improving}: else"),
    ]);

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        if (facts.MeetsTarget is true)
        {
            return Of(_met);
        }

        var improvement = facts.Improvement;
        if (improvement.Value is not { } change)
        {
            return Judgement.NotAvailable(improvement.Reason.GetValueOrDefault(), _notEvaluated);
        }

        if (Math.Sign(change) == 0 || !(IsSignificant(facts) ?? IsLarge(change, facts.BaselineNumber)))
        {
            return Of(_unchanged);
        }

        return Math.Sign(change) < 0 ? Of(_worse) : facts.OnPace switch
        {
            true => Of(_improving),
            false => Of(_improvingTooSlowly),
            null when facts.Expected.Reason is UndefinedReason.Overflow => Judgement.NotAvailable(UndefinedReason.Overflow, _notEvaluated),

            // There is a line to the target, and of a figure without a year it is not known on which side of it it lies.
            null when facts is { Goal: { Value: not null, Due: not null }, Expected.Reason: { } reason }
                && reason is UndefinedReason.NoActual or UndefinedReason.NoBaseline => Judgement.NotAvailable(reason, _notEvaluated),
            null => Of(_improving),
        };
    }

    internal override string ArithmeticOf(in EvaluationFacts facts)
    {
        if (facts.Actual is not { Value: var c })
        {
            return "";
        }

        if (facts.MeetsTarget is true)
        {
            return Arithmetic.Comparison(c, facts.Goal);
        }

        if (facts is not { HasBaseline: true, BaselineNumber: var b })
        {
            return "";
        }

        var line = facts is { OnPace: not null, Expected.Value: { } expected }
            ? Arithmetic.Of($", {FigureFormulas.FormulaOf(FigureKind.Expected, facts)}{Arithmetic.Equals(expected)}") : "";
        return ProportionsOf(facts) is { } test
            ? Arithmetic.Of($"p1 = {b} ÷ 100, n1 = {Arithmetic.Grouped(test.FirstSize)}, p2 = {c} ÷ 100, n2 = {Arithmetic.Grouped(test.SecondSize)}, ")
                + Arithmetic.Of($"p = (p1 × n1 + p2 × n2) ÷ (n1 + n2) = {test.Pooled}, (p2 − p1)² = {test.Squared}, ")
                + Arithmetic.Of($"{CriticalValue} × p × (1 − p) × (1 ÷ n1 + 1 ÷ n2) = {test.Limit}{line}")
            : Arithmetic.Of($"C − B = {Arithmetic.Term(c)} − {Arithmetic.Term(b)}, 5 % × |B| = {Arithmetic.Grouped(ChangeThatCounts * Math.Abs(b))}{line}");
    }

    /// <summary>The mean of the scores, of which the first decimal is rounded away, five downwards (五捨六入), is a grade again. An item that comes to B is
    /// judged by what it will be in its target year: A where each B has become A and each B* B, and stays B, or else is B*.</summary>
    internal override RollUpResult Summarise(RollUpInput rollUp)
    {
        var grades = rollUp.Counted.Select(item => item.Judgement.Grade).ToArray();
        if (grades.Length == 0 || _met.Score is null)
        {
            return default;
        }

        var mean = grades.Average(ScoreOf);
        return new((double)mean, Rounding.FiveUp.Round(mean, 0) switch
        {
            5 => _met,
            4 => Rounding.FiveUp.Round(grades.Average(ScoreInTargetYear), 0) >= 5 ? _improving : _improvingTooSlowly,
            3 => _unchanged,
            _ => _worse,
        });
    }

    private static HealthJapan21Rule OfMidterm()
    {
        var improving = new Grade("a", new("改善", "Improving")).At(1);
        return new(
            "healthJapan21Midterm",
            new("健康日本21（第二次）中間評価", "Health Japan 21 (second term), mid-term evaluation"),
            "厚生労働省 健康日本21（第二次）中間評価報告書",
            improving,
            improving,
            new Grade("a*", new("改善（このままでは目標達成が危ぶまれる）", "Improving, but the target is in danger")).At(2),
            new Grade("b", new("不変", "Unchanged")).At(3),
            new Grade("c", new("悪化", "Worse")).At(4),
            new Grade("d", new("把握方法が異なり評価困難（計算では付かない）", "Measured in another way (never computed)")),
            new Grade("e", new("評価困難", "Cannot be evaluated")));
    }

    private static decimal ScoreOf(Grade grade) => grade.Score.GetValueOrDefault();

    private decimal ScoreInTargetYear(Grade grade) => ScoreOf(grade == _improving ? _met : grade);

    private static Judgement Of(Grade grade) => new(grade, grade.ScoreOfJudgement);

    private static bool IsLarge(decimal change, decimal baseline) => Math.Abs(change) >= ChangeThatCounts * Math.Abs(baseline);

    /// <summary>Returns what the two-sided test of two proportions says, or <see langword="null"/> where there is none: no sample sizes, or figures
    /// that are no shares in per cent.</summary>
    private static bool? IsSignificant(in EvaluationFacts facts) => ProportionsOf(facts) is { } test ? test.Squared >= test.Limit : null;

    private static Proportions? ProportionsOf(in EvaluationFacts facts)
    {
        if (facts.Assumptions?.SampleSizes is not { Baseline: var n1, Actual: var n2 }
            || !(facts.Unit == MeasurementUnit.Percent || facts.Unit == MeasurementUnit.None)
            || facts is not { Baseline.Value: >= 0 and <= Whole and var b, Actual.Value: >= 0 and <= Whole and var c })
        {
            return null;
        }

        var (p1, p2) = (b / Whole, c / Whole);
        var pooled = ((p1 * n1) + (p2 * n2)) / ((decimal)n1 + n2);
        return new(n1, n2, pooled, (p2 - p1) * (p2 - p1), CriticalValue * pooled * (1 - pooled) * ((1m / n1) + (1m / n2)));
    }

    private readonly record struct Proportions(int FirstSize, int SecondSize, decimal Pooled, decimal Squared, decimal Limit);
}
