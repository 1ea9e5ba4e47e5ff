using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

// Cells: of stages and of years, remarks, and what is not in the plan.
internal sealed partial class ProjectTableReader
{
    /// <summary>Says whether a cell is that of the row above, too: to which project it belongs is not known.</summary>
    private static bool IsOfRowAbove(GridRow row, GridRow? above, TableColumn column) =>
        above is not null && column.Index < above.Cells.Length && ReferenceEquals(above.Cells[column.Index], row.Cells[column.Index]);

    private void Refuse(Cell cell, Wording why)
    {
        diagnostics.Add(TableRules.TwoReadings, cell.First, why);
        diagnostics.AddRest(cell.First, cell.Rest);
        SetAside(cell);
    }

    private void SetAside(Cell cell)
    {
        buffer.Fill(cell);
        buffer.Note(map, SourcePieceKind.Unplaced, SourceMapBuilder.Plan, 0, buffer.Length);
    }

    private void LeaveOut(GridRow row, GridRow? above, DiagnosticDescriptor rule)
    {
        diagnostics.Add(rule, row.Place);
        row.TellRest(diagnostics);
        foreach (var cell in row.Cells.OfType<PlanGridCell>().Where(cell => above?.Cells.Contains(cell) is not true).Distinct())
        {
            SetAside(cell.Printed);
        }
    }

    private ProjectStage ReadStage(Cell cell, ProjectColumns columns, int stage, int project, List<Reference> references)
    {
        var node = NodeOf(columns, stage, project);
        return Take(_cells.Read(cell, columns.PeriodAt(stage), node, references), stage);
    }

    /// <summary>Reads the cells below the years of the plan, each as a group that its year heads.</summary>
    private ProjectStage ReadYears(GridRow row, GridRow? above, ProjectColumns columns, int project, List<Reference> references)
    {
        var years = new List<(Piece Head, string Words, Cell Cell, CalendarPeriod? Period)>();
        for (var i = 0; i < columns.All.Count; i++)
        {
            var column = columns.All[i];
            if (columns.YearOver(column) is not { } first || row.CellOf(column) is not { } cell)
            {
                continue;
            }

            var last = first;
            while (i + 1 < columns.All.Count
                && columns.YearOver(columns.All[i + 1]) is { } next
                && ReferenceEquals(row.Cells[i], row.Cells.ElementAtOrDefault(i + 1)))
            {
                last = next;
                i++;
            }

            if (IsOfRowAbove(row, above, column) || row.IsShared(column, [.. columns.All.Where(other => columns.YearOver(other) is null)]))
            {
                Refuse(cell, SeveralCells);
                continue;
            }

            var words = first == last ? TextOf(new(first.Place)) : $"{TextOf(new(first.Place))}～{TextOf(new(last.Place))}";
            var period = first == last ? first.Period : CalendarPeriod.From(new FiscalYearRange(first.Year!.Value, last.Year!.Value));
            years.Add((first.Place, words, cell, period));
        }

        return Take(_cells.Read(years, columns.PeriodAt(1), NodeOf(columns, 1, project), references), stage: 1);
    }

    private int NodeOf(ProjectColumns columns, int stage, int project)
    {
        var node = map.Add(project, StageMembers[stage]);
        if (columns.PlaceAt(stage) is { } place)
        {
            map.Figure(map.Add(node, PlanMember.Period), place);
        }

        return node;
    }

    private ProjectStage Take(ProjectStage read, int stage)
    {
        _openLists += _cells.OpenLists;
        _itemCounts[stage] = _cells.ItemCount;
        _hasPlannedHeadings = stage == 1 ? _cells.HasHeadings : _hasPlannedHeadings;
        return read;
    }

    /// <summary>Reads a cell that is of no stage: a number is none of the plan, all else a remark under its head.</summary>
    private void ReadOther(Cell cell, TableColumn? column, ProjectColumns columns, int project, List<Reference> references, bool isPrinted)
    {
        if (column is null or { Role: ColumnRole.Unknown } && !(column is not null && columns.IsFurther(column)))
        {
            diagnostics.Add(TableRules.NoHeader, cell.First);
        }

        var label = column is null || columns.HasLostHead(column) ? "" : TextOf(column.Head);
        buffer.Fill(cell);
        _ = CellText.RemoveTags(buffer, isPrinted ? map : null);
        var (start, end) = buffer.Trim(0, buffer.Length);
        if (start == end)
        {
            return;
        }

        if (column?.Role is ColumnRole.Number && end - start <= LongestNumber)
        {
            buffer.Note(map, SourcePieceKind.Markup, SourceMapBuilder.Plan, start, end);
            return;
        }

        var node = map.Add(project, PlanMember.Remarks, _remarks.Count);
        var text = isPrinted ? ReadText(node, start, end, references) : buffer.Text(start, end);
        _remarks.Add(label.Length == 0 ? text : $"{label}：{text}");
    }

    private string TextOf(Cell cell)
    {
        buffer.Fill(cell);
        _ = CellText.RemoveTags(buffer, map: null);
        return Characters.JoinWrapped(CharacterClasses.Trim(buffer.Span));
    }

    private string? ReadDescription(Cell cell, int project, List<Reference> references)
    {
        buffer.Fill(cell);
        _ = CellText.RemoveTags(buffer, map);
        var (start, end) = buffer.Trim(0, buffer.Length);
        return start == end ? null : ReadText(map.Add(project, PlanMember.Description), start, end, references);
    }
}
