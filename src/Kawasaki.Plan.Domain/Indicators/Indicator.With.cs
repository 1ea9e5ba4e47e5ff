using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Indicators;

public sealed partial record Indicator
{
    /// <summary>Returns this indicator with another name.</summary>
    /// <param name="name">The name, without footnote marks, scale note and source.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public Indicator WithName(string name) => this with { Name = Guard.Against.Blank(name, nameof(name)) };

    /// <summary>Returns this indicator with another source.</summary>
    /// <param name="source">Where the figures come from, or <see langword="null"/> when the plan does not say.</param>
    public Indicator WithSource(string? source) => this with { Source = source };

    /// <summary>Returns this indicator with another maximum of the scale.</summary>
    /// <param name="scaleMaximum">The maximum of the scale, or <see langword="null"/> where there is none.</param>
    /// <exception cref="ArgumentException">A figure is above it. The message names both.</exception>
    public Indicator WithScaleMaximum(decimal? scaleMaximum) => (this with { ScaleMaximum = scaleMaximum }).Checked(nameof(scaleMaximum));

    /// <summary>Returns this indicator with the marks of other notes.</summary>
    /// <param name="notes">The marks of the notes that belong to the indicator.</param>
    /// <exception cref="ArgumentException">A mark is <see langword="null"/>.</exception>
    public Indicator WithNotes(IEnumerable<string>? notes) => this with { Notes = Guard.Against.NullItems(notes, nameof(notes)) };

    /// <summary>Returns this indicator with another baseline.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <exception cref="ArgumentException">The unit is another, the value is above the scale, or a target is due before the baseline. The message
    /// names both.</exception>
    public Indicator WithBaseline(Baseline baseline) => (this with { Baseline = Guard.Against.Null(baseline) }).Checked(nameof(baseline));

    /// <summary>Returns this indicator with a measurement. One of the same fiscal year is corrected: the new one takes its place.</summary>
    /// <param name="measurement">The measurement.</param>
    /// <remarks>The measurement is put in the order of the years; one without a single fiscal year goes to the end.</remarks>
    /// <exception cref="ArgumentException">The unit is another, or the value is above the scale. The message names both.</exception>
    public Indicator WithMeasurement(Measurement measurement) =>
        (this with { Measurements = Placing(Measurements, Guard.Against.Null(measurement), item => item.Period?.CountedFiscalYear) })
            .Checked(nameof(measurement));

    /// <summary>Returns this indicator with a target. One of the same phase is replaced.</summary>
    /// <param name="target">The target.</param>
    /// <remarks>A target that belongs to no phase goes to the end.</remarks>
    /// <exception cref="ArgumentException">The unit is another, the target is above the scale, or it is due before the baseline. The message names
    /// both.</exception>
    public Indicator WithTarget(Target target) =>
        (this with { Targets = Placing(Targets, Guard.Against.Null(target), item => item.Phase) }).Checked(nameof(target));

    /// <summary>Returns the items with one in the place of that of its key, or before the first of a greater key, or at the end.</summary>
    private static ValueList<T> Placing<T, TKey>(IReadOnlyList<T> items, T item, Func<T, TKey?> keyOf)
        where T : class
        where TKey : struct, IComparable<TKey>
    {
        var list = new List<T>(items);
        var key = keyOf(item);
        var same = key is null ? -1 : list.FindIndex(other => Nullable.Equals(keyOf(other), key));
        if (same >= 0)
        {
            list[same] = item;
        }
        else
        {
            var next = key is null ? -1 : list.FindIndex(other => Nullable.Compare(keyOf(other), key) > 0);
            list.Insert(next < 0 ? list.Count : next, item);
        }

        return ValueList<T>.CopyOf(list);
    }
}
