namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>What figures and targets that count something say of each other.</summary>
internal static class Countings
{
    /// <summary>Returns whether it is open how figures stand to a target: levels, which nobody calls amounts or totals, to a total, or totals to
    /// the amount of one year.</summary>
    internal static bool IsUnlike(this Counting figures, Counting? target) =>
        (figures, target) is (Counting.Level, Counting.Cumulative) or (Counting.Cumulative, Counting.Yearly);
}
