using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Looks at rows that have as many cells as the table and may yet have lost one, with a blank one at their end, or have one twice, without the blank
/// one at their end. The other rows say what stands in each column.</summary>
internal sealed class RowShifts
{
    private static readonly Wording AsItStands = new("見出しのとおりの位置", "where the heads say");
    private static readonly Wording OneLost = new("セルが一つ欠けて左にずれた位置", "one column to the left, behind a cell that is lost");
    private static readonly Wording OneTwice = new("セルが一つ重複して右にずれた位置", "one column to the right, behind a cell that stands twice");

    private readonly List<TableColumn> _columns;
    private readonly List<(GridRow Row, CellEvidence[] Cells, int Kind)> _rows = [];
    private readonly int[][] _forms; // How many rows have which form in a column.
    private readonly Dictionary<(int Column, CalendarPeriod Period), int> _periods = [];
    private readonly List<(int Rows, int[] Filled)> _kinds = []; // How many rows are of a kind, and how many of them have a value in a column.

    internal RowShifts(TableColumns columns, IReadOnlyList<GridRow> rows, CellEvidence[][] forms)
    {
        _columns = columns.All.FindAll(column => column.Role is not ColumnRole.Ignored);
        _forms = [.. columns.All.ConvertAll(_ => new int[(int)CellForm.Text + 1])];
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        var kindColumn = columns.Kind;
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, cells) = (rows[i], forms[i]);
            if (cells.Length != columns.All.Count)
            {
                continue;
            }

            var name = kindColumn is not null && row.CellOf(kindColumn) is { } said ? said.First.ToString() : "";
            if (!kinds.TryGetValue(name, out var kind))
            {
                kinds.Add(name, kind = _kinds.Count);
                _kinds.Add((0, new int[columns.All.Count]));
            }

