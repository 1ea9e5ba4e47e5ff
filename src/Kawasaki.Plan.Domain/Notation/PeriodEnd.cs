using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The last day of a period, which 末現在 behind it means.</summary>
internal static class PeriodEnd
{
    /// <summary>Returns the last day of a period, or <see langword="null"/> of a date and of an open one.</summary>
    internal static CalendarPeriod? Of(CalendarPeriod period) =>
        period.Unit is not PeriodUnit.Date && period.FirstDay is not null && period.LastDay is { } day ? CalendarPeriod.From(day) : null;

    /// <summary>Returns the day or month at which a value stood, as the words behind its period say, or <see langword="null"/> where they do not.</summary>
    internal static CalendarPeriod? AsOf(CalendarPeriod? period, TrailingWords words) =>
        period is not { } printed || (words & TrailingWords.AsOf) == 0 ? null
        : (words & TrailingWords.End) == 0 ? printed
        : Of(printed) ?? printed;

    /// <summary>Returns the words behind a period that say at which day or month a value stood, or none where no words do.</summary>
    internal static TrailingWords WordsFor(CalendarPeriod? period, CalendarPeriod? asOf) =>
        period is not { } printed || asOf is not { } known ? TrailingWords.None
        : printed == known ? TrailingWords.AsOf
        : Of(printed) == known ? TrailingWords.End | TrailingWords.AsOf
        : TrailingWords.None;
}
