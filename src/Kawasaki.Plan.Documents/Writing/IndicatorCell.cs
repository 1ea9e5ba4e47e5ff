using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>A cell of an indicator table: its words, and the period behind them.</summary>
/// <param name="Words">What stands before the period.</param>
internal sealed record IndicatorCell(string Words)
{
    private static readonly char[] Brackets = ['(', '（', '[', '［'];

    internal static IndicatorCell Empty { get; } = new("");

    internal static IndicatorCell Dash { get; } = new("-");

    /// <summary>Gets whether the reader gives the cell the period of its column where it has none.</summary>
    internal bool TakesPeriod { get; private init; }

    internal CalendarPeriod? Period { get; private init; }

    /// <summary>Gets the words behind the period: 現在.</summary>
    internal string AsOf { get; private init; } = "";

    /// <summary>Gets whether the period can stand only in the head: behind words with a bracket in them it would not be found.</summary>
    internal bool NeedsHead { get; private init; }

    internal static IndicatorCell Of(string words, CalendarPeriod? period, string? asOf = null) => new(words) { TakesPeriod = true, Period = period, AsOf = asOf ?? "" };

    internal static IndicatorCell OfText(string words, CalendarPeriod? period) =>
        new(words) { TakesPeriod = true, Period = period, NeedsHead = period is not null && words.IndexOfAny(Brackets) >= 0 };

    /// <summary>Returns the cell as it is printed under a head.</summary>
    internal string Under(CalendarPeriod? head) =>
        Period is { } period && (Period != head || AsOf.Length > 0) ? $"{Words} ({PeriodText.InCell(period)}{AsOf})" : Words;
}
