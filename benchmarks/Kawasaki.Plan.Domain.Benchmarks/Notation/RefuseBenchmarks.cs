using System.Globalization;
using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Benchmarks.Notation;

/// <summary>Refusing a text that is no year, against .NET's failing to read it as a date in the Japanese calendar.</summary>
[MemoryDiagnoser]
public class RefuseBenchmarks
{
    private static readonly CultureInfo Japanese = ReadFiscalYearBenchmarks.JapaneseCulture();

    [Params("地域の課題", "令和7（2024）年度")]
    public string Text { get; set; } = "";

    [Benchmark(Baseline = true)]
    public bool PlatformRefuses() => DateTime.TryParseExact(Text, "ggy年M月d日", Japanese, DateTimeStyles.None, out _);

    [Benchmark]
    public bool Refuse() => YearNotation.Default.Read(Text).IsRead;
}
