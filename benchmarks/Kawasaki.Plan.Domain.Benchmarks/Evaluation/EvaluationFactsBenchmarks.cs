using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Benchmarks.Evaluation;

/// <summary>The facts of one indicator, against the same formulas written inline in decimal.</summary>
[MemoryDiagnoser]
public class EvaluationFactsBenchmarks
{
    private readonly EvaluationFacts _facts = new(
        new DatedValue(63.8m, new FiscalYear(2015)),
        new DatedValue(59.0m, new FiscalYear(2020)),
        Goal.Of(TargetCondition.AtLeast, 64m, new FiscalYear(2025)));

    private readonly decimal _b = 63.8m;
    private readonly decimal _c = 59.0m;
    private readonly decimal _t = 64m;
    private readonly int _start = 2015;
    private readonly int _year = 2020;
    private readonly int _due = 2025;

    [Benchmark(Baseline = true)]
    public decimal InlineFormulas()
    {
        var gap = _c - _t;
        var attainment = _c / _t;
        var progress = (_c - _b) / (_t - _b);
        var expected = _b + ((_t - _b) * (_year - _start) / (_due - _start));
        var pace = (_c - _b) * (_due - _start) / ((_t - _b) * (_year - _start));
        var required = (_t - _c) / (_due - _year);
        return gap + attainment + progress + expected + pace + required;
    }

    [Benchmark]
    public AttainmentStatus FactsAndStatus() => new EvaluationFacts(_facts.Baseline, _facts.Actual, _facts.Goal, _facts.AsOf).Status;

    [Benchmark]
    public int FactsStatusAndGrade() => StatusAndGradeBy(EvaluationRule.Kawasaki);

    [Benchmark]
    public decimal FactsAndSixFigures()
    {
        var facts = new EvaluationFacts(_facts.Baseline, _facts.Actual, _facts.Goal, _facts.AsOf);
        return ValueOf(facts.Gap) + ValueOf(facts.AttainmentRatio) + ValueOf(facts.ProgressRatio) + ValueOf(facts.Expected) + ValueOf(facts.PaceRatio) + ValueOf(facts.RequiredPerYear);
    }

    internal int StatusAndGradeBy(EvaluationRule rule)
    {
        var facts = new EvaluationFacts(_facts.Baseline, _facts.Actual, _facts.Goal, _facts.AsOf);
        return (int)facts.Status + rule.Judge(facts).Grade.Rank.GetValueOrDefault();
    }

    private static decimal ValueOf(in Figure figure) => figure.Value.GetValueOrDefault();
}
