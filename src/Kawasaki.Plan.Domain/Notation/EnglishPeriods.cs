using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Periods of every unit in English: FY2025, FY2025-H1 to FY2026-H2, from FY2026-Q3 on, until 2021-03.</summary>
internal static class EnglishPeriods
{
    internal static string Of(CalendarPeriod period) =>
        period.IsSingle ? period.ToString()
        : period.First is not { } first ? $"until {period.Last}"
        : period.Last is not { } last ? $"from {first} on"
        : $"{first} to {last}";
}
