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

    /// <summary>Returns this indicator with a measurement. One of the same fiscal year is corrected: the new one takes its place.</summary>
    /// <param name="measurement">The measurement.</param>
    /// <param name="replaced">The measurement that was corrected, or <see langword="null"/> where there was none.</param>
    /// <remarks>The measurement is put in the order of the years; one without a single fiscal year goes to the end.</remarks>
    /// <exception cref="ArgumentException">The unit is another, or the value is above the scale. The message names both.</exception>
    public Indicator WithMeasurement(Measurement measurement, out Measurement? replaced) =>
        With(Baseline, MeasurementsWith(Guard.Against.Null(measurement), out replaced), Targets);

    /// <summary>Returns this indicator with a target. One of the same phase is replaced.</summary>
    /// <param name="target">The target.</param>
    /// <param name="replaced">The target that was replaced, or <see langword="null"/> where there was none.</param>
    /// <remarks>A target that belongs to no phase goes to the end.</remarks>
    /// <exception cref="ArgumentException">The unit is another, the target is above the scale, or it is due before the baseline. The message names both.</exception>
    public Indicator WithTarget(Target target, out Target? replaced) =>
        With(Baseline, Measurements, TargetsWith(Guard.Against.Null(target), out replaced));

    /// <summary>Returns this indicator with another baseline.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <exception cref="ArgumentException">The unit is another, the value is above the scale, or a target is due before the baseline. The message names both.</exception>
    public Indicator WithBaseline(Baseline baseline) => With(Guard.Against.Null(baseline), Measurements, Targets);

    /// <summary>Returns an indicator of the same kind of other parts.</summary>
    internal abstract Indicator Of(string name, Baseline baseline, IEnumerable<Measurement> measurements, IEnumerable<Target> targets, string? source, decimal? scaleMaximum, IEnumerable<string> notes);

    private Indicator With(Baseline baseline, IEnumerable<Measurement> measurements, IEnumerable<Target> targets) => Of(Name, baseline, measurements, targets, Source, ScaleMaximum, Notes);

    private protected abstract string Kind { get; } // Not overridable outside: this closes the set.

    private Measurement[] MeasurementsWith(Measurement measurement, out Measurement? replaced)
    {
        var year = measurement.Period?.CountedFiscalYear;
        replaced = year is null ? null : Measurements.FirstOrDefault(other => other.Period?.CountedFiscalYear == year);
        var list = new List<Measurement>(Measurements);
        if (replaced is not null)
        {
            list[list.IndexOf(replaced)] = measurement;
        }
        else
        {
            var next = year is null ? -1 : list.FindIndex(other => other.Period?.CountedFiscalYear > year);
            list.Insert(next < 0 ? list.Count : next, measurement);
        }

        return [.. list];
    }

    private Target[] TargetsWith(Target target, out Target? replaced)
    {
        replaced = target.Phase is null ? null : Targets.FirstOrDefault(other => other.Phase == target.Phase);
        var list = new List<Target>(Targets);
        if (replaced is not null)
        {
            list[list.IndexOf(replaced)] = target;
        }
        else
        {
            var next = target.Phase is null ? -1 : list.FindIndex(other => other.Phase > target.Phase);
            list.Insert(next < 0 ? list.Count : next, target);
        }

        return [.. list];
    }

    private string Label => $"{Kind} '{Name}'";

    private void CheckFigures()
    {
        var first = Baseline.MeasuredValue;
        CheckFigure(first, ref first);
        for (var i = 0; i < Measurements.Count; i++)
        {
            CheckFigure(Measurements[i].Value, ref first);
        }

        for (var i = 0; i < Targets.Count; i++)
        {
            var (low, high) = Targets[i].AllThresholds;
            CheckFigure(low, ref first);
            CheckFigure(high, ref first);
        }
    }

    private void CheckFigure(Quantity? printed, ref Quantity? first)
    {
        if (printed is not { } figure)
        {
            return;
        }

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

    private void CheckMeasurements()
    {
        if (Measurements.Count < 2)
        {
            return;
        }

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
        var lastPhase = 0;
        HashSet<int>? phases = null; // Needed only where they do not ascend, as plans print them.
        for (var i = 0; i < Targets.Count; i++)
        {
            var target = Targets[i];
            if (target.Phase is { } phase)
            {
                if (phase <= lastPhase && !(phases ??= [.. Targets.Take(i).Select(other => other.Phase).OfType<int>()]).Add(phase))
                {
                    var first = Targets.First(other => other.Phase == phase);
                    throw new ArgumentException(Invariant($"{Label} must have one target a phase, but phase {phase} has two, '{first}' and '{target}'."));
                }

                phases?.Add(phase);
                lastPhase = Math.Max(lastPhase, phase);
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
