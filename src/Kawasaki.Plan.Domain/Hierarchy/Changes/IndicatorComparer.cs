using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>Compares an indicator of two plans.</summary>
internal sealed class IndicatorComparer(PlanComparer changes, PlacedIndicator place)
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

    internal Func<Indicator, Indicator>? Compare(Indicator older, Indicator newer)
    {
        if (Equals(older, newer))
        {
            CompareTargets(older, newer);
            return null;
        }

        if (older.Name != newer.Name)
        {
            Add(PlanChangeKind.IndicatorRenamed, older.Name, newer.Name, isInferred: true);
        }

        if (older.Source != newer.Source)
        {
            Add(PlanChangeKind.IndicatorChanged, older.Source, newer.Source);
        }

        if (older.ScaleMaximum != newer.ScaleMaximum)
        {
            Add(PlanChangeKind.IndicatorChanged, older.ScaleMaximum, newer.ScaleMaximum);
        }

        if (!older.Notes.SequenceEqual(newer.Notes))
        {
            Add(PlanChangeKind.IndicatorChanged, older.Notes, newer.Notes);
        }

        if (older.Baseline != newer.Baseline)
        {
            Add(PlanChangeKind.BaselineCorrected, older.Baseline, newer.Baseline);
        }

        var isReordered = CompareMeasurements(older, newer) | CompareTargets(older, newer); // Both are compared.
        if (isReordered)
        {
            Add(PlanChangeKind.IndicatorChanged, older, newer);
        }

        // Only what changed is kept.
        var name = older.Name == newer.Name ? null : newer.Name;
        var baseline = older.Baseline == newer.Baseline ? null : newer.Baseline;
        var measurements = older.Measurements.SequenceEqual(newer.Measurements) ? null : newer.Measurements;
        var targets = older.Targets.SequenceEqual(newer.Targets) ? null : newer.Targets;
        var (source, scaleMaximum, notes) = (newer.Source, newer.ScaleMaximum, newer.Notes);
        return item => new(name ?? item.Name, baseline ?? item.Baseline, measurements ?? item.Measurements, targets ?? item.Targets, item.Kind, source, scaleMaximum, notes);
    }

    private static FiscalYear? KeyOf(Measurement measurement) => measurement.Period?.CountedFiscalYear;

    private bool CompareMeasurements(Indicator older, Indicator newer) => CompareLists(
        older.Measurements,
        newer.Measurements,
        KeyOf,
        (PlanChangeKind.MeasurementRecorded, PlanChangeKind.MeasurementCorrected, PlanChangeKind.MeasurementDropped),
        (_, _) => { });

    private bool CompareTargets(Indicator older, Indicator newer) => CompareLists(
        older.Targets,
        newer.Targets,
        target => target.Phase,
        (PlanChangeKind.TargetAdded, PlanChangeKind.TargetChanged, PlanChangeKind.TargetDropped),
        (before, after) => changes.Targets.Add(new(place, before, after)));

    /// <summary>Compares items by their keys, and those without one by their places. Returns whether those that both have stand in another order.</summary>
    private bool CompareLists<T, TKey>(IReadOnlyList<T> older, IReadOnlyList<T> newer, Func<T, TKey?> keyOf, (PlanChangeKind Added, PlanChangeKind Changed, PlanChangeKind Dropped) kinds, Action<T?, T?> compared)
        where T : class
        where TKey : struct
    {
        var matches = Matching.ByKey(KeysOf(older), KeysOf(newer), key => key);
        var isContinued = new bool[older.Count];
        for (var i = 0; i < newer.Count; i++)
        {
            var before = matches[i] < 0 ? null : older[matches[i]];
            if (matches[i] >= 0)
            {
                isContinued[matches[i]] = true;
            }

            compared(before, newer[i]);
            if (!Equals(before, newer[i]))
            {
                Add(before is null ? kinds.Added : kinds.Changed, before, newer[i]);
            }
        }

        for (var i = 0; i < older.Count; i++)
        {
            if (!isContinued[i])
            {
                compared(older[i], null);
                Add(kinds.Dropped, older[i], null);
            }
        }

        return Array.IndexOf(Matching.Moved(matches), true) >= 0;

        (TKey? Key, int Number)[] KeysOf(IReadOnlyList<T> items)
        {
            var count = 0; // Of those without a key, which are told apart by their places.
            return [.. items.Select(item => (keyOf(item), keyOf(item) is null ? count++ : 0))];
        }
    }

    private void Add(PlanChangeKind kind, object? before, object? after, bool isInferred = false) => changes.Add(kind, place.Node, place.Indicator.Name, before, after, isInferred);
}
