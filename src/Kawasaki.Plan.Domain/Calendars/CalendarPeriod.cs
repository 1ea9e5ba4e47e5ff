using Ardalis.GuardClauses;
using NodaTime;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>What a plan gives as a point or span of time: a fiscal year, a year, a month, a date, or a range of years.</summary>
/// <remarks>
/// The kinds stay apart, because plans mix them: <c>H27</c> under a survey is a year of which the text does not say that it is a fiscal one.
/// The canonical text is that of the kind: <c>FY2025</c>, <c>FY2022/FY2025</c>, <c>2015</c>, <c>2022/2025</c>, <c>2020-12</c>,
/// <c>2021-11-26</c>. Years, months and dates lie in 1873 to 9999. The default value is FY1886.
/// </remarks>
public readonly partial record struct CalendarPeriod
{
    internal const int FirstYear = EraTable.FirstGregorianYear;
    internal const int LastYear = EraTable.LastGregorianYear;

    private readonly FiscalYearRange _fiscalYears; // The default value for every other kind.
    private readonly short _year; // For a range of years its start, 0 when that is open.
    private readonly short _endYear; // 0 when the end is open, and for every other kind.
    private readonly byte _month;
    private readonly byte _day;
    private readonly byte _kind;

    private CalendarPeriod(PeriodKind kind, FiscalYearRange fiscalYears = default, int year = 0, int endYear = 0, int month = 0, int day = 0)
    {
        _kind = (byte)kind;
        _fiscalYears = fiscalYears;
        _year = (short)year;
        _endYear = (short)endYear;
        _month = (byte)month;
        _day = (byte)day;
    }

    /// <summary>Gets what the period is.</summary>
    public PeriodKind Kind => (PeriodKind)_kind;

    /// <summary>Gets the fiscal year that the period counts as in calculations, or <see langword="null"/> for a range and where there is none.</summary>
    /// <remarks>A year counts as the fiscal year of that number (a survey of 2015 as FY2015); a month or a date as the one that it lies in.</remarks>
    public FiscalYear? CountedFiscalYear
    {
        get
        {
            if (Kind is PeriodKind.FiscalYear)
            {
                return _fiscalYears.Start;
            }

            var startYear = Kind switch
            {
                PeriodKind.Year => _year,
                PeriodKind.Month or PeriodKind.Date => _month >= 4 ? _year : _year - 1,
                _ => 0,
            };
            return FiscalYear.IsStartYear(startYear) ? new FiscalYear(startYear) : null;
        }
    }

    /// <summary>Returns a fiscal year as a period.</summary>
    /// <param name="year">The fiscal year.</param>
    public static CalendarPeriod From(FiscalYear year) => new(PeriodKind.FiscalYear, new(year, year));

    /// <summary>Returns a range of fiscal years as a period.</summary>
    /// <param name="range">The range.</param>
    public static CalendarPeriod From(FiscalYearRange range) => new(PeriodKind.FiscalYearRange, range);

    /// <summary>Returns a month as a period.</summary>
    /// <param name="month">The month, from January 1873 to December 9999.</param>
    /// <exception cref="ArgumentException"><paramref name="month"/> is outside, or not in the ISO calendar.</exception>
    public static CalendarPeriod From(YearMonth month)
    {
        Guard.Against.InvalidInput(month, nameof(month), value => value.Calendar == CalendarSystem.Iso, "The month must be in the ISO calendar.");
        return new(PeriodKind.Month, year: Checked(month.Year, nameof(month)), month: month.Month);
    }

    /// <summary>Returns a date as a period.</summary>
    /// <param name="date">The date, from 1 January 1873 to 31 December 9999.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is outside.</exception>
    public static CalendarPeriod From(LocalDate date)
    {
        var isoDate = date.WithCalendar(CalendarSystem.Iso);
        return new(PeriodKind.Date, year: Checked(isoDate.Year, nameof(date)), month: isoDate.Month, day: isoDate.Day);
    }

    /// <summary>Returns a year, which is not said to be a fiscal one, as a period.</summary>
    /// <param name="year">The year, from 1873 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside.</exception>
    public static CalendarPeriod FromYear(int year) => new(PeriodKind.Year, year: Checked(year, nameof(year)));

    /// <summary>Returns a range of years, which are not said to be fiscal ones, as a period.</summary>
    /// <param name="start">The first year, from 1873 to 9999, or <see langword="null"/> when the start is open.</param>
    /// <param name="end">The last year, not before the first, or <see langword="null"/> when the end is open.</param>
    /// <exception cref="ArgumentException">A year is outside, the end is before the start, or both ends are open.</exception>
    public static CalendarPeriod FromYears(int? start, int? end)
    {
        if (start is null && end is null)
        {
            throw new ArgumentException("A range of years has a start or an end, but both are open.", nameof(start));
        }

        if (end < start)
        {
            throw new ArgumentException(Invariant($"The range ends with {end}, before it starts with {start}."), nameof(end));
        }

        return new(
            PeriodKind.YearRange,
            year: start is { } first ? Checked(first, nameof(start)) : 0,
            endYear: end is { } last ? Checked(last, nameof(end)) : 0);
    }

    /// <summary>Returns a fiscal year as a period.</summary>
    /// <param name="year">The fiscal year.</param>
    public static implicit operator CalendarPeriod(FiscalYear year) => From(year);

    /// <summary>Returns a range of fiscal years as a period.</summary>
    /// <param name="range">The range.</param>
    public static implicit operator CalendarPeriod(FiscalYearRange range) => From(range);

    /// <summary>Returns whether the period is a fiscal year, and which.</summary>
    /// <param name="year">The fiscal year, or the default value.</param>
    public bool TryGetFiscalYear(out FiscalYear year)
    {
        var isThis = Kind is PeriodKind.FiscalYear;
        year = isThis ? _fiscalYears.Start.GetValueOrDefault() : default;
        return isThis;
    }

    /// <summary>Returns whether the period is a range of fiscal years, and which.</summary>
    /// <param name="range">The range, or the default value.</param>
    public bool TryGetFiscalYearRange(out FiscalYearRange range)
    {
        var isThis = Kind is PeriodKind.FiscalYearRange;
        range = isThis ? _fiscalYears : default;
        return isThis;
    }

    /// <summary>Returns whether the period is a year, and which.</summary>
    /// <param name="year">The year, or 0.</param>
    public bool TryGetYear(out int year)
    {
        var isThis = Kind is PeriodKind.Year;
        year = isThis ? _year : 0;
        return isThis;
    }

    /// <summary>Returns whether the period is a range of years, and which.</summary>
    /// <param name="start">The first year, or <see langword="null"/> when the start is open.</param>
    /// <param name="end">The last year, or <see langword="null"/> when the end is open.</param>
    public bool TryGetYears(out int? start, out int? end)
    {
        var isThis = Kind is PeriodKind.YearRange;
        start = isThis && _year != 0 ? _year : null;
        end = isThis && _endYear != 0 ? _endYear : null;
        return isThis;
    }

    /// <summary>Returns whether the period is a month, and which.</summary>
    /// <param name="month">The month, or the default value.</param>
    public bool TryGetMonth(out YearMonth month)
    {
        var isThis = Kind is PeriodKind.Month;
        month = isThis ? new YearMonth(_year, _month) : default;
        return isThis;
    }

    /// <summary>Returns whether the period is a date, and which.</summary>
    /// <param name="date">The date, or the default value.</param>
    public bool TryGetDate(out LocalDate date)
    {
        var isThis = Kind is PeriodKind.Date;
        date = isThis ? new LocalDate(_year, _month, _day) : default;
        return isThis;
    }

    internal static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private static int Checked(int year, string parameterName) =>
        IsYear(year) ? year : throw new ArgumentOutOfRangeException(parameterName, Invariant($"A year is from {FirstYear} to {LastYear}, but is {year}."));
}
