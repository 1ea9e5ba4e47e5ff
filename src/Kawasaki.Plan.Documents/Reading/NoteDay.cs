using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using NodaTime;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A note that is nothing but a day or month, with 現在: the values that refer to it stood then.</summary>
internal static class NoteDay
{
    /// <summary>Returns the day, the last one where the note says 末; or <see langword="null"/>.</summary>
    internal static CalendarPeriod? In(ReadOnlySpan<char> text)
    {
        var result = YearNotation.Default.Read(text);
        return (result.TrailingWords & TrailingWords.AsOf) == 0 || !result.TryGetValue(out var day) ? null
            : (result.TrailingWords & TrailingWords.End) == 0 ? day
            : LastDayOf(day);
    }

    private static CalendarPeriod LastDayOf(CalendarPeriod period) =>
        period.TryGetMonth(out var month) ? CalendarPeriod.From(month.OnDayOfMonth(CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)))
        : period.TryGetFiscalYear(out var fiscalYear) ? CalendarPeriod.From(fiscalYear.LastDay)
        : period.TryGetYear(out var year) ? CalendarPeriod.From(new LocalDate(year, 12, 31))
        : period;
}
