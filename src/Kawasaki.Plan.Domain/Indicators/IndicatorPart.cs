using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>The figures of an indicator for a part of what it measures (男性, 小学校, 川崎区).</summary>
public sealed partial record IndicatorPart
{
    /// <summary>Creates a part.</summary>
    /// <param name="label">What the part is.</param>
    /// <param name="baseline">Where it stood when the plan was made.</param>
    /// <param name="measurements">Every measurement but the baseline, oldest first.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="notes">The marks of the notes that belong to the part.</param>
    /// <exception cref="ArgumentException">The label is blank, or a list has <see langword="null"/> in it. What else is ambiguous is refused by the
    /// indicator.</exception>
    public IndicatorPart(
        string label,
        Baseline baseline,
        IEnumerable<Measurement>? measurements = null,
        IEnumerable<Target>? targets = null,
        IEnumerable<string>? notes = null)
    {
        Label = Guard.Against.Blank(label, nameof(label));
        Baseline = Guard.Against.Null(baseline);
        Measurements = Guard.Against.NullItems(measurements, nameof(measurements));
        Targets = Guard.Against.NullItems(targets, nameof(targets));
        Notes = Guard.Against.NullItems(notes, nameof(notes));
    }

    /// <summary>Gets what the part is.</summary>
    public string Label { get; }

    /// <summary>Gets where the part stood when the plan was made.</summary>
    public Baseline Baseline { get; }

    /// <summary>Gets every measurement but the baseline.</summary>
    public IReadOnlyList<Measurement> Measurements { get; }

    /// <summary>Gets the targets.</summary>
    public IReadOnlyList<Target> Targets { get; }

    /// <summary>Gets the marks of the notes that belong to the part, in order.</summary>
    public IReadOnlyList<string> Notes { get; }
}
