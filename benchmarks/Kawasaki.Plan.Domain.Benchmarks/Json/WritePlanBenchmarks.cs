using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;

namespace Kawasaki.Plan.Domain.Benchmarks.Json;

/// <summary>Writing the bundled plan into a buffer, against System.Text.Json's source generation over bare classes. Both write the same bytes.</summary>
[MemoryDiagnoser]
public class WritePlanBenchmarks
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);
    private BarePlan _bare = new();
    private ComprehensivePlan _plan = new([]);

    [GlobalSetup]
    public void SetUp()
    {
        _plan = PlanJson.Deserialize(BundledPlan.Read());
        _bare = JsonSerializer.Deserialize(BundledPlan.Read(), BarePlanContext.Default.BarePlan)!;
        WriteBareClasses();
        var expected = _buffer.WrittenSpan.ToArray();
        WritePlan();
        if (!_buffer.WrittenSpan.SequenceEqual(expected))
        {
            throw new InvalidOperationException("The rival writes something else.");
        }
    }

    [Benchmark(Baseline = true)]
    public int WriteBareClasses()
    {
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, Options))
        {
            JsonSerializer.Serialize(writer, _bare, BarePlanContext.Default.BarePlan);
        }

        return _buffer.WrittenCount;
    }

    [Benchmark]
    public int WritePlan()
    {
        _buffer.ResetWrittenCount();
        PlanJson.Serialize(_buffer, _plan, JsonLayout.Compact);
        return _buffer.WrittenCount;
    }
}
