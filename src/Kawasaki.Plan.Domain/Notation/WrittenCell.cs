using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What a cell of an indicator table says: its words, and the period with them.</summary>
/// <param name="words">What stands beside the period.</param>
/// <param name="place">Where a period stands.</param>
/// <param name="period">The period.</param>
/// <param name="asOf">The words behind the period that say at which day the value stood.</param>
internal readonly struct WrittenCell(
    Wording words,
    PeriodPlace place = PeriodPlace.None,
    CalendarPeriod? period = null,
    TrailingWords asOf = TrailingWords.None)
{
    internal static WrittenCell Dash { get; } = new(new("-", "-"));

    internal Wording Words => words;

    internal PeriodPlace Place => place;

    internal CalendarPeriod? Period => period;

    internal TrailingWords AsOf => asOf;

    /// <summary>Gets the words behind the period, in Japanese.</summary>
    internal string JapaneseAsOf => ((asOf & TrailingWords.End) != 0 ? "末" : "") + ((asOf & TrailingWords.AsOf) != 0 ? "現在" : "");
}
