using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Benchmarks.Evaluation;

/// <summary>Rules, against the powers that Statistics Canada's method must compute.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private readonly EvaluationFacts _facts = new EvaluationFacts(
        new DatedValue(18.1m, new FiscalYear(2015)),
        new DatedValue(20.1m, new FiscalYear(2019)),
        Goal.Of(TargetCondition.AtLeast, 25m, new FiscalYear(2025)));

    private readonly double _b = 18.1;
    private readonly double _c = 20.1;
    private readonly double _t = 25;
    private readonly int _years = 4;
    private readonly int _yearsInAll = 10;

    [Benchmark]
    public double OnePower() => Math.Pow(_c / _b, 1.0 / _years);

    [Benchmark(Baseline = true)]
    public double TwoPowers() => Math.Pow(_c / _b, 1.0 / _years) + Math.Pow(_t / _b, 1.0 / _yearsInAll);

    [Benchmark]
    public Judgement StatisticsCanada() => EvaluationRule.StatisticsCanada.Judge(_facts);

    [Benchmark]
    public int AllRules()
    {
        var ranks = 0;
        for (var i = 0; i < EvaluationRule.All.Count; i++)
        {
            ranks += EvaluationRule.All[i].Judge(_facts).Grade.Rank ?? 0;
        }

        return ranks;
    }
}
