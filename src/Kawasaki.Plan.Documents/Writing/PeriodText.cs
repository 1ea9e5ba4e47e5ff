using System.Text;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>Periods as the city prints them.</summary>
internal static class PeriodText
{
    private const int LastYearWithEra = 2999; // Soon behind it the years of the era have four digits.

    /// <summary>Returns a period over a column of projects: 令和4（2022）～7（2025）年度.</summary>
    internal static string OverProjects(CalendarPeriod period) => YearNotation.Default.Write(period, NotationStyle.Full);

    /// <summary>Returns a period in the cell of an indicator: 令和元 (2019) 年度.</summary>
    internal static string InCell(CalendarPeriod period) => new StringBuilder(OverProjects(period)).Replace("（", " (").Replace("）", ") ").ToString();

    /// <summary>Returns a period behind the head of a column of indicators: (H27) [2015] for a year that is not said to be a fiscal one.</summary>
    internal static string OverIndicators(CalendarPeriod period) =>
        period.TryGetYear(out var year) && year <= LastYearWithEra
            ? FormattableString.Invariant($"({YearNotation.Default.Write(period, NotationStyle.Short)}) [{year}]")
            : $"({InCell(period)})";
}
