namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>An outcome indicator of a measure (成果指標).</summary>
public sealed partial record OutcomeIndicator : Indicator
{
    /// <summary>Creates the indicator.</summary>
    /// <param name="name">The name, without footnote marks, scale note and source.</param>
    /// <param name="baseline">Where the indicator stood when the plan was made.</param>
    /// <param name="measurements">Every measurement but the baseline, oldest first.</param>
    /// <param name="targets">The targets, by phase.</param>
    /// <param name="source">Where the figures come from.</param>
    /// <param name="scaleMaximum">The maximum of the scale.</param>
    /// <param name="notes">The marks of the notes that belong to the indicator.</param>
    /// <exception cref="ArgumentException">
    /// The name is blank, units are unlike, a figure is above the scale, two measurements are of one fiscal year, two targets of one phase,
    /// or a target is due before the baseline. The message names the indicator and both places.
    /// </exception>
    public OutcomeIndicator(
        string name,
        Baseline baseline,
        IEnumerable<Measurement>? measurements = null,
        IEnumerable<Target>? targets = null,
        string? source = null,
        decimal? scaleMaximum = null,
        IEnumerable<string>? notes = null)
        : base(name, baseline, measurements, targets, source, scaleMaximum, notes)
    {
    }

    /// <inheritdoc cref="Indicator.WithMeasurement"/>
    public new OutcomeIndicator WithMeasurement(Measurement measurement, out Measurement? replaced) => (OutcomeIndicator)base.WithMeasurement(measurement, out replaced);

    /// <inheritdoc cref="Indicator.WithTarget"/>
    public new OutcomeIndicator WithTarget(Target target, out Target? replaced) => (OutcomeIndicator)base.WithTarget(target, out replaced);

    /// <inheritdoc cref="Indicator.WithBaseline"/>
    public new OutcomeIndicator WithBaseline(Baseline baseline) => (OutcomeIndicator)base.WithBaseline(baseline);

    internal override Indicator Of(string name, Baseline baseline, IEnumerable<Measurement> measurements, IEnumerable<Target> targets, string? source, decimal? scaleMaximum, IEnumerable<string> notes) =>
        new OutcomeIndicator(name, baseline, measurements, targets, source, scaleMaximum, notes);

    private protected override string Kind => "outcome indicator";
}
