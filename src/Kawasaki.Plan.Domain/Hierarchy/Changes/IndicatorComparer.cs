using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

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
            if (KeyOf(measurement) is { } year && newer.Measurements.FirstOrDefault(item => KeyOf(item) == year) is { } same)
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

        changes.Compare(PlanMember.Source, place.Node, older.Source, newer.Source, newer);
        changes.Compare(PlanMember.ScaleMaximum, place.Node, older.ScaleMaximum, newer.ScaleMaximum, newer);
        changes.Compare(PlanMember.Notes, place.Node, older.Notes, newer.Notes, newer);
        if (older.Baseline != newer.Baseline)
        {
            changes.Add(new BaselineChange(place, older.Baseline, newer.Baseline));
        }

        CompareLists(PlanMember.Measurements, older.Measurements, newer.Measurements, KeyOf, (before, after) => new MeasurementChange(place, before, after));
        changes.Targets.AddRange(
            CompareLists(PlanMember.Targets, older.Targets, newer.Targets, KeyOf, (before, after) => new TargetComparison(place, before, after)));
    }

    private static FiscalYear? KeyOf(Measurement measurement) => measurement.Period?.CountedFiscalYear;

    /// <summary>Returns what is one target in both plans: that of a phase, else that which is due in a period.</summary>
    private static (int? Phase, CalendarPeriod? Due)? KeyOf(Target target) =>
        target.Phase is null && target.Due is null ? null : (target.Phase, target.Phase is null ? target.Due : null);

    /// <summary>Compares items by their keys, and those without one by their places. Returns what there is in either plan, equal or not.</summary>
    private List<TChange> CompareLists<T, TKey, TChange>(
        PlanMember member,
        IReadOnlyList<T> older,
        IReadOnlyList<T> newer,
        Func<T, TKey?> keyOf,
        Func<T?, T?, TChange> compare)
        where T : class
        where TKey : struct
        where TChange : PlanChange
    {
        var matches = Matching.ByKey(KeysOf(older), KeysOf(newer), key => key);
        List<TChange> compared =
        [
            .. newer.Select((item, i) => compare(matches[i] < 0 ? null : older[matches[i]], item)),
            .. older.Where((_, j) => Array.IndexOf(matches, j) < 0).Select(item => compare(item, null)),
        ];
        changes.Changes.AddRange(compared.Where(change => !Equals(change.BeforeAndAfter.Before, change.BeforeAndAfter.After)));
        if (Array.IndexOf(Matching.Moved(matches), true) >= 0)
        {
            changes.Compare(member, place.Node, older, newer, place.Indicator);
        }

        return compared;

        (TKey? Key, int Number)[] KeysOf(IReadOnlyList<T> items)
        {
            var count = 0; // Of those without a key, which are told apart by their places.
            return [.. items.Select(item => (keyOf(item), keyOf(item) is null ? count++ : 0))];
        }
    }
}
