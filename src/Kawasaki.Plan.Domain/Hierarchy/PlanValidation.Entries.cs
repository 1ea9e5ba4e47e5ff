using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

// What people entered, and money.
internal sealed partial class PlanValidation
{
    private void Check(PlanNode node, Project project, string path)
    {
        CheckIndicators(node, project.Indicators, node.Measure!.Notes, path, PlanMember.Indicators);
        CheckAssessments(node, path);
        for (var i = 0; i < project.Accounts.Count; i++)
        {
            var account = project.Accounts[i];
            if (account.Total is { } total && account.SumOfParts is { } sum && total != sum)
            {
                Add(
                    PlanFindingKind.TotalIsNoSum,
                    node,
                    path.At(PlanMember.Accounts, i).At(PlanMember.Total),
                    new(
                        Invariant($"「{project.Name}」の{Say(account.Year).Japanese}の予算現額は{total}ですが、内訳の合計は{sum}です。"),
                        Invariant($"The total of '{project.Name}' in {Say(account.Year).English} is {total}, but its parts sum up to {sum}.")));
            }
        }
    }

    private void CheckAssessments(PlanNode node, string path)
    {
        for (var i = 0; i < node.OwnAssessments.Count; i++)
        {
            var entry = node.OwnAssessments[i];
            var place = path.At(PlanMember.Assessments, i);
            if (plan.ScaleNamed(entry.Scale) is not { } scale)
            {
                Add(
                    PlanFindingKind.UnknownScale,
                    node,
                    place.At(PlanMember.Scale),
                    new($"評価の尺度「{entry.Scale}」がありません。", $"There is no scale '{entry.Scale}'."));
            }
            else if (scale.GradeOf(entry.Grade) is null)
            {
                Add(
                    PlanFindingKind.UnknownGrade,
                    node,
                    place.At(PlanMember.Grade),
                    new($"評価の尺度「{scale.Name}」に「{entry.Grade}」はありません。", $"The scale '{scale.Name}' has no grade '{entry.Grade}'."));
            }

            if (entry.Indicator is { } name && !node.OwnIndicators.Any(placed => FoldedNames.AreEqual(placed.Indicator.Name, name)))
            {
                Add(
                    PlanFindingKind.UnknownIndicator,
                    node,
                    place.At(PlanMember.Indicator),
                    new($"評価された指標「{name}」がありません。", $"There is no indicator '{name}', which was assessed."));
            }
        }
    }
}
