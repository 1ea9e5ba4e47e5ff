namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>By which era the fiscal year is named in which an era begins.</summary>
public enum FirstFiscalYear
{
    /// <summary>By the era in force on 1 April, the one before: FY1988 is 昭和63年度.</summary>
    OfEraBefore,

    /// <summary>By the era that begins in it, as a whole: FY2019 is 令和元年度, although 1 April lay in the era before.</summary>
    OfThisEra,
}
