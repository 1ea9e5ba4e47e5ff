using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary>How <c>years</c> reads a line.</summary>
/// <param name="notation">The notation.</param>
/// <param name="compact">The compact forms, where they are read too.</param>
internal sealed class YearsReader(YearNotation notation, CompactDateNotation? compact)
{
    private const int FewestDigits = 6;

    internal YearNotation Notation => notation;

    /// <summary>Returns the one fiscal year in which a period lies, unless it is a year itself.</summary>
    internal static FiscalYear? FiscalYearOf(CalendarPeriod period) =>
        period is { IsSingle: true, Unit: PeriodUnit.FiscalYear or PeriodUnit.Year } ? null : period.ContainingFiscalYear;

    /// <summary>Says whether the answer gives the name in both calendars: of fiscal years, closed ranges of them, and dates.</summary>
    internal static bool HasFullName(CalendarPeriod period) =>
        period.TryGetDate(out _) || (period is { Unit: PeriodUnit.FiscalYear, First: not null, Last: not null });

    internal PeriodAnswer Read(ReadOnlySpan<char> text)
    {
        if (compact is null)
        {
            return new(notation.Read(text));
        }

        var date = compact.Read(text);
        var interval = compact.ReadInterval(text);
        return date.TryGetValue(out var day) ? new(CalendarPeriod.From(day), date.Normalizations)
            : interval.TryGetValue(out var days) ? new(CalendarPeriod.Between(CalendarPeriod.From(days.Start), CalendarPeriod.From(days.End)), interval.Normalizations)
            : notation.Read(text) is var other && (other.IsRead || !IsMeantAsCompact(text, out var hasTwo)) ? new(other)
            : new((hasTwo ? interval.Error : date.Error)!);
    }

    /// <summary>Says whether a text is nothing but six digits or more, which may have a letter before them, or two of these with a sign between them:
    /// it is answered as a compact date.</summary>
    private static bool IsMeantAsCompact(ReadOnlySpan<char> text, out bool hasTwo)
    {
        var end = EndOfDigits(text);
        hasTwo = end >= FewestDigits && end < text.Length;
        return hasTwo ? EndOfDigits(text[(end + 1)..]) == text.Length - end - 1 : end >= FewestDigits;
    }

    /// <summary>Returns the end of six digits or more, which may have a letter before them, or 0.</summary>
    private static int EndOfDigits(ReadOnlySpan<char> text)
    {
        var start = text.IsEmpty || char.IsDigit(text[0]) ? 0 : 1;
        var end = start;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end - start >= FewestDigits ? end : 0;
    }
}
