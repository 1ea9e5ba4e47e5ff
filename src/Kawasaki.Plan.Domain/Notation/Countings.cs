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
        return target.WithCounts(counts, target.From ?? (counts is Counting.Cumulative ? said.FirstIn(target.Due) : null));
    }

    /// <summary>Returns whether it is open how figures stand to a target: levels, which nobody calls amounts or totals, to a total, or totals to
    /// the amount of one year.</summary>
    internal static bool IsUnlike(this Counting figures, Counting? target) =>
        (figures, target) is (Counting.Level, Counting.Cumulative) or (Counting.Cumulative, Counting.Yearly);

    /// <summary>Returns whether figures are amounts of years that a target sums.</summary>
    internal static bool IsSum(Counting figures, Counting? target) => figures is Counting.Yearly && target is Counting.Cumulative;

    /// <inheritdoc cref="IsUnclear(Measurement, Counting, Counting?, FiscalYear?, CalendarPeriod?)"/>
    internal static bool IsUnclear(Measurement measurement, Counting figures, Target? target) =>
        IsUnclear(measurement, figures, target?.Counts, target?.From, target?.Due);

    /// <summary>Returns whether it is open how a measurement stands to a target that does not sum it. What is due within a year is compared with what was
    /// measured just then, and totals with totals from the same year on.</summary>
    internal static bool IsUnclear(Measurement measurement, Counting figures, Counting? target, FiscalYear? from, CalendarPeriod? due) =>
        figures.Of(measurement).IsUnlike(target)
        || (IsUnclear(measurement, figures, target) && measurement.Period != due && measurement.Period != due?.Last)
        || (target is Counting.Cumulative
            && from is not null
            && CountingWords.In(measurement.Qualifier, YearNotation.Default).FirstIn(measurement.Period) is { } first
            && first != from);

    /// <summary>Returns whether it is open how a measurement stands to what a target counts: as a total, or as the amount of a part of a year.</summary>
    internal static bool IsUnclear(Measurement measurement, Counting figures, Counting? target) =>
        figures.Of(measurement).IsUnlike(target)
        || ((figures is Counting.Yearly || target is Counting.Yearly) && CountedMeasurements.IsOfPartOfAYear(measurement));

    /// <summary>Returns the first year that is summed: the one that the target names, else that after the baseline, or none where neither is there.</summary>
    internal static FiscalYear? FirstSummed(FiscalYear? from, FiscalYear? baseline) =>
        from ?? (baseline < FiscalYear.MaxValue ? baseline.GetValueOrDefault() + 1 : null);

    /// <summary>Returns what a measurement counts: where nothing is said of the figures, it may itself be called a total (累計).</summary>
    internal static Counting Of(this Counting figures, Measurement measurement) =>
        figures is Counting.Level && CountingWords.In(measurement.Qualifier, YearNotation.Default).Counts is Counting.Cumulative
            ? Counting.Cumulative
            : figures;
}
