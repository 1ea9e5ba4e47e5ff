using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using NodaTime;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>Compares an indicator of two plans.</summary>
internal sealed class IndicatorComparer(ChangeList changes, PlacedIndicator place)
{
    /// <summary>Returns whether the figures that both have are equal, and there is such a figure.</summary>
    internal static bool FiguresAgree(Indicator older, Indicator newer)
    {
        var common = 0;
        if (older.Baseline.MeasuredValue is not null && newer.Baseline.MeasuredValue is not null)
        {
            if (older.Baseline != newer.Baseline)
            {
                return false;
            }

            common++;
        }

        foreach (var measurement in older.Measurements)
        {
            if (measurement.Period is { } period && newer.Measurements.FirstOrDefault(item => item.Period == period) is { } same)
            {
                if (same.Value != measurement.Value)
                {
                    return false;
                }

                common++;
            }
        }

        return common > 0;
    }

    internal void Compare(Indicator older, Indicator newer)
    {
        if (older.Name != newer.Name)
        {
            changes.Add(new NameChange(place.Node, newer, older.Name, newer.Name));
        }

        changes.Compare(PlanMember.Kind, place.Node, older.Kind, newer.Kind, newer);
        changes.Compare(PlanMember.Level, place.Node, older.Level, newer.Level, newer);
        changes.Compare(PlanMember.Direction, place.Node, older.Direction, newer.Direction, newer);
        changes.Compare(PlanMember.Counts, place.Node, older.Counts, newer.Counts, newer);
        changes.Compare(PlanMember.Source, place.Node, older.Source, newer.Source, newer);
        changes.Compare(PlanMember.ScaleMaximum, place.Node, older.ScaleMaximum, newer.ScaleMaximum, newer);
        CompareFigures(older, newer);
        changes.Compare(PlanMember.Remarks, place.Node, older.Remarks, newer.Remarks, newer);
        CompareParts(older, newer);
    }

    private void CompareFigures(Indicator older, Indicator newer)
    {
        changes.Compare(PlanMember.Notes, place.Node, older.Notes, newer.Notes, newer);
        if (older.Baseline != newer.Baseline)
        {
            changes.Add(new BaselineChange(place, older.Baseline, newer.Baseline));
        }

        CompareLists(
            PlanMember.Measurements,
            older.Measurements,
            newer.Measurements,
            MatchMeasurements(older.Measurements, newer.Measurements),
            (before, after) => new MeasurementChange(place, before, after));
        changes.Targets.AddRange(
            CompareLists(
                PlanMember.Targets,
                older.Targets,
                newer.Targets,
                MatchTargets(older, newer),
                (before, after) => new TargetComparison(place, older, before, after)));
    }

