using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Benchmarks.Evaluation;

/// <summary>A rule as data, against the same rule as conditions in C# over the same facts.</summary>
[MemoryDiagnoser]
public class DataRuleBenchmarks
{
    private const int Count = 100;

    private static readonly DataRule Marks = new(
        "ourCity",
        new("わが市", "Our City"),
        "わが市 行政評価要綱",
        [
            new("◎", new("達成", "Met")),
            new("○", new("ほぼ達成", "Nearly met")),
            new("△", new("やや不足", "Short")),
            new("×", new("不足", "Far short")),
            new("－", new("評価できない", "Cannot be judged")),
        ],
        RuleStep.When(RuleCondition.CannotBeJudged(FigureKind.AttainmentRatio), "－"),
        RuleStep.When(RuleCondition.All(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), RuleCondition.AtLeast(FigureKind.PaceRatio, 1)), "◎"),
        RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), "○"),
        RuleStep.When(RuleCondition.Above(FigureKind.Improvement, 0), "△", "next"),
        RuleStep.Else("×"));

    private readonly EvaluationFacts[] _facts =
    [
        .. Enumerable.Range(0, Count).Select(i => new EvaluationFacts(
            new DatedValue(20, new FiscalYear(2015)),
            i % 10 == 9 ? null : new DatedValue(10 + (i % 7 * 3.3m), new FiscalYear(2020)),
            Goal.Of(TargetCondition.AtLeast, 25, new FiscalYear(2025)))),
    ];

    [Benchmark(Baseline = true)]
    public int Conditions()
    {
        var sum = 0;
        foreach (ref readonly var facts in _facts.AsSpan())
        {
            sum += (Compiled(facts).Rank ?? 0);
        }

        return sum;
    }

    [Benchmark]
    public int Data()
    {
        var sum = 0;
        foreach (ref readonly var facts in _facts.AsSpan())
        {
            sum += (Marks.Judge(facts).Grade.Rank ?? 0);
        }

        return sum;
    }

    private static Grade Compiled(in EvaluationFacts facts)
    {
        var grades = Marks.Grades;
        var ratio = facts.AttainmentRatio;
        var isAtZero = ratio.Reason is UndefinedReason.MetAtZero;
        if (facts.Status is AttainmentStatus.TargetNotSet or AttainmentStatus.TargetPending or AttainmentStatus.NotMeasurable or AttainmentStatus.NotMeasured
            || (!ratio.IsDefined && !isAtZero))
        {
            return grades[4];
        }

        return
            (isAtZero || ratio.Value >= 1) && facts.PaceRatio.Value >= 1 ? grades[0]
            : isAtZero || ratio.Value >= 0.8m ? grades[1]
            : facts.Improvement.Value > 0 ? grades[2]
            : grades[3];
    }
}
