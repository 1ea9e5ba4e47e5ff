using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

public sealed partial class YearNotation
{
    /// <summary>Finds the years, months, dates and ranges in running text.</summary>
    /// <param name="text">The text.</param>
    /// <remarks>
    /// Found is what names an era, carries 年, 年度, FY or the year of an era in brackets, or is a full date: the longest that can be read, or an error,
    /// never a part. Where it goes on in a way that is not understood (令和4年度～3施設), it is found as an error. A letter alone (R2, R2.12) is found
    /// only of the last two eras, and only when no Latin letter, digit or hyphen touches it; an initial (令3年) only when nothing stands before it
    /// that a word may be made of; an address or an article (昭和2丁目, 昭和2-1-1) is no year. What cannot be, a contradiction, a range that runs
    /// backwards, a day that does not exist, is found as an error.
    /// </remarks>
    public FoundPeriods Find(ReadOnlySpan<char> text) => new(this, text);

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    public FoundPeriods Find(string? text) => Find(text.AsSpan());
}
