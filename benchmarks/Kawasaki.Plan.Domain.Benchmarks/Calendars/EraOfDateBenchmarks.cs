using System.Globalization;
using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Calendars;
using NodaTime;

namespace Kawasaki.Plan.Domain.Benchmarks.Calendars;

/// <summary>The era of a date, over dates of all five eras, against .NET's calendar.</summary>
[MemoryDiagnoser]
public class EraOfDateBenchmarks
{
    private const int Count = 1000;

    private static readonly LocalDate[] Dates = [.. Enumerable.Range(0, Count).Select(i => new LocalDate(1873, 1, 1).PlusDays(i * 60))];
    private static readonly DateTime[] DateTimes = [.. Dates.Select(date => date.ToDateTimeUnspecified())];

    private readonly JapaneseCalendar _calendar = new();

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int PlatformEra()
    {
        var sum = 0;
        foreach (var date in DateTimes)
        {
            sum += _calendar.GetEra(date);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int EraOf()
    {
        var sum = 0;
        foreach (var date in Dates)
        {
            sum += EraTable.Default.EraOf(date).Letter;
        }

        return sum;
    }
}
