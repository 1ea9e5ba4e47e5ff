using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What figures and targets that count something say of each other.</summary>
internal static class Countings
{
    /// <summary>Returns a target with what its figure counts: as it is stated, else as its qualifier says (累計, R5～8累計, 年間).</summary>
    internal static Target? WithSaidCounts(this Target? target)
    {
        if (target?.Qualifier is not { } qualifier)
        {
            return target;
        }

        var said = CountingWords.In(qualifier, YearNotation.Default);
        var counts = target.Counts ?? said.Counts;
        var from = target.From ?? (counts is Counting.Cumulative ? said.FirstIn(target.Due) : null);
        return (counts, from) == (target.Counts, target.From) ? target : target.WithCounts(counts, from);
    }

    /// <summary>Returns whether it is open how figures stand to a target: levels, which nobody calls amounts or totals, to a total, or totals to
    /// the amount of one year.</summary>
    internal static bool IsUnlike(this Counting figures, Counting? target) =>
        (figures, target) is (Counting.Level, Counting.Cumulative) or (Counting.Cumulative, Counting.Yearly);

    /// <summary>Returns whether figures are amounts of years that a target sums.</summary>
    internal static bool IsSum(Counting figures, Counting? target) => figures is Counting.Yearly && target is Counting.Cumulative;

    /// <summary>Returns whether it is open how a measurement stands to a target that does not sum it: what was measured just when the target is due is
    /// compared with it, an amount of a year with what is due in a year, and a total with one from the same year on.</summary>
    internal static bool IsUnclear(Measurement measurement, Counting figures, Counting? target, FiscalYear? from, CalendarPeriod? due) =>
        figures.Of(measurement).IsUnlike(target)
        || (IsYearly(figures, target)
            && (IsTotal(measurement) || (!IsOfJust(measurement, due) && (IsDueWithinAYear(due) || IsOfAnotherSpan(measurement)))))
        || (target is Counting.Cumulative
            && from is not null
            && CountingWords.In(measurement.Qualifier, YearNotation.Default).FirstIn(measurement.Period) is { } first
            && first != from);

    /// <summary>Returns whether amounts of years are compared.</summary>
    internal static bool IsYearly(Counting figures, Counting? target) => figures is Counting.Yearly || target is Counting.Yearly;

    /// <summary>Returns whether a measurement is of the very days in which a target is due.</summary>
    internal static bool IsOfJust(Measurement measurement, CalendarPeriod? due) =>
        measurement.Period is { FirstDay: not null } period && (period.FirstDay, period.LastDay) == (due?.FirstDay, due?.LastDay);

    /// <summary>Returns whether what is due is due within a fiscal year, and not at its end.</summary>
    internal static bool IsDueWithinAYear(CalendarPeriod? due) => due is { } period && IsShort(period);

    /// <summary>Returns whether a figure is the amount of a year: no total (R5～8累計) or mean (5年間平均), and of no part. One of the year's last month or
    /// day (令和7年3月末) is that of the year. 累計 makes a total, but for 年間累計.</summary>
    internal static bool IsAmountOfAYear(Measurement measurement) =>
        !IsOfAnotherSpan(measurement)
        && (measurement.Qualifier is not { } qualifier
            || CountingWords.In(qualifier, YearNotation.Default).Counts is Counting.Yearly
            || CountingWords.SaysNothingOfSums(qualifier));

    /// <summary>Returns whether a figure is of a part of a fiscal year.</summary>
    internal static bool IsOfPartOfAYear(Measurement measurement) => measurement.Period is { } period && IsShort(period);

    /// <summary>Returns whether a figure is the amount of more or of less than a year.</summary>
    private static bool IsOfAnotherSpan(Measurement measurement) =>
        IsOfPartOfAYear(measurement)
        || (measurement.Period is { } period && CountedMeasurements.LengthAgainstAYear(period) > 0)
        || IsTotal(measurement);

    private static bool IsTotal(Measurement measurement) =>
        CountingWords.In(measurement.Qualifier, YearNotation.Default).Counts is Counting.Cumulative;

    private static bool IsShort(CalendarPeriod period) =>
        CountedMeasurements.LengthAgainstAYear(period) < 0 && !CountedMeasurements.IsEndOfAYear(period);

    /// <summary>Returns the first year that is summed: the one that the target names, else that after the baseline, or none where neither is there.</summary>
    internal static FiscalYear? FirstSummed(FiscalYear? from, FiscalYear? baseline) =>
        from ?? (baseline < FiscalYear.MaxValue ? baseline.GetValueOrDefault() + 1 : null);

    /// <summary>Returns what a measurement counts: where nothing is said of the figures, it may itself be called a total (累計).</summary>
    internal static Counting Of(this Counting figures, Measurement measurement) =>
        figures is Counting.Level && IsTotal(measurement) ? Counting.Cumulative : figures;
}
