using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Periods in English: FY2025, FY2022 to FY2025, from FY2026 on, 2021-03.</summary>
internal static class EnglishPeriods
{
    internal static string Of(CalendarPeriod period) =>
        period.IsSingle ? period.ToString()
        : period.First is not { } first ? $"until {period.Last}"
        : period.Last is not { } last ? $"from {first} on"
        : $"{first} to {last}";
}
