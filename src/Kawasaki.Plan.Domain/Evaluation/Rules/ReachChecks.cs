using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>Refuses a rule that has a step which no evaluation reaches, or a threshold that its own cap decides.</summary>
internal static class ReachChecks
{
    internal static IEnumerable<ArgumentException> RefusalsOf(IReadOnlyList<RuleStep> steps, RuleOptions options) =>
        Enumerable.Range(0, steps.Count).Where(i => steps[i].Condition is not null).SelectMany(i => RefusalsOf(steps, i, options));

    private static IEnumerable<ArgumentException> RefusalsOf(IReadOnlyList<RuleStep> steps, int i, RuleOptions options)
    {
        var condition = steps[i].Condition!;
        if (options.Cap is { } cap)
        {
            foreach (var refusal in WithinCap(steps, i, cap, options.Rounding?.Round(cap) ?? cap))
            {
                yield return refusal;
            }
        }

        if (ConditionLogic.IsNever(condition))
        {
            yield return Worded.Refusal(
                Invariant($"steps[{i}]（{steps[i]}）の条件は同時に成り立たないので、この段階が「{steps[i].Grade}」を与えることはありません。")
                    + "条件を直すか、この段階を除いてください。",
                Invariant($"steps[{i}] ({steps[i]}) asks for what never holds together, so that '{steps[i].Grade}' is never given by it: ")
                    + "mend its condition, or leave the step out.",
                RuleChecks.Steps);
        }

        foreach (var before in Enumerable.Range(0, i).Where(before => ConditionLogic.Implies(condition, steps[before].Condition!)).Take(1))
        {
            yield return Worded.Refusal(
                Invariant($"steps[{i}]（{steps[i]}）に届くことはありません。当てはまるときは、先に問う steps[{before}]（{steps[before]}）も当てはまります。")
                    + "高いしきい値を先に書くなど、その前に移すか、除いてください。",
                Invariant($"steps[{i}] ({steps[i]}) is never reached: wherever it holds, steps[{before}] ({steps[before]}) does ")
                    + "and is asked before it. "
                    + "Move it before that step, as with the highest threshold first, or leave it out.",
                RuleChecks.Steps);
        }
    }

    /// <summary>Refuses a threshold that the cap decides, whatever was measured: no ratio is above it, and each is at most it.</summary>
    private static IEnumerable<ArgumentException> WithinCap(IReadOnlyList<RuleStep> steps, int i, decimal cap, decimal most)
    {
        foreach (var leaf in steps[i].Condition!.Leaves.Where(leaf => leaf is { Figure: FigureKind.AttainmentRatio, Threshold: not null }))
        {
            var isDecidedAtCap = leaf.Comparison is TargetCondition.Above or TargetCondition.AtMost;
            if (leaf.Threshold > most || (leaf.Threshold == most && isDecidedAtCap))
            {
                var never = leaf.IsLowerBound;
                yield return Worded.Refusal(
                    Invariant($"steps[{i}]（{steps[i]}）の「{leaf}」は、達成率（attainmentRatio）の上限（cap）が {cap} なので、")
                        + (never ? "決して成り立ちません。" : "どの達成率でも成り立ちます。")
                        + "上限を上げるか除くか、しきい値を下げてください。",
                    Invariant($"steps[{i}] ({steps[i]}) asks '{leaf}', which with a cap of {cap} ")
                        + (never ? "is never so: " : "is so of every attainmentRatio: ")
                        + "raise the cap or leave it out, or lower the threshold.",
                    RuleChecks.Steps);
            }
        }
    }
}
