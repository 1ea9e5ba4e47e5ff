using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>Finds a rule that asks whether the target was met, or not, by the status, and whose last step is given without a word to what is not due, was not
/// measured in the due year or only after it, though it may meet the target. Where the last step gives the grade of what is missing, it judges none of
/// these.</summary>
internal static class StatusChecks
{
    private static readonly FiscalYear Due = new(2020);

    private static readonly (AttainmentStatus Status, EvaluationFacts Facts)[] Tried =
    [
        (AttainmentStatus.NotDue, Met(Due + -1, Due + -1)),
        (AttainmentStatus.DueUnmeasured, Met(Due + -1, Due)),
        (AttainmentStatus.MeasuredAfterDue, Met(Due + 1, Due + 1)),
    ];

    internal static IEnumerable<Wording> FindingsOf(IReadOnlyList<RuleStep> steps, RuleProgram program)
    {
        var last = steps.Count - 1;
        var named = steps.SelectMany(step => step.Condition?.Leaves ?? []).SelectMany(leaf => leaf.Statuses).ToArray();
        if (steps[last].IsForAll
            || steps.Any(step => step.Grade == steps[last].Grade && step.Condition is { IsOnWhatIsMissing: true })
            || !(named.Contains(AttainmentStatus.Met) || named.Contains(AttainmentStatus.NotMet)))
        {
            yield break;
        }

        var swallowed = Tried
            .Where(item => !named.Contains(item.Status) && program.Run(item.Facts, out _, out _) == last)
            .Select(item => WireName.Of(item.Status))
            .ToArray();
        if (swallowed.Length > 0)
        {
            yield return new(
                Invariant($"steps[{last}]（{steps[last]}）は、達成状況が {string.Join("、", swallowed)} のものにも、目標に届いていても「{steps[last].Grade}」を与えます。")
                    + "その前に、それらの区分を与える段階を書くか、達成状況でなく meetsTarget を問うてください。"
                    + "最後の段階がそれらも含む意図なら、\"else\": \"all\" と書いてください。",
                Invariant($"steps[{last}] ({steps[last]}) gives '{steps[last].Grade}' also to what has the status {string.Join(", ", swallowed)}, ")
                    + "though it may be at its target. Write a step before it with a grade for that, or ask meetsTarget in place of the status. "
                    + "Where it is meant of the last step, say so: \"else\": \"all\".");
        }
    }

    private static EvaluationFacts Met(FiscalYear year, FiscalYear asOf) =>
        new(new DatedValue(0, Due + -5), new DatedValue(1, year), Goal.Of(TargetCondition.AtLeast, 1, Due), asOf);
}
