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

        var ofDigits = compact.Read(text);
        return ofDigits.TryGetValue(out var date) ? new(date, ofDigits.Normalizations)
            : notation.Read(text) is var other && (other.IsRead || !IsMeantAsCompact(text)) ? new(other)
            : new(ofDigits.Error!);
    }

    /// <summary>Says whether a text is nothing but six digits or more, which may have a letter before them: it is answered as a compact date.</summary>
    private static bool IsMeantAsCompact(ReadOnlySpan<char> text)
    {
        var digits = text.IsEmpty || char.IsDigit(text[0]) ? text : text[1..];
        foreach (var c in digits)
        {
            if (!char.IsDigit(c))
            {
                return false;
            }
        }

        return digits.Length >= FewestDigits;
    }
}
