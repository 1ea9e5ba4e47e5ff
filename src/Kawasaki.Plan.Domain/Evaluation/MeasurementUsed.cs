using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>Which measurement of an indicator an evaluation uses, and which are those before.</summary>
internal readonly struct MeasurementUsed
{
    private readonly Indicator _indicator;
    private readonly Target? _target;
    private readonly List<Measurement> _counted; // One a year.

    internal MeasurementUsed(Indicator indicator, Target? target, FiscalYear? asOf)
    {
        _indicator = indicator;
        _target = target;
        _counted = CountedMeasurements.All(indicator.Measurements, target?.Due);
        Measurement? inTime = null; // Not after the due year.
        Measurement? latest = null;
        Measurement? mark = null;
        LatestYear = _counted.FindLast(measurement => measurement.Value is not null)?.Year;
        var due = target?.DueYear;
        foreach (var measurement in _counted.TakeWhile(measurement => !(measurement.Year > asOf)))
        {
            if (measurement.Value is null)
            {
                mark = measurement;
                continue;
            }

            latest = measurement;
            inTime = measurement.Year > due ? inTime : measurement;
        }

        var used = inTime ?? latest;
        Measurement = used ?? indicator.Measurements.LastOrDefault(measurement => measurement is { Value: not null, Year: null });
        Missing =
            due is { } dueYear && !(dueYear > asOf) && used?.Year != due && MarkOf(dueYear) is { } ofDue ? ofDue
            : asOf is { } asked && used?.Year != asOf && MarkOf(asked) is { } ofYear ? ofYear
            : Measurement is null ? mark
            : null;
    }

    /// <summary>Gets the measurement, or <see langword="null"/> where none has a value.</summary>
    internal Measurement? Measurement { get; }

    /// <summary>Gets the entry that says why the year that counts has no value.</summary>
    internal Measurement? Missing { get; }

    /// <summary>Gets the latest year that has a value, also after that as of which is judged.</summary>
    internal FiscalYear? LatestYear { get; }

    internal DatedValue? Value => Measurement is { Value: not null } used ? Dated(used) : null;

    /// <summary>Returns the first measurement where it can serve as the baseline of a target: for a direction it must lie before.</summary>
    internal DatedValue? FirstFor(Target target)
    {
        foreach (var value in Years(isLastIncluded: target is RelativeTarget))
        {
            return value;
        }

        return null;
    }

    internal MeasurementSeries? SeriesBefore()
    {
        var before = Years(isLastIncluded: false);
        return before.Length == 0 ? null : new(before);
    }

    /// <summary>Returns the amounts that are summed to the year of the measurement, oldest first.</summary>
    internal DatedValue[] Amounts() =>
        Measurement?.Year is { } last ? [.. CountedMeasurements.AmountsUpTo(_indicator.Measurements, last).Select(Dated)] : [];

    /// <summary>Gets whether the figures are amounts of years that the target sums.</summary>
    internal bool IsSum => Measurement is not null && Countings.IsSum(_indicator.Counts, _target?.Counts);

    /// <summary>Returns whether a figure that would be summed from a year on is not the amount of one year.</summary>
    internal bool SumsOtherThanYears(FiscalYear? first) => Measurement?.Year is { } last
        && Countings.IsDueWithinAYear(_target?.Due) is var isWithin
        && CountedMeasurements.AmountsUpTo(_indicator.Measurements, last)
            .Exists(amount => !(amount.Year < first) && (isWithin || !Countings.IsAmountOfAYear(amount)));

    /// <summary>Gets whether it is open how the measurement stands to the target.</summary>
    internal bool IsUnclear => Measurement is { } used && IsUnclearOf(used);

    /// <summary>Returns what counts for each year to that of the measurement, oldest first, of what counts as it does.</summary>
    private DatedValue[] Years(bool isLastIncluded)
    {
        if (Measurement?.Year is not { } last)
        {
            return [];
        }

        var of = this;
        return
        [
            .. _counted
                .Where(measurement => measurement.Value is not null && (isLastIncluded ? measurement.Year <= last : measurement.Year < last))
                .Where(measurement => !of.IsUnclearOf(measurement))
                .Select(Dated),
        ];
    }

    private bool IsUnclearOf(Measurement measurement) =>
        Countings.IsUnclear(measurement, _indicator.Counts, _target?.Counts, _target?.From, _target?.Due);

    internal static DatedValue Dated(Measurement measurement) => new(measurement.Value.GetValueOrDefault().Amount, measurement.Year);

    private Measurement? MarkOf(FiscalYear year) => _counted.Find(measurement => measurement.Year == year && measurement.Value is null);
}
