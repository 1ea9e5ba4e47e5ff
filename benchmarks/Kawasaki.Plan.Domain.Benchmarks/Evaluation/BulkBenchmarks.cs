using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Benchmarks.Evaluation;

/// <summary>Facts and one rule of very many indicators, one at a time and in blocks: time grows with their number, memory does not.</summary>
[MemoryDiagnoser]
public class BulkBenchmarks
{
    private const int Block = 1000;

    private readonly EvaluationCase[] _cases = new EvaluationCase[Block];
    private readonly EvaluationFacts[] _facts = new EvaluationFacts[Block];
    private readonly Judgement[] _judgements = new Judgement[Block];

    [Params(100_000, 1_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        for (var i = 0; i < _cases.Length; i++)
        {
            _cases[i] = CaseOf(i);
        }
    }

    [Benchmark]
    public int Spans()
    {
        var best = 0;
        for (var done = 0; done < Count; done += Block)
        {
            EvaluationFacts.OfAll(_cases, _facts);
            EvaluationRule.Fukuoka.JudgeAll(_facts, _judgements);
            foreach (var judgement in _judgements)
            {
                best += judgement.Grade.Rank == 1 ? 1 : 0;
            }
        }

        return best;
    }

    [Benchmark]
    public int Enumerables()
    {
        var best = 0;
        foreach (var facts in EvaluationFacts.OfAll(Enumerable.Range(0, Count).Select(CaseOf)))
        {
            best += EvaluationRule.Fukuoka.Judge(facts).Grade.Rank == 1 ? 1 : 0;
        }

        return best;
    }

    private static EvaluationCase CaseOf(int number) => new(
        new DatedValue(20 + (number % 50), new FiscalYear(2015)),
        new DatedValue(18 + (number % 70), new FiscalYear(2020)),
        Goal.Of(Comparison.AtLeast, 40 + (number % 30), new FiscalYear(2025)));
}
