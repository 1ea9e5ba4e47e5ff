using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>What figures and targets that count something say of each other.</summary>
internal static class Countings
{
    /// <summary>Returns whether it is open how figures stand to a target: levels, which nobody calls amounts or totals, to a total, or totals to
    /// the amount of one year.</summary>
    internal static bool IsUnlike(this Counting figures, Counting? target) =>
        (figures, target) is (Counting.Level, Counting.Cumulative) or (Counting.Cumulative, Counting.Yearly);

    /// <summary>Returns the first year that is summed: the one that the target names, else that after the baseline, or none where neither is there.</summary>
    internal static FiscalYear? FirstSummed(FiscalYear? from, FiscalYear? baseline) =>
        from ?? (baseline < FiscalYear.MaxValue ? baseline.GetValueOrDefault() + 1 : null);
}
