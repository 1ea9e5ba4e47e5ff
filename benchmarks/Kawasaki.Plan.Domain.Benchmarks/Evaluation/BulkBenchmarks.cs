using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Benchmarks.Evaluation;

/// <summary>Facts and one rule of very many indicators: time grows with their number, memory does not.</summary>
[MemoryDiagnoser]
public class BulkBenchmarks
{
    private const int Block = 1000;

    private readonly EvaluationFacts[] _facts = new EvaluationFacts[Block];

    [Params(100_000, 1_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        for (var i = 0; i < _facts.Length; i++)
        {
            _facts[i] = FactsOf(i);
        }
    }

    [Benchmark]
    public int FactsAndOneRule()
    {
        var best = 0;
        for (var i = 0; i < Count; i++)
        {
            best += EvaluationRule.Fukuoka.Judge(_facts[i % Block]).Grade.Rank == 1 ? 1 : 0;
        }

        return best;
    }

    private static EvaluationFacts FactsOf(int number) => new(
        new DatedValue(20 + (number % 50), new FiscalYear(2015)),
        new DatedValue(18 + (number % 70), new FiscalYear(2020)),
        Goal.Of(TargetCondition.AtLeast, 40 + (number % 30), new FiscalYear(2025)));
}
