using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using NodaTime;

namespace Kawasaki.Plan.Domain.Hierarchy;

// Measurements that do not go together with the others, or with the baseline.
internal sealed partial class PlanValidation
{
    /// <summary>Finds a measurement of just the period of the baseline that is another figure.</summary>
    private void CheckBaseline(PlanNode node, Indicator indicator, string path)
    {
        if (indicator.Baseline is not { MeasuredValue: { } value, MeasuredPeriod: { FirstDay: { } first, LastDay: { } last } })
        {
            return;
        }

        for (var i = 0; i < indicator.Measurements.Count; i++)
        {
            if (indicator.Measurements[i] is { Value: { } measured, Qualifier: null, Period: { } period } other
                && period.FirstDay == first && period.LastDay == last && measured.Amount != value.Amount)
            {
                var (cell, otherCell) = (IndicatorCellNotation.Spoken.Write(indicator.Baseline), IndicatorCellNotation.Spoken.Write(other));
                Add(
                    PlanFindingKind.MeasuredTwice,
                    node,
                    path.At(PlanMember.Measurements, i).At(PlanMember.Value),
                    new(
                        $"「{indicator.Name}」の計画策定時の値は{cell.Japanese}ですが、同じ時期の実績は{otherCell.Japanese}です。",
                        $"The baseline of '{indicator.Name}' is {cell.English}, but the measurement of the same period is {otherCell.English}."));
            }
        }
    }

    /// <summary>Finds two measurements of the same days that differ, and so whose periods do (FY2022-H1, 2022-04/2022-09).</summary>
    private void CheckPeriods(PlanNode node, Indicator indicator, string path)
    {
        var known = new Dictionary<(LocalDate, LocalDate), List<Measurement>>();
        for (var i = 0; i < indicator.Measurements.Count; i++)
        {
            if (indicator.Measurements[i] is not { Value: { } value, Period: { FirstDay: { } first, LastDay: { } last } } measured)
            {
                continue;
            }

            if (!known.TryGetValue((first, last), out var ofThen))
            {
                known.Add((first, last), ofThen = []);
            }

            if (ofThen.Find(other => other.Value != value && !CountingWords.AreOfUnlikeSpans(other.Qualifier, measured.Qualifier)) is { } before)
            {
                var (cell, earlier) = (IndicatorCellNotation.Spoken.Write(measured), IndicatorCellNotation.Spoken.Write(before));
                Add(
                    PlanFindingKind.MeasuredTwice,
                    node,
                    path.At(PlanMember.Measurements, i).At(PlanMember.Value),
                    new(
                        $"「{indicator.Name}」の実績は{earlier.Japanese}ですが、同じ時期に{cell.Japanese}もあります。",
                        $"Of '{indicator.Name}', {earlier.English} was measured, and of the same days {cell.English}."));
            }

            ofThen.Add(measured);
        }
    }

    /// <summary>Finds totals that are less than one before. Those that begin in other years go on from nothing before, nor do those from the year on from
    /// which a later target counts.</summary>
    private void CheckTotals(PlanNode node, Indicator indicator, string path)
    {
        var totals = Enumerable.Range(0, indicator.Measurements.Count)
            .Where(i => indicator.Measurements[i] is { Value: not null, Year: not null } measured && indicator.Counts.Of(measured) is Counting.Cumulative)
            .OrderBy(i => indicator.Measurements[i].Year).ThenBy(i => indicator.Measurements[i].Period?.LastDay)
            .ToArray();
        for (var i = 1; i < totals.Length; i++)
        {
            var (before, total) = (indicator.Measurements[totals[i - 1]], indicator.Measurements[totals[i]]);
            if (total.Value?.Amount < before.Value?.Amount && FirstOf(before) == FirstOf(total)
                && !indicator.Targets.Any(target => target.WithSaidCounts()!.From is { } from && before.Year < from && !(total.Year < from)))
            {
                var (cell, earlier) = (IndicatorCellNotation.Spoken.Write(total), IndicatorCellNotation.Spoken.Write(before));
                Add(
                    PlanFindingKind.TotalFalls,
                    node,
                    path.At(PlanMember.Measurements, totals[i]).At(PlanMember.Value),
                    new(
                        $"「{indicator.Name}」の値は累計ですが、{earlier.Japanese}から{cell.Japanese}に減っています。",
                        $"The figures of '{indicator.Name}' are totals, but they fall from {earlier.English} to {cell.English}."));
            }
        }
    }

    private static FiscalYear? FirstOf(Measurement total) => CountingWords.In(total.Qualifier, YearNotation.Default).FirstIn(total.Period);
}
