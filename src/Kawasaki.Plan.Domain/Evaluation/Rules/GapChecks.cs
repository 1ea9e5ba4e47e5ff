using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>Refuses a rule that leaves a gap between two thresholds of a figure: what lies there would have the grade of what cannot be judged.</summary>
/// <remarks>A last step with a grade of its own may well be the one in the middle, also where it says that it is for all. Where a condition on other
/// things may hold in a gap, too, it is none.</remarks>
internal static class GapChecks
{
    internal static IEnumerable<ArgumentException> RefusalsOf(IReadOnlyList<RuleStep> steps, RuleOptions options)
    {
        var last = steps[steps.Count - 1];
        var isForWhatIsMissing = steps.Any(step =>
            step.GradeWhenUndefined == last.Grade || (step.Grade == last.Grade && step.Condition is { IsOnWhatIsMissing: true }));
        if (!isForWhatIsMissing || Find(steps, options) is not { } gap)
        {
            yield break;
        }

        yield return Worded.Refusal(
            Invariant($"steps[{gap.Below}]（{steps[gap.Below]}）と steps[{gap.Above}]（{steps[gap.Above]}）の間の {gap.Range} に当てはまる段階がなく、")
                + Invariant($"判定できないものと同じ「{last.Grade}」になります。しきい値をつなげるか、その間の段階（{gap.Condition}）を書いてください。"),
            Invariant($"steps[{gap.Below}] ({steps[gap.Below]}) and steps[{gap.Above}] ({steps[gap.Above]}) leave a gap, {gap.Range}, ")
                + Invariant($"which gets '{last.Grade}' like what cannot be judged: ")
                + $"let the thresholds meet, or write a step for what lies between: {gap.Condition}.",
            RuleChecks.Steps);
    }

    /// <summary>Returns the first of the steps asked that holds where a figure has a value, <see cref="Cell.None"/> where none does, or
    /// <see cref="Cell.Unknown"/> where that depends on others.</summary>
    private static int FirstStep(IReadOnlyList<RuleStep> steps, int[] asked, RuleCondition figure, decimal value, bool? isMet)
    {
        foreach (var i in asked)
        {
            if (Holds(steps[i].Condition!, figure, value, isMet) is not false and var holds)
            {
                return holds is true ? i : Cell.Unknown;
            }
        }

        return Cell.None;
    }

    /// <summary>Finds the first gap: figures for which no step holds, between those of two steps with different grades.</summary>
    internal static Gap? Find(IReadOnlyList<RuleStep> steps, RuleOptions options)
    {
        var asked = Enumerable.Range(0, steps.Count).Where(i => steps[i].Condition is { IsOnWhatIsMissing: false }).ToArray();
        var compared = asked.SelectMany(i => steps[i].Condition!.Leaves).Where(leaf => leaf.Threshold is not null).ToArray();
        foreach (var figure in compared.GroupBy(leaf => (leaf.Figure, leaf.Points)))
        {
            decimal[] met = IsPlainRatio(figure.First(), options) ? [1] : [];
            var thresholds = figure.Select(leaf => leaf.Threshold.GetValueOrDefault()).Concat(met).Distinct().OrderBy(value => value).ToArray();
            var below = default(Cell?);
            var first = default(Cell?);
            foreach (var cell in CellsOf(thresholds, options.Rounding).Select(cell => cell with { Step = StepFor(cell.Value) }))
            {
                if (cell.Step == Cell.None)
                {
                    first ??= cell;
                    continue;
                }

                if (first is { } begin && below is { Step: >= 0 } before && cell.Step >= 0 && steps[before.Step].Grade != steps[cell.Step].Grade)
                {
                    return new(figure.First(), before.Step, cell.Step, begin.Low, begin.IsPoint, cell.Low, !cell.IsPoint);
                }

                (below, first) = (cell, null);
            }

            // The plain ratio is 1 or more exactly where the target is met.
            int StepFor(decimal value) => FirstStep(steps, asked, figure.First(), value, IsPlainRatio(figure.First(), options) ? value >= 1 : null);
        }

        return null;
    }

