using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Benchmarks.Notation;

/// <summary>Looking for years in a million characters of running text that has none, but numbers, against a compiled regular expression.</summary>
[MemoryDiagnoser]
public class FindNothingBenchmarks
{
    private static readonly Regex Years = FindBenchmarks.Years;

    private string _text = "";

    [GlobalSetup]
    public void Setup()
    {
        const string Line = "地域の人々が集まる場所を1,200か所に増やし、窓口で3人に1人が相談できるようにする。第2・4土曜日には講座を開き、参加者を5%増やした。\n";
        var text = new StringBuilder();
        while (text.Length < 1_000_000)
        {
            text.Append(Line);
        }

        _text = text.ToString();
        if (Find() != 0 || RegexMatches() != 0)
        {
            throw new InvalidOperationException("There is a year in the text.");
        }
    }

    [Benchmark(Baseline = true)]
    public int RegexMatches() => Years.Count(_text);

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
