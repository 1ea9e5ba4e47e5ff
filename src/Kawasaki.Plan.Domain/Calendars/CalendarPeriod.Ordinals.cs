using NodaTime;

namespace Kawasaki.Plan.Domain.Calendars;

// Each unit counts its own from 0: fiscal years and their parts from FY1886, years, months and dates from 1873-01-01.
public readonly partial record struct CalendarPeriod
{
    private static readonly DateTime FirstDate = new(FirstYear, 1, 1); // Faster than a LocalDate.

    internal const int OpenStart = int.MinValue;
    internal const int OpenEnd = int.MaxValue;

    private const int MonthsInYear = 12;

    /// <summary>Gets the ordinal of the first of the unit, or <see cref="OpenStart"/>.</summary>
    internal int FirstOrdinal => _first;

    /// <summary>Gets the ordinal of the last of the unit, or <see cref="OpenEnd"/>.</summary>
    internal int LastOrdinal => _last;

    internal static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    internal static int OrdinalOfYear(int year) => year - FirstYear;

    internal static int OrdinalOfMonth(int year, int month) => ((year - FirstYear) * MonthsInYear) + month - 1;

    internal static int OrdinalOfDate(LocalDate isoDate) => OrdinalOfDate(isoDate.Year, isoDate.Month, isoDate.Day);

    internal static int OrdinalOfDate(int year, int month, int day) => (int)((new DateTime(year, month, day) - FirstDate).Ticks / TimeSpan.TicksPerDay);

    /// <summary>Returns the largest ordinal that a unit has.</summary>
    internal static int MaxOrdinal(PeriodUnit unit) => unit switch
    {
        PeriodUnit.FiscalYear => FiscalYear.MaxValue.Ordinal,
        PeriodUnit.FiscalHalf => FiscalHalf.MaxValue.Ordinal,
        PeriodUnit.FiscalQuarter => FiscalQuarter.MaxValue.Ordinal,
        PeriodUnit.Year => OrdinalOfYear(LastYear),
        PeriodUnit.Month => OrdinalOfMonth(LastYear, MonthsInYear),
        _ => OrdinalOfDate(LocalDate.MaxIsoValue),
    };

    internal static CalendarPeriod Single(PeriodUnit unit, int ordinal) => new(unit, ordinal, ordinal);

    internal static YearMonth MonthOf(int ordinal) => new(FirstYear + (ordinal / MonthsInYear), (ordinal % MonthsInYear) + 1);

    private static LocalDate DateOf(int ordinal) => EraTable.FirstDay.PlusDays(ordinal);

    private static int OrdinalOf(PeriodUnit unit, LocalDate day) => unit switch
    {
        PeriodUnit.FiscalYear => FiscalYear.Containing(day).Ordinal,
        PeriodUnit.FiscalHalf => FiscalHalf.Containing(day).Ordinal,
        PeriodUnit.FiscalQuarter => FiscalQuarter.Containing(day).Ordinal,
        PeriodUnit.Year => OrdinalOfYear(day.Year),
        PeriodUnit.Month => OrdinalOfMonth(day.Year, day.Month),
        _ => OrdinalOfDate(day),
    };

    private static LocalDate FirstDayOf(PeriodUnit unit, int ordinal) => unit switch
    {
        PeriodUnit.FiscalYear => FiscalYear.FromOrdinal(ordinal).FirstDay,
        PeriodUnit.FiscalHalf => FiscalHalf.FromOrdinal(ordinal).FirstDay,
        PeriodUnit.FiscalQuarter => FiscalQuarter.FromOrdinal(ordinal).FirstDay,
        PeriodUnit.Year => new(FirstYear + ordinal, 1, 1),
        PeriodUnit.Month => MonthOf(ordinal).OnDayOfMonth(1),
        _ => DateOf(ordinal),
    };

    private static LocalDate LastDayOf(PeriodUnit unit, int ordinal) => unit switch
    {
        PeriodUnit.FiscalYear => FiscalYear.FromOrdinal(ordinal).LastDay,
        PeriodUnit.FiscalHalf => FiscalHalf.FromOrdinal(ordinal).LastDay,
        PeriodUnit.FiscalQuarter => FiscalQuarter.FromOrdinal(ordinal).LastDay,
        PeriodUnit.Year => new(FirstYear + ordinal, MonthsInYear, 31),
        PeriodUnit.Month => MonthOf(ordinal).ToDateInterval().End,
        _ => DateOf(ordinal),
    };
}
