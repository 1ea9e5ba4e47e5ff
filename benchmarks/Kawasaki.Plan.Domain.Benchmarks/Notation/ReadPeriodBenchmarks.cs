using System.Globalization;
using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Benchmarks.Notation;

/// <summary>Reading a fiscal year, a range of dates and a year by two names, against .NET's reading of a date in the Japanese calendar, twice for a
/// range.</summary>
[MemoryDiagnoser]
public class ReadPeriodBenchmarks
{
    private const string Date = "令和7年4月1日";

    private static readonly CultureInfo Japanese = ReadFiscalYearBenchmarks.JapaneseCulture();

    [Params("令和7（2025）年度", "令和8年4月1日～令和9年3月31日", "平成31（令和元）年度", "令和7年度第1四半期", "R3.11.26")]
    public string Text { get; set; } = "";

    [Benchmark(Baseline = true)]
    public long PlatformReads()
    {
        var first = DateTime.ParseExact(Date, "ggy年M月d日", Japanese).Ticks;
        return Text.Contains('～', StringComparison.Ordinal) ? first + DateTime.ParseExact(Date, "ggy年M月d日", Japanese).Ticks : first;
    }

    [Benchmark]
    public bool Read() => YearNotation.Default.Read(Text).IsRead;
}
