using Ardalis.GuardClauses;
using NodaTime;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>A point or span of time as plans, contracts and statistics name it: one or more fiscal years, halves or quarters of one, years, months or
/// dates.</summary>
/// <remarks>
/// A period has a unit, and a first and a last of that unit; either may be missing in an open range. The units stay apart, because plans mix
/// them: <c>H27</c> under a survey is a year of which the text does not say that it is a fiscal one. The canonical text is <c>FY2025</c>,
/// <c>FY2025-H1</c>, <c>FY2025-Q1</c>, <c>2015</c>, <c>2020-12</c> or <c>2021-11-26</c>, and of ranges <c>2026-10/2026-12</c>, <c>FY2026/..</c>
/// or <c>../FY2025</c>. A closed range of one is that one: <c>FY2022/FY2022</c> is read as <c>FY2022</c>. Fiscal years lie in FY1886 to FY9998,
/// years, months and dates in 1873 to 9999. The default value is FY1886.
/// </remarks>
public readonly partial record struct CalendarPeriod
{
    internal const int FirstYear = EraTable.FirstGregorianYear;
    internal const int LastYear = EraTable.LastGregorianYear;

    private readonly int _first; // Ordinals of the unit: see CalendarPeriod.Ordinals.cs.
    private readonly int _last;
    private readonly byte _unit;

    private CalendarPeriod(PeriodUnit unit, int first, int last)
    {
        _unit = (byte)unit;
        _first = first;
        _last = last;
    }

    /// <summary>Gets what the period counts in.</summary>
    public PeriodUnit Unit => (PeriodUnit)_unit;

    /// <summary>Gets whether the period is one of its unit, such as a month.</summary>
    public bool IsSingle => _first == _last;

    /// <summary>Gets whether the period is a range: of more than one of its unit, or open.</summary>
    public bool IsRange => !IsSingle;

    /// <summary>Gets the first of the unit, or <see langword="null"/> when the start is open. That of a single period is itself.</summary>
    public CalendarPeriod? First => _first == OpenStart ? null : new(Unit, _first, _first);

    /// <summary>Gets the last of the unit, or <see langword="null"/> when the end is open. That of a single period is itself.</summary>
    public CalendarPeriod? Last => _last == OpenEnd ? null : new(Unit, _last, _last);

    /// <summary>Gets the first day, or <see langword="null"/> when the start is open.</summary>
    public LocalDate? FirstDay => _first == OpenStart ? null : FirstDayOf(Unit, _first);

    /// <summary>Gets the last day, or <see langword="null"/> when the end is open.</summary>
    public LocalDate? LastDay => _last == OpenEnd ? null : LastDayOf(Unit, _last);

    /// <summary>Gets an order: by first day, an open start before all; then by last day, an open end after all; then by unit.</summary>
    public static IComparer<CalendarPeriod> FirstDayComparer { get; } = Comparer<CalendarPeriod>.Create(CompareByFirstDay);

    /// <summary>Returns a fiscal year as a period.</summary>
    /// <param name="year">The fiscal year.</param>
    public static CalendarPeriod From(FiscalYear year) => Single(PeriodUnit.FiscalYear, year.Ordinal);

    /// <summary>Returns a range of fiscal years as a period: that of one fiscal year is this year.</summary>
    /// <param name="range">The range.</param>
    public static CalendarPeriod From(FiscalYearRange range) =>
        new(PeriodUnit.FiscalYear, range.Start?.Ordinal ?? OpenStart, range.End?.Ordinal ?? OpenEnd);

    /// <summary>Returns a half of a fiscal year as a period.</summary>
    /// <param name="half">The half.</param>
    public static CalendarPeriod From(FiscalHalf half) => Single(PeriodUnit.FiscalHalf, half.Ordinal);

    /// <summary>Returns a quarter of a fiscal year as a period.</summary>
    /// <param name="quarter">The quarter.</param>
    public static CalendarPeriod From(FiscalQuarter quarter) => Single(PeriodUnit.FiscalQuarter, quarter.Ordinal);

    /// <summary>Returns a month as a period.</summary>
    /// <param name="month">The month, from January 1873 to December 9999.</param>
    /// <exception cref="ArgumentException"><paramref name="month"/> is outside, or not in the ISO calendar.</exception>
    public static CalendarPeriod From(YearMonth month)
    {
        Guard.Against.InvalidInput(month, nameof(month), value => value.Calendar == CalendarSystem.Iso, "The month must be in the ISO calendar.");
        return Single(PeriodUnit.Month, OrdinalOfMonth(Checked(month.Year, nameof(month)), month.Month));
    }

    /// <summary>Returns a date as a period.</summary>
    /// <param name="date">The date, from 1 January 1873 to 31 December 9999.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is outside.</exception>
    public static CalendarPeriod From(LocalDate date)
    {
        var isoDate = date.WithCalendar(CalendarSystem.Iso);
        _ = Checked(isoDate.Year, nameof(date));
        return Single(PeriodUnit.Date, OrdinalOfDate(isoDate));
    }

    /// <summary>Returns a year, which is not said to be a fiscal one, as a period.</summary>
    /// <param name="year">The year, from 1873 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside.</exception>
    public static CalendarPeriod FromYear(int year) => Single(PeriodUnit.Year, OrdinalOfYear(Checked(year, nameof(year))));

    /// <summary>Returns the closed range from one period to another, both included: that of one and the same is this one.</summary>
    /// <param name="first">The first of the unit.</param>
    /// <param name="last">The last of the unit, not before the first.</param>
    /// <exception cref="ArgumentException">An end is itself a range, the units differ, or <paramref name="last"/> is before
    /// <paramref name="first"/>.</exception>
    public static CalendarPeriod Between(CalendarPeriod first, CalendarPeriod last)
    {
        CheckEnd(first, nameof(first));
        CheckEnd(last, nameof(last));
        if (first.Unit != last.Unit)
        {
            throw new ArgumentException(Invariant($"A range is of one unit, but {first} and {last} are of two."), nameof(last));
        }

        return last._first < first._first
            ? throw new ArgumentException(Invariant($"The range ends with {last}, before it starts with {first}."), nameof(last))
            : new(first.Unit, first._first, last._first);
    }

    /// <summary>Returns the range from a period on (以降).</summary>
    /// <param name="first">The first of the unit.</param>
    /// <exception cref="ArgumentException"><paramref name="first"/> is itself a range.</exception>
    public static CalendarPeriod StartingWith(CalendarPeriod first)
    {
        CheckEnd(first, nameof(first));
        return new(first.Unit, first._first, OpenEnd);
    }

    /// <summary>Returns the range up to a period (まで).</summary>
    /// <param name="last">The last of the unit.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> is itself a range.</exception>
    public static CalendarPeriod EndingWith(CalendarPeriod last)
    {
        CheckEnd(last, nameof(last));
        return new(last.Unit, OpenStart, last._first);
    }

    /// <summary>Returns a fiscal year as a period.</summary>
    /// <param name="year">The fiscal year.</param>
    public static implicit operator CalendarPeriod(FiscalYear year) => From(year);

    /// <summary>Returns a range of fiscal years as a period.</summary>
    /// <param name="range">The range.</param>
    public static implicit operator CalendarPeriod(FiscalYearRange range) => From(range);

    /// <summary>Returns whether a date lies in the period. An open end has no bound.</summary>
    /// <param name="date">The date.</param>
    public bool Contains(LocalDate date)
    {
        var isoDate = date.WithCalendar(CalendarSystem.Iso);
        return !(isoDate < FirstDay || isoDate > LastDay);
    }

    /// <summary>Returns whether the periods, of whatever units, have a day in common.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(CalendarPeriod other) => !(FirstDay > other.LastDay || other.FirstDay > LastDay);

    /// <summary>Returns whether every day of another period, of whatever unit, lies in this one. An open end lies only in an open end.</summary>
    /// <param name="other">The other period.</param>
    public bool Contains(CalendarPeriod other) =>
        (_first == OpenStart || other.FirstDay >= FirstDay) && (_last == OpenEnd || other.LastDay <= LastDay);

    /// <summary>Returns the days that both periods have, or <see langword="null"/> when there are none.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>A period of the finer of both units; a calendar year and a fiscal one, or a part of it, meet in months. It is open where both are.</returns>
    public CalendarPeriod? Intersection(CalendarPeriod other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        var finer = (PeriodUnit)Math.Max(_unit, other._unit); // They stand in the order of their length, but for the calendar year.
        var unit = finer is PeriodUnit.Year && Unit != other.Unit ? PeriodUnit.Month : finer;
        var first = Nullable.Compare(FirstDay, other.FirstDay) >= 0 ? FirstDay : other.FirstDay;
        var last = other.LastDay is null || LastDay <= other.LastDay ? LastDay : other.LastDay;
        return new(unit, first is { } from ? OrdinalOf(unit, from) : OpenStart, last is { } until ? OrdinalOf(unit, until) : OpenEnd);
    }

    /// <summary>Returns the days, or <see langword="null"/> where an end is open.</summary>
    public DateInterval? ToDateInterval() => FirstDay is { } first && LastDay is { } last ? new(first, last) : null;

    private static void CheckEnd(CalendarPeriod end, string parameterName)
    {
        if (end.IsRange)
        {
            throw new ArgumentException(Invariant($"An end of a range is no range, but is {end}."), parameterName);
        }
    }

    private static int CompareByFirstDay(CalendarPeriod x, CalendarPeriod y)
    {
        var byFirst = Nullable.Compare(x.FirstDay, y.FirstDay);
        if (byFirst != 0)
        {
            return byFirst;
        }

        var byLast = x.LastDay is { } last && y.LastDay is { } otherLast ? last.CompareTo(otherLast) : (x.LastDay is null).CompareTo(y.LastDay is null);
        return byLast != 0 ? byLast : x._unit.CompareTo(y._unit);
    }

    private static int Checked(int year, string parameterName) =>
        IsYear(year) ? year : throw new ArgumentOutOfRangeException(parameterName, Invariant($"A year is from {FirstYear} to {LastYear}, but is {year}."));
}
