using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Indicators;

// What would make the figures ambiguous is refused, whether it comes by the constructor or by a change.
public sealed partial record Indicator
{
    // The parameters of the constructor that hold what is checked.
    private const string OfBaseline = "baseline";
    private const string OfMeasurements = "measurements";
    private const string OfTargets = "targets";

    /// <summary>Returns this indicator, if it is not ambiguous.</summary>
    /// <param name="changed">The parameter of a change, which is at fault whatever it disagrees with; null for the constructor.</param>
    private Indicator Checked(string? changed = null)
    {
        CheckFigures(changed);
        CheckMeasurements(changed);
        CheckTargets(changed);
        return this;
    }

    private void CheckFigures(string? changed)
    {
        var first = Baseline.MeasuredValue;
        CheckFigure(first, ref first, changed ?? OfBaseline);
        for (var i = 0; i < Measurements.Count; i++)
        {
            CheckFigure(Measurements[i].Value, ref first, changed ?? OfMeasurements);
        }

        for (var i = 0; i < Targets.Count; i++)
        {
            var (low, high) = Targets[i].AllThresholds;
            CheckFigure(low, ref first, changed ?? OfTargets);
            CheckFigure(high, ref first, changed ?? OfTargets);
        }
    }

    private void CheckFigure(Quantity? printed, ref Quantity? first, string parameterName)
    {
        if (printed is not { } figure)
        {
            return;
        }

        first ??= figure;
        if (figure.Unit != first.Value.Unit)
        {
            throw new ArgumentException(
                Invariant($"All figures of the indicator '{Name}' must have one unit, but there are '{first}' and '{figure}'."),
                parameterName);
        }

        if (figure.Amount > ScaleMaximum)
        {
            throw new ArgumentException(
                Invariant($"No figure of the indicator '{Name}' can be above the maximum of its scale, {ScaleMaximum}, but there is '{figure}'."),
                parameterName);
        }
    }

    private void CheckMeasurements(string? changed)
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
                throw new ArgumentException(
                    Invariant($"The indicator '{Name}' must have one measurement a fiscal year, but '{other.Value}' ({other.Period}) ")
                    + Invariant($"and '{measurement.Value}' ({measurement.Period}) are both of {year}."),
                    changed ?? OfMeasurements);
            }

            seen.Add(year, measurement);
        }
    }

    private void CheckTargets(string? changed)
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
                    throw new ArgumentException(
                        Invariant($"The indicator '{Name}' must have one target a phase, but phase {phase} has two, '{first}' and '{target}'."),
                        changed ?? OfTargets);
                }

                phases?.Add(phase);
                lastPhase = Math.Max(lastPhase, phase);
            }

            if (Baseline.MeasuredPeriod is { CountedFiscalYear: { } baselineYear } baselinePeriod
                && target is { Due: { } due, DueYear: { } dueYear }
                && dueYear < baselineYear)
            {
                throw new ArgumentException(
                    Invariant($"A target of the indicator '{Name}' is due in {due}, before its baseline of {baselinePeriod}."),
                    changed ?? OfTargets);
            }
        }
    }
}
