using Kawasaki.Plan.Domain.Calendars;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Periods in English: FY2025, FY2022 to FY2025, from FY2026 on, 2021-03.</summary>
internal static class EnglishPeriods
{
    internal static string Of(CalendarPeriod period) =>
        period.TryGetFiscalYearRange(out var range) ? Of(range.Start?.ToString(), range.End?.ToString())
        : period.TryGetYears(out var start, out var end) ? Of(
            start is { } first ? Invariant($"{first:0000}") : null,
            end is { } last ? Invariant($"{last:0000}") : null)
        : period.ToString();

    private static string Of(string? start, string? end) =>
        start is null ? $"until {end}"
        : end is null ? $"from {start} on"
        : $"{start} to {end}";
}
