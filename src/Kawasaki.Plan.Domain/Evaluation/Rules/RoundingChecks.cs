using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>Finds the thresholds of ratios that no rounded ratio is: who rounds to whole percents writes two digits, and not none.</summary>
internal static class RoundingChecks
{
    private const int DigitsOfPercent = 2;

    private static bool IsOfPercents(FigureKind figure) =>
        figure.IsRatio() || figure is FigureKind.RelativeChange or FigureKind.RelativeImprovement or FigureKind.RelativeChangeFromPrevious;

    internal static IEnumerable<Wording> FindingsOf(IReadOnlyList<RuleStep> steps, RuleOptions options) =>
        options.Rounding is not { } rounding ? []
        : from i in Enumerable.Range(0, steps.Count)
          from leaf in steps[i].Condition?.Leaves ?? []
          where leaf is { Threshold: { } threshold, Figure: { } figure } && IsOfPercents(figure) && rounding.Round(threshold) != threshold
          let name = WireName.Of(leaf.Figure.GetValueOrDefault())
          let written = rounding.Digits < DigitsOfPercent
          select new Wording(
              Invariant($"steps[{i}]（{steps[i]}）のしきい値 {leaf.Threshold} は、小数 {rounding.Digits} 桁に丸めた {name} がとらない値です。")
                  + Invariant($"丸める前の {leaf.Threshold} は {rounding.Round(leaf.Threshold.GetValueOrDefault())} として比べます。")
                  + (written ? "率の 1 は 100％なので、％の整数に丸めるなら digits は 2 です。" : "digits を増やしてください。"),
              Invariant($"steps[{i}] ({steps[i]}) has the threshold {leaf.Threshold}, which no {name} is that is rounded to {rounding.Digits} digits: ")
                  + Invariant($"a figure of {leaf.Threshold} counts as {rounding.Round(leaf.Threshold.GetValueOrDefault())}. ")
                  + (written ? "A ratio of 1 is 100 %: to round to whole percents, digits is 2." : "Write more digits."));
}
