using System.Globalization;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Reads a table of projects: which column is which period is said by the years in its head, and checked against where the texts stand.</summary>
internal sealed class ProjectTableReader(ProjectHeads heads, CellBuffer buffer, SourceMapBuilder map, DiagnosticBag diagnostics)
{
    private const int RegularColumns = 4;

    private static readonly PlanMember[] StageMembers = [PlanMember.Current, PlanMember.Planned, PlanMember.Later];

    private readonly ActivityCellReader _cells = new(buffer, map, diagnostics);
    private readonly List<string> _remarks = [];
    private readonly int[] _itemCounts = new int[ProjectColumns.Stages];
    private bool _hasPlannedHeadings;

    /// <summary>Gets the period of the middle column of the first table that has one, and where it stands.</summary>
    internal (FiscalYearRange Period, Piece Place)? Plan { get; private set; }

    /// <summary>Reads a table, and adds its projects to those of the measure.</summary>
    internal void Read(Table table, MeasureNode measure)
    {
        var columns = ProjectColumns.Of(table, heads, diagnostics);
        if (table.Columns != RegularColumns)
        {
            diagnostics.Add(TableRules.ColumnCount, table.Headers[0].Line, table.Columns.ToString(CultureInfo.InvariantCulture));
        }

        CheckHead(table);
        TakePlanPeriod(columns);
        foreach (var row in table.Rows)
        {
            ReadRow(row, table, columns, measure);
        }
    }

    private void CheckHead(Table table)
    {
        foreach (var row in table.Headers)
        {
            // A row without a name is in the head because all of it is known.
            for (var column = 0; column < row.Cells.Count && !row.Cells[0].IsBlank; column++)
            {
                var cell = row.Cells[column];
                if (!cell.IsBlank && !(column == 0 ? ProjectHeads.IsNameHeader(cell) : heads.IsKnown(cell)))
                {
                    diagnostics.Add(TableRules.UnknownHeader, cell.First);
                }
            }
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
            diagnostics.Add(TableRules.OtherPlanPeriod, place, plan.Place.Span.ToString());
        }
    }

    private void ReadRow(TableRow row, Table table, ProjectColumns columns, MeasureNode measure)
    {
        if (row.Cells.Count < Math.Min(table.Columns, RegularColumns) || row.Cells.Count > table.Columns)
        {
            diagnostics.Add(TableRules.CutRow, row.Line, FormattableString.Invariant($"{row.Cells.Count}/{table.Columns}"));
        }

        if (row.Cell(0).IsBlank || IsBlankButForTags(row.Cell(0)))
        {
            LeaveOut(row, TableRules.NoRowName);
            return;
        }

        if (Characters.IsListMark(row.Cell(0).First.Span))
        {
            LeaveOut(row, TableRules.ItemAsName);
            return;
        }

        var node = map.Add(measure.MapNode, PlanMember.Projects, measure.Projects.Count);
        var name = ReadName(row.Cell(0), node, measure.References, out var description);
        var stages = new ProjectStage[ProjectColumns.Stages];
        var openLists = 0;
        _remarks.Clear();
        for (var column = 1; column < row.Cells.Count; column++)
        {
            var stage = columns.StageOf(column);
            if (stage == ProjectColumns.Stages - 1 && columns.IsLaterAssumed && !row.Cells[column].IsBlank)
            {
                diagnostics.Add(TableRules.NoHeader, row.Cells[column].First);
            }

            if (stage >= 0)
            {
                stages[stage] = ReadStage(row.Cells[column], columns, stage, node, measure.References);
                openLists += _cells.OpenLists;
            }
            else if (!row.Cells[column].IsBlank)
            {
                ReadRemark(row.Cells[column], node, measure.References, hasHeader: columns.IsFurther(column));
            }
        }

        for (var stage = 0; stage < stages.Length; stage++)
        {
            stages[stage] ??= ReadStage(row.Cell(row.Cells.Count), columns, stage, node, measure.References);
        }

        if (openLists > 0)
        {
            diagnostics.Add(TableRules.OpenLists, row.Line.Slice(0, 0));
        }

        var project = new Project(name, description, stages[0], stages[1], stages[2], _remarks.Count == 0 ? null : _remarks);
        measure.Projects.Add(project);
        if (!measure.Names.Add(name))
        {
            diagnostics.Add(TableRules.SecondName, row.Cell(0).First);
        }

        Check(row, project);
    }

