using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

public sealed partial class YearNotation
{
    /// <summary>Finds the years, months, dates and ranges in running text.</summary>
    /// <param name="text">The text.</param>
    /// <remarks>
    /// Found is what names an era, or is a Gregorian year of four digits that carries 年, 年度 or the year of an era in brackets, as far as it can be
    /// read; bare digits are never a year. A year with a letter (R2) is found only when no Latin letter or digit touches it, an initial (令3) only
    /// when nothing stands before it that a word may be made of. What is printed in full and cannot be, a contradiction, a range that runs
    /// backwards, a month or day that does not exist, is found as an error.
    /// </remarks>
    public FoundPeriods Find(ReadOnlySpan<char> text) => new(this, text);

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    public FoundPeriods Find(string? text) => Find(text.AsSpan());

    /// <summary>Says what an expression found in running text means.</summary>
    internal NotationResult<CalendarPeriod> Resolve(ReadOnlySpan<char> text, ref YearExpression expression) => Resolve(text, ref expression, BareYears);
}