            _rows.Add((row, cells, kind));
            _kinds[kind] = (_kinds[kind].Rows + 1, _kinds[kind].Filled);
            foreach (var column in _columns)
            {
                ref var cell = ref cells[column.Index];
                _forms[column.Index][(int)cell.Form]++;
                _kinds[kind].Filled[column.Index] += cell.Form is CellForm.Blank ? 0 : 1;
                if (cell.Period is { } printed)
                {
                    _ = _periods.TryGetValue((column.Index, printed), out var count);
                    _periods[(column.Index, printed)] = count + 1;
                }
            }
        }
    }

    /// <summary>Finds the rows whose cells fit better beside their columns. Where a number stands for a unit or a name, the row has two readings; else it is
    /// said: words where others have figures, and other years, may as well be meant.</summary>
    internal void Find(Action<GridRow> say)
    {
        for (var i = 0; i < _rows.Count && _rows.Count > 1 && _columns.Count > 1; i++)
        {
            var (row, cells, kind) = _rows[i];
            var fits = FitsBefore(row, cells, _columns.Count);
            var last = _columns.Count - 1;
            while (last >= 0 && cells[_columns[last].Index].Form is CellForm.Blank)
            {
                last--;
            }

            var isLost = last < _columns.Count - 1 && (!fits || EndsEarly(kind, last)) && FitsBehindLost(row, cells, last);
            var isTwice = !isLost && (!fits || EndsLate(kind, last)) && FitsWithoutTwice(row, cells, last);
            if (isLost || isTwice)
            {
                Tell(row, cells, isLost ? OneLost : OneTwice, say);
            }
        }
    }

    private void Tell(GridRow row, CellEvidence[] cells, Wording moved, Action<GridRow> say)
    {
        if (_columns.Exists(column => IsOfNumbers(column, row.Cells[column.Index], cells)
            && !Fits(cells[column.Index], row.Cells[column.Index], column, cells)))
        {
            row.Ways = new($"{AsItStands.Japanese}、または{moved.Japanese}です。", $"the cells stand {AsItStands.English}, or {moved.English}.");
        }
        else
        {
            say(row);
        }
    }

    /// <summary>Says whether all other rows of the kind have a value in the column behind the last cell of a row.</summary>
    private bool EndsEarly(int kind, int last)
    {
        var (rows, filled) = _kinds[kind];
        return rows > 1 && _columns.FindIndex(last + 1, column => filled[column.Index] == rows - 1) >= 0;
    }

    /// <summary>Says whether no other row of the kind has a value in the column of the last cell of a row.</summary>
    private bool EndsLate(int kind, int last) => last >= 0 && _kinds[kind].Rows > 1 && _kinds[kind].Filled[_columns[last].Index] == 1;

    private bool FitsBehindLost(GridRow row, CellEvidence[] cells, int last)
    {
        for (var at = last; at >= 0 && FitsAt(row, cells, at, at + 1); at--)
        {
            if (cells[_columns[at].Index].Form is not CellForm.Blank && FitsBefore(row, cells, at))
            {
                return true;
            }
        }

        return false;
    }

    private bool FitsWithoutTwice(GridRow row, CellEvidence[] cells, int last)
    {
        for (var at = last; at > 0; at--)
        {
            var (cell, before) = (row.Cells[_columns[at].Index], row.Cells[_columns[at - 1].Index]);
            if (!PlanGrid.IsBlank(cell) && !PlanGrid.IsBlank(before) && !ReferenceEquals(cell, before)
                && cell!.Text == before!.Text && FitsBefore(row, cells, at))
            {
                return true;
            }

            if (!FitsAt(row, cells, at, at - 1))
            {
                return false;
            }
        }

        return false;
    }

    private bool FitsBefore(GridRow row, CellEvidence[] cells, int end)
    {
        var at = 0;
        while (at < end && FitsAt(row, cells, at, at))
        {
            at++;
        }

        return at == end;
    }

    private bool FitsAt(GridRow row, CellEvidence[] cells, int at, int target) =>
        Fits(in cells[_columns[at].Index], row.Cells[_columns[at].Index], _columns[target], cells);

    /// <summary>Says whether a cell looks like those of a column in the other rows.</summary>
    private bool Fits(in CellEvidence cell, PlanGridCell? printed, TableColumn column, CellEvidence[] row)
    {
        if (cell.Form is CellForm.Blank)
        {
            return true;
        }

        ref var own = ref row[column.Index];
        if (cell.Period is { } period && cell.Form is CellForm.Figure && !IsPrinted(column, period, own))
        {
            return false;
        }

        if (_forms[column.Index][(int)cell.Form] > (own.Form == cell.Form ? 1 : 0))
        {
            return true;
        }

        var isText = cell.Form is CellForm.Text;
        var isAlone = _rows.Count - _forms[column.Index][(int)CellForm.Blank] == (own.Form is CellForm.Blank ? 0 : 1);
        return column.Role switch
        {
            ColumnRole.Unit => isText || cell.Form is CellForm.Dash,
            ColumnRole.Name or ColumnRole.Category or ColumnRole.Source => isText,
            ColumnRole.Remark => isAlone && cell.Form is not CellForm.Figure,
            _ when column.IsOfValues => cell.Form is CellForm.Figure or CellForm.Dash || (isText && IsWord(printed)),
            _ => isAlone,
        };
    }

    /// <summary>Says whether a number stands in a column of units or names; 3歳児の数 is a name that begins with one.</summary>
    private static bool IsOfNumbers(TableColumn column, PlanGridCell? printed, CellEvidence[] row) =>
        row[column.Index].Form is CellForm.Figure
        && (column.Role is ColumnRole.Unit
            || (column.Role is ColumnRole.Name
                && IndicatorCellNotation.Default.ReadMeasurement(printed!.Text) is { IsRead: true, Value.Value: { } figure }
                && (figure.Unit == MeasurementUnit.None || figure.Unit == MeasurementUnit.Percent)));

    /// <summary>Says whether other rows print a period in a column, or none of them prints any.</summary>
    private bool IsPrinted(TableColumn column, CalendarPeriod period, CellEvidence own)
    {
        var others = column.Printed.Where(printed =>
            _periods.TryGetValue((column.Index, printed), out var count) && count > (own.Period == printed ? 1 : 0)).ToList();
        return others.Count == 0 || others.Contains(period);
    }

    /// <summary>Says whether a text is one of the words that stand for a value: 維持, 検討中, 未実施.</summary>
    private static bool IsWord(PlanGridCell? cell) =>
        IndicatorCellNotation.Default.ReadMeasurement(cell!.Text).IsRead
        || (IndicatorCellNotation.Default.ReadTarget(cell.Text).TryGetValue(out var target) && target is not TextTarget);
}
