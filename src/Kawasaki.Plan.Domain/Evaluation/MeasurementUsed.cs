using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>Which measurement of an indicator an evaluation uses, and which are those before.</summary>
internal readonly struct MeasurementUsed
{
    private readonly Indicator _indicator;
    private readonly Comparability _comparability;
    private readonly CalendarPeriod? _due;
    private readonly List<Measurement> _counted; // One a year.

    internal MeasurementUsed(Indicator indicator, Target? target, FiscalYear? asOf)
    {
        _indicator = indicator;
        _comparability = new(indicator.Measurements, indicator.Counts, target);
        _due = target?.Due;
        LatestYear = CountedMeasurements.All(indicator.Measurements, _due).FindLast(HasCome)?.Year;
        asOf ??= LatestYear;
        _counted = CountedMeasurements.All(_comparability.OfYears(asOf), _due);
        Measurement? inTime = null; // Not after the due year.
        Measurement? latest = null;
        Measurement? mark = null;
        var due = target?.DueYear;
        foreach (var measurement in _counted.TakeWhile(measurement => !(measurement.Year > asOf)))
        {
            if (measurement.Value is null)
            {
                mark = measurement;
                continue;
            }

            latest = measurement;
            inTime = measurement.Year > due || Comparability.OrderWithinAYear(measurement.Period, _due) > 0 ? inTime : measurement;
        }

        var used = inTime ?? latest;
        Measurement = used ?? indicator.Measurements.LastOrDefault(measurement => measurement is { Value: not null, Year: null });
        Missing =
            due is { } dueYear && !(dueYear > asOf) && MarkOf(dueYear) is { } ofDue ? ofDue
            : asOf is { } asked && MarkOf(asked) is { } ofYear ? ofYear
            : Measurement is null || (mark is { Missing: MissingReason.Discontinued } && mark.Year > used?.Year && !(mark.Year > due)) ? mark
            : null;
    }

    /// <summary>Gets the measurement, or <see langword="null"/> where none has a value.</summary>
    internal Measurement? Measurement { get; }

    /// <summary>Gets how the measurement stands to the part of its year in which the target is due: negative before, also where the latest within the year has
    /// no value, or a total goes on; positive after, else 0.</summary>
    internal int OrderInDueYear =>
        Measurement is not { } used ? 0
        : used.Year is { } year && year == _due?.Last?.CountedFiscalYear && MarkAfter(used, year) is not null ? -1
        : _comparability.OrderInDueYear(used);

    /// <summary>Gets whether the measurement is a total, which only grows.</summary>
    internal bool IsTotal => Measurement is { } used && _comparability.IsTotal(used);

    /// <summary>Gets the entry that says why the year that counts has no value.</summary>
    internal Measurement? Missing { get; }

    /// <summary>Gets the latest year that has come: it has a value, or one that is collected or kept back, or nobody was asked (集計中, 秘匿, 未実施); － may stand for
    /// a year to come. It may lie after that as of which is judged.</summary>
    internal FiscalYear? LatestYear { get; }

    internal DatedValue? Value => Measurement is { Value: not null } used ? Dated(used) : null;

    /// <summary>Gets the first measurement where it can serve as the baseline: it lies before the one that is judged, and the plan does not say that there is
    /// no figure to begin with.</summary>
    internal DatedValue? First => _indicator.Baseline is NoBaseline && YearsBefore() is { Length: > 0 } before ? before[0] : null;

    internal MeasurementSeries? SeriesBefore() => YearsBefore() is { Length: > 0 } before ? new(before) : null;

    /// <summary>Returns the amounts that are summed to the year of the measurement, or that in which the target is due, and before them the baseline, where
    /// the target names a first year that is the baseline's: oldest first.</summary>
    /// <param name="from">The first year that the target names.</param>
    internal IReadOnlyList<DatedValue> Amounts(FiscalYear? from)
    {
        if (LastSummed is not { } last)
        {
            return [];
        }

        var amounts = CountedMeasurements.AmountsUpTo(_indicator.Measurements, last).ConvertAll(Dated);
        return Baseline is { Year: { } year } baseline && _comparability.IsAmountOfAYear(baseline) && _indicator.MeasurementOf(year) is null
            ? MeasurementSeries.WithBaseline(amounts, Dated(baseline), from)
            : amounts;
    }

    /// <summary>Gets whether the figures are amounts of years that the target sums.</summary>
    internal bool IsSum => Measurement is not null && _comparability.IsSum;

    /// <summary>Returns the measurement where it is itself the sum of the years from one on, as its words say, or <see langword="null"/>.</summary>
    internal DatedValue? TotalFrom(FiscalYear? first) =>
        Measurement is { } used && used.Year == LastSummed && _comparability.IsSumFrom(first, used) ? Dated(used) : null;

    /// <summary>Returns whether it is open which years are summed, a figure that would be summed from a year on is not the amount of one year, or the plan
    /// prints two amounts of one.</summary>
    internal bool SumsOtherThanYears(FiscalYear? first)
    {
        var comparability = _comparability;
        return comparability.IsSumUnclear
            || (LastSummed is { } last
                && (Comparability.IsMeasuredOtherwise(Baseline, _indicator.Measurements, first, last)
                    || CountedMeasurements.AmountsUpTo(_indicator.Measurements, last)
                        .Exists(amount => !(amount.Year < first) && (comparability.IsDueWithinAYear || !comparability.Compares(amount)))));
    }

    /// <summary>Gets whether it is open how the measurement stands to the target.</summary>
    internal bool IsUnclear => Measurement is { } used && _comparability.IsUnclear(used);

    /// <summary>Gets what was measured by then and would count for its year, but is not compared: of another span, or counted otherwise.</summary>
    internal IEnumerable<Measurement> SetAside(FiscalYear? asOf)
    {
        var comparability = _comparability;
        return CountedMeasurements.All(_indicator.Measurements, _due)
            .Where(measurement => measurement.Value is not null && !(measurement.Year > asOf) && !comparability.Compares(measurement));
    }

    /// <summary>Gets whether the baseline that the plan prints is not compared, because it is of another span than the target, or counts otherwise. A sum is
    /// compared with none.</summary>
    internal bool IsBaselineSetAside => !_comparability.IsSum
        && Baseline is { } baseline
        && !_comparability.ComparesBaseline(baseline, Measurement);

    private static bool HasCome(Measurement measurement) =>
        measurement is { Value: not null } or { Missing: MissingReason.NotYet or MissingReason.NotSurveyed or MissingReason.Suppressed };

    private FiscalYear? LastSummed => Measurement?.Year > _due?.Last?.CountedFiscalYear ? _due?.Last?.CountedFiscalYear : Measurement?.Year;

    /// <summary>Returns the measurement that counts for a year.</summary>
    internal Measurement? Of(FiscalYear year) => _counted.Find(measurement => measurement.Year == year);

    /// <summary>Gets the baseline as it was measured.</summary>
    private Measurement? Baseline =>
        _indicator.Baseline.MeasuredValue is { } value ? new(value, _indicator.Baseline.MeasuredPeriod) : null;

    /// <summary>Returns what counts for each year before that of the measurement, oldest first, of what counts as it does.</summary>
    private DatedValue[] YearsBefore()
    {
        if (Measurement?.Year is not { } last)
        {
            return [];
        }

        var (comparability, used) = (_comparability, Measurement);
        return
        [
            .. _counted
                .Where(measurement => measurement.Value is not null && measurement.Year < last)
                .Where(measurement => !comparability.IsUnclear(measurement) && comparability.AreAlike(measurement, used))
                .Select(Dated),
        ];
    }

    internal static DatedValue Dated(Measurement measurement) => new(measurement.Value.GetValueOrDefault().Amount, measurement.Year);

    /// <summary>Returns the entry that says why a year has no value, or why that which is the latest within it has none.</summary>
    private Measurement? MarkOf(FiscalYear year) =>
        _counted.Find(measurement => measurement.Year == year && measurement.Value is null)
        ?? (Measurement is { } used && used.Year == year ? MarkAfter(used, year) : null);

    /// <summary>Returns the last entry within a year, behind what was measured within it and no later than what is due within it, of which there is a value,
    /// to come or kept back; where there is none (未実施, 対象なし), what was measured is the latest.</summary>
    private Measurement? MarkAfter(Measurement used, FiscalYear year)
    {
        if (CountedMeasurements.RankOf(used.Period?.Last, year) > 0)
        {
            return null;
        }

        var end = _comparability.IsDueWithinAYear && _due?.Last?.CountedFiscalYear == year ? _due?.LastDay : year.LastDay;
        return CountedMeasurements.Latest(
            _indicator.Measurements.Where(measurement => measurement.Missing is MissingReason.NotYet or MissingReason.Suppressed && measurement.Year == year
                && measurement.Period?.LastDay > used.Period?.LastDay && measurement.Period?.LastDay <= end));
    }
}
