using System.Globalization;
using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Benchmarks.Notation;

/// <summary>Writing a range of dates as plans print it into a span, against .NET's writing of two dates in the Japanese calendar.</summary>
[MemoryDiagnoser]
public class WriteDateRangeBenchmarks
{
    private static readonly CultureInfo Japanese = ReadFiscalYearBenchmarks.JapaneseCulture();
    private static readonly DateTime First = new(2026, 4, 1);
    private static readonly DateTime Last = new(2027, 3, 31);
    private static readonly CalendarPeriod Range = CalendarPeriod.Parse("2026-04-01/2027-03-31");

    private readonly char[] _buffer = new char[64];

    [Benchmark(Baseline = true)]
    public bool PlatformWritesTwoDates() => First.TryFormat(_buffer, out _, "ggy年M月d日", Japanese) && Last.TryFormat(_buffer, out _, "ggy年M月d日", Japanese);

    [Benchmark]
    public bool WriteDateRange() => YearNotation.Default.TryWrite(Range, NotationStyle.Full, _buffer, out _);
}
