using System.Text;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using NodaTime;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>Periods as the city prints them.</summary>
internal static class PeriodText
{
    private const int LastYearWithEra = 2999; // Soon behind it the years of the era have four digits.

    /// <summary>Returns a period over a column of projects: 令和4（2022）～7（2025）年度.</summary>
    internal static string OverProjects(CalendarPeriod period) =>
        YearNotation.Default.Write(period, LastYearOf(period) > LastYearWithEra ? NotationStyle.Western : NotationStyle.Full);

    /// <summary>Returns a period in the cell of an indicator: 令和元 (2019) 年度.</summary>
    internal static string InCell(CalendarPeriod period) => new StringBuilder(OverProjects(period)).Replace("（", " (").Replace("）", ") ").ToString();

    /// <summary>Returns a period behind the head of a column of indicators: (H27) [2015] for a year that is not said to be a fiscal one.</summary>
    internal static string OverIndicators(CalendarPeriod period) =>
        period.TryGetYear(out var year) && year <= LastYearWithEra
            ? FormattableString.Invariant($"({YearNotation.Default.Write(period, NotationStyle.Short)}) [{year}]")
            : $"({InCell(period)})";

    /// <summary>Returns the words that say the day or month of a value behind its period, or <see langword="null"/> where none do.</summary>
    internal static string? AsOfWords(CalendarPeriod? period, CalendarPeriod asOf) =>
        period is not { } printed ? null
        : printed == asOf ? "現在"
        : LastDayOf(printed) is { } day && CalendarPeriod.From(day) == asOf ? "末現在"
        : null;

    private static LocalDate? LastDayOf(CalendarPeriod period) =>
        period.TryGetMonth(out var month) ? month.OnDayOfMonth(CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month))
        : period.TryGetFiscalYear(out var fiscalYear) ? fiscalYear.LastDay
        : period.TryGetYear(out var year) ? new LocalDate(year, 12, 31)
        : null;

    private static int LastYearOf(CalendarPeriod period) =>
        period.TryGetFiscalYear(out var fiscalYear) ? fiscalYear.StartYear
        : period.TryGetFiscalYearRange(out var range) ? (range.End ?? range.Start).GetValueOrDefault().StartYear
        : period.TryGetYears(out var start, out var end) ? (end ?? start).GetValueOrDefault()
        : period.TryGetYear(out var year) ? year
        : period.TryGetMonth(out var month) ? month.Year
        : period.TryGetDate(out var date) ? date.Year
        : 0;
}
