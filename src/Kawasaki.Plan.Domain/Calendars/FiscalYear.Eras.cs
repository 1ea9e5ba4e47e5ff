using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Calendars;

// The names that fiscal years have in eras.
public readonly partial record struct FiscalYear
{
    /// <summary>Returns the fiscal year that bears a year of an era: Reiwa 7 (令和7年度) is FY2025. 平成31年度 and 令和元年度 are both FY2019.</summary>
    /// <param name="era">The era.</param>
    /// <param name="yearOfEra">The number of the year within the era: 1 is the first year (元年). It may lie after the end of the era.</param>
    /// <exception cref="ArgumentOutOfRangeException">The era has no such year, or it is not one of FY1886 (明治19年度) to FY9998.</exception>
    public static FiscalYear FromEra(JapaneseEra era, int yearOfEra) => FromEra(new EraYear(era, yearOfEra, nameof(yearOfEra)), nameof(yearOfEra));

    /// <summary>Returns the fiscal year that bears a year of an era: R7 (令和7年度) is FY2025.</summary>
    /// <param name="year">The year of the era.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not one of FY1886 (明治19年度) to FY9998.</exception>
    public static FiscalYear FromEra(EraYear year) => FromEra(year, nameof(year));

    /// <summary>Returns the year of an era that names the fiscal year: the one in force on 1 April, except for FY2019, which is 令和元年度 as a whole.</summary>
    /// <remarks>Of the eras of <see cref="EraTable.Default"/>; <see cref="EraTable.EraYearOf(FiscalYear)"/> knows those of another table.</remarks>
    /// <exception cref="InvalidOperationException">The fiscal year is FY3018 or later: its year of the era would have four digits.</exception>
    public EraYear ToEraYear() =>
        StartYear - EraTable.Default.EraOf(this).FirstYear < EraYear.LastYear
            ? EraTable.Default.EraYearOf(this)
            : throw new InvalidOperationException(Invariant($"An era year has at most three digits, which {this} has not."));

    private static FiscalYear FromEra(EraYear year, string parameterName) =>
        IsStartYear(year.GregorianYear)
            ? new(year.GregorianYear)
            : throw new ArgumentOutOfRangeException(
                parameterName,
                Invariant($"Fiscal years are {MinValue} (明治19年度) to {MaxValue}, but {year} is {year.GregorianYear}."));
}
