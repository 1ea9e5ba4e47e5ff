using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>Which of several measurements counts for a fiscal year: that of the year itself, also where it is printed as a plain year, else the latest within
/// it that has a value, else the latest mark of a missing one. A mark of the year itself says that the year has no value, whatever stands within it.</summary>
internal static class CountedMeasurements
{
    /// <param name="measurements">The measurements.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="due">When the target is due that is judged: where that is within the year, the measurement of just then counts, else what counts of
    /// those that end no later, else of those that begin no later.</param>
    internal static Measurement? Of(IReadOnlyList<Measurement> measurements, FiscalYear year, CalendarPeriod? due = null)
    {
        var candidates = new Candidates(year, due);
        for (var i = 0; i < measurements.Count; i++)
        {
            if (measurements[i].Year == year)
            {
                candidates.Add(measurements[i]);
            }
        }

        return candidates.Counted;
    }

    /// <summary>Returns the measurement that counts for each year, one that says why there is no value included, oldest first.</summary>
    internal static List<Measurement> All(IReadOnlyList<Measurement> measurements, CalendarPeriod? due = null)
    {
        var years = new SortedDictionary<FiscalYear, Candidates>();
        foreach (var measurement in measurements)
        {
            if (measurement.Year is { } year)
            {
                if (!years.TryGetValue(year, out var candidates))
                {
                    years.Add(year, candidates = new(year, due));
                }

                candidates.Add(measurement);
            }
        }

        return [.. years.Values.Select(candidates => candidates.Counted!)];
    }

    /// <summary>Returns the amounts of each year to a last one, oldest first: that of the year itself, and without it all within it. Of several it is open
    /// whether they are to be summed.</summary>
    internal static List<Measurement> AmountsUpTo(IReadOnlyList<Measurement> measurements, FiscalYear last)
    {
        var counted = All(measurements).ToDictionary(measurement => measurement.Year.GetValueOrDefault());
        var amounts = new List<Measurement>();
        foreach (var measurement in measurements)
        {
            if (measurement is { Value: not null, Year: { } year } && year <= last
                && (ReferenceEquals(measurement, counted[year]) || RankOf(counted[year].Period, year) == 0))
            {
                amounts.Insert(PlaceOf(amounts, year), measurement);
            }
        }

        return amounts;
    }

    /// <summary>Compares the length of a period with a year: negative where it is shorter, positive where it is longer or has no end.</summary>
    internal static int LengthAgainstAYear(CalendarPeriod period) =>
        (period.FirstDay, period.LastDay) is not ({ } first, { } last) ? 1
        : first.Year == FiscalYear.MaxValue.StartYear + 1 ? -1 // The last year of the calendar.
        : last.CompareTo(first.PlusYears(1).PlusDays(-1));

    /// <summary>Returns whether a period is the last month or the last day of a fiscal year (令和7年3月末).</summary>
    internal static bool IsEndOfAYear(CalendarPeriod period) =>
        period is { IsSingle: true, Unit: PeriodUnit.Month or PeriodUnit.Date, LastDay: { Month: 3, Day: 31 } };

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
            : rank == 0 && IsLater(measurement.Period, other.Period);
    }

    /// <summary>Returns the measurement that ends last.</summary>
    internal static Measurement? Latest(IEnumerable<Measurement> measurements)
    {
        Measurement? latest = null;
        foreach (var measurement in measurements)
        {
            latest = latest is null || IsLater(latest.Period, measurement.Period) ? measurement : latest;
        }

        return latest;
    }

    /// <summary>Returns whether a period ends no earlier than one, and of those that end with it begins no earlier.</summary>
    private static bool IsLater(CalendarPeriod? period, CalendarPeriod? other) =>
        other?.LastDay > period?.LastDay
        || (other?.LastDay == period?.LastDay && (other?.FirstDay is not { } first || first >= period?.FirstDay));

    /// <summary>Returns 3 for the fiscal year itself, 2 for one that is spelt by its months or days, 1 for the plain year that counts as it, and 0 for what
    /// lies within it.</summary>
    internal static int RankOf(CalendarPeriod? period, FiscalYear year) =>
        period == CalendarPeriod.From(year) ? 3
        : period?.FirstDay == year.FirstDay && period?.LastDay == year.LastDay ? 2
        : period == CalendarPeriod.FromYear(year.StartYear) ? 1
        : 0;

    /// <summary>The measurements of a year, of which one counts.</summary>
    private sealed class Candidates
    {
        private readonly FiscalYear _year;
        private readonly CalendarPeriod? _due;
        private readonly CalendarPeriod? _within; // The end of what is due, where that is within the year.
        private Measurement? _justThen;
        private Measurement? _inTime; // Ends no later.
        private Measurement? _begunInTime;
        private Measurement? _any;

        internal Candidates(FiscalYear year, CalendarPeriod? due)
        {
            _year = year;
            _due = due;
            _within = due?.Last is { } last && last.CountedFiscalYear == year && RankOf(last, year) == 0 ? last : null;
        }

        internal Measurement? Counted =>
            _justThen
            ?? (_inTime?.Value is not null ? _inTime
                : _begunInTime?.Value is not null ? _begunInTime
                : _any);

        internal void Add(Measurement measurement)
        {
            if (_within is not null && (measurement.Period == _due || (measurement.Period == _within && _justThen?.Period != _due)))
            {
                _justThen = measurement;
            }

            _any = _any is null || IsBefore(_any, measurement, _year) ? measurement : _any;
            if (measurement.Period?.LastDay <= _within?.LastDay && (_inTime is null || IsBefore(_inTime, measurement, _year)))
            {
                _inTime = measurement;
            }

            if (measurement.Period?.FirstDay <= _within?.LastDay && (_begunInTime is null || IsBefore(_begunInTime, measurement, _year)))
            {
                _begunInTime = measurement;
            }
        }
    }
}
