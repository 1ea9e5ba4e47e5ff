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

    /// <summary>The class of the sign that divides the numbers of a month or date, or NUL.</summary>
    internal char Divider;

    /// <summary>Whether it is a month or date of a fiscal year: 令和5年度10月.</summary>
    internal bool IsOfFiscalYear;

    /// <summary>Whether the Gregorian year is printed beside that of the era.</summary>
    internal bool HasGregorian;

    /// <summary>Whether it leaves out its year, which another one says.</summary>
    internal bool LeavesOutYear;

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

    /// <summary>Gets the year of which a half, a quarter or a month of a fiscal year is a part.</summary>
    internal readonly int YearOfPart => IsOfFiscalYear && Part < FiscalYear.StartMonth ? Year - 1 : Year;

    /// <summary>Gets whether the year that it names is a fiscal one.</summary>
    internal readonly bool IsOfFiscal => IsOfFiscalYear || Unit is PeriodUnit.FiscalYear or PeriodUnit.FiscalHalf or PeriodUnit.FiscalQuarter;

    private readonly int Ordinal => Unit switch
    {
        PeriodUnit.FiscalYear => new FiscalYear(Year).Ordinal,
        PeriodUnit.FiscalHalf => new FiscalHalf(new(Year), Part).Ordinal,
        PeriodUnit.FiscalQuarter => new FiscalQuarter(new(Year), Part).Ordinal,
        PeriodUnit.Month => CalendarPeriod.OrdinalOfMonth(Year, Part),
        PeriodUnit.Date => CalendarPeriod.OrdinalOfDate(Year, Part, Day),
        _ => CalendarPeriod.OrdinalOfYear(Year),
    };

    /// <summary>Gets the first day, as a day number, of what the years of the eras name: of a half or quarter its fiscal year.</summary>
    internal readonly int FirstNamedDay =>
        IsTerm ? EraTable.DayNumber(Year + 1, 3, 1)
        : IsOfFiscal ? DayOfFiscalMonth(0, 1)
        : FirstDay;

    /// <summary>Gets the last day of the same.</summary>
    internal readonly int LastNamedDay =>
        IsTerm ? EraTable.DayNumber(Year + 1, 3, 31)
        : IsOfFiscal ? DayOfFiscalMonth(11, 31)
        : LastDay;

    /// <summary>Gets the first day, as a day number.</summary>
    internal readonly int FirstDay => Unit switch
    {
        PeriodUnit.FiscalYear => DayOfFiscalMonth(0, 1),
        PeriodUnit.FiscalHalf => DayOfFiscalMonth((Part - 1) * 6, 1),
        PeriodUnit.FiscalQuarter => DayOfFiscalMonth((Part - 1) * 3, 1),
        PeriodUnit.Month => EraTable.DayNumber(Year, Part, 1),
        PeriodUnit.Date => EraTable.DayNumber(Year, Part, Day),
        _ => EraTable.DayNumber(Year, 1, 1),
    };

    /// <summary>Gets the last day, as a day number, for comparison: every month has 31.</summary>
    internal readonly int LastDay => Unit switch
    {
        PeriodUnit.FiscalYear => DayOfFiscalMonth(11, 31),
        PeriodUnit.FiscalHalf => DayOfFiscalMonth((Part * 6) - 1, 31),
        PeriodUnit.FiscalQuarter => DayOfFiscalMonth((Part * 3) - 1, 31),
        PeriodUnit.Month => EraTable.DayNumber(Year, Part, 31),
        PeriodUnit.Date => EraTable.DayNumber(Year, Part, Day),
        _ => EraTable.DayNumber(Year, 12, 31),
    };

    private readonly int DayOfFiscalMonth(int before, int day) => before < 9
        ? EraTable.DayNumber(YearOfPart, FiscalYear.StartMonth + before, day)
        : EraTable.DayNumber(YearOfPart + 1, before - 8, day);
}
