using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>An indicator of a plan, with its baseline, its measurements and its targets.</summary>
/// <remarks>
/// An indicator is a <see cref="PerceptionIndicator"/> or an <see cref="OutcomeIndicator"/>. What would make its figures ambiguous is refused:
/// unlike units, a figure above the maximum of the scale, two measurements of one fiscal year, two targets of one phase, a target due before its baseline.
/// </remarks>
public abstract partial record Indicator
{
    private protected Indicator(
        string name,
        Baseline baseline,
        IEnumerable<Measurement>? measurements,
        IEnumerable<Target>? targets,
        string? source,
        decimal? scaleMaximum,
        IEnumerable<string>? notes)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Baseline = Guard.Against.Null(baseline);
        Measurements = Guard.Against.NullItems(measurements, nameof(measurements));
        Targets = Guard.Against.NullItems(targets, nameof(targets));
        Source = source;
        ScaleMaximum = scaleMaximum;
        Notes = Guard.Against.NullItems(notes, nameof(notes));

        CheckFigures();
        CheckMeasurements();
        CheckTargets();
    }

    /// <summary>Gets the name, without footnote marks, scale note and source.</summary>
    public string Name { get; }

    /// <summary>Gets where the figures come from (指標の出典), or <see langword="null"/> when the plan does not say.</summary>
    public string? Source { get; }

    /// <summary>Gets the maximum of the scale (5点満点), where there is one.</summary>
    public decimal? ScaleMaximum { get; }

    /// <summary>Gets the marks of the notes that belong to the indicator, in order.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Gets where the indicator stood when the plan was made.</summary>
    public Baseline Baseline { get; }

    /// <summary>Gets every measurement but the baseline, in the order in which they were given: a plan lists the oldest first.</summary>
    public IReadOnlyList<Measurement> Measurements { get; }

    /// <summary>Gets the targets, by phase.</summary>
    public IReadOnlyList<Target> Targets { get; }

    private protected abstract string Kind { get; } // Not overridable outside: this closes the set.

    private string Label => $"{Kind} '{Name}'";

    private void CheckFigures()
    {
        Quantity? first = null;
        foreach (var figure in Figures())
        {
            first ??= figure;
            if (figure.Unit != first.Value.Unit)
            {
                throw new ArgumentException(Invariant($"All figures of {Label} must have one unit, but there are '{first}' and '{figure}'."));
            }

            if (figure.Amount > ScaleMaximum)
            {
                throw new ArgumentException(Invariant($"No figure of {Label} can be above the maximum of its scale, {ScaleMaximum}, but there is '{figure}'."));
            }
        }
    }

    private IEnumerable<Quantity> Figures()
    {
        if (Baseline.MeasuredValue is { } baseline)
        {
            yield return baseline;
        }

        foreach (var measurement in Measurements)
        {
            yield return measurement.Value;
        }

        foreach (var target in Targets)
        {
            foreach (var threshold in target.AllThresholds)
            {
                yield return threshold;
            }
        }
    }

    private void CheckMeasurements()
    {
        var seen = new Dictionary<FiscalYear, Measurement>();
        foreach (var measurement in Measurements)
        {
            if (measurement.Period?.CountedFiscalYear is not { } year)
            {
                continue;
            }

            if (seen.TryGetValue(year, out var other))
            {
                throw new ArgumentException(Invariant($"{Label} must have one measurement a fiscal year, but '{other.Value}' ({other.Period}) and '{measurement.Value}' ({measurement.Period}) are both of {year}."));
            }

            seen.Add(year, measurement);
        }
    }

    private void CheckTargets()
    {
        var phases = new HashSet<int>();
        foreach (var target in Targets)
        {
            if (target.Phase is { } phase && !phases.Add(phase))
            {
                throw new ArgumentException(Invariant($"{Label} must have one target a phase, but phase {phase} has two."));
            }

            if (Baseline.MeasuredPeriod is { CountedFiscalYear: { } baselineYear } baselinePeriod && target.Due is { CountedFiscalYear: { } dueYear } due && dueYear < baselineYear)
            {
                throw new ArgumentException(Invariant($"A target of {Label} is due in {due}, before its baseline of {baselinePeriod}."));
            }
        }
    }

    /// <summary>Returns the name.</summary>
    public sealed override string ToString() => Name;
}
