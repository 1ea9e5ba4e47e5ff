using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>健康日本21（第二次）: met, improving, unchanged or worse. A change counts from 5 % of the baseline on, or when a test of two proportions says so.</summary>
internal sealed class HealthJapan21Rule : EvaluationRule
{
    private const decimal ChangeThatCounts = 0.05m;
    private const decimal CriticalValue = 3.841458820694124m; // Of the chi-squared distribution with one degree of freedom at 5 %: the square of 1.95996….
    private const decimal Whole = 100;

    private static readonly Grade Met = new("A", new("達成", "Target met"), 1);
    private static readonly Grade Improving = new("B", new("改善", "Improving"), 2);
    private static readonly Grade ImprovingTooSlowly = new("B*", new("改善（目標への直線を下回る）", "Improving, under the line to the target"), 3);
    private static readonly Grade Unchanged = new("C", new("不変", "Unchanged"), 4);
    private static readonly Grade Worse = new("D", new("悪化", "Worse"), 5);
    private static readonly Grade NotEvaluated = new("E", new("評価困難", "Cannot be evaluated"));

    internal HealthJapan21Rule()
        : base(
            "healthJapan21",
            new("健康日本21（第二次）最終評価", "Health Japan 21 (second term), final evaluation"),
            "厚生労働省 健康日本21（第二次）最終評価報告書",
            Met,
            Improving,
            ImprovingTooSlowly,
            Unchanged,
            Worse,
            NotEvaluated)
    {
    }

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        if (facts.MeetsTarget is true)
        {
            return new(Met, 5);
        }

        if (facts.Improvement is not { Value: { } improvement })
        {
            return Judgement.NotAvailable(facts.Improvement.Reason.GetValueOrDefault(), NotEvaluated);
        }

        return
            improvement == 0 || !(IsSignificant(facts) ?? IsLarge(improvement, facts.Baseline.GetValueOrDefault().Value)) ? new(Unchanged, 3)
            : improvement < 0 ? new(Worse, 2)
            : facts.Expected.Reason is UndefinedReason.Overflow ? Judgement.NotAvailable(UndefinedReason.Overflow, NotEvaluated)
            : facts.OnPace is false ? new(ImprovingTooSlowly, 4)
            : new(Improving, 4);
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

        if (facts.Baseline?.Value is not { } b)
        {
            return "";
        }

        var line = facts is { OnPace: not null, Expected.Value: { } expected }
            ? Arithmetic.Of($", {FigureFormulas.FormulaOf(FigureKind.Expected, facts)}{Arithmetic.Equals(expected)}") : "";
        return ProportionsOf(facts) is { } test
            ? Arithmetic.Of($"p1 = {b} ÷ 100, n1 = {test.FirstSize}, p2 = {c} ÷ 100, n2 = {test.SecondSize}, ")
                + Arithmetic.Of($"p = (p1 × n1 + p2 × n2) ÷ (n1 + n2) = {test.Pooled}, (p2 − p1)² = {test.Squared}, ")
                + Arithmetic.Of($"{CriticalValue} × p × (1 − p) × (1 ÷ n1 + 1 ÷ n2) = {test.Limit}{line}")
            : Arithmetic.Of($"C − B = {Arithmetic.Term(c)} − {Arithmetic.Term(b)}, 5 % × |B| = {ChangeThatCounts * Math.Abs(b)}{line}");
    }

    /// <summary>The mean of the scores, of which the first decimal is rounded away, five downwards (五捨六入), is a grade again.</summary>
    internal override (double? Mean, Grade? Grade) Summarise(IEnumerable<Judgement> own, IEnumerable<double> groupMeans, IReadOnlyCollection<Judgement> all)
    {
        var sum = 0m;
        var count = 0;
        foreach (var judgement in all)
        {
            if (judgement.Score is { } score)
            {
                sum += (decimal)score;
                count++;
            }
        }

        if (count == 0)
        {
            return default;
        }

        var mean = sum / count;
        return ((double)mean, Rounding.FiveDown.Round(mean, 0) switch
        {
            5 => Met,
            4 => Improving,
            3 => Unchanged,
            _ => Worse,
        });
    }

    private static bool IsLarge(decimal change, decimal baseline) => Math.Abs(change) >= ChangeThatCounts * Math.Abs(baseline);

    /// <summary>Returns what the two-sided test of two proportions says, or <see langword="null"/> where there is none: no sample sizes, or figures
    /// that are no shares.</summary>
    private static bool? IsSignificant(in EvaluationFacts facts) => ProportionsOf(facts) is { } test ? test.Squared >= test.Limit : null;

    private static Proportions? ProportionsOf(in EvaluationFacts facts)
    {
        if (facts.Assumptions?.SampleSizes is not { Baseline: var n1, Actual: var n2 }
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
