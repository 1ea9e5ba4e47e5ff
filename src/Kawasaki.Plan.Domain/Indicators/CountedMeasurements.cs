using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>Which of several measurements counts for a fiscal year: that of the year itself, also where it is printed as a plain year, else the latest within
/// it that has a value, else the latest mark of a missing one. A mark of the year itself says that the year has no value, whatever stands within it.</summary>
internal static class CountedMeasurements
{
    private const int LastMonth = 3; // Of a fiscal year.

    /// <param name="measurements">The measurements.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="due">When the target is due that is judged: where that is within the year, the measurement of just then counts, else what counts of
    /// those that end no later.</param>
    internal static Measurement? Of(IReadOnlyList<Measurement> measurements, FiscalYear year, CalendarPeriod? due = null)
    {
        var within = due?.Last is { } last && last.CountedFiscalYear == year && RankOf(last, year) == 0 ? last : default(CalendarPeriod?);
        Measurement? counts = null;
        Measurement? inTime = null;
        for (var i = 0; i < measurements.Count; i++)
        {
            var measurement = measurements[i];
            if (measurement.Year != year)
            {
                continue;
            }

            if (within is not null && (measurement.Period == within || measurement.Period == due))
            {
                return measurement;
            }

            counts = counts is null || IsBefore(counts, measurement, year) ? measurement : counts;
            if (measurement.Period?.LastDay <= within?.LastDay && (inTime is null || IsBefore(inTime, measurement, year)))
            {
                inTime = measurement;
            }
        }

        return inTime?.Value is null ? counts : inTime;
    }

    /// <summary>Returns the measurement that counts for each year to a last one that has a value, oldest first.</summary>
    internal static List<Measurement> UpTo(
        IReadOnlyList<Measurement> measurements,
        FiscalYear last,
        bool isLastIncluded,
        CalendarPeriod? due = null)
    {
        var counted = new List<Measurement>();
        foreach (var measurement in measurements)
        {
            if (measurement is { Value: not null, Year: { } year } && (isLastIncluded ? year <= last : year < last))
            {
                var place = PlaceOf(counted, year);
                if ((place == 0 || counted[place - 1].Year != year) && Of(measurements, year, due) is { Value: not null } ofYear)
                {
                    counted.Insert(place, ofYear);
                }
            }
        }

        return counted;
    }

    /// <summary>Returns the amounts of each year to a last one, oldest first: that of the year itself, and without it all within it. Of several it is open
    /// whether they are to be summed.</summary>
    internal static List<Measurement> AmountsUpTo(IReadOnlyList<Measurement> measurements, FiscalYear last)
    {
        var amounts = new List<Measurement>();
        foreach (var measurement in measurements)
        {
            if (measurement is { Value: not null, Year: { } year } && year <= last
                && Of(measurements, year) is { } counted
                && (ReferenceEquals(measurement, counted) || RankOf(counted.Period, year) == 0))
            {
                amounts.Insert(PlaceOf(amounts, year), measurement);
            }
        }

        return amounts;
    }

    /// <summary>Returns whether a figure is the amount of a year: not of more than a year, a total already (R5～8累計) or a mean (5年間平均), nor of a
    /// part.</summary>
    internal static bool IsAmountOfAYear(Measurement measurement) => !IsOfMoreThanAYear(measurement) && !IsOfPartOfAYear(measurement);

    /// <summary>Returns whether a figure is of a part of a fiscal year. One of the year's end, its last month or day (令和7年3月末), is that of the
    /// year.</summary>
    internal static bool IsOfPartOfAYear(Measurement measurement) =>
        measurement.Period is { FirstDay: { } first, LastDay: { } last, Unit: var unit } period
        && last < first.PlusYears(1).PlusDays(-1)
        && !(unit is PeriodUnit.Month or PeriodUnit.Date && period.IsSingle && last.PlusDays(1) is { Month: LastMonth + 1, Day: 1 });

    private static bool IsOfMoreThanAYear(Measurement measurement) =>
        measurement.Period is { } period && !(period.FirstDay is { } first && period.LastDay < first.PlusYears(1))
        || measurement.Qualifier?.IndexOf("累計", StringComparison.Ordinal) >= 0
        || measurement.Qualifier?.IndexOf("平均", StringComparison.Ordinal) >= 0;

    /// <summary>Returns where a measurement of a year stands among others that ascend: behind those of its year.</summary>
    private static int PlaceOf(List<Measurement> ascending, FiscalYear year)
    {
        var place = ascending.Count; // The measurements ascend, as plans print them.
        while (place > 0 && ascending[place - 1].Year > year)
        {
            place--;
        }

        return place;
    }

    /// <summary>Returns whether another measurement of a fiscal year counts before one.</summary>
    private static bool IsBefore(Measurement measurement, Measurement other, FiscalYear year)
    {
        var (rank, otherRank) = (RankOf(measurement.Period, year), RankOf(other.Period, year));
        return
            otherRank != rank ? otherRank > rank
            : (measurement.Value is null) != (other.Value is null) ? measurement.Value is null
            : rank == 0 && other.Period?.LastDay >= measurement.Period?.LastDay;
    }

    /// <summary>Returns 2 for the fiscal year itself, 1 for the plain year that counts as it, and 0 for what lies within it.</summary>
    internal static int RankOf(CalendarPeriod? period, FiscalYear year) =>
        period == CalendarPeriod.From(year) ? 2
        : period == CalendarPeriod.FromYear(year.StartYear) ? 1
        : 0;
}
