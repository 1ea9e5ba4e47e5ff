using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary>How <c>years</c> reads a line.</summary>
/// <param name="notation">The notation.</param>
/// <param name="compact">The compact forms, where they are read too.</param>
internal sealed class YearsReader(YearNotation notation, CompactDateNotation? compact)
{
    internal YearNotation Notation => notation;

    /// <summary>Returns the one fiscal year in which a period lies, unless it is a year itself.</summary>
    internal static FiscalYear? FiscalYearOf(CalendarPeriod period) =>
        period is { IsSingle: true, Unit: PeriodUnit.FiscalYear or PeriodUnit.Year } ? null : period.ContainingFiscalYear;

    /// <summary>Says whether the answer gives the name in both calendars: of fiscal years, closed ranges of them, and dates.</summary>
    internal static bool HasFullName(CalendarPeriod period) =>
        period.TryGetDate(out _) || (period is { Unit: PeriodUnit.FiscalYear, First: not null, Last: not null });

    internal PeriodAnswer Read(ReadOnlySpan<char> text) =>
        compact is not null && compact.Read(text) is { IsRead: true } result ? new(result.Value, result.Normalizations) : new(notation.Read(text));
}
