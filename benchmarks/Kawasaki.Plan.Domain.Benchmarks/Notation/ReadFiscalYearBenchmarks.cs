using System.Globalization;
using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Benchmarks.Notation;

/// <summary>Reading a fiscal year as plans print it, against .NET's reading of a date in the Japanese calendar and of four digits.</summary>
[MemoryDiagnoser]
public class ReadFiscalYearBenchmarks
{
    private const string Printed = "令和7（2025）年度";
    private const string Date = "令和7年4月1日";
    private const string Digits = "2025";

    private static readonly CultureInfo Japanese = JapaneseCulture();

    [Benchmark(Baseline = true)]
    public DateTime PlatformReadsDate() => DateTime.ParseExact(Date, "ggy年M月d日", Japanese);

    [Benchmark]
    public int PlatformReadsFourDigits() => int.Parse(Digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [Benchmark]
    public FiscalYear ReadFiscalYear() => YearNotation.Default.ReadFiscalYear(Printed).Value;

    internal static CultureInfo JapaneseCulture()
    {
        var culture = new CultureInfo("ja-JP");
        culture.DateTimeFormat.Calendar = new JapaneseCalendar();
        return culture;
    }
}
