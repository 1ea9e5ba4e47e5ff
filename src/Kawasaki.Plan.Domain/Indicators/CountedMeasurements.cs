using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>Which of several measurements counts for a fiscal year: that of the year itself, also where it is printed as a plain year, else the latest within
/// it; one without a value only where no other is.</summary>
internal static class CountedMeasurements
{
    internal static Measurement? Of(IReadOnlyList<Measurement> measurements, FiscalYear year)
    {
        Measurement? counts = null;
        for (var i = 0; i < measurements.Count; i++)
        {
            var measurement = measurements[i];
            if (measurement.Year == year && (counts is null || IsBefore(counts, measurement, year)))
            {
                counts = measurement;
            }
        }

        return counts;
    }

    /// <summary>Returns the measurement that counts for each year to a last one that has a value, oldest first.</summary>
    internal static List<Measurement> UpTo(IReadOnlyList<Measurement> measurements, FiscalYear last, bool isLastIncluded)
    {
        var counted = new List<Measurement>();
        foreach (var measurement in measurements)
        {
            if (measurement is { Value: not null, Year: { } year } && (isLastIncluded ? year <= last : year < last))
            {
                var place = PlaceOf(counted, year);
                if (place == 0 || counted[place - 1].Year != year)
                {
                    counted.Insert(place, Of(measurements, year)!);
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

    /// <summary>Returns whether a figure is of more than a year, a total already (R5～8累計) or a mean (5年間平均), so that it is not the amount of a year.</summary>
    internal static bool IsOfMoreThanAYear(Measurement measurement) =>
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
        if ((measurement.Value is null) != (other.Value is null))
        {
            return measurement.Value is null;
        }

        var (rank, otherRank) = (RankOf(measurement.Period, year), RankOf(other.Period, year));
        return otherRank != rank ? otherRank > rank : rank == 0 && other.Period?.LastDay >= measurement.Period?.LastDay;
    }

    /// <summary>Returns 2 for the fiscal year itself, 1 for the plain year that counts as it, and 0 for what lies within it.</summary>
    internal static int RankOf(CalendarPeriod? period, FiscalYear year) =>
        period == CalendarPeriod.From(year) ? 2
        : period == CalendarPeriod.FromYear(year.StartYear) ? 1
        : 0;
}
