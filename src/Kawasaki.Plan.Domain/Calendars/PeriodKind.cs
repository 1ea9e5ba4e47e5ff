namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>What a <see cref="CalendarPeriod"/> is.</summary>
public enum PeriodKind
{
    /// <summary>A fiscal year (年度).</summary>
    FiscalYear,

    /// <summary>A range of fiscal years, of which one end may be open.</summary>
    FiscalYearRange,

    /// <summary>A calendar year, or a year of which the text does not say whether it is a calendar or a fiscal one.</summary>
    Year,

    /// <summary>A range of such years, of which one end may be open.</summary>
    YearRange,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A date.</summary>
    Date,
}
