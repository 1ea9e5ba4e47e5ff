using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

// The figures of indicators.
internal sealed partial class PlanValidation
{
    private void CheckMeasurements(PlanNode node, Indicator indicator, string path)
    {
        FiscalYear? latest = null;
        var late = new List<(int Index, FiscalYear Year, FiscalYear Before)>();
        for (var i = 0; i < indicator.Measurements.Count; i++)
        {
            if (indicator.Measurements[i].Period?.CountedFiscalYear is not { } year)
            {
                continue;
            }

            if (latest is { } before && year < before)
            {
                late.Add((i, year, before));
            }

            latest = latest is null || year > latest ? year : latest;
        }

        foreach (var (i, year, before) in late.OrderBy(item => item.Year))
        {
            Add(
                PlanFindingKind.MeasurementOutOfOrder,
                node,
                path.At(PlanMember.Measurements, i),
                new(
                    $"「{indicator.Name}」の{Say(year).Japanese}の実績が{Say(before).Japanese}の後にあります。",
                    $"The measurement of {Say(year).English} of '{indicator.Name}' stands after that of {Say(before).English}."));
        }

        if (latest is { } last && indicator.Baseline.MeasuredPeriod?.Last?.CountedFiscalYear is { } start && last < start)
        {
            Add(
                PlanFindingKind.MeasurementBeforeBaseline,
                node,
                path.At(PlanMember.Baseline).At(PlanMember.Period),
                new(
                    $"「{indicator.Name}」の計画策定時は{Say(start).Japanese}ですが、最後の実績は{Say(last).Japanese}で、それより前です。",
                    $"The baseline of '{indicator.Name}' is of {Say(start).English}, but its latest measurement is of {Say(last).English}, before it."));
        }
    }

    private void CheckTargets(PlanNode node, Indicator indicator, string path)
    {
        foreach (var i in Enumerable.Range(0, indicator.Targets.Count).OrderBy(i => indicator.Targets[i].DueYear))
        {
            var target = indicator.Targets[i];
            CheckCounts(node, indicator, target, path.At(PlanMember.Targets, i));
            CheckYearOfDue(node, indicator, i, path.At(PlanMember.Targets, i).At(PlanMember.Due));

            if (indicator.Direction is { } direction and not Direction.Keep && target.Condition.AskedDirection() is { } asked && direction != asked)
            {
                Add(
                    PlanFindingKind.DirectionContradicted,
                    node,
                    path.At(PlanMember.Targets, i).At(PlanMember.Condition),
                    new(
                        $"「{indicator.Name}」の良い方向は「{direction.Label().Japanese}」ですが、目標は{asked.Label().Japanese}ものとしています。",
                        $"The direction of '{indicator.Name}' is '{direction.Label().English}', but its target asks for '{asked.Label().English}'."));
            }

            if (indicator.Direction is { } stated and not Direction.Keep && WorseThanBaseline(indicator, target, stated) is var (start, figureAsked))
            {
                Add(
                    PlanFindingKind.DirectionContradicted,
                    node,
                    path.At(PlanMember.Targets, i).At(PlanMember.Value),
                    new(
                        $"「{indicator.Name}」の良い方向は「{stated.Label().Japanese}」ですが、目標の{figureAsked}は計画策定時の{start}より悪い値です。",
                        $"The direction of '{indicator.Name}' is '{stated.Label().English}', "
                            + $"but its target of {figureAsked} is worse than the baseline of {start}."));
            }

            if (target is RelativeTarget relative && FigureAboveScale(indicator, relative) is { } figure)
            {
                var maximum = new Quantity(indicator.ScaleMaximum.GetValueOrDefault(), figure.Unit);
                Add(
                    PlanFindingKind.TargetAboveScale,
                    node,
                    path.At(PlanMember.Targets, i),
                    new(
                        $"「{indicator.Name}」の目標は{figure}になりますが、満点は{maximum}です。",
                        $"A target of '{indicator.Name}' comes to {figure}, above the maximum of its scale, {maximum}."));
            }

            if (target.Phase is not { } number)
            {
                continue;
            }

            var period = plan.PeriodOf(number);
            if (period is null && plan.Phases.Count > 0)
            {
                Add(
                    PlanFindingKind.UnknownPhase,
                    node,
                    path.At(PlanMember.Targets, i).At(PlanMember.Phase),
                    new(
                        Invariant($"「{indicator.Name}」に第{number}期の目標がありますが、計画に第{number}期はありません。"),
                        Invariant($"'{indicator.Name}' has a target of phase {number}, which the plan does not have.")));
            }
            else if (period is { } known && target.Due is { } due && IsOutside(due, known))
            {
                Add(
                    PlanFindingKind.DueOutsidePhase,
                    node,
                    path.At(PlanMember.Targets, i).At(PlanMember.Due),
                    new(
                        Invariant($"「{indicator.Name}」の第{number}期の目標の時期は{Say(due).Japanese}ですが、第{number}期は{Say(known).Japanese}です。"),
                        Invariant($"The target of '{indicator.Name}' for phase {number} is due {Say(due).English}, outside {Say(known).English}.")));
            }
        }
    }

