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
        var isSum = indicator.Counts is Counting.Yearly && Target?.Counts is Counting.Cumulative;
        var isYearly = indicator.Counts is Counting.Yearly || Target?.Counts is Counting.Yearly;
        var isOfHalf = isYearly && Target?.Due?.Unit is PeriodUnit.FiscalHalf or PeriodUnit.Month;
        bool IsCompared(Measurement measurement) => !isYearly || (isOfHalf ? measurement.Period == Target!.Due : !IsPart(measurement));
        var byThen = indicator.Measurements.Where(measurement => measurement.Year <= year).ToArray();
        var ofYears = byThen.Where(measurement => measurement.Value is null || !isYearly || isSum || !IsPart(measurement) || IsCompared(measurement)).ToArray();
        var counted = CountedOf(ofYears.Any(measurement => measurement.Value is not null) ? ofYears : byThen, Target?.Due);
        var used =
            counted.Keys.Where(key => !(key > Target?.DueYear) && OrderInYear(counted[key].Period, Target?.Due) <= 0).DefaultIfEmpty().Max() is var inTime && inTime != default ? inTime
            : counted.Count > 0 ? counted.Keys.Max()
            : default(FiscalYear?);
        OrderInDueYear = used is not { } last ? 0 : last == Target?.DueYear && indicator.Measurements.Any(mark => IsMarkBehind(mark, counted[last], Target.Due!.Value)) ? -1 : OrderInYear(counted[last].Period, Target?.Due);
        var values = counted.Where(pair => pair.Key <= used && IsCompared(pair.Value)).OrderBy(pair => pair.Key).Select(pair => Dated(pair.Value)).ToArray();

        PlanBaseline =
            indicator.Baseline is MeasuredBaseline { MeasuredValue: { } printed, MeasuredPeriod: { } period } ? new DatedValue(printed.Amount, period.CountedFiscalYear)
            : Target is RelativeTarget { RelativeTo: ReferencePoint.Baseline } or DirectionTarget && values.Any(value => value.Year < used) ? values[0]
            : null;
        var first = Target?.From ?? (PlanBaseline?.Year is { } before ? before + 1 : default(FiscalYear?));
        var compared = isOfHalf && !isSum && indicator.Baseline is MeasuredBaseline ? null : PlanBaseline; // A printed one is of a year.
        if (!isSum && used is { } chosen && !IsCompared(counted[chosen]))
        {
            IsUnclear = true; // The amount of a year is not compared with what is due in a half, nor that of a half with what is due in a year.
            Baseline = compared;
            return;
        }

        if (isSum && used is not null)
        {
            var amounts = CountedOf(byThen, due: null).Values.Where(measurement => measurement.Year <= used && !(measurement.Year < first)).ToArray();
            var printedAmount = indicator.Baseline is MeasuredBaseline && Target!.From <= PlanBaseline?.Year ? PlanBaseline : null;
            if (amounts.Any(measurement => isOfHalf || IsPart(measurement) || (measurement.Year == printedAmount?.Year && measurement.Value?.Amount != printedAmount?.Value)))
            {
                IsUnclear = true;
                Baseline = PlanBaseline;
                return;
            }

            var ofBaseline = Target!.From is { } from && PlanBaseline is { } ofPlan && ofPlan.Year >= from && ofPlan.Year < amounts.LastOrDefault()?.Year && byThen.All(measurement => measurement.Year != ofPlan.Year) ? [ofPlan] : Array.Empty<DatedValue>();
            Summed = [.. amounts.Select(Dated).Concat(ofBaseline).OrderBy(amount => amount.Year)];
            var sums = Summed.Select((value, i) => new DatedValue(Summed.Take(i + 1).Sum(amount => amount.Value), value.Year)).ToArray();
            Actual = sums.Length > 0 ? sums[^1] : null;
            Before = [.. sums.SkipLast(1)];
            Baseline = first is { } begun ? new DatedValue(0, begun - 1) : null;
            return;
        }

        Actual = values.Length > 0 ? values[^1] : null;
        Before = [.. values.SkipLast(1)];
        Baseline = compared;
    }

    internal Target? Target { get; }

    /// <summary>Gets where the measurement lies against the part of its year in which the target is due: before (negative), after or in it.</summary>
    internal int OrderInDueYear { get; }

    /// <summary>Gets whether the figures are of another span than that for which the target is.</summary>
    internal bool IsUnclear { get; }

    internal DatedValue? Actual { get; }

    internal DatedValue? Baseline { get; }

    /// <summary>Gets what the plan prints as the baseline, or the first measurement where a target rests on it and none is printed.</summary>
    internal DatedValue? PlanBaseline { get; }

    internal DatedValue[] Before { get; } = [];

    internal DatedValue[] Summed { get; } = [];

    private static DatedValue Dated(Measurement measurement) => new(measurement.Value!.Value.Amount, measurement.Year);

    private static bool IsPart(Measurement measurement) => measurement.Period!.Value.Unit is PeriodUnit.FiscalHalf or PeriodUnit.FiscalQuarter or PeriodUnit.Month;

    /// <summary>Returns whether a part of the year of a figure, behind that part of which the figure is and not behind what is due, says why it has none.</summary>
    private static bool IsMarkBehind(Measurement mark, Measurement figure, CalendarPeriod due) =>
        mark.Value is null && IsPart(mark) && IsPart(figure) && mark.Year == figure.Year && mark.Period!.Value.LastDay > figure.Period!.Value.LastDay && !(mark.Period.Value.LastDay > due.LastDay);

    private static int OrderInYear(CalendarPeriod? measured, CalendarPeriod? due) =>
        due is not { Unit: PeriodUnit.FiscalHalf or PeriodUnit.Month } part || measured is not { Unit: PeriodUnit.FiscalHalf or PeriodUnit.Month } period ? 0
        : period.CountedFiscalYear != part.CountedFiscalYear ? 0
        : period.LastDay < part.FirstDay ? -1
        : period.FirstDay > part.LastDay ? 1
        : 0;

    /// <summary>Returns what counts for each year: for a target due within it that of just then, else the best that ends no later and has a value, else the
    /// best that begins no later, else of all. Where the one that counts is a mark, there is none.</summary>
    private static Dictionary<FiscalYear, Measurement> CountedOf(IEnumerable<Measurement> measurements, CalendarPeriod? due) => measurements
        .GroupBy(measurement => measurement.Year!.Value)
        .Select(group => CountedIn(group, due is { Unit: PeriodUnit.FiscalHalf or PeriodUnit.Month } part && part.CountedFiscalYear == group.Key ? part : null))
        .Where(measurement => measurement.Value is not null)
        .ToDictionary(measurement => measurement.Year!.Value);

    private static Measurement CountedIn(IEnumerable<Measurement> ofYear, CalendarPeriod? due)
    {
        Measurement? Best(Func<Measurement, bool> isAsked) =>
            ofYear.Where(isAsked).OrderBy(OrderWithin).ThenBy(measurement => measurement.Period!.Value.LastDay).ThenBy(measurement => measurement.Period!.Value.FirstDay).LastOrDefault();
        return Best(measurement => measurement.Period == due)
            ?? (due is { } part && Best(measurement => measurement.Period!.Value.LastDay <= part.LastDay) is { Value: not null } inTime ? inTime
                : due is { } asked && Best(measurement => measurement.Period!.Value.FirstDay <= asked.LastDay) is { Value: not null } begun ? begun
                : Best(_ => true)!);
    }

    /// <summary>Orders what stands in one year: marks of parts of it, parts, a plain year, the fiscal year itself.</summary>
    private static int OrderWithin(Measurement measurement) =>
        measurement.Period!.Value.Unit switch { PeriodUnit.FiscalYear => 3, PeriodUnit.Year => 2, _ => measurement.Value is null ? 0 : 1 };
}
