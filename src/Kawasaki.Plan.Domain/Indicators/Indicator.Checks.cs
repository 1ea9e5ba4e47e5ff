using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using NodaTime;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Indicators;

// What would make the figures ambiguous is refused, whether it comes by the constructor or by a change.
public sealed partial record Indicator
{
    // The parameters of the constructor that hold what is checked.
    private const string OfBaseline = "baseline";
    private const string OfMeasurements = "measurements";
    private const string OfTargets = "targets";
    private const string OfParts = "parts";

    /// <summary>Returns this indicator, if it is not ambiguous.</summary>
    /// <param name="changed">The parameter of a change, which is at fault whatever it disagrees with; null for the constructor.</param>
    internal Indicator Checked(string? changed = null)
    {
        Check(Name, Baseline, Measurements, Targets, changed);
        var labels = Parts.Count > 1 ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < Parts.Count; i++)
        {
            var part = Parts[i];
            Check($"{Name}：{part.Label}", part.Baseline, part.Measurements, part.Targets, changed);
            if (labels?.Add(part.Label) == false)
            {
                throw Worded.Refusal(
                    Invariant($"指標「{Name}」の内訳「{part.Label}」が二つあります。"),
                    Invariant($"The indicator '{Name}' must have one part '{part.Label}', but has two."),
                    changed ?? OfParts);
            }
        }

        return this;
    }

    private static Quantity? FirstFigure(Baseline baseline, IReadOnlyList<Measurement> measurements, IReadOnlyList<Target> targets)
    {
        var first = baseline.MeasuredValue;
        for (var i = 0; first is null && i < measurements.Count; i++)
        {
            first = measurements[i].Value;
        }

        for (var i = 0; first is null && i < targets.Count; i++)
        {
            first = targets[i].AllThresholds.First;
        }

        return first;
    }

    private void Check(string name, Baseline baseline, IReadOnlyList<Measurement> measurements, IReadOnlyList<Target> targets, string? changed)
    {
        if (FirstFigure(baseline, measurements, targets) is { } first)
        {
            CheckFigure(name, baseline.MeasuredValue, first, changed ?? OfBaseline);
            for (var i = 0; i < measurements.Count; i++)
            {
                CheckFigure(name, measurements[i].Value, first, changed ?? OfMeasurements);
            }

            for (var i = 0; i < targets.Count; i++)
            {
                var (low, high) = targets[i].AllThresholds;
                CheckFigure(name, low, first, changed ?? OfTargets);
                CheckFigure(name, high, first, changed ?? OfTargets);
                (targets[i] as RelativeTarget)?.CheckUnit(first.Unit, changed ?? OfTargets);
            }
        }

        CheckMeasurements(name, measurements, changed ?? OfMeasurements);
        CheckTargets(name, targets, changed ?? OfTargets);
        CheckDue(name, baseline, targets, changed ?? OfTargets);
    }

    private void CheckFigure(string name, Quantity? printed, Quantity first, string parameterName)
    {
        if (printed is not { } figure)
        {
            return;
        }

        if (figure.Unit != first.Unit)
        {
            throw Worded.Refusal(
                Invariant($"指標「{name}」の値の単位は一つですが、「{first}」と「{figure}」があります。"),
                Invariant($"All figures of the indicator '{name}' must have one unit, but there are '{first}' and '{figure}'."),
                parameterName);
        }

        if (figure.Amount > ScaleMaximum)
        {
            throw Worded.Refusal(
                Invariant($"指標「{name}」の値は満点 {ScaleMaximum} を超えられませんが、「{figure}」があります。"),
                Invariant($"No figure of the indicator '{name}' can be above the maximum of its scale, {ScaleMaximum}, but there is '{figure}'."),
                parameterName);
        }
    }

    private static void CheckMeasurements(string name, IReadOnlyList<Measurement> measurements, string parameterName)
    {
        HashSet<CalendarPeriod>? periods = null; // Needed only where they do not ascend, as plans print them.
        for (var i = 1; i < measurements.Count; i++)
        {
            if (measurements[i].Period is not { } period || (periods is null && period.FirstDay > measurements[i - 1].Period?.FirstDay))
            {
                continue;
            }

            periods ??= [.. measurements.Take(i).Select(other => other.Period).OfType<CalendarPeriod>()];
            if (!periods.Add(period))
            {
                var other = measurements.First(measurement => measurement.Period == period);
                throw Worded.Refusal(
                    Invariant($"指標「{name}」の {period} の実績が「{Said(other)}」と「{Said(measurements[i])}」の二つあります。"),
                    Invariant($"The indicator '{name}' must have one measurement of {period}, but has two, '{Said(other)}' and '{Said(measurements[i])}'."),
                    parameterName);
            }
        }
    }

    private static string Said(Measurement measurement) => measurement.Value?.ToString() ?? measurement.Text ?? measurement.Missing.ToString()!;

    private static void CheckTargets(string name, IReadOnlyList<Target> targets, string parameterName)
    {
        HashSet<(int?, LocalDate?, LocalDate?)>? keys = null; // Needed only where neither phases nor, within one, due periods ascend.
        for (var i = 1; i < targets.Count; i++)
        {
            var target = targets[i];
            if (keys is null && IsLater(target, targets[i - 1]))
            {
                continue;
            }

            keys ??= [.. targets.Take(i).Select(KeyOf)];
            if (!keys.Add(KeyOf(target)))
            {
                throw SecondOf(targets, target, name, parameterName);
            }
        }
    }

    private static ArgumentException SecondOf(IReadOnlyList<Target> targets, Target target, string name, string parameterName)
    {
        var first = targets.First(other => KeyOf(other) == KeyOf(target));
        var (japanese, english) = target.Phase is { } phase
                ? (Invariant($"第{phase}期の同じ期限の目標"), Invariant($"a phase and due period, but phase {phase} has two"))
            : target.Due is null ? ("計画期間も期限もない目標", "without a phase and a due period, but there are two")
            : ("同じ期限の目標", "a due period, but there are two");
        return Worded.Refusal(
            Invariant($"指標「{name}」に{japanese}が「{first}」と「{target}」の二つあります。"),
            Invariant($"The indicator '{name}' must have one target {english}, '{first}' and '{target}'."),
            parameterName);
    }

    /// <summary>Returns what a target is known by: its phase, and the days of its due period, which has more than one spelling.</summary>
    private static (int? Phase, LocalDate? First, LocalDate? Last) KeyOf(Target target) => (target.Phase, target.Due?.FirstDay, target.Due?.LastDay);

    /// <summary>Returns whether a target is of a later phase than another, or within its phase due later.</summary>
    private static bool IsLater(Target target, Target other) =>
        target.Phase > other.Phase || (target.Phase == other.Phase && target.Due?.FirstDay > other.Due?.FirstDay);

    private static void CheckDue(string name, Baseline baseline, IReadOnlyList<Target> targets, string parameterName)
    {
        if (baseline.MeasuredPeriod is not { } baselinePeriod || baselinePeriod.CountedFiscalYear is not { } baselineYear)
        {
            return;
        }

        for (var i = 0; i < targets.Count; i++)
        {
            if (targets[i] is { Due: { } due, DueYear: { } dueYear } && dueYear < baselineYear)
            {
                throw Worded.Refusal(
                    Invariant($"指標「{name}」の目標の期限 {due} が、計画策定時の {baselinePeriod} より前です。"),
                    Invariant($"A target of the indicator '{name}' is due in {due}, before its baseline of {baselinePeriod}."),
                    parameterName);
            }
        }
    }
}
