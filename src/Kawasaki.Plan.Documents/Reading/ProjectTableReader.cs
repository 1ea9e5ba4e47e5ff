using System.Globalization;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Reads a table of projects: which column is which period is said by the years in its head, and checked against where the texts stand.</summary>
internal sealed partial class ProjectTableReader(ProjectHeads heads, CellBuffer buffer, SourceMapBuilder map, DiagnosticBag diagnostics, TableLayout layout)
{
    private const int RegularColumns = 4;
    private const int LongestNumber = 12;

    private static readonly Wording SeveralCells = new("複数の列または行にまたがるセルです。", "the cell covers several columns or rows.");

    private static readonly PlanMember[] StageMembers = [PlanMember.Current, PlanMember.Planned, PlanMember.Later];

    private readonly ActivityCellReader _cells = new(buffer, map, diagnostics);
    private readonly List<string> _remarks = [];
    private readonly int[] _itemCounts = new int[ProjectColumns.Stages];
    private bool _hasPlannedHeadings;
    private int _openLists;

    /// <summary>Gets the period of the middle column of the first table that has one, and where it stands.</summary>
    internal (FiscalYearRange Period, Piece Place)? Plan { get; set; }

    /// <summary>Reads a table whose head is known.</summary>
    internal void Read(Table table, MeasureNode measure)
    {
        var grid = table.ToGrid(out var head, out var lines);
        Read(grid, head, lines, measure);
    }

    /// <summary>Reads a table, and adds its projects to those of the measure.</summary>
    internal void Read(PlanGrid grid, MeasureNode measure) => Read(grid, TableHead.Of(grid, layout), grid.Lines(), measure);

    private void Read(PlanGrid grid, TableHead head, IReadOnlyList<Piece> lines, MeasureNode measure)
    {
        while (HeadBelow(grid, head.End) is { } further)
        {
            Read(grid, head, further.First, lines, measure);
            for (var row = further.First; row < further.End; row++)
            {
                grid.Source.SetKind(grid.LineOf(row), DocumentLineKind.TableHeader);
                foreach (var rest in CellsOf(grid, row).SelectMany(cell => cell.Rest.Prepend(cell.First)))
                {
                    grid.Source.SetKind(rest.Line, DocumentLineKind.TableHeader);
                }
            }

            diagnostics.Add(TableRules.ContinuedTable, lines[further.First]);
            head = further;
        }

        Read(grid, head, grid.RowCount, lines, measure);
    }

    /// <summary>Returns the next head among the rows of a table, as on a further page, or <see langword="null"/>.</summary>
    private TableHead? HeadBelow(PlanGrid grid, int row)
    {
        while (row < grid.RowCount && !heads.IsHeader(CellsOf(grid, row)))
        {
            row++;
        }

        var end = row + 1;
        while (end < grid.RowCount
            && PlanGrid.IsBlank(grid.CellAt(end, 0))
            && CellsOf(grid, end) is { Count: > 0 } cells
            && cells.TrueForAll(heads.IsHeaderCell))
        {
            end++;
        }

        return row < grid.RowCount ? new(grid, row, end) : null;
    }

    private static List<Cell> CellsOf(PlanGrid grid, int row) =>
        [
            .. Enumerable.Range(0, grid.WidthOf(row))
                .Select(column => grid.CellAt(row, column))
                .Where(cell => !PlanGrid.IsBlank(cell))
                .Distinct()
                .Select(cell => cell!.Printed),
        ];

    private void Read(PlanGrid grid, TableHead head, int end, IReadOnlyList<Piece> lines, MeasureNode measure)
    {
        var columns = new ProjectColumns(grid, head, ReadHead(head), heads, diagnostics);
        if (columns.PlainCount != RegularColumns && !columns.HasYears)
        {
            diagnostics.Add(TableRules.ColumnCount, lines[head.First], columns.PlainCount.ToString(CultureInfo.InvariantCulture));
        }

        for (var row = head.First; row < head.End && columns.HasYears; row++)
        {
            // A word over the years that is one column too far to the left, behind a cell that is lost, would make a plan of the current state.
            if (grid.WidthOf(row) != head.Columns)
            {
                diagnostics.Add(TableRules.CutRow, lines[row], FormattableString.Invariant($"{grid.WidthOf(row)}/{head.Columns}"));
            }
        }

        CheckHead(grid, head, columns);
        TakePlanPeriod(columns);
        var rows = GridRow.Between(head.End, end, grid, lines);
        GridRow.InheritDown(rows, columns.All, name: null, labels: []);
        for (var i = 0; i < rows.Count; i++)
        {
            ReadRow(rows[i], i > 0 ? rows[i - 1] : null, columns, measure);
        }
    }

    private List<TableColumn> ReadHead(TableHead head)
    {
        var columns = new List<TableColumn>();
        for (var i = 0; i < head.Columns; i++)
        {
            var words = head.WordsOver(i, out _);
            var said = new HeadWords(TableLayout.Folded(TextOf(words).AsSpan()).AsSpan(), layout);
            columns.Add(new(i, words, new(said.Role, default, null, null, said.IsBare, said.HasYear, said.Subject)));
        }

        return columns;
    }

