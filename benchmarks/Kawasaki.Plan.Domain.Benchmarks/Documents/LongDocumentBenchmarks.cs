using System.Text;
using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Documents;

namespace Kawasaki.Plan.Domain.Benchmarks.Documents;

/// <summary>Reading documents of up to a thousand policies from a stream: time must grow with the length, and no faster than that of splitting the text.</summary>
[MemoryDiagnoser]
public class LongDocumentBenchmarks
{
    private string _text = "";
    private byte[] _file = [];

    [Params(1, 10, 100, 1000)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _text = PlanText.Repeat(Copies);
        _file = Encoding.UTF8.GetBytes(_text);
        var document = PlanDocumentReader.Read(_text);
        if (document.HasErrors || document.Plan.Policies.Count() != Copies)
        {
            throw new InvalidOperationException($"The document is not read whole: {document.Plan.Policies.Count()} policies, {document.Diagnostics.FirstOrDefault(item => item.Severity is DiagnosticSeverity.Error)}");
        }
    }

    [Benchmark(Baseline = true)]
    public string[][] Split() => PlanText.Split(_text);

    [Benchmark]
    public PlanDocument Read()
    {
        using var stream = new MemoryStream(_file, writable: false);
        return PlanDocumentReader.Read(stream);
    }
}
