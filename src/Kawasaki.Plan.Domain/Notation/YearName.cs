namespace Kawasaki.Plan.Domain.Notation;

/// <summary>By which era a year is named in which one era ends and another begins.</summary>
/// <remarks>
/// A calendar year has the era in force on 1 January and that on 31 December, a fiscal year that on 1 April and that on 31 December: an era that
/// begins from January to March names no fiscal year that had begun before it, so that FY1988 is only 昭和63年度. A year with one name has it
/// whichever is asked for. So have months and dates.
/// </remarks>
public enum YearName
{
    /// <summary>By the era that <see cref="Calendars.EraTable"/> gives: of a calendar year the one in force at its end (2019 is 令和元年), of a fiscal
    /// year the one on 1 April, but FY2019 is 令和元年度.</summary>
    Usual,

    /// <summary>By the other one: 2019 is 平成31年, FY2019 is 平成31年度, FY1926 is 昭和元年度.</summary>
    Other,

    /// <summary>By both, the earlier first: 平成31（令和元）年度, with the Gregorian year 2019（平成31/令和元）年度, with letters H31/R1.</summary>
    Both,
}
