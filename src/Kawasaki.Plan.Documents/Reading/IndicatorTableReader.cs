using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Reads a table of indicators, of any kind: with the years in its head or in its cells, its targets across or down.</summary>
internal sealed partial class IndicatorTableReader(CellBuffer buffer, SourceMapBuilder map, DiagnosticBag diagnostics, TableLayout layout)
{
    private readonly IndicatorNameReader _names = new(buffer, map, diagnostics);
    private MeasurementUnit? _unit; // Of the figures of the table that have no other.
    private bool _hasNoYear; // A figure that was placed last.
    private EraAnchor? _eras; // Of years that the table prints without one.
    private Dictionary<string, (CalendarPeriod Period, bool IsMeasured)> _yearsOfMarks = []; // By the numbers of their notes.
    private string _label = ""; // Under what the words beside the figure of a cell are kept.

    /// <summary>Gets the number of the last phase in a head, and where it stands.</summary>
    internal (int Number, Piece Place)? LastPhase { get; private set; }

    /// <summary>Gets or sets whether the roles of all columns are said, and not only those that are not for their words.</summary>
    internal bool SaysRoles { get; set; }

    /// <summary>Gets or sets the lines above the next table, of which the last may say its unit.</summary>
    internal IReadOnlyList<Piece> LinesAbove { get; set; } = [];

    /// <summary>Gets or sets the notes below the next table.</summary>
    internal IReadOnlyList<Piece> NotesBelow { get; set; } = [];

    /// <summary>Reads a table, and adds its indicators to those of the policy or measure.</summary>
    internal void Read(PlanGrid grid, Node owner)
    {
        if (IsTransposed(grid))
        {
            grid = WithoutCutRows(grid);
            foreach (var head in Enumerable.Range(0, grid.RowCount).Select(row => grid.CellAt(row, 0)).OfType<PlanGridCell>().Distinct())
            {
                buffer.Fill(head.Printed);
                NoteCell(NoValue);
            }

            grid = grid.Transposed(AreKindsDown(grid) ? 2 : 0);
        }

        _unit = LinesAbove.Count > 0 ? UnitIn(LinesAbove[LinesAbove.Count - 1]) : null;
        _yearsOfMarks = LinesAround.YearsOfMarks(LinesAbove.Concat(NotesBelow));
        foreach (var part in SideBySide(grid).SelectMany(ByHeads).Select(part => SaysRoles ? PartColumns.In(SplitColumns.In(part, layout), layout) : part))
        {
            foreach (var cell in part.Repeated)
            {
                buffer.Fill(cell);
                NoteCell(NoValue);
            }

            var head = TableHead.Of(part, layout);
            _unit = UnitIn(part, head) ?? _unit;
            Read(part, head, part.Lines(), owner);
        }

        (_unit, _eras, LinesAbove, NotesBelow) = (null, null, [], []);
    }

