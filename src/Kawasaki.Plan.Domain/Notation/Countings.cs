using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What figures and targets that count something say of each other.</summary>
internal static class Countings
{
    /// <summary>Returns a target with what its figure counts, and from which year: as it is stated, else as its qualifier says (累計, R5～8累計, 年間) or, of a
    /// total, the span in which it is due.</summary>
    internal static Target? WithSaidCounts(this Target? target)
    {
        if (target is null)
        {
            return null;
        }

        var (counts, from) = CountingWords.In(target.Qualifier, YearNotation.Default, target.Due).Of(target.Counts, target.From, target.Due);
        return (counts, from) == (target.Counts, target.From) ? target : target.WithCounts(counts, from);
    }

    /// <summary>Returns how a target stands to one before it, each beside the figures of its indicator: by what they say in effect.</summary>
    internal static TargetChange ChangeFrom(this Target target, Indicator indicator, Target previous, Indicator indicatorBefore)
    {
        var (after, before) = (target.WithSaidCounts()!, previous.WithSaidCounts()!);
        var change = after.WithCounts(after.Counts ?? indicator.Counts, after.From).ChangeFrom(
            before.WithCounts(before.Counts ?? indicatorBefore.Counts, before.From),
            CountingWords.MayCountUnlike(target.Qualifier, previous.Qualifier));
        return
            change is TargetChange.NotComparable or TargetChange.FirstSet or TargetChange.Withdrawn or TargetChange.ConditionChanged ? change
            : (target.DirectionFor(indicator), previous.DirectionFor(indicatorBefore)) is ({ } now, { } then) && now != then
                && now is not Direction.Keep && then is not Direction.Keep ? TargetChange.DirectionChanged
            : change;
    }

    /// <summary>Returns the direction of a target: that which it asks or the indicator states, else, of a bare figure, that from the baseline.</summary>
    internal static Direction? DirectionFor(this Target target, Indicator indicator) =>
        target.Condition.AskedDirection()
        ?? indicator.Direction
        ?? (target is ThresholdTarget { Condition: TargetCondition.Reach, Value: var figure }
            && (target.WithSaidCounts()!.Counts ?? indicator.Counts) == indicator.Counts
            && indicator.Baseline.MeasuredValue is { } start && start.Unit == figure.Unit && figure.Amount != start.Amount
                ? figure.Amount < start.Amount ? Direction.Lower : Direction.Higher
                : null);

    /// <summary>Returns whether it is open how figures stand to a target: levels, which nobody calls amounts or totals, to a total, or totals to
    /// the amount of one year or to what is said to be a level.</summary>
    internal static bool IsUnlike(this Counting figures, Counting? target) =>
        (figures, target) is (Counting.Level, Counting.Cumulative) or (Counting.Cumulative, Counting.Yearly or Counting.Level);

    /// <summary>Returns whether figures are amounts of years that a target sums.</summary>
    internal static bool IsSum(Counting figures, Counting? target) => figures is Counting.Yearly && target is Counting.Cumulative;

    /// <summary>Returns whether a figure is called a total.</summary>
    internal static bool IsTotal(Measurement measurement) =>
        CountingWords.Of(measurement).Counts is Counting.Cumulative;

    /// <summary>Returns whether the qualifier of a target says otherwise what its figure counts, or over which years, than what is stated.</summary>
    internal static bool Contradicts(this Target target) =>
        CountingWords.In(target.Qualifier, YearNotation.Default, target.Due).Contradicts(target.Counts, target.From, target.Due) || target.IsFromOfNoSum();

    /// <summary>Returns whether a target names the first year that is summed, and nothing says that its figure is a sum.</summary>
    internal static bool IsFromOfNoSum(this Target target) => target.From is not null && target.WithSaidCounts()!.Counts is not Counting.Cumulative;

    /// <summary>Returns the first year that is summed: the one that the target names, else that after the baseline, or none where neither is there.</summary>
    internal static FiscalYear? FirstSummed(FiscalYear? from, FiscalYear? baseline) =>
        from ?? (baseline < FiscalYear.MaxValue ? baseline.GetValueOrDefault() + 1 : null);

    /// <summary>Returns what a measurement counts: where nothing is said of the figures, it may itself be called a total (累計).</summary>
    internal static Counting Of(this Counting figures, Measurement measurement) =>
        figures is Counting.Level && IsTotal(measurement) ? Counting.Cumulative : figures;
}
