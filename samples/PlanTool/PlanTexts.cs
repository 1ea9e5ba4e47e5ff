using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;

namespace PlanTool;

/// <summary>A text of a part of a plan, under its label; nothing under it where a stage or a group of activities has none.</summary>
internal sealed record PlanText(Wording Label, string Text, CalendarPeriod? Period = null, string? Heading = null, ActivityItem? Item = null);

/// <summary>The texts of the parts of a plan, in the order in which they are printed.</summary>
internal static class PlanTexts
{
    /// <summary>Returns the texts of a part that stand before its indicators.</summary>
    internal static IEnumerable<PlanText> Of(PlanNode node) => node.Kind switch
    {
        PlanNodeKind.Policy => ListOf(PlanWords.Directions, node.Policy!.Directions),
        PlanNodeKind.Measure =>
        [
            .. ListOf(PlanWords.Progress, node.Measure!.Progress),
            .. ListOf(PlanWords.Issues, node.Measure.Issues),
            .. ListOf(PlanWords.Directions, node.Measure.Directions),
            .. ListOf(PlanWords.DirectObjectives, node.Measure.DirectObjectives),
        ],
        PlanNodeKind.Project => Of(node.Project!),
        _ => [],
    };

    /// <summary>Returns the notes of a part, each behind its mark.</summary>
    internal static IEnumerable<PlanText> NotesOf(PlanNode node) => ListOf(
        PlanWords.Notes,
        (node.Kind switch
        {
            PlanNodeKind.Policy => node.Policy!.Notes,
            PlanNodeKind.Measure => node.Measure!.Notes,
            _ => [],
        }).Select(note => note.Mark is { } mark ? $"※{mark} {note.Text}" : note.Text));

    private static IEnumerable<PlanText> Of(Project project) =>
    [
        .. ListOf(PlanWords.Description, project.Description is { } description ? [description] : []),
        .. Of(PlanWords.Current, project.Current),
        .. Of(PlanWords.Planned, project.Planned),
        .. Of(PlanWords.Later, project.Later),
        .. ListOf(PlanWords.Remarks, project.Remarks),
    ];

    private static IEnumerable<PlanText> Of(Wording label, ProjectStage stage)
    {
        if (stage.Period is not null && stage.Groups.Count == 0)
        {
            yield return new(label, "", stage.Period);
        }

        foreach (var group in stage.Groups)
        {
            if (group.Heading is not null && group.Items.Count == 0)
            {
                yield return new(label, "", stage.Period, group.Heading);
            }

            foreach (var item in group.Items)
            {
                yield return new(label, item.Text, stage.Period, group.Heading, item);
            }
        }
    }

    private static IEnumerable<PlanText> ListOf(Wording label, IEnumerable<string> texts) => texts.Select(text => new PlanText(label, text));
}
