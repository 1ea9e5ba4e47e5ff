using NodaTime;

namespace Kawasaki.Plan.Domain.Calendars;

// What the period is, and the fiscal years that it lies in.
public readonly partial record struct CalendarPeriod
{
    /// <summary>Gets the fiscal years of which a day lies in the period, or <see langword="null"/> where an end lies outside FY1886 to FY9998.</summary>
    /// <remarks>A calendar year lies in two: 2015 in FY2014 and FY2015.</remarks>
    public FiscalYearRange? FiscalYears =>
        (FirstDay is { } firstDay && !FiscalYear.IsSupported(firstDay)) || (LastDay is { } lastDay && !FiscalYear.IsSupported(lastDay)) ? null
        : FirstDay is not { } first ? FiscalYearRange.EndingWith(FiscalYear.Containing(LastDay.GetValueOrDefault()))
        : LastDay is not { } last ? FiscalYearRange.StartingWith(FiscalYear.Containing(first))
        : new(FiscalYear.Containing(first), FiscalYear.Containing(last));

    /// <summary>Gets the fiscal year in which all of the period lies, or <see langword="null"/> where there is none, as for every calendar year.</summary>
    public FiscalYear? ContainingFiscalYear => TryGetFiscalYear(out var year) ? year : FiscalYears is { Count: 1, Start: var only } ? only : null;

    /// <summary>Gets the fiscal year that the period counts as in calculations, or <see langword="null"/> for a range and where there is none.</summary>
    /// <remarks>A year counts as the fiscal year of that number (a survey of 2015 as FY2015); a half, a quarter, a month or a date as the one that it
    /// lies in.</remarks>
    public FiscalYear? CountedFiscalYear =>
        TryGetYear(out var year) ? FiscalYear.IsStartYear(year) ? new FiscalYear(year) : null
        : IsSingle ? ContainingFiscalYear
        : null;

    /// <summary>Returns whether the period is a fiscal year, and which.</summary>
    /// <param name="year">The fiscal year, or the default value.</param>
    public bool TryGetFiscalYear(out FiscalYear year)
    {
        var isThis = IsOne(PeriodUnit.FiscalYear);
        year = isThis ? FiscalYear.FromOrdinal(_first) : default;
        return isThis;
    }

    /// <summary>Returns whether the period is a range of fiscal years, and which.</summary>
    /// <param name="range">The range, or the default value.</param>
    public bool TryGetFiscalYearRange(out FiscalYearRange range)
    {
        var isThis = Unit is PeriodUnit.FiscalYear && IsRange;
        range = !isThis ? default
            : _first == OpenStart ? FiscalYearRange.EndingWith(FiscalYear.FromOrdinal(_last))
            : _last == OpenEnd ? FiscalYearRange.StartingWith(FiscalYear.FromOrdinal(_first))
            : new(FiscalYear.FromOrdinal(_first), FiscalYear.FromOrdinal(_last));
        return isThis;
    }

    /// <summary>Returns whether the period is a half of a fiscal year, and which.</summary>
    /// <param name="half">The half, or the default value.</param>
    public bool TryGetFiscalHalf(out FiscalHalf half)
    {
        var isThis = IsOne(PeriodUnit.FiscalHalf);
        half = isThis ? FiscalHalf.FromOrdinal(_first) : default;
        return isThis;
    }

    /// <summary>Returns whether the period is a quarter of a fiscal year, and which.</summary>
    /// <param name="quarter">The quarter, or the default value.</param>
    public bool TryGetFiscalQuarter(out FiscalQuarter quarter)
    {
        var isThis = IsOne(PeriodUnit.FiscalQuarter);
        quarter = isThis ? FiscalQuarter.FromOrdinal(_first) : default;
        return isThis;
    }

    /// <summary>Returns whether the period is a year, and which.</summary>
    /// <param name="year">The year, or 0.</param>
    public bool TryGetYear(out int year)
    {
        var isThis = IsOne(PeriodUnit.Year);
        year = isThis ? FirstYear + _first : 0;
        return isThis;
    }

    /// <summary>Returns whether the period is a month, and which.</summary>
    /// <param name="month">The month, or the default value.</param>
    public bool TryGetMonth(out YearMonth month)
    {
        var isThis = IsOne(PeriodUnit.Month);
        month = isThis ? MonthOf(_first) : default;
        return isThis;
    }

    /// <summary>Returns whether the period is a date, and which.</summary>
    /// <param name="date">The date, or the default value.</param>
    public bool TryGetDate(out LocalDate date)
    {
        var isThis = IsOne(PeriodUnit.Date);
        date = isThis ? DateOf(_first) : default;
        return isThis;
    }

    private bool IsOne(PeriodUnit unit) => Unit == unit && IsSingle;
}
