using System.Buffers;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Kawasaki.Plan.Domain.Benchmarks.Json;

/// <summary>A thousand cases read, evaluated, judged by nine rules and answered, against System.Text.Json's source generation, which reads the same lines
/// into bare classes and writes an answer of the same shape that is there already.</summary>
[MemoryDiagnoser]
public class CaseBenchmarks
{
    private const int Count = 1000;

    private static readonly ArrayBufferWriter<byte> Output = new();
    private static readonly Utf8JsonWriter Writer = new(Output);

    private readonly byte[][] _lines = new byte[Count][];
    private readonly BareAnswer[] _answers = new BareAnswer[Count];

    [GlobalSetup]
    public void SetUp()
    {
        for (var i = 0; i < Count; i++)
        {
            _lines[i] = Encoding.UTF8.GetBytes(AssessReport.CaseOf(i));
            Output.ResetWrittenCount();
            AssessReport.Answer(Writer, _lines[i]);
            _answers[i] = JsonSerializer.Deserialize(Output.WrittenSpan, BareCaseContext.Default.BareAnswer)!;
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int BareClasses()
    {
        Output.ResetWrittenCount();
        for (var i = 0; i < Count; i++)
        {
            _answers[i].Id = JsonSerializer.Deserialize(_lines[i], BareCaseContext.Default.BareCase)!.Id;
            Writer.Reset();
            JsonSerializer.Serialize(Writer, _answers[i], BareCaseContext.Default.BareAnswer);
        }

        return Output.WrittenCount;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Cases()
    {
        Output.ResetWrittenCount();
        foreach (var line in _lines)
        {
            AssessReport.Answer(Writer, line);
        }

        return Output.WrittenCount;
    }
}
