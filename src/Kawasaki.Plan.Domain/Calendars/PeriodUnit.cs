namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>What a <see cref="CalendarPeriod"/> counts in.</summary>
public enum PeriodUnit
{
    /// <summary>Fiscal years (年度).</summary>
    FiscalYear,

    /// <summary>Halves of a fiscal year (上半期, 下半期).</summary>
    FiscalHalf,

    /// <summary>Quarters of a fiscal year (四半期).</summary>
    FiscalQuarter,

    /// <summary>Calendar years, or years of which the text does not say whether they are calendar or fiscal ones.</summary>
    Year,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Dates.</summary>
    Date,
}
