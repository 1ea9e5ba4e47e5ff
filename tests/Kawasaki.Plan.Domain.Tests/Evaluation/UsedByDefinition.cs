using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>The target that counts as of a year, the measurement used and those before, sums and the baseline, once more and from their definitions.</summary>
internal sealed class UsedByDefinition
{
    internal UsedByDefinition(Indicator indicator, FiscalYear year)
    {
        Target = indicator.Targets.Where(target => target.DueYear >= year).MinBy(target => target.DueYear) ?? indicator.Targets.MaxBy(target => target.DueYear);
        var ofYears = AmountsOf(indicator, year, due: null);
        var counted = AmountsOf(indicator, year, Target?.Due);
        var used =
            Target?.DueYear is { } due && counted.ContainsKey(due) ? due
            : counted.Keys.Where(key => !(key > Target?.DueYear)).DefaultIfEmpty().Max() is var inTime && inTime != default ? inTime
            : counted.Count > 0 ? counted.Keys.Max()
            : default(FiscalYear?);
        var isOfHalf = Target?.Due?.Unit is PeriodUnit.FiscalHalf && (indicator.Counts is Counting.Yearly || Target.Counts is Counting.Yearly);
        var values = counted
            .Where(pair => pair.Key <= used && (!isOfHalf || indicator.Measurements.Any(measurement => measurement.Year == pair.Key && measurement.Period == Target!.Due)))
            .OrderBy(pair => pair.Key).Select(pair => new DatedValue(pair.Value, pair.Key)).ToArray();

        PlanBaseline =
            indicator.Baseline is MeasuredBaseline { MeasuredValue: { } printed, MeasuredPeriod: { } period } ? new DatedValue(printed.Amount, period.CountedFiscalYear)
            : Target is RelativeTarget { RelativeTo: ReferencePoint.Baseline } && values.Length > 0 ? values[0]
            : Target is DirectionTarget && values.Length > 1 ? values[0]
            : null;
        var isSum = indicator.Counts is Counting.Yearly && Target?.Counts is Counting.Cumulative && used is not null;
        var first = Target?.From ?? (PlanBaseline?.Year is { } before ? before + 1 : default(FiscalYear?));
        if (isOfHalf && used is not null && (isSum ? ofYears.Keys.Any(key => key <= used && !(key < first)) : values.Length == 0 || values[^1].Year != used))
        {
            IsUnclear = true;
            Baseline = PlanBaseline; // The amount of a year, or a sum of such, is not compared with what is due in a half.
            return;
        }

        if (isSum)
        {
            Summed = [.. ofYears.Where(pair => pair.Key <= used && !(pair.Key < first)).OrderBy(pair => pair.Key).Select(pair => new DatedValue(pair.Value, pair.Key))];
            var sums = Summed.Select((value, i) => new DatedValue(Summed.Take(i + 1).Sum(amount => amount.Value), value.Year)).ToArray();
            Actual = sums.Length > 0 ? sums[^1] : null;
            Before = [.. sums.SkipLast(1)];
            Baseline = first is { } begun ? new DatedValue(0, begun - 1) : null;
            return;
        }

        Actual = values.Length > 0 ? values[^1] : null;
        Before = [.. values.SkipLast(1)];
        Baseline = PlanBaseline;
    }

    internal Target? Target { get; }

    /// <summary>Gets whether the figures are of another span than that for which the target is.</summary>
    internal bool IsUnclear { get; }

    internal DatedValue? Actual { get; }

    internal DatedValue? Baseline { get; }

    /// <summary>Gets what the plan prints as the baseline, or the first measurement where a target rests on it and none is printed.</summary>
    internal DatedValue? PlanBaseline { get; }

    internal DatedValue[] Before { get; } = [];

    internal DatedValue[] Summed { get; } = [];

    /// <summary>Returns the value that counts for each year: for a target due in a half that of the half, and where it has none, or another is asked, that of
    /// the year itself, of the plain year, else of what lies within. Where the one that counts is a mark, there is none.</summary>
    private static Dictionary<FiscalYear, decimal> AmountsOf(Indicator indicator, FiscalYear last, CalendarPeriod? due) => indicator.Measurements
        .Where(measurement => measurement.Year <= last)
        .GroupBy(measurement => measurement.Year!.Value)
        .Select(group => (group.Key, Counted: group.OrderBy(measurement => measurement.Period == due ? 4 : OrderWithin(measurement)).Last().Value))
        .Where(item => item.Counted is not null)
        .ToDictionary(item => item.Key, item => item.Counted!.Value.Amount);

    /// <summary>Orders what stands in one year: marks of parts of it, parts, a plain year, the fiscal year itself.</summary>
    private static int OrderWithin(Measurement measurement) =>
        measurement.Period!.Value.Unit switch { PeriodUnit.FiscalYear => 3, PeriodUnit.Year => 2, _ => measurement.Value is null ? 0 : 1 };
}
