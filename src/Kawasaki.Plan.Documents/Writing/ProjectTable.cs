using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>Projects as tables: those in a row with the same periods in one, with its head of two rows.</summary>
internal sealed class ProjectTable
{
    private const string EmptyStage = "<br>"; // A headed column without any text would give its head to a column of remarks.

    private static readonly string[] Labels = ["現状", "事業内容・目標", ""];

    private static readonly int[] Order = [0, 1, 2]; // The reader takes a stage by its period, or by this order where two are of one kind.

    private readonly CalendarPeriod?[] _periods;
    private readonly int _remarks;

    private ProjectTable(CalendarPeriod?[] periods, int remarks)
    {
        _periods = periods;
        _remarks = remarks;
    }

    /// <summary>Writes all projects of a measure.</summary>
    internal static void WriteAll(IReadOnlyList<Project> projects, WrittenLines lines)
    {
        var table = new List<Project>();
        foreach (var project in projects)
        {
            if (table.Count > 0 && !PeriodsOf(table[0]).SequenceEqual(PeriodsOf(project)))
            {
                Write(table, lines);
                table.Clear();
            }

            table.Add(project);
        }

        if (table.Count > 0)
        {
            Write(table, lines);
        }
    }

    private static void Write(List<Project> table, WrittenLines lines) =>
        new ProjectTable(PeriodsOf(table[0]), table.Max(project => project.Remarks.Count)).WriteRows(table, lines);

    private static CalendarPeriod?[] PeriodsOf(Project project) => [project.Current.Period, project.Planned.Period, project.Later.Period];

    private void WriteRows(IReadOnlyList<Project> projects, WrittenLines lines)
    {
        lines.Separate();
        lines.AddRow(["事務事業名", .. Order.Select(stage => Labels[stage]), .. Enumerable.Repeat("", _remarks)]);
        if (Array.Exists(_periods, period => period is not null))
        {
            lines.AddRow(
                ["", .. Order.Select(stage => _periods[stage] is { } period ? PeriodText.OverProjects(period) : ""), .. Enumerable.Repeat("", _remarks)]);
        }

        foreach (var project in projects)
        {
            lines.AddRow(
            [
                project.Description is null ? project.Name : $"{project.Name} {project.Description}",
                .. Order.Select(stage => CellOf(project, stage)),
                .. project.Remarks,
                .. Enumerable.Repeat("", _remarks - project.Remarks.Count),
            ]);
        }
    }

    private string CellOf(Project project, int stage)
    {
        var groups = (stage switch { 0 => project.Current, 1 => project.Planned, _ => project.Later }).Groups;
        if (groups.Count == 0)
        {
            return _remarks > 0 && _periods[stage] is not null ? EmptyStage : "";
        }

        return stage == 2
            && groups.Count == 1
            && groups[0] is { Heading: null, Items.Count: 1 } ? groups[0].Items[0].Text : string.Join(" ", groups.SelectMany(PartsOf));
    }

    private static IEnumerable<string> PartsOf(ActivityGroup group) =>
        group.Heading is null ? group.Items.Select(item => "・" + item.Text) : group.Items.Select(item => "・" + item.Text).Prepend("●" + group.Heading);
}
