using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

// Heads: where they stand, what they say, and what of a row follows from those above it.
internal sealed partial class IndicatorTableReader
{
    /// <summary>Returns a table whose heads stand in the first column without the cells of those rows that have others than that of the names: to which
    /// indicator each belongs is not known.</summary>
    private PlanGrid WithoutCutRows(PlanGrid grid)
    {
        var columns = grid.WidthOf(Enumerable.Range(0, grid.RowCount).Where(row => RoleOf(grid.CellAt(row, 0)) is ColumnRole.Name).DefaultIfEmpty(0).First());
        var saysOfOthers = Enumerable.Range(0, grid.RowCount)
            .Any(row => grid.WidthOf(row) != columns
                && RoleOf(grid.CellAt(row, 0)) is (ColumnRole.Unit or ColumnRole.Period or ColumnRole.Kind or ColumnRole.Unknown));
        TellShifted(grid, columns);
        var rows = new List<List<PlanGridCell>>();
        for (var row = 0; row < grid.RowCount; row++)
        {
            var cells = grid.Rows[row].ToList();
            if (grid.WidthOf(row) != columns || (saysOfOthers && HeadWords.IsOfValues(RoleOf(grid.CellAt(row, 0)))))
            {
                var line = grid.Source.Line(grid.LineOf(row));
                TellCut(line, grid.WidthOf(row), columns);
                diagnostics.Add(TableRules.TwoReadings, line, NoColumns);
                foreach (var cell in cells.Skip(1))
                {
                    buffer.Fill(cell.Printed);
                    LeaveOut(line, []);
                }

                cells.RemoveRange(1, cells.Count - 1);
            }

            rows.Add(cells);
        }

        return new(grid.Source, rows);
    }

    /// <summary>Says the rows that end one cell before the others, and a row of names that ends behind all others.</summary>
    private void TellShifted(PlanGrid grid, int columns)
    {
        var rows = Enumerable.Range(0, grid.RowCount)
            .Where(row => grid.WidthOf(row) == columns
                && RoleOf(grid.CellAt(row, 0)) is var role
                && (role is ColumnRole.Name or ColumnRole.Unit || HeadWords.IsOfValues(role)))
            .ToList();
        var filled = rows.FindAll(row => columns > 1 && !PlanGrid.IsBlank(grid.CellAt(row, columns - 1)));
        foreach (var row in rows)
        {
            var endsEarly = columns > 2 && filled.Count > 1 && !filled.Contains(row) && !PlanGrid.IsBlank(grid.CellAt(row, columns - 2));
            var endsLate = rows.Count > 1 && filled.Count == 1 && filled[0] == row && RoleOf(grid.CellAt(row, 0)) is ColumnRole.Name;
            if (endsEarly || endsLate)
            {
                diagnostics.Add(TableRules.MayBeShifted, grid.Source.Line(grid.LineOf(row)));
            }
        }
    }

    private void TellCut(Piece line, int cells, int columns) => diagnostics.Add(TableRules.CutRow, line, FormattableString.Invariant($"{cells}/{columns}"));

    /// <summary>Says whether the heads of a table stand in its first column: there it says names and values, and above not, nor years alone.</summary>
    internal bool IsTransposed(PlanGrid grid)
    {
        var down = Enumerable.Range(0, grid.RowCount).Select(row => grid.CellAt(row, 0));
        return !SaysAll(Above()) && ((SaysAll(down) && !Above().Any(IsBareYear))
            || (SaysRoles && (AreYearsDown(Above().ToList(), down.ToList()) || AreKindsDown(grid))));

        IEnumerable<PlanGridCell?> Above() => Enumerable.Range(0, grid.ColumnCount).Select(column => grid.CellAt(0, column));

        bool SaysAll(IEnumerable<PlanGridCell?> cells)
        {
            var roles = cells.Select(RoleOf).ToList();
            return roles.Contains(ColumnRole.Name) && roles.Exists(HeadWords.IsOfValues);
        }
    }

    /// <summary>Says whether years and kinds stand in the first column, and names above the others: 現況（平成26年度） below 年度.</summary>
    private bool AreYearsDown(List<PlanGridCell?> above, List<PlanGridCell?> down) =>
        (PlanGrid.IsBlank(down[0]) || RoleOf(down[0]) is ColumnRole.Period or ColumnRole.Category)
            && above.Count > 1
            && down.Count > 2
            && above.Skip(1).All(cell => !PlanGrid.IsBlank(cell) && RoleOf(cell) is ColumnRole.Unknown && !IsBareYear(cell))
            && down.Skip(1).All(cell => IsBareYear(cell) || (!PlanGrid.IsBlank(cell) && Folding.HasDigit(cell!.Text.AsSpan())
                && HeadWords.IsOfValues(RoleOf(cell))));

