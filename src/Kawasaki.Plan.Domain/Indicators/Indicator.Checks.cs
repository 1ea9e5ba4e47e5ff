using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Indicators;

// What would make the figures ambiguous is refused, whether it comes by the constructor or by a change.
public sealed partial record Indicator
{
    private Indicator Checked()
    {
        CheckFigures();
        CheckMeasurements();
        CheckTargets();
        return this;
    }

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
            throw new ArgumentException(Invariant($"All figures of the indicator '{Name}' must have one unit, but there are '{first}' and '{figure}'."));
        }

        if (figure.Amount > ScaleMaximum)
        {
            throw new ArgumentException(
                Invariant($"No figure of the indicator '{Name}' can be above the maximum of its scale, {ScaleMaximum}, but there is '{figure}'."));
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
                throw new ArgumentException(
                    Invariant($"The indicator '{Name}' must have one measurement a fiscal year, but '{other.Value}' ({other.Period}) ")
                    + Invariant($"and '{measurement.Value}' ({measurement.Period}) are both of {year}."));
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
                    throw new ArgumentException(
                        Invariant($"The indicator '{Name}' must have one target a phase, but phase {phase} has two, '{first}' and '{target}'."));
                }

                phases?.Add(phase);
                lastPhase = Math.Max(lastPhase, phase);
            }

            if (Baseline.MeasuredPeriod is { CountedFiscalYear: { } baselineYear } baselinePeriod
                && target.Due is { CountedFiscalYear: { } dueYear } due
                && dueYear < baselineYear)
            {
                throw new ArgumentException(Invariant($"A target of the indicator '{Name}' is due in {due}, before its baseline of {baselinePeriod}."));
            }
        }
    }
}
