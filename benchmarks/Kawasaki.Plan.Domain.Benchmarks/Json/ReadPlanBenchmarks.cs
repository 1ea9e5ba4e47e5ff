using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;

namespace Kawasaki.Plan.Domain.Benchmarks.Json;

/// <summary>Reading the bundled plan into the model, with every check, against System.Text.Json's source generation into bare classes.</summary>
[MemoryDiagnoser]
public class ReadPlanBenchmarks
{
    private byte[] _json = [];

    [GlobalSetup]
    public void SetUp()
    {
        _json = BundledPlan.Read();
        var bare = JsonSerializer.SerializeToUtf8Bytes(ReadBareClasses(), BarePlanContext.Default.BarePlan);
        if (!PlanJson.Deserialize(bare).Equals(ReadPlan()))
        {
            throw new InvalidOperationException("The rival reads something else.");
        }
    }

    [Benchmark(Baseline = true)]
    public BarePlan ReadBareClasses() => JsonSerializer.Deserialize(_json, BarePlanContext.Default.BarePlan)!;

    [Benchmark]
    public ComprehensivePlan ReadPlan() => PlanJson.Deserialize(_json);
}