    /// <summary>Says whether years stand in the first column and kinds in the second, and names above the others: 2019年 and 基準値 below 年 and 区分.</summary>
    private bool AreKindsDown(PlanGrid grid) =>
        grid.ColumnCount > 2
            && grid.RowCount > 2
            && RoleOf(grid.CellAt(0, 0)) is ColumnRole.Period
            && Enumerable.Range(1, grid.RowCount - 1).All(row => IsBareYear(grid.CellAt(row, 0)) && grid.CellAt(row, 1) is { } kind
                && HeadWords.IsOfValues(HeadWords.KindOf(kind.Text.AsSpan(), layout)))
            && Enumerable.Range(2, grid.ColumnCount - 2).All(column => grid.CellAt(0, column) is { } name && !PlanGrid.IsBlank(name)
                && RoleOf(name) is ColumnRole.Unknown && !IsBareYear(name));

    private ColumnRole RoleOf(PlanGridCell? cell) => cell is null ? ColumnRole.Unknown : HeadWords.RoleOf(cell.Text.AsSpan(), layout);

    /// <summary>Divides a table where a head stands in it again, as on a further page.</summary>
    private List<PlanGrid> ByHeads(PlanGrid grid)
    {
        var first = TableHead.Of(grid, layout).End + 1;
        var starts = Enumerable.Range(first, Math.Max(grid.RowCount - first, 0)).Where(row => IsHead(grid, row)).ToList();
        if (starts.Count == 0)
        {
            return [grid];
        }

        starts.ForEach(row => diagnostics.Add(TableRules.ContinuedTable, grid.Source.Line(grid.LineOf(row))));
        return [.. starts.Prepend(0).Zip(starts.Append(grid.RowCount), (start, end) =>
            new PlanGrid(grid.Source, [.. grid.Rows.Skip(start).Take(end - start).Select(row => row.ToList())], start == 0 ? grid.HeadRows : 0))];
    }

    /// <summary>Says whether a row has nothing but words of heads, of names and of values.</summary>
    private bool IsHead(PlanGrid grid, int row)
    {
        var (hasName, hasValues) = (false, false);
        foreach (var cell in grid.Rows[row])
        {
            if (!PlanGrid.IsBlank(cell))
            {
                var role = RoleOf(cell);
                if (role is ColumnRole.Unknown)
                {
                    return false;
                }

                hasName |= role is ColumnRole.Name;
                hasValues |= HeadWords.IsOfValues(role);
            }
        }

        return hasName && hasValues;
    }

    private List<TableColumn> ReadHead(TableHead head)
    {
        var columns = new List<TableColumn>();
        for (var i = 0; i < head.Columns; i++)
        {
            var words = head.WordsOver(i, out var isShared);
            var label = TextOf(words);
            Fill(words, isShared ? null : map);
            var said = IndicatorColumn.Of(buffer, layout, diagnostics);
            var above = words.Rest.Count > 0 ? HeadWords.RoleOf(words.First.Span, layout) : ColumnRole.Unknown;
            columns.Add(new(i, words, said, label)
            {
                HasValuesAbove = isShared && HeadWords.IsOfValues(above),
                RoleAbove = RoleAbove(words),
            });
            if (said.Phase is { } phase && !(phase <= LastPhase?.Number))
            {
                LastPhase = (phase, words.First);
            }

            if (said.Role is ColumnRole.Name && JoinedKinds.AreInBrackets(words, layout))
            {
                diagnostics.Add(TableRules.UnknownHeader, words.First); // 指標名（基準値→目標値）: the figures stay in the names.
            }

            if (HeadWords.IsOfValues(said.Role)
                && (HeaderWords.HasOtherText(buffer.Span)
                    || (said is { Phase: null, Period: null } && columns[i].Eraless == 0 && IsYearUnread(buffer.Span))))
            {
                diagnostics.Add(TableRules.UnknownHeader, words.First);
            }
        }

        _eras = EraAnchor.Of(LinesAbove, columns.ConvertAll(column => column.Head));
        foreach (var column in columns.Where(column => _eras is not null && column.Period is null && (column.IsOfValues || column.Role is ColumnRole.Unknown)))
        {
            TakeEra(column);
        }

        return columns;
    }