    /// <summary>Returns whether a condition holds where a figure has a value, or <see langword="null"/> where that depends on others.</summary>
    private static bool? Holds(RuleCondition condition, RuleCondition figure, decimal value, bool? isMet) => condition.Kind switch
    {
        RuleConditionKind.Not => !Holds(condition.Parts[0], figure, value, isMet),
        RuleConditionKind.All => condition.Parts.Aggregate((bool?)true, (all, part) => all & Holds(part, figure, value, isMet)),
        RuleConditionKind.Any => condition.Parts.Aggregate((bool?)false, (any, part) => any | Holds(part, figure, value, isMet)),
        RuleConditionKind.Figure when condition.Threshold is { } threshold && IsOn(condition, figure) => condition.Comparison switch
        {
            TargetCondition.AtLeast => value >= threshold,
            TargetCondition.Above => value > threshold,
            TargetCondition.AtMost => value <= threshold,
            _ => value < threshold,
        },
        RuleConditionKind.Undefined when IsOn(condition, figure) => false,
        RuleConditionKind.MeetsTarget when isMet is { } known => condition.IsMet == known,
        _ => null,
    };

    private static bool IsPlainRatio(RuleCondition figure, RuleOptions options) =>
        figure.Figure is FigureKind.AttainmentRatio && options is { Convention: null or AttainmentConvention.Ratio, Rounding: null };

    private static bool IsOn(RuleCondition condition, RuleCondition figure) => condition.Figure == figure.Figure && condition.Points == figure.Points;

    /// <summary>Returns the thresholds and what lies between and beyond them, ascending, each with a value in it that rounding can give.</summary>
    private static IEnumerable<Cell> CellsOf(decimal[] thresholds, DecimalRounding? rounding)
    {
        if (thresholds[0] > decimal.MinValue + 1)
        {
            yield return new(thresholds[0], thresholds[0] - 1, IsPoint: false);
        }

        for (var i = 0; i < thresholds.Length; i++)
        {
            var low = thresholds[i];
            if (rounding is null || rounding.Round(low) == low)
            {
                yield return new(low, low, IsPoint: true);
            }

            if (i == thresholds.Length - 1)
            {
                if (low < decimal.MaxValue - 1)
                {
                    yield return new(low, low + 1, IsPoint: false);
                }
            }
            else if (ValueBetween(low, thresholds[i + 1], rounding) is { } value)
            {
                yield return new(low, value, IsPoint: false);
            }
        }
    }

    /// <summary>Returns a value between two thresholds that rounding can give, or <see langword="null"/> where there is none.</summary>
    private static decimal? ValueBetween(decimal low, decimal high, DecimalRounding? rounding)
    {
        if (rounding is null)
        {
            return (low / 2) + (high / 2) is var middle && low < middle && middle < high ? middle : null;
        }

        var step = new decimal(1, 0, 0, isNegative: false, (byte)rounding.Digits);
        var value = Rounding.Down.Round(low, rounding.Digits);
        return value <= low && value > decimal.MaxValue - step ? null
            : (value <= low ? value + step : value) is var next && low < next && next < high ? next : null;
    }

    /// <summary>Values of a figure that stand alike to every threshold: one, or those from one to the next.</summary>
    private readonly record struct Cell(decimal Low, decimal Value, bool IsPoint)
    {
        internal const int None = -1;
        internal const int Unknown = -2;

        internal int Step { get; init; }
    }

    /// <summary>What lies between the steps <see cref="Below"/> and <see cref="Above"/>.</summary>
    internal sealed record Gap(RuleCondition Figure, int Below, int Above, decimal Low, bool IsLowIn, decimal High, bool IsHighIn)
    {
        private string Name => WireName.Of(Figure.Figure.GetValueOrDefault());

        /// <summary>Gets the values, such as 0.9 ≤ attainmentRatio &lt; 1.</summary>
        internal string Range => Invariant($"{Low} {(IsLowIn ? "≤" : "<")} {Name} {(IsHighIn ? "≤" : "<")} {High}");

        /// <summary>Gets the condition as JSON.</summary>
        internal string Condition
        {
            get
            {
                var figure = Invariant($"\"figure\": \"{Name}\"") + (Figure.Points is { } points ? Invariant($", \"points\": {points}") : "");
                var (low, high) = (IsLowIn ? "atLeast" : "above", IsHighIn ? "atMost" : "below");
                return Invariant($"{{ \"all\": [ {{ {figure}, \"{low}\": {Low} }}, {{ {figure}, \"{high}\": {High} }} ] }}");
            }
        }
    }
}
