using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Json;

namespace Kawasaki.Plan.Domain.Benchmarks.Json;

/// <summary>The plans of many municipalities, one a line: read, evaluated by one rule and counted. 1,741 is all of Japan; time grows with their number.</summary>
[MemoryDiagnoser]
public class PlanLinesBenchmarks
{
    private byte[] _file = [];

    [Params(10, 1741)]
    public int Municipalities { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        using var stream = new MemoryStream();
        PlanJson.SerializeLines(stream, Enumerable.Repeat(PlanJson.Deserialize(BundledPlan.Read()), Municipalities));
        _file = stream.ToArray();
    }

    [Benchmark]
    public int ReadEvaluateCount()
    {
        using var stream = new MemoryStream(_file, writable: false);
        var best = 0;
        foreach (var plan in PlanJson.DeserializeLines(stream))
        {
            foreach (var placed in plan.Indicators)
            {
                foreach (var evaluation in TargetEvaluation.AllOf(placed.Indicator))
                {
                    best += EvaluationRule.Kawasaki.Judge(evaluation.Facts).Grade.Rank == 1 ? 1 : 0;
                }
            }
        }

        return best;
    }
}
