using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>One end of an expression as printed: a year by its names, and what of it is named.</summary>
internal struct PeriodPoint
{
    /// <summary>Where the number of the year begins.</summary>
    internal int Position;

    /// <summary>The Gregorian year.</summary>
    internal short Year;

    /// <summary>The year within the era, or 0 where no era is printed or inherited.</summary>
    internal short EraYear;

    /// <summary>The index of the era in the table.</summary>
    internal byte Era;

    /// <summary>One more than the index of another era that names the year as well, or 0.</summary>
    internal byte OtherEra;

    internal EraMark Mark;
    internal YearSuffix Suffix;
    internal PeriodUnit Unit;

    /// <summary>The number of the half, the quarter or the month.</summary>
    internal byte Part;

    internal byte Day;

    /// <summary>Whether the Gregorian year is printed beside that of the era.</summary>
    internal bool HasGregorian;

    /// <summary>Whether 年度 is said by FY.</summary>
    internal bool IsFy;

    /// <summary>Whether it is a half or quarter of a year that nothing calls fiscal.</summary>
    internal bool IsBarePart;

    /// <summary>Whether it is named by the month in which it ends: 令和8年3月期.</summary>
    internal bool IsTerm;

    internal readonly bool HasEra => EraYear > 0;

    /// <summary>Gets whether it is a year, fiscal or not, and no part of one.</summary>
    internal readonly bool IsWholeYear => Unit is PeriodUnit.Year or PeriodUnit.FiscalYear && !IsTerm;

    /// <summary>Gets the period, of which the year is supported.</summary>
    internal readonly CalendarPeriod Period => CalendarPeriod.Single(Unit, Ordinal);

    private readonly int Ordinal => Unit switch
    {
        PeriodUnit.FiscalYear => new FiscalYear(Year).Ordinal,
        PeriodUnit.FiscalHalf => new FiscalHalf(new(Year), Part).Ordinal,
        PeriodUnit.FiscalQuarter => new FiscalQuarter(new(Year), Part).Ordinal,
        PeriodUnit.Month => CalendarPeriod.OrdinalOfMonth(Year, Part),
        PeriodUnit.Date => CalendarPeriod.OrdinalOfDate(Year, Part, Day),
        _ => CalendarPeriod.OrdinalOfYear(Year),
    };

    /// <summary>Gets the first and last day, as day numbers, of what the years of the eras name: of a half or quarter its fiscal year.</summary>
    internal readonly (int First, int Last) NamedDays =>
        IsTerm ? (EraTable.DayNumber(Year + 1, 3, 1), EraTable.DayNumber(Year + 1, 3, 31))
        : Unit is PeriodUnit.FiscalHalf or PeriodUnit.FiscalQuarter ? DaysOfFiscalMonths(0, 12)
        : Days;

    /// <summary>Gets the first and last day, as day numbers, for comparison: every month has 31.</summary>
    internal readonly (int First, int Last) Days => Unit switch
    {
        PeriodUnit.FiscalYear => DaysOfFiscalMonths(0, 12),
        PeriodUnit.FiscalHalf => DaysOfFiscalMonths((Part - 1) * 6, 6),
        PeriodUnit.FiscalQuarter => DaysOfFiscalMonths((Part - 1) * 3, 3),
        PeriodUnit.Month => (EraTable.DayNumber(Year, Part, 1), EraTable.DayNumber(Year, Part, 31)),
        PeriodUnit.Date => (EraTable.DayNumber(Year, Part, Day), EraTable.DayNumber(Year, Part, Day)),
        _ => (EraTable.DayNumber(Year, 1, 1), EraTable.DayNumber(Year, 12, 31)),
    };

    private readonly (int First, int Last) DaysOfFiscalMonths(int before, int count) =>
        (DayOfFiscalMonth(before, day: 1), DayOfFiscalMonth(before + count - 1, day: 31));

    private readonly int DayOfFiscalMonth(int before, int day) => before < 9
        ? EraTable.DayNumber(Year, FiscalYear.StartMonth + before, day)
        : EraTable.DayNumber(Year + 1, before - 8, day);
}