    private void CheckHead(PlanGrid grid, TableHead head, ProjectColumns columns)
    {
        for (var row = head.First; row < head.End; row++)
        {
            // A row without a name is in the head because all of it is known.
            for (var column = 0; column < grid.WidthOf(row) && !PlanGrid.IsBlank(grid.CellAt(row, columns.Name.Index)); column++)
            {
                if (grid.CellAt(row, column) is { } cell
                    && !PlanGrid.IsBlank(cell)
                    && !(column == columns.Name.Index ? heads.RoleOf(cell.Printed, out _) is ColumnRole.Name : heads.IsKnown(cell.Printed)))
                {
                    diagnostics.Add(TableRules.UnknownHeader, cell.Printed.First);
                }
            }
        }

        foreach (var column in columns.All.Where(column => column.Why is not null && !column.Head.IsBlank))
        {
            diagnostics.Add(TableRules.RoleOfColumn, column.Head.First, ColumnRoleWords.Of(column));
        }
    }

    private void TakePlanPeriod(ProjectColumns columns)
    {
        if (PlanPeriod.SaidBy(columns.PeriodAt(0), columns.PeriodAt(1), columns.PeriodAt(2)) is not { } range || columns.PlaceAt(1) is not { } place)
        {
            return;
        }

        if (Plan is not { } plan)
        {
            Plan = (range, place);
        }
        else if (plan.Period != range)
        {
            diagnostics.Add(TableRules.OtherPlanPeriod, place, plan.Place.ToString(), plan.Place);
        }
    }

    private void ReadRow(GridRow row, GridRow? above, ProjectColumns columns, MeasureNode measure)
    {
        if (row.Cells.Length != columns.All.Count)
        {
            diagnostics.Add(TableRules.CutRow, row.Line, FormattableString.Invariant($"{row.Cells.Length}/{columns.All.Count}"));
        }

        var (index, name) = (columns.Name.Index, row.CellOf(columns.Name));
        if (name is not { } printed
            || IsBlankButForTags(printed)
            || (above?.CellOf(columns.Name) is not null && ReferenceEquals(above.Cells[index], row.Cells[index])))
        {
            LeaveOut(row, above, TableRules.NoRowName);
            return;
        }

        if (Characters.IsListMark(printed.First.Span))
        {
            LeaveOut(row, above, TableRules.ItemAsName);
            return;
        }

        var node = map.Add(measure.MapNode, PlanMember.Projects, measure.Projects.Count);
        var projectName = ReadName(printed, node, measure.References, isWhole: columns.Description is not null, out var description);
        var stages = new ProjectStage?[ProjectColumns.Stages];
        _remarks.Clear();
        _openLists = 0;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var column = i < columns.All.Count ? columns.All[i] : null;
            if (column == columns.Name || row.Cells[i] is not { } cell)
            {
                continue;
            }

            if (column is not null && (column.Role is ColumnRole.Description || ProjectColumns.StageOf(column) >= 0))
            {
                ReadPart(row, above, column, cell.Printed, columns, node, measure.References, stages, ref description);
            }
            else if (!cell.Printed.IsBlank)
            {
                ReadOther(cell.Printed, column, columns, node, measure.References, isPrinted: column is null || !row.HasInherited(column));
            }
        }

        var blank = new Cell(row.Line.Slice(row.Line.Length, 0));
        for (var stage = 0; stage < stages.Length; stage++)
        {
            stages[stage] ??= ReadStage(blank, columns, stage, node, measure.References);
        }

        if (_openLists > 0)
        {
            diagnostics.Add(TableRules.OpenLists, row.Line.Slice(0, 0));
        }

        var project = new Project(projectName, description, stages[0]!, stages[1]!, stages[2]!, _remarks.Count == 0 ? null : _remarks);
        measure.Projects.Add(project);
        measure.AddName(projectName, printed.First, diagnostics);

        Check(row, project);
    }

    /// <summary>Reads a cell of a stage, or of descriptions.</summary>
    private void ReadPart(
        GridRow row,
        GridRow? above,
        TableColumn column,
        Cell cell,
        ProjectColumns columns,
        int project,
        List<Reference> references,
        ProjectStage?[] stages,
        ref string? description)
    {
        var stage = ProjectColumns.StageOf(column);
        if (column.Role is ColumnRole.Year)
        {
            stages[stage] ??= ReadYears(row, above, columns, project, references);
        }
        else if (!cell.IsBlank && (row.IsShared(column, columns.All) || IsOfRowAbove(row, above, column)))
        {
            Refuse(cell, SeveralCells);
        }
        else if (column.Role is ColumnRole.Description)
        {
            description = ReadDescription(cell, project, references);
        }
        else
        {
            if (column.Role is ColumnRole.Later && columns.IsLaterAssumed && !cell.IsBlank)
            {
                diagnostics.Add(TableRules.NoHeader, cell.First);
            }

            stages[stage] = ReadStage(cell, columns, stage, project, references);
        }
    }

    private void Check(GridRow row, Project project)
    {
        var (current, planned) = (_itemCounts[0], _itemCounts[1]);
        var groups = project.Current.Groups.Count;
        if (_itemCounts[2] > 1)
        {
            diagnostics.Add(TableRules.MoreLater, row.Line.Slice(0, 0));
        }

        if (planned < groups)
        {
            diagnostics.Add(TableRules.FewerPlans, row.Line.Slice(0, 0), project.Name);
        }

        // Without planned headings the counts alone decide.
        var isAligned = planned == 0 || groups == 0
            || (_hasPlannedHeadings ? ProjectAlignment.Of(project).Basis is not AlignmentBasis.None : planned == current || planned == groups);
        if (!isAligned)
        {
            diagnostics.Add(TableRules.Unaligned, row.Line.Slice(0, 0), project.Name);
        }
    }
}
