using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>The texts that are read as a value: its own, that of paths, and of a single period that of a range from it to itself.</summary>
internal static class OtherSpellings
{
    internal static string[] Of<T>(T value)
        where T : struct =>
        value switch
        {
            CalendarPeriod { IsSingle: true } period => [$"{period}", $"{period}/{period}", $"{period}..{period}"],
            CalendarPeriod period => [$"{period}", period.ToPathString()],
            FiscalYearRange range => [$"{range}", range.ToPathString()],
            _ => [$"{value}"],
        };
}