    /// <summary>Returns what the words over the last line of a head say.</summary>
    private ColumnRole RoleAbove(Cell words) =>
        words.Rest.Count == 0 ? ColumnRole.Unknown
            : HeadWords.RoleOf(
                string.Concat(words.Rest.Take(words.Rest.Count - 1).Prepend(words.First).Select(piece => piece.Span.ToString())).AsSpan(),
                layout);

    /// <summary>Gives a column the year over it that has no era.</summary>
    private void TakeEra(TableColumn column)
    {
        if (_eras?.Complete(TextOf(column.Head).AsSpan(), isBesideFigure: false) is not { } head)
        {
            return;
        }

        foreach (var found in YearNotation.Default.Find(head))
        {
            if (found.Result.TryGetValue(out var period) && period.IsSingle)
            {
                column.TakePeriod(period, EraAnchor.AsNear);
                column.Eraless = 0;
                diagnostics.Add(TableRules.EraOfTable, column.Head.First, head);
                return;
            }
        }
    }

    /// <summary>Returns the unit that a line above the figures says, or nothing: where it says several, that is said.</summary>
    private MeasurementUnit? UnitIn(Piece line)
    {
        if (!TableUnit.TryRead(line.Span, out var unit))
        {
            return BracketUnit.AtEndOf(line.Span); // 計画値と実績値（人／月）
        }

        if (unit is null)
        {
            diagnostics.Add(TableRules.TwoReadings, line, TableUnit.Several);
        }

        return unit;
    }

    /// <summary>Returns the unit that the head of the names says.</summary>
    private MeasurementUnit? UnitIn(List<TableColumn> heads) =>
        heads.Find(column => column.Role is ColumnRole.Name) is { } names ? BracketUnit.InHead(names.Head.First.Span)
            : heads.Count > 0 && TableUnit.TryRead(heads[0].Head.First.Span, out _) ? UnitIn(heads[0].Head.First) // 単位：人 in the corner
            : null;

    /// <summary>Returns the unit that the title above a head says.</summary>
    private MeasurementUnit? UnitIn(PlanGrid grid, TableHead head) =>
        grid.Rows
            .Take(head.First)
            .SelectMany(row => row)
            .Where(cell => !PlanGrid.IsBlank(cell))
            .Select(cell => UnitIn(cell.Printed.First))
            .LastOrDefault(unit => unit is not null);

    /// <summary>Says whether a head has what looks like a year, of which nothing is read or said.</summary>
    private static bool IsYearUnread(ReadOnlySpan<char> head)
    {
        foreach (var found in YearNotation.Default.Find(head))
        {
            return found.Result.IsRead;
        }

        return SaysYear(head) || BareYear.MayBeIn(head);
    }

    /// <summary>Says whether a name is a head in a table without values, whose heads stand in its first column: 単位 beside ％.</summary>
    private bool IsHeadAlone(Cell name, TableColumns columns) =>
        columns.All.All(column => !column.IsOfValues)
        && HeadWords.RoleOf(name.First.Span, layout) is not (ColumnRole.Unknown or ColumnRole.Name);

    /// <summary>Says whether a head has a number of years, as 5年後, of which no year is read.</summary>
    private static bool SaysYear(ReadOnlySpan<char> head)
    {
        for (var i = 1; i < head.Length; i++)
        {
            if (head[i] == '年' && (Folding.DigitOf(head[i - 1]) >= 0 || head.Slice(i + 1).Begins("後")))
            {
                return true;
            }
        }

        return false;
    }

    private void SayRoles(TableColumns columns)
    {
        _names.SaysSource = columns.Name is { } name && (name.Head.First.Contains("出典") || name.Head.Rest.Exists(piece => piece.Contains("出典")));
        foreach (var column in columns.All)
        {
            if (column is { Role: ColumnRole.Unknown, IsByKind: false, IsRefused: false } && !column.Head.IsBlank)
            {
                diagnostics.Add(TableRules.UnknownHeader, column.Head.First);
            }
            else if (column.IsOfValues || (column.Role is not (ColumnRole.Unknown or ColumnRole.Ignored) && !column.IsOfParts))
            {
                if (SaysRoles || column.Why is not null)
                {
                    diagnostics.Add(TableRules.RoleOfColumn, column.Head.First, ColumnRoleWords.Of(column));
                }
            }
        }
    }
}
