using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>An indicator of a plan (指標), with its baseline, its measurements and its targets.</summary>
/// <remarks>
/// What would make its figures ambiguous is refused: unlike units, a figure above the maximum of the scale, two measurements of one fiscal year,
/// two targets of one phase, a target due before its baseline.
/// </remarks>
public sealed partial record Indicator
{
    /// <summary>Creates the indicator. Its source, scale and notes are given by <c>With…</c>.</summary>
    /// <param name="name">The name, without footnote marks, scale note and source.</param>
    /// <param name="baseline">Where the indicator stood when the plan was made.</param>
    /// <param name="measurements">Every measurement but the baseline, oldest first.</param>
    /// <param name="targets">The targets, by phase.</param>
    /// <param name="kind">What the indicator measures.</param>
    /// <exception cref="ArgumentException">
    /// The name is blank, units are unlike, two measurements are of one fiscal year, two targets of one phase, or a target is due before the baseline.
    /// The message names the indicator and both places.
    /// </exception>
    public Indicator(
        string name,
        Baseline baseline,
        IEnumerable<Measurement>? measurements = null,
        IEnumerable<Target>? targets = null,
        IndicatorKind kind = IndicatorKind.Outcome)
        : this(name, baseline, measurements, targets, Guard.Against.EnumOutOfRange(kind), source: null, scaleMaximum: null, notes: null)
    {
    }

    internal Indicator(
        string name,
        Baseline baseline,
        IEnumerable<Measurement>? measurements,
        IEnumerable<Target>? targets,
        IndicatorKind kind,
        string? source,
        decimal? scaleMaximum,
        IEnumerable<string>? notes)
    {
        Name = Guard.Against.Blank(name, nameof(name));
        Baseline = Guard.Against.Null(baseline);
        Measurements = Guard.Against.NullItems(measurements, nameof(measurements));
        Targets = Guard.Against.NullItems(targets, nameof(targets));
        Kind = kind;
        Source = source;
        ScaleMaximum = scaleMaximum;
        Notes = Guard.Against.NullItems(notes, nameof(notes));
        _ = Checked();
    }

    /// <summary>Gets the name, without footnote marks, scale note and source.</summary>
    public string Name { get; private init; }

    /// <summary>Gets what the indicator measures.</summary>
    public IndicatorKind Kind { get; }

    /// <summary>Gets where the figures come from (指標の出典), or <see langword="null"/> when the plan does not say.</summary>
    public string? Source { get; private init; }

    /// <summary>Gets the maximum of the scale (5点満点), where there is one.</summary>
    public decimal? ScaleMaximum { get; private init; }

    /// <summary>Gets the marks of the notes that belong to the indicator, in order.</summary>
    public IReadOnlyList<string> Notes { get; private init; }

    /// <summary>Gets where the indicator stood when the plan was made.</summary>
    public Baseline Baseline { get; private init; }

    /// <summary>Gets every measurement but the baseline, in the order in which they were given: a plan lists the oldest first.</summary>
    public IReadOnlyList<Measurement> Measurements { get; private init; }

    /// <summary>Gets the targets, by phase.</summary>
    public IReadOnlyList<Target> Targets { get; private init; }

    /// <summary>Gets the one unit of all figures, or <see langword="null"/> where there is no figure.</summary>
    public MeasurementUnit? Unit =>
        (Baseline.MeasuredValue
            ?? Measurements.Select(measurement => (Quantity?)measurement.Value).FirstOrDefault()
            ?? Targets.Select(target => target.AllThresholds.First).FirstOrDefault(figure => figure is not null))?.Unit;

    /// <summary>Gets the measurement of the latest fiscal year, or where none has a single one the last; <see langword="null"/> where there is none.</summary>
    public Measurement? Latest => Measurements.OrderBy(measurement => measurement.Period?.CountedFiscalYear).LastOrDefault();

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
