using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Documents;
using Markdig;

namespace Kawasaki.Plan.Domain.Benchmarks.Documents;

/// <summary>Reading the published plan, with the place of every character, against a reader of Markdown over the same text and against splitting it into lines and cells.</summary>
[MemoryDiagnoser]
public class ReadDocumentBenchmarks
{
    private string _text = "";

    [GlobalSetup]
    public void SetUp()
    {
        _text = PlanText.Read();
        if (PlanDocumentReader.Read(_text).HasErrors)
        {
            throw new InvalidOperationException("The document is not read whole.");
        }
    }

    [Benchmark(Baseline = true)]
    public object ParseMarkdown() => Markdown.Parse(_text);

    [Benchmark]
    public string[][] Split() => PlanText.Split(_text);

    [Benchmark]
    public PlanDocument Read() => PlanDocumentReader.Read(_text);
}
