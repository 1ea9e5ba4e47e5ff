using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Benchmarks.Notation;

/// <summary>Reading texts of up to a million characters that mean to be slow: time must grow with the length.</summary>
[MemoryDiagnoser]
public class LongTextBenchmarks
{
    private string _text = "";

    [Params("digits", "kanji", "spaces", "brackets", "years")]
    public string Kind { get; set; } = "";

    [Params(100_000, 1_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup() => _text = Kind switch
    {
        "digits" => "令和" + new string('1', Length),
        "kanji" => "令和" + new string('一', Length),
        "spaces" => "令和7" + new string(' ', Length) + "x",
        "brackets" => "令和7" + new string('（', Length),
        _ => string.Concat(Enumerable.Repeat("令和7～", Length / 4)),
    };

    [Benchmark]
    public bool Read() => YearNotation.Default.Read(_text).IsRead;

    [Benchmark]
    public int Find()
    {
        var count = 0;
        foreach (var found in YearNotation.Default.Find(_text))
        {
            count += found.Length;
        }

        return count;
    }
}