    /// <summary>Finds a target that is due in a plain year, and beside it one of its phase that is due in the fiscal year as which that counts.</summary>
    private void CheckYearOfDue(PlanNode node, Indicator indicator, int index, string path)
    {
        var target = indicator.Targets[index];
        if (target is { Due: { Unit: PeriodUnit.Year } due, DueYear: { } year }
            && indicator.Targets.FirstOrDefault(other => other.Phase == target.Phase
                && other.WithSaidCounts()!.Counts == target.WithSaidCounts()!.Counts
                && other is { Due: { Unit: not PeriodUnit.Year, Last: { } last }, DueYear: { } counted }
                && counted == year && CountedMeasurements.RankOf(last, year) > 0) is { Due: { } ofYear } twin)
        {
            var (cell, otherCell) = (IndicatorCellNotation.Spoken.Write(target), IndicatorCellNotation.Spoken.Write(twin));
            Add(
                PlanFindingKind.DueTwice,
                node,
                path,
                new(
                    $"「{indicator.Name}」の目標の期限に{Say(due).Japanese}と{Say(ofYear).Japanese}があります。"
                        + $"年は同じ数字の年度として数えるので、{cell.Japanese}と{otherCell.Japanese}のどちらが目標かが決まりません。",
                    $"The targets of '{indicator.Name}' are due {Say(due).English} and {Say(ofYear).English}, which count as one fiscal year: "
                        + $"either {cell.English} or {otherCell.English} is its target."));
        }
    }

    /// <summary>Returns the baseline and the figure of a bare target that is worse, or <see langword="null"/> where it is not or counts otherwise.</summary>
    private static (Quantity Baseline, Quantity Figure)? WorseThanBaseline(Indicator indicator, Target target, Direction direction) =>
        target is ThresholdTarget { Condition: TargetCondition.Reach, Value: var figure }
        && (target.WithSaidCounts()!.Counts ?? indicator.Counts) == indicator.Counts
        && indicator.Baseline.MeasuredValue is { } start && start.Unit == figure.Unit
        && figure.Amount.CompareTo(start.Amount) * (direction is Direction.Higher ? 1 : -1) < 0
            ? (start, figure)
            : null;

    /// <summary>Returns the figure to which a relative target comes, where it is above the scale: from the baseline, which is the first measurement where none
    /// is printed, or from any measurement before another.</summary>
    private static Quantity? FigureAboveScale(Indicator indicator, RelativeTarget target)
    {
        if (indicator.ScaleMaximum is not { } maximum)
        {
            return null;
        }

        var values = indicator.Measurements.Select(measurement => measurement.Value).OfType<Quantity>();
        var first = indicator.Baseline.MeasuredValue is { } printed ? [printed] : values.Take(1);
        foreach (var reference in target.RelativeTo is ReferencePoint.Previous ? values : first)
        {
            if (reference.Amount <= maximum && target.TryValueFrom(reference) is { } figure && figure.Amount > maximum)
            {
                return figure;
            }
        }

        return null;
    }

    private static bool IsOutside(CalendarPeriod due, FiscalYearRange phase) =>
        !Contains(phase, due.First, FiscalYear.MinValue) || !Contains(phase, due.Last, FiscalYear.MaxValue);

    private static bool Contains(FiscalYearRange phase, CalendarPeriod? end, FiscalYear open) =>
        (end is { } known ? known.CountedFiscalYear : open) is not { } year || phase.Contains(year);
}
