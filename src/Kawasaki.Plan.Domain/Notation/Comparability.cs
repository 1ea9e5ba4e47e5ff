using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Which figures of an indicator can be compared with a target: what both count, and over which span.</summary>
internal readonly struct Comparability
{
    private readonly IReadOnlyList<Measurement> _measurements;
    private readonly Counting _figures;
    private readonly Counting? _ofTarget;
    private readonly FiscalYear? _from;
    private readonly CalendarPeriod? _due;
    private readonly bool _isContradicted;

    /// <param name="measurements">All that was measured.</param>
    /// <param name="figures">What the figures count, as it is stated.</param>
    /// <param name="target">The target, as it is printed.</param>
    internal Comparability(IReadOnlyList<Measurement> measurements, Counting figures, Target? target)
        : this(measurements, figures, CountsOf(target), target?.Due, target?.Contradicts() is true)
    {
    }

    /// <param name="measurements">All that was measured.</param>
    /// <param name="figures">What the figures count, as it is stated.</param>
    /// <param name="ofTarget">What the target counts, from which year, as it is stated or said.</param>
    /// <param name="due">When the target is due.</param>
    /// <param name="isContradicted">Whether what is said of the target contradicts what is stated.</param>
    internal Comparability(
        IReadOnlyList<Measurement> measurements,
        Counting figures,
        (Counting? Counts, FiscalYear? From) ofTarget,
        CalendarPeriod? due,
        bool isContradicted = false)
    {
        _measurements = measurements;
        _figures = figures;
        (_ofTarget, _from) = ofTarget;
        _due = due;
        _isContradicted = isContradicted;
    }

    /// <summary>Gets whether amounts of years are compared.</summary>
    internal bool IsYearly => _figures is Counting.Yearly || _ofTarget is Counting.Yearly;

    /// <summary>Gets whether the target asks for the sum of amounts of years.</summary>
    internal bool IsSum => Countings.IsSum(_figures, _ofTarget);

    /// <summary>Gets whether what is due is due within a fiscal year, and not at its end.</summary>
    internal bool IsDueWithinAYear => _due is { } due && IsShort(due);

    /// <summary>Returns what was measured, beside amounts of years without those of parts of one (of the first half, in the middle of a year), if any of a
    /// year is there.</summary>
    /// <param name="last">The last year that counts.</param>
    internal IReadOnlyList<Measurement> OfYears(FiscalYear? last)
    {
        if (!IsYearly)
        {
            return _measurements;
        }

        var comparability = this;
        var ofYears = _measurements
            .Where(measured => measured.Value is null || !comparability.IsOfPartOfAYear(measured) || comparability.Compares(measured)).ToArray();
        return ofYears.Length < _measurements.Count && Array.Exists(ofYears, measured => measured is { Value: not null, Year: { } year } && !(year > last))
            ? ofYears
            : _measurements;
    }

    /// <summary>Returns whether a figure can be the one that is compared or, of a sum, the last that is summed.</summary>
    internal bool Compares(Measurement measurement) => IsSum ? !_isContradicted && IsAmountOfAYear(measurement) : !IsUnclear(measurement);

    /// <summary>Returns whether it is open how a figure stands to a target that does not sum it: what was measured just when the target is due is compared
    /// with it, an amount of a year with what is due in a year, and a total with one from the same year on.</summary>
    internal bool IsUnclear(Measurement measurement) =>
        _isContradicted
        || _figures.Of(measurement).IsUnlike(_ofTarget)
        || (IsYearly
            && (Countings.IsTotal(measurement) || (!IsOfJustThen(measurement) && (IsDueWithinAYear || IsOfAnotherSpan(measurement)))))
        || (_ofTarget is Counting.Cumulative
            && _from is { } from
            && CountingWords.In(measurement.Qualifier, YearNotation.Default).FirstIn(measurement.Period) is { } first
            && first != from);

    /// <summary>Returns whether a figure is the amount of a year: no total (R5～8累計) or mean (5年間平均), and of no part. 累計 makes a total, but for
    /// 年間累計.</summary>
    internal bool IsAmountOfAYear(Measurement measurement) =>
        !IsOfAnotherSpan(measurement)
        && (measurement.Qualifier is not { } qualifier
            || CountingWords.In(qualifier, YearNotation.Default).Counts is Counting.Yearly
            || CountingWords.SaysNothingOfSums(qualifier));

    /// <summary>Returns whether a figure is of a part of a fiscal year. One of the year's last month or day (令和7年3月末) is that of the year, but for a
    /// month beside others of the year.</summary>
    internal bool IsOfPartOfAYear(Measurement measurement) =>
        measurement.Period is { } period && (IsShort(period) || (period is { IsSingle: true, Unit: PeriodUnit.Month } && IsBesideAnotherMonth(measurement)));

    /// <summary>Returns whether a figure is the amount of more or of less than a year.</summary>
    private bool IsOfAnotherSpan(Measurement measurement) =>
        IsOfPartOfAYear(measurement)
        || (measurement.Period is { } period && CountedMeasurements.LengthAgainstAYear(period) > 0)
        || Countings.IsTotal(measurement);

    private bool IsBesideAnotherMonth(Measurement measurement)
    {
        foreach (var other in _measurements)
        {
            if (other is { Value: not null, Period: { IsSingle: true, Unit: PeriodUnit.Month } period }
                && other.Year == measurement.Year
                && period != measurement.Period)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfJustThen(Measurement measurement) =>
        measurement.Period is { FirstDay: not null } period && (period.FirstDay, period.LastDay) == (_due?.FirstDay, _due?.LastDay);

    private static (Counting? Counts, FiscalYear? From) CountsOf(Target? target) =>
        target.WithSaidCounts() is { } counted ? (counted.Counts, counted.From) : default;

    private static bool IsShort(CalendarPeriod period) =>
        CountedMeasurements.LengthAgainstAYear(period) < 0 && !CountedMeasurements.IsEndOfAYear(period);
}
