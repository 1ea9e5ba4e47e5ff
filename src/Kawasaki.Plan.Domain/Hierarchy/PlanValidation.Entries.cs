using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

// What people entered.
internal sealed partial class PlanValidation
{
    private void Check(PlanNode node, Project project, string path)
    {
        CheckIndicators(node, project.Indicators, node.Measure!.Notes, path, PlanMember.Indicators);
        CheckAssessments(node, path);
        for (var i = 0; i < project.Accounts.Count; i++)
        {
            CheckAccount(node, project, project.Accounts[i], path.At(PlanMember.Accounts, i));
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
