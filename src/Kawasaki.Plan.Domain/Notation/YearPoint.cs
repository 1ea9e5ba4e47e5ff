using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A year as printed: within an era, Gregorian, or both.</summary>
internal struct YearPoint
{
    /// <summary>The Gregorian year.</summary>
    internal int Year;

    /// <summary>The era, where one is printed or inherited from the start of a range.</summary>
    internal JapaneseEra? Era;

    /// <summary>The year within the era.</summary>
    internal int EraYear;

    /// <summary>Where the number of the year begins.</summary>
    internal int Position;

    /// <summary>Whether both years are printed, one in brackets.</summary>
    internal bool HasBracket;
}
