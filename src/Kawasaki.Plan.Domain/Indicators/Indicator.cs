using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>An indicator of a plan (指標), with its baseline, its measurements and its targets.</summary>
/// <remarks>
/// What would make its figures ambiguous is refused: unlike units, a figure above the maximum of the scale, two measurements of one period, two
/// targets of one phase and due period or without both, a target due before its baseline; in each of its parts alike.
/// </remarks>
public sealed partial record Indicator
{
    /// <summary>Creates the indicator. What else it has is given by <c>With…</c>.</summary>
    /// <param name="name">The name, without footnote marks, scale note and source.</param>
    /// <param name="baseline">Where the indicator stood when the plan was made.</param>
    /// <param name="measurements">Every measurement but the baseline, oldest first.</param>
    /// <param name="targets">The targets, by phase and due period.</param>
    /// <param name="kind">What the indicator measures.</param>
    /// <exception cref="ArgumentException">
    /// The name is blank, units are unlike, two measurements are of one period, two targets of one phase and due period or without both, or a target is due
    /// before the baseline. The message names the indicator and both places.
    /// </exception>
    public Indicator(
        string name,
        Baseline baseline,
        IEnumerable<Measurement>? measurements = null,
        IEnumerable<Target>? targets = null,
        IndicatorKind kind = IndicatorKind.Outcome)
        : this(
            Guard.Against.Blank(name, nameof(name)),
            Guard.Against.Null(baseline),
            Guard.Against.NullItems(measurements, nameof(measurements)),
            Guard.Against.NullItems(targets, nameof(targets)))
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        _ = Checked();
    }

    /// <summary>Creates an indicator that is to be <see cref="Checked"/> when the rest of it is set.</summary>
    internal Indicator(string name, Baseline baseline, ValueList<Measurement> measurements, ValueList<Target> targets)
    {
        Name = Guard.Against.Blank(name, nameof(name));
        Baseline = baseline;
        Measurements = measurements;
        Targets = targets;
    }

    /// <summary>Gets the name, without footnote marks, scale note and source.</summary>
    public string Name { get; private init; }

    /// <summary>Gets what the indicator measures.</summary>
    public IndicatorKind Kind { get; internal init; }

    /// <summary>Gets where an outcome stands in the chain of effects, or <see langword="null"/> when the plan does not say.</summary>
    public IndicatorLevel? Level { get; internal init; }

    /// <summary>Gets in which direction the indicator improves, or <see langword="null"/> when the plan does not say.</summary>
    public Direction? Direction { get; internal init; }

    /// <summary>Gets what the figures count.</summary>
    public Counting Counts { get; internal init; }

    /// <summary>Gets where the figures come from (指標の出典), or <see langword="null"/> when the plan does not say.</summary>
    public string? Source { get; internal init; }

    /// <summary>Gets the maximum of the scale (5点満点), where there is one.</summary>
    public decimal? ScaleMaximum { get; internal init; }

    /// <summary>Gets the marks of the notes that belong to the indicator, in order.</summary>
    public IReadOnlyList<string> Notes { get; internal init; } = ValueList<string>.Empty;

    /// <summary>Gets what else the plan says of the indicator, by label.</summary>
    public IReadOnlyList<IndicatorRemark> Remarks { get; internal init; } = ValueList<IndicatorRemark>.Empty;

    /// <summary>Gets the figures of its parts (by sex, age, ward, school), in order.</summary>
    public IReadOnlyList<IndicatorPart> Parts { get; internal init; } = ValueList<IndicatorPart>.Empty;

    /// <summary>Gets whether the figures of the indicator are those of its parts alone.</summary>
    public bool HasFiguresInPartsOnly => this is { Parts.Count: > 0, Measurements.Count: 0, Targets.Count: 0, Baseline.MeasuredValue: null };

    /// <summary>Gets the name of the indicator of which this is a part, or <see langword="null"/> where it is a whole.</summary>
    internal string? NameOfWhole { get; private init; }

    /// <summary>Gets where the indicator stood when the plan was made.</summary>
    public Baseline Baseline { get; private init; }

    /// <summary>Gets every measurement but the baseline, in the order in which they were given: a plan lists the oldest first.</summary>
    public IReadOnlyList<Measurement> Measurements { get; private init; }

    /// <summary>Gets the targets, by phase and due period.</summary>
    public IReadOnlyList<Target> Targets { get; private init; }

    /// <summary>Gets the one unit of all figures, where there is none that of a difference from which a target is set, or <see langword="null"/> where
    /// nothing says it.</summary>
    public MeasurementUnit? Unit =>
        FirstFigure(Baseline, Measurements, Targets)?.Unit
        ?? Targets.OfType<RelativeTarget>().Select(target => target.UnitOfDifference).FirstOrDefault(unit => unit is not null);

    /// <summary>Gets the measurement of the latest fiscal year that has a value, or where none has a year the last; <see langword="null"/> where there
    /// is none.</summary>
    public Measurement? Latest
    {
        get
        {
            return CountedMeasurements.All(Measurements).FindLast(measurement => measurement.Value is not null)
                ?? Measurements.LastOrDefault(measurement => measurement is { Value: not null, Year: null });
        }
    }

    /// <summary>Returns the measurement that counts for a fiscal year, or <see langword="null"/> where there is none: that of the year itself, else the
    /// latest within it; of what lies within it, one without a value only where no other is.</summary>
    /// <param name="year">The fiscal year.</param>
    public Measurement? MeasurementOf(FiscalYear year) => CountedMeasurements.Of(Measurements, year);

    /// <summary>Returns the figures of one of the parts as an indicator of its own.</summary>
    /// <param name="part">The part, which is one of the indicator's.</param>
    /// <exception cref="ArgumentException"><paramref name="part"/> is not one of the indicator's.</exception>
    public Indicator OfPart(IndicatorPart part)
    {
        Guard.Against.Null(part);
        return Parts.Contains(part)
            ? this with
            {
                Name = $"{Name}：{part.Label}",
                NameOfWhole = Name,
                Baseline = part.Baseline,
                Measurements = part.Measurements,
                Targets = part.Targets,
                Notes = part.Notes,
                Parts = ValueList<IndicatorPart>.Empty,
            }
            : throw new ArgumentException($"'{part.Label}' is not one of the parts of '{Name}'.", nameof(part));
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