    /// <summary>Compares the figures of parts with one label; where the labels are others or in another order, that is a change of its own.</summary>
    private void CompareParts(Indicator older, Indicator newer)
    {
        if (!older.Parts.Select(part => part.Label).SequenceEqual(newer.Parts.Select(part => part.Label)))
        {
            changes.Compare(PlanMember.Parts, place.Node, older.Parts, newer.Parts, newer);
        }

        var matches = Matching.ByKey(older.Parts, newer.Parts, part => part.Label);
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] >= 0)
            {
                var part = newer.OfPart(newer.Parts[i]);
                new IndicatorComparer(changes, new(place.Node, part)).CompareFigures(older.OfPart(older.Parts[matches[i]]), part);
            }
        }
    }

    /// <summary>Returns which targets are one in both plans: those of one phase and due period; those alone left of a phase that are due by one day (FY2023
    /// and FY2022/FY2023, or FY2023 and 2023), also where one of them has no phase; and those alone left of a phase that say alike what they count, then those
    /// alone left of a phase that count alike in effect, with whatever figure and year; but not where a target of both plans is due between them: a schedule
    /// that rolls on drops its first period and sets another last one.</summary>
    private static int[] MatchTargets(Indicator olderIndicator, Indicator newerIndicator)
    {
        var (older, newer) = (olderIndicator.Targets, newerIndicator.Targets);
        var matches = Matching.ByKey(KeysOf(older, KeyOf), KeysOf(newer, KeyOf), key => key);
        MatchAlone((target, _) => (target.Phase, null, LastDay(target)), isOfOneDay: true);
        if (older.All(target => target.Phase is null) || newer.All(target => target.Phase is null))
        {
            MatchAlone((target, _) => (null, null, LastDay(target)), isOfOneDay: true);
        }

        MatchAlone((target, _) => (target.Phase, target.WithSaidCounts()!.Counts, null), isOfOneDay: false);
        MatchAlone((target, figures) => (target.Phase, target.WithSaidCounts()!.Counts ?? figures, null), isOfOneDay: false);
        return matches;

        // Matches the two that are left, where each plan has one more of a key.
        void MatchAlone(Func<Target, Counting, (int? Phase, Counting? Counts, LocalDate? Day)> keyOf, bool isOfOneDay)
        {
            var keys = newer.Select(target => keyOf(target, newerIndicator.Counts)).ToArray();
            var olderKeys = older.Select(target => keyOf(target, olderIndicator.Counts)).ToArray();
            foreach (var key in keys.Where(key => !isOfOneDay || key.Day is not null).Distinct().ToArray())
            {
                int[] ofKey = [.. Enumerable.Range(0, newer.Count).Where(i => keys[i] == key)];
                int[] set = [.. ofKey.Where(i => matches[i] < 0)];
                int[] dropped = [.. Enumerable.Range(0, older.Count).Where(j => olderKeys[j] == key && Array.IndexOf(matches, j) < 0)];
                if (set.Length == 1 && dropped.Length == 1
                    && (isOfOneDay
                        || ofKey.All(i => matches[i] < 0 || Order(newer[set[0]], newer[i]) == Order(older[dropped[0]], older[matches[i]]))))
                {
                    matches[set[0]] = dropped[0];
                }
            }
        }
    }

    private static int Order(Target one, Target other) => Math.Sign(Comparer<LocalDate?>.Default.Compare(LastDay(one), LastDay(other)));

    private static LocalDate? LastDay(Target target) => DaysOf(target.Due).Last;

    /// <summary>Returns the first and the last day of a period; a plain year counts as the fiscal year of its number.</summary>
    private static (LocalDate? First, LocalDate? Last) DaysOf(CalendarPeriod? period) =>
        period is { Unit: PeriodUnit.Year } years
            ? (years.First?.CountedFiscalYear?.FirstDay, years.Last?.CountedFiscalYear?.LastDay)
            : (period?.FirstDay, period?.LastDay);

    /// <summary>Returns which measurements are one in both plans: those of one period, and those alone left of the same days, however the period is
    /// written.</summary>
    private static int[] MatchMeasurements(IReadOnlyList<Measurement> older, IReadOnlyList<Measurement> newer)
    {
        var matches = Matching.ByKey(KeysOf(older, item => item.Period), KeysOf(newer, item => item.Period), key => key);
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] < 0 && newer[i].Period is { } period
                && Array.FindAll([.. Enumerable.Range(0, older.Count)], j => DaysOf(older[j].Period) == DaysOf(period)) is { Length: 1 } alike
                && alike[0] is var only
                && Array.IndexOf(matches, only) < 0
                && newer.Count(other => DaysOf(other.Period) == DaysOf(period)) == 1)
            {
                matches[i] = only;
            }
        }

        return matches;
    }

    private static (int? Phase, CalendarPeriod? Due)? KeyOf(Target target) =>
        target.Phase is null && target.Due is null ? null : (target.Phase, target.Due);

    /// <summary>Returns the keys of items; those without one are told apart by their places.</summary>
    private static (TKey? Key, int Number)[] KeysOf<T, TKey>(IReadOnlyList<T> items, Func<T, TKey?> keyOf)
        where TKey : struct
    {
        var count = 0;
        return [.. items.Select(item => (keyOf(item), keyOf(item) is null ? count++ : 0))];
    }

    /// <summary>Compares items that are matched. Returns what there is in either plan, equal or not.</summary>
    private List<TChange> CompareLists<T, TChange>(
        PlanMember member,
        IReadOnlyList<T> older,
        IReadOnlyList<T> newer,
        int[] matches,
        Func<T?, T?, TChange> compare)
        where T : class
        where TChange : PlanChange
    {
        List<TChange> compared =
        [
            .. newer.Select((item, i) => compare(matches[i] < 0 ? null : older[matches[i]], item)),
            .. older.Where((_, j) => Array.IndexOf(matches, j) < 0).Select(item => compare(item, null)),
        ];
        changes.Changes.AddRange(compared.Where(change => change.IsDifference));
        if (Array.IndexOf(Matching.Moved(matches), true) >= 0)
        {
            changes.Compare(member, place.Node, older, newer, place.Indicator);
        }

        return compared;
    }
}