    private void Read(PlanGrid grid, TableHead head, IReadOnlyList<Piece> lines, Node owner)
    {
        var heads = ReadHead(head);
        if (grid.PartColumn >= 0)
        {
            heads[grid.PartColumn].IsOfParts = true;
        }

        _unit = UnitIn(heads) ?? _unit;
        for (var row = head.First; row < head.End && head.End - head.First > 1; row++)
        {
            if (grid.WidthOf(row) != head.Columns)
            {
                TellCut(lines[row], grid.WidthOf(row), head.Columns); // The words behind a cell that is lost stand over other columns.
            }
        }

        var bands = new List<RowBand>();
        var rows = WithoutBands(YearRows.TakeUp(GridRow.Below(head, grid, lines)), heads, bands, owner);
        TakeDittos(rows, heads);
        var hasNames = heads.Exists(column => column.Role is ColumnRole.Name);
        foreach (var column in heads)
        {
            column.HasDemands = rows.Exists(row => column.Index < row.Cells.Length && PartColumns.IsDemand(row.Cells[column.Index]));
            column.HasMarks = column.Head.IsBlank && NamesOverParts.AreMarks(rows, column, mayBeNumbers: false);
            column.HasMeasures = (column.Head.IsBlank
                    || (column.Index > 0 && (column.Head.First.Start == heads[column.Index - 1].Head.First.Start
                        || (!hasNames && (column.IsOfValues || column.Role is ColumnRole.Remark)))))
                && NamesOverParts.AreMeasures(rows, column);
        }

        TakeNamedUnits(heads, rows);
        var forms = CellEvidence.Of(rows, buffer, layout);
        NamesOverParts.Find(heads, rows);
        var columns = new TableColumns(
            heads,
            forms,
            diagnostics,
            () => LinesAround.Give(LinesAbove, NotesBelow, _yearsOfMarks, heads, layout),
            values => !rows.Exists(row => HasOther(row, [.. values.Where(column => column.Role is not ColumnRole.Target)]))
                && (rows.Exists(row => GoUpAndDown(row, values)) || (rows.Count > 1 && rows.Count(row => GoesAway(row, values)) * 2 > rows.Count)),
            (values, total) => rows.Exists(row => row.CellOf(total) is { } sum && QuantityOf(sum) is { Amount: not 0 })
                && rows.TrueForAll(row => AddUp(row, values, total)));
        columns.FindUnitsBeside(rows);
        if (TakesUnitsOfNames)
        {
            columns.FindUnitsOfNames(rows);
        }

        new RowShifts(columns, rows, forms).Find(row => diagnostics.Add(TableRules.MayBeShifted, row.Line));
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Cells.Length != heads.Count && rows[i] is var row)
            {
                var laid = new RowPlaces(heads).Lay(row.Cells, forms[i], out var ways);
                TellCut(row.Line, row.Cells.Length, heads.Count);
                if (laid is null)
                {
                    row.Ways = ways ?? NoColumns;
                }
                else
                {
                    foreach (var dropped in row.Cells.Except(laid).OfType<PlanGridCell>().Where(cell => !PlanGrid.IsBlank(cell)))
                    {
                        buffer.Fill(dropped.Printed);
                        LeaveOut(CellRules.CellWithoutHeader);
                    }

                    row.Cells = laid;
                }
            }
        }

        columns.FindLabels(rows);
        if (grid.PartColumn >= 0 && !columns.Labels.Contains(heads[grid.PartColumn]))
        {
            rows.ForEach(row => row.Ways ??= PartsOrRows); // What stood over the figures may not get lost.
        }

        SayRoles(columns);
        GridRow.InheritDown(rows, columns.All, columns.Name, columns.Labels);
        NamesOverParts.TakeNames(rows, columns);
        var groups = new IndicatorGroups(columns, layout).Of(rows);
        columns.FindLastMeasured(rows);
        ReadGroups(groups, columns, owner);
        RefuseBands(bands);
        foreach (var column in heads.Where(column => SaysRoles && column is { HasNoYear: true, Head.IsBlank: false }))
        {
            diagnostics.Add(TableRules.NoYear, column.Head.First, TextOf(column.Head));
        }
    }

    /// <summary>Reads the rows of one indicator.</summary>
    private void ReadGroup(List<GridRow> group, TableColumns columns, Node owner)
    {
        if (group.TrueForAll(row => row.IsBlank))
        {
            return;
        }

        var first = group[0];
        var name = columns.Name is { } column ? first.CellOf(column) : null;
        if (first.Ways is { } ways)
        {
            Refuse(group, TableRules.TwoReadings, ways, owner);
            return;
        }

        if (name is not { } printed || !_names.HasName(printed) || IsHeadAlone(printed, columns))
        {
            Refuse(group, TableRules.NoRowName, null, owner);
            return;
        }

        var isOfParts = columns.Labels.Count > 0 && group.Count > 1;
        if (isOfParts && !ArePartsSure(group, columns))
        {
            Refuse(group, TableRules.TwoReadings, PartsOrRows, owner);
            return;
        }

        var indicator = new IndicatorRow(map.Add(owner.MapNode, owner.IndicatorMember, owner.Indicators.Count)) { Place = first.Line };
        _names.Read(indicator, printed, owner);
        indicator.MarksOfName = _yearsOfMarks.Count > 0 ? [.. indicator.Marks] : [];
        owner.Indicators.Add(indicator);
        owner.AddName(indicator.Name, printed.First, diagnostics);
        TakeBand(first.Band, indicator);

        var parts = isOfParts ? PartsOf(group, columns, indicator) : [];
        ReadCells(group, columns, indicator, parts, owner, areBaselines: true); // First: a target is checked against it, wherever its column stands.
        ReadCells(group, columns, indicator, parts, owner, areBaselines: false);
        foreach (var read in isOfParts ? parts : [indicator])
        {
            read.Figures(diagnostics).CheckRow(read.Place);
            if (SaysRoles && read.Figures(diagnostics).Printed == MeasurementUnit.None && TableColumns.MayHaveUnit(read.Name))
            {
                diagnostics.Add(TableRules.UnitInName, printed.First, read.Name);
            }
        }

        if (isOfParts && MayHaveLostNames(group, columns, parts))
        {
            diagnostics.Add(TableRules.PartsOfUnits, first.Line, indicator.Name);
        }
    }

    private void ReadCells(List<GridRow> group, TableColumns columns, IndicatorRow indicator, List<IndicatorRow> parts, Node owner, bool areBaselines)
    {
        var ofAll = parts.Count == 0 ? NoColumnsOfAll : ColumnsOfAll(group, columns);
        for (var i = 0; i < group.Count; i++)
        {
            var row = group[i];
            foreach (var column in columns.All)
            {
                var role = column.IsByKind || (row.IsOfKindForName && column is { IsOfValues: true, Period: not null }) ? row.Kind
                    : row.IsOfKindForName && column.IsOfValues ? ColumnRole.Unknown : column.Role;
                if (areBaselines
                    && column.Role is ColumnRole.Name
                    && column == columns.Name
                    && row != group[0]
                    && row.CellOf(column) is { } again
                    && !row.IsSameCell(column, group[0]))
                {
                    buffer.Fill(again); // The name of the rows above once more.
                    NoteCell(NoValue);
                }

                if ((role is ColumnRole.Baseline) != areBaselines
                    || column.Role is ColumnRole.Name
                    || (parts.Count > 0 && columns.Labels.Contains(column))
                    || (row != group[0] && !column.IsByKind && row.IsSameCell(column, group[0])) // Of all rows of the indicator.
                    || row.CellOf(column) is not { } cell)
                {
                    continue;
                }

                _label = LabelOf(row, column, columns);
                _label = parts.Count > 0 && !ofAll.Contains(column) ? $"{parts[i].Name} {_label}" : _label;
                Fill(cell, row.HasInherited(column) ? null : map);
                var (start, end) = buffer.Trim(0, buffer.Length);
                if (start == end)
                {
                    continue;
                }

                if (HeadWords.IsOfValues(role) && row.IsShared(column, columns.OfValues))
                {
                    if (row.IsShared(column, columns.OfValues, isBefore: true))
                    {
                        continue; // Said at the first of its columns.
                    }

                    LeaveOut(TableRules.TwoReadings, SeveralColumns);
                }
                else if (HeadWords.IsOfValues(role) && ofAll.Contains(column))
                {
                    LeaveOut(TableRules.TwoReadings, OfSeveralParts);
                }
                else if (HeadWords.IsOfValues(role))
                {
                    ReadValue(parts.Count > 0 ? parts[i] : indicator, role, row, group[0], column, columns, owner, start, end);
                }
                else
                {
                    ReadOther(indicator, role, _label, !row.HasInherited(column), start, end);
                }
            }
        }
    }
}
