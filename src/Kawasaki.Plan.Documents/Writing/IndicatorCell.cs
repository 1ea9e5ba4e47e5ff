using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>A cell of an indicator table as the city prints it: 64 %以上 (令和7 (2025) 年度), 平成28 (2016) 年1月から交付開始.</summary>
internal sealed class IndicatorCell(WrittenCell cell)
{
    internal static IndicatorCell Empty { get; } = new(default);

    internal static IndicatorCell Dash { get; } = new(WrittenCell.Dash);

    /// <summary>Gets whether the reader gives the cell the period of its column where it has none.</summary>
    internal bool TakesPeriod => cell.Place is PeriodPlace.Behind;

    internal CalendarPeriod? Period => cell.Period;

    /// <summary>Gets whether the period can stand only in the head: behind words with a bracket in them it would not be found.</summary>
    internal bool NeedsHead => TakesPeriod && Period is not null && cell.Words.Japanese.AsSpan().IndexOfAny(Folding.OpenBrackets.AsSpan()) >= 0;

    /// <summary>Returns the cell as it is printed under a head.</summary>
    internal string Under(CalendarPeriod? head)
    {
        var words = cell.Words.Japanese;
        return
            Period is not { } period ? words
            : !TakesPeriod ? $"{PeriodText.InCell(period)}から{words}"
            : period != head || cell.JapaneseAsOf.Length > 0 ? $"{words} ({PeriodText.InCell(period)}{cell.JapaneseAsOf})"
            : words;
    }
}
