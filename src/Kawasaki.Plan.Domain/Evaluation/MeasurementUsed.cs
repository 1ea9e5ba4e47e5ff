using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>Which measurement of an indicator an evaluation uses, and which are those before.</summary>
internal readonly struct MeasurementUsed
{
    private readonly Indicator _indicator;
    private readonly Target? _target;

    internal MeasurementUsed(Indicator indicator, Target? target, FiscalYear? asOf)
    {
        _indicator = indicator;
        _target = target;
        var due = target?.DueYear;
        Measurement = null;
        FiscalYear? latest = null;
        FiscalYear? inTime = null; // Not after the due year.
        Measurement? mark = null;
        LatestYear = null;
        foreach (var measurement in indicator.Measurements)
        {
            if (measurement.Year is not { } year)
            {
                Measurement = measurement.Value is null ? Measurement : measurement;
                continue;
            }

            var isCounted = measurement.Value is not null && CountedOf(year) is { Value: not null };
            if (isCounted)
            {
                LatestYear = Later(LatestYear, year);
            }

            if (year > asOf)
            {
                continue;
            }

            if (measurement.Value is null)
            {
                mark = mark is null || year >= mark.Year ? measurement : mark;
            }

            if (!isCounted)
            {
                continue;
            }

            latest = Later(latest, year);
            inTime = year > due ? inTime : Later(inTime, year);
        }

        var used = inTime ?? latest;
        Measurement = used is { } found ? CountedOf(found) : Measurement;
        Missing =
            due is { } dueYear && !(dueYear > asOf) && used != due && MarkOf(dueYear) is { } ofDue ? ofDue
            : asOf is { } asked && used != asOf && MarkOf(asked) is { } ofYear ? ofYear
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
        && CountedMeasurements.AmountsUpTo(_indicator.Measurements, last)
            .Exists(amount => !(amount.Year < first) && !CountedMeasurements.IsAmountOfAYear(amount));

    /// <summary>Gets whether it is open how the measurement, which is not summed, stands to the target.</summary>
    internal bool IsUnclear => Measurement is { } used && Countings.IsUnclear(used, _indicator.Counts, _target);

    /// <summary>Returns what counts for each year to that of the measurement, oldest first, of what counts as it does.</summary>
    private DatedValue[] Years(bool isLastIncluded)
    {
        if (Measurement?.Year is not { } last)
        {
            return [];
        }

        var (counts, target) = (_indicator.Counts, _target?.Counts);
        return
        [
            .. CountedMeasurements.UpTo(_indicator.Measurements, last, isLastIncluded)
                .Where(measurement => !Countings.IsUnclear(measurement, counts, target))
                .Select(Dated),
        ];
    }

    internal static DatedValue Dated(Measurement measurement) => new(measurement.Value.GetValueOrDefault().Amount, measurement.Year);

    private static FiscalYear Later(FiscalYear? year, FiscalYear other) => year is { } known && known > other ? known : other;

    private Measurement? CountedOf(FiscalYear year) => CountedMeasurements.Of(_indicator.Measurements, year, _target?.Due);

    private Measurement? MarkOf(FiscalYear year) => CountedOf(year) is { Value: null } mark ? mark : null;
}
