using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>Refuses a rule that has a step which no evaluation reaches.</summary>
internal static class ReachChecks
{
    internal static void Check(IReadOnlyList<RuleStep> steps, RuleOptions options)
    {
        var most = options.Cap is { } cap ? options.Rounding?.Round(cap) ?? cap : default(decimal?);
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Condition is { } condition)
            {
                CheckThatItHolds(steps, i, condition, most);
                foreach (var before in Enumerable.Range(0, i).Where(before => ConditionLogic.Implies(condition, steps[before].Condition!, most)))
                {
                    throw Worded.Refusal(
                        Invariant($"steps[{i}]（{steps[i]}）に届くことはありません。当てはまるときは、先に問う steps[{before}]（{steps[before]}）も当てはまります。")
                            + "高いしきい値を先に書くなど、その前に移すか、除いてください。",
                        Invariant($"steps[{i}] ({steps[i]}) is never reached: wherever it holds, steps[{before}] ({steps[before]}) does ")
                            + "and is asked before it. "
                            + "Move it before that step, as with the highest threshold first, or leave it out.",
                        RuleChecks.Steps);
                }
            }
        }
    }

    private static void CheckThatItHolds(IReadOnlyList<RuleStep> steps, int i, RuleCondition condition, decimal? most)
    {
        if (ConditionLogic.IsNever(condition, most: null))
        {
            throw Worded.Refusal(
                Invariant($"steps[{i}]（{steps[i]}）の条件は同時に成り立たないので、この段階が「{steps[i].Grade}」を与えることはありません。")
                    + "条件を直すか、この段階を除いてください。",
                Invariant($"steps[{i}] ({steps[i]}) asks for what never holds together, so that '{steps[i].Grade}' is never given by it: ")
                    + "mend its condition, or leave the step out.",
                RuleChecks.Steps);
        }

        if (ConditionLogic.IsNever(condition, most))
        {
            throw Worded.Refusal(
                Invariant($"steps[{i}]（{steps[i]}）は上限（cap）の {most} を超える達成率（attainmentRatio）を求めるので、")
                    + Invariant($"この段階が「{steps[i].Grade}」を与えることはありません。上限を上げるか除くか、しきい値を下げてください。"),
                Invariant($"steps[{i}] ({steps[i]}) asks for an attainmentRatio beyond the cap of {most}, so that '{steps[i].Grade}' is never given by it: ")
                    + "raise the cap or leave it out, or lower the threshold.",
                RuleChecks.Steps);
        }
    }
}