    private void LeaveOut(TableRow row, DiagnosticRule rule)
    {
        row.Refuse(rule, diagnostics);
        foreach (var cell in row.Cells)
        {
            buffer.Fill(cell);
            buffer.Note(map, SourcePieceKind.Unplaced, SourceMapBuilder.Plan, 0, buffer.Length);
        }
    }

    private ProjectStage ReadStage(Cell cell, ProjectColumns columns, int stage, int project, List<Reference> references)
    {
        var node = map.Add(project, StageMembers[stage]);
        if (columns.PlaceAt(stage) is { } place)
        {
            map.Figure(map.Add(node, PlanMember.Period), place);
        }

        var read = _cells.Read(cell, columns.PeriodAt(stage), node, references);
        _itemCounts[stage] = _cells.ItemCount;
        _hasPlannedHeadings = stage == 1 ? _cells.HasHeadings : _hasPlannedHeadings;
        return read;
    }

    private void Check(TableRow row, Project project)
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

    private void ReadRemark(Cell cell, int project, List<Reference> references, bool hasHeader)
    {
        if (!hasHeader)
        {
            diagnostics.Add(TableRules.NoHeader, cell.First);
        }

        buffer.Fill(cell);
        _ = CellText.RemoveTags(buffer, map);
        var (start, end) = buffer.Trim(0, buffer.Length);
        if (start < end)
        {
            _remarks.Add(ReadText(map.Add(project, PlanMember.Remarks, _remarks.Count), start, end, references));
        }
    }

    private string ReadText(int node, int start, int end, List<Reference> references)
    {
        buffer.Note(map, SourcePieceKind.Text, node, start, end);
        var text = new ItemText(buffer.Text(start, end), buffer, start, end);
        if (Characters.MayHoldFigures(text.Text.AsSpan()))
        {
            text.Check(references, diagnostics);
        }

        return text.Text;
    }

    private bool IsBlankButForTags(Cell cell)
    {
        if (cell.First.Span.IndexOf('<') < 0)
        {
            return false;
        }

        buffer.Fill(cell);
        return CellText.IsBlankButForTags(buffer.Span);
    }

    /// <summary>Splits a name from its description at the first space; a first word in Latin letters belongs to the name.</summary>
    private string ReadName(Cell cell, int project, List<Reference> references, out string? description)
    {
        buffer.Fill(cell);
        if (CellText.RemoveTags(buffer, map))
        {
            diagnostics.Add(TableRules.Box, cell.First);
        }

        var (start, end) = buffer.Trim(0, buffer.Length);
        var nameEnd = SpaceFrom(start, end);
        if (nameEnd < end && IsLatin(buffer.Span.Slice(start, nameEnd - start)))
        {
            nameEnd = SpaceFrom(nameEnd + 1, end);
        }

        var name = ReadText(map.Add(project, PlanMember.Name), start, nameEnd, references);
        var rest = buffer.Trim(nameEnd, end);
        description = rest.Start == rest.End ? null : ReadText(map.Add(project, PlanMember.Description), rest.Start, rest.End, references);

        if (!description.AsSpan().EndsSentence())
        {
            diagnostics.Add(TableRules.NoDescription, cell.First);
        }

        return name;
    }

    private int SpaceFrom(int start, int end)
    {
        var text = buffer.Span;
        while (start < end && !CharacterClasses.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return Math.Min(start, end);
    }

    private static bool IsLatin(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c >= '\u0080')
            {
                return false;
            }
        }

        return true;
    }
}
