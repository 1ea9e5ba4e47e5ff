using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

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

    /// <summary>Returns this indicator as another kind.</summary>
    /// <param name="kind">What the indicator measures.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is none of the kinds.</exception>
    public Indicator WithKind(IndicatorKind kind) => this with { Kind = Guard.Against.EnumOutOfRange(kind) };

    /// <summary>Returns this indicator with another place in the chain of effects.</summary>
    /// <param name="level">Where the outcome stands, or <see langword="null"/> when the plan does not say.</param>
    /// <exception cref="ArgumentException"><paramref name="level"/> is none of the levels.</exception>
    public Indicator WithLevel(IndicatorLevel? level) =>
        this with { Level = level is { } given ? Guard.Against.EnumOutOfRange(given, nameof(level)) : null };

    /// <summary>Returns this indicator with another direction of improvement.</summary>
    /// <param name="direction">The direction, or <see langword="null"/> when the plan does not say.</param>
    /// <exception cref="ArgumentException"><paramref name="direction"/> is none of the directions.</exception>
    public Indicator WithDirection(Direction? direction) =>
        this with { Direction = direction is { } given ? Guard.Against.EnumOutOfRange(given, nameof(direction)) : null };

    /// <summary>Returns this indicator with figures that count something else.</summary>
    /// <param name="counts">What the figures count.</param>
    /// <exception cref="ArgumentException"><paramref name="counts"/> is none of the enum's.</exception>
    public Indicator WithCounts(Counting counts) => this with { Counts = Guard.Against.EnumOutOfRange(counts) };

    /// <summary>Returns this indicator with other remarks.</summary>
    /// <param name="remarks">What else the plan says of the indicator.</param>
    /// <exception cref="ArgumentException">A remark is <see langword="null"/>.</exception>
    public Indicator WithRemarks(IEnumerable<IndicatorRemark>? remarks) => this with { Remarks = Guard.Against.NullItems(remarks, nameof(remarks)) };

    /// <summary>Returns this indicator with other parts.</summary>
    /// <param name="parts">The parts, each with a label of its own.</param>
    /// <exception cref="ArgumentException">The figures of a part are ambiguous, as those of an indicator can be, or two parts have one label. The
    /// message names both.</exception>
    public Indicator WithParts(IEnumerable<IndicatorPart>? parts) =>
        (this with { Parts = Guard.Against.NullItems(parts, nameof(parts)) }).Checked(nameof(parts));

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

    /// <summary>Returns this indicator with a measurement. One of the same period is corrected: the new one takes its place.</summary>
    /// <param name="measurement">The measurement.</param>
    /// <remarks>The measurement is put in the order of the last days; one without a period goes to the end.</remarks>
    /// <exception cref="ArgumentException">The unit is another, or the value is above the scale. The message names both.</exception>
    public Indicator WithMeasurement(Measurement measurement) =>
        (this with { Measurements = Placing(Measurements, Guard.Against.Null(measurement), item => item.Period, item => item.Period?.LastDay) })
            .Checked(nameof(measurement));

    /// <summary>Returns this indicator with a target. One of the same phase and due period is replaced, and without either the one without.</summary>
    /// <param name="target">The target.</param>
    /// <remarks>The target is put in the order of the phases; within one, and without, in that of the due periods.</remarks>
    /// <exception cref="ArgumentException">The unit is another, the target is above the scale, or it is due before the baseline. The message names
    /// both.</exception>
    public Indicator WithTarget(Target target) =>
        (this with
        {
            Targets = Placing(
                Targets,
                Guard.Against.Null(target),
                item => ((int?, CalendarPeriod?)?)(item.Phase, item.Due),
                item => item is { Phase: null, Due: null } ? null
                    : ((int, LocalDate)?)(item.Phase ?? int.MaxValue, item.Due?.LastDay ?? LocalDate.MinIsoValue)),
        }).Checked(nameof(target));

    /// <summary>Returns the items with one in the place of that of its key, or before the first of a greater rank, or at the end.</summary>
    private static ValueList<T> Placing<T, TKey, TRank>(IReadOnlyList<T> items, T item, Func<T, TKey?> keyOf, Func<T, TRank?> rankOf)
        where T : class
        where TKey : struct
        where TRank : struct, IComparable<TRank>
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
            var rank = rankOf(item);
            var next = rank is null ? -1 : list.FindIndex(other => Nullable.Compare(rankOf(other), rank) > 0);
            list.Insert(next < 0 ? list.Count : next, item);
        }

        return ValueList<T>.CopyOf(list);
    }
}
