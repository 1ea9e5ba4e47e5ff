using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Reads a table of projects: which column is which period is said by the years in its head, and checked against where the texts stand.</summary>
internal sealed class ProjectTableReader(DiagnosticBag diagnostics)
{
    private const int RegularColumns = 4;

    private readonly ActivityItemReader _items = new(diagnostics);

    /// <summary>Gets the period of the middle column, where a table had one.</summary>
    internal FiscalYearRange? PlanPeriod { get; private set; }

    internal static bool IsHeader(TableRow row) => Characters.WithoutSpaces(row.Cell(0).Text).StartsWith("事務事業", StringComparison.Ordinal) && row.Cells.Exists(cell => Characters.WithoutSpaces(cell.Text) is "現状" or "事業内容・目標" || cell.Contains("年度"));

    internal IEnumerable<Project> Read(Table table)
    {
        var columns = ProjectColumns.Of(table, diagnostics);
        if (table.Columns != RegularColumns)
        {
            diagnostics.Add(TableRules.ColumnCount, table.Headers[0].Line, table.Columns.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (columns.PeriodAt(1) is { } planned && planned.TryGetFiscalYearRange(out var range) && range.IsClosed)
        {
            PlanPeriod ??= range;
        }

        foreach (var row in table.Rows)
        {
            if (ReadRow(row, table, columns) is { } project)
            {
                yield return project;
            }
        }
    }

    private Project? ReadRow(TableRow row, Table table, ProjectColumns columns)
    {
        if (row.Cells.Count < Math.Min(table.Columns, RegularColumns) || row.Cells.Count > table.Columns)
        {
            diagnostics.Add(TableRules.CutRow, row.Line, row.Cells.Count < table.Columns ? "fewer cells" : "more cells");
        }

        var name = ReadName(row.Cell(0), out var description);
        if (name.Length == 0)
        {
            diagnostics.Add(TableRules.NoRowName, row.Line);
            return null;
        }

        var openLists = 0;
        var stages = new ProjectStage[3];
        for (var i = 0; i < stages.Length; i++)
        {
            var cell = columns.ColumnAt(i) is > 0 and var column ? row.Cell(column) : row.Cell(row.Cells.Count);
            var activities = ActivityCell.Read(cell, diagnostics);
            openLists += activities.OpenLists;
            var period = columns.PeriodAt(i);
            stages[i] = new(period, activities.Groups.Select(group => new ActivityGroup(group.Heading, group.Items.Select(item => _items.Read(item, period)).ToArray())).ToArray());
        }

        if (openLists > 0)
        {
            diagnostics.Add(TableRules.OpenLists, row.Line.Slice(0, 0));
        }

        CheckStages(row, name, stages);
        return new(name, description, stages[0], stages[1], stages[2], [.. RemarksOf(row, columns)]);
    }

    private void CheckStages(TableRow row, string name, ProjectStage[] stages)
    {
        if (stages[2].Items.Skip(1).Any())
        {
            diagnostics.Add(TableRules.MoreLater, row.Line.Slice(0, 0));
        }

        if (stages[1].Items.Count() < stages[0].Groups.Count)
        {
            diagnostics.Add(TableRules.FewerPlans, row.Line.Slice(0, 0), name);
        }
    }

    private List<string> RemarksOf(TableRow row, ProjectColumns columns)
    {
        var remarks = new List<string>();
        for (var i = 1; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            if (columns.IsStage(i) || cell.IsBlank)
            {
                continue;
            }

            var remark = CellText.WithoutTags(cell, out _);
            diagnostics.Add(TableRules.NoHeader, cell);
            if (remark.Length > 0)
            {
                remarks.Add(remark.Text);
            }
        }

        return remarks;
    }

    /// <summary>Splits a name from its description at the first space; a first word in Latin letters belongs to the name.</summary>
    private string ReadName(Piece cell, out string? description)
    {
        var text = CellText.WithoutTags(cell, out var hadTags).Text;
        if (hadTags)
        {
            diagnostics.Add(TableRules.Box, cell);
        }

        var end = SpaceFrom(text, 0);
        if (end > 0 && text.Take(end).All(c => c < '\u0080'))
        {
            end = SpaceFrom(text, end + 1);
        }

        description = end < 0 ? null : text.Substring(end).Trim();
        if (text.Length > 0 && description?.EndsSentence() != true)
        {
            diagnostics.Add(TableRules.NoDescription, cell);
        }

        return end < 0 ? text : text.Substring(0, end);
    }

    private static int SpaceFrom(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
