using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>Which measurement of an indicator an evaluation uses, and which are those before.</summary>
internal readonly struct MeasurementUsed
{
    private readonly Indicator _indicator;

    internal MeasurementUsed(Indicator indicator, FiscalYear? due, FiscalYear? asOf)
    {
        _indicator = indicator;
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

            if (measurement.Value is not null)
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
                continue;
            }

            latest = Later(latest, year);
            inTime = year > due ? inTime : Later(inTime, year);
        }

        var used = inTime ?? latest;
        Measurement = used is { } found ? indicator.MeasurementOf(found) : Measurement;
        Missing =
            due is { } dueYear && !(dueYear > asOf) && used != due && MarkOf(indicator, dueYear) is { } ofDue ? ofDue
            : asOf is { } asked && used != asOf && MarkOf(indicator, asked) is { } ofYear ? ofYear
            : Measurement is null ? mark
            : null;
    }

    /// <summary>Gets the measurement, or <see langword="null"/> where none has a value.</summary>
    internal Measurement? Measurement { get; }

    /// <summary>Gets the entry that says why the year that counts has no value.</summary>
    internal Measurement? Missing { get; }

    /// <summary>Gets the latest year that has a value, also after that as of which is judged.</summary>
    internal FiscalYear? LatestYear { get; }

    internal DatedValue? Value => Measurement is { Value: { } value } used ? new DatedValue(value.Amount, used.Year) : null;

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
        return before.Count == 0 ? null : new(before);
    }

    /// <summary>Returns what counts for each year to that of the measurement, oldest first.</summary>
    internal List<DatedValue> Years(bool isLastIncluded)
    {
        var values = new List<DatedValue>();
        if (Measurement?.Year is not { } last)
        {
            return values;
        }

        foreach (var measurement in _indicator.Measurements)
        {
            if (measurement is { Value: not null, Year: { } year } && (isLastIncluded ? year <= last : year < last))
            {
                var place = values.Count; // The measurements ascend, as plans print them.
                while (place > 0 && values[place - 1].Year > year)
                {
                    place--;
                }

                if (place == 0 || values[place - 1].Year != year)
                {
                    values.Insert(place, new(_indicator.MeasurementOf(year)!.Value.GetValueOrDefault().Amount, year));
                }
            }
        }

        return values;
    }

    private static FiscalYear Later(FiscalYear? year, FiscalYear other) => year is { } known && known > other ? known : other;

    private static Measurement? MarkOf(Indicator indicator, FiscalYear year) => indicator.MeasurementOf(year) is { Value: null } mark ? mark : null;
}
