using System.Globalization;
using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Benchmarks.Notation;

/// <summary>Writing a fiscal year as plans print it into a span, against .NET's writing of a date in the Japanese calendar.</summary>
[MemoryDiagnoser]
public class WriteFiscalYearBenchmarks
{
    private static readonly CultureInfo Japanese = ReadFiscalYearBenchmarks.JapaneseCulture();
    private static readonly DateTime Date = new(2025, 4, 1);
    private static readonly FiscalYear Year = new(2025);

    private readonly char[] _buffer = new char[64];

    [Benchmark(Baseline = true)]
    public bool PlatformWritesDate() => Date.TryFormat(_buffer, out _, "ggy年M月d日", Japanese);

    [Benchmark]
    public bool WriteFiscalYear() => YearNotation.Default.TryWrite(Year, NotationStyle.Full, _buffer, out _);
}
