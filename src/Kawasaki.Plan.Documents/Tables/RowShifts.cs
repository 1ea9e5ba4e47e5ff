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
    private readonly List<(GridRow Row, CellEvidence[] Forms)> _rows;
    private readonly Dictionary<(int Column, CellForm Form), int> _forms = [];
    private readonly Dictionary<(int Column, CalendarPeriod Period), int> _periods = [];
    private readonly Dictionary<(int Column, string Kind), int> _filled = [];
    private readonly Dictionary<string, int> _kinds = [];
    private readonly TableColumn? _kind;

    internal RowShifts(TableColumns columns, IReadOnlyList<GridRow> rows, CellEvidence[][] forms)
    {
        _columns = [.. columns.All.Where(column => column.Role is not ColumnRole.Ignored)];
        _kind = columns.Kind;
        _rows = [.. rows.Zip(forms, (row, cells) => (row, cells)).Where(item => item.cells.Length == columns.All.Count)];
        foreach (var (row, cells) in _rows)
        {
            var kind = KindOf(row);
            Count(_kinds, kind);
            foreach (var column in _columns)
            {
                var (form, period, _, _) = cells[column.Index];
                Count(_forms, (column.Index, form));
                if (form is not CellForm.Blank)
                {
                    Count(_filled, (column.Index, kind));
                }

                if (period is { } printed)
                {
                    Count(_periods, (column.Index, printed));
                }
            }
        }
    }

    /// <summary>Finds the rows whose cells fit better beside their columns. Where a number stands for a unit or a name, the row has two readings; else it is
    /// said: words where others have figures, and other years, may as well be meant.</summary>
    internal void Find(Action<GridRow> say)
    {
        foreach (var (row, cells) in _rows.Where(_ => _rows.Count > 1 && _columns.Count > 1))
        {
            var fits = _columns.TrueForAll(column => Fits(cells[column.Index], row.Cells[column.Index], column, cells));
            var last = _columns.FindLastIndex(column => cells[column.Index].Form is not CellForm.Blank);
            var isLost = last < _columns.Count - 1 && (!fits || EndsEarly(row, last)) && FitsBehindLost(row, cells, last);
            var isTwice = !isLost && (!fits || EndsLate(row, last)) && FitsWithoutTwice(row, cells, last);
            if (!isLost && !isTwice)
            {
                continue;
            }

            if (!_columns.Exists(column => IsOfNumbers(column, row.Cells[column.Index], cells)
                && !Fits(cells[column.Index], row.Cells[column.Index], column, cells)))
            {
                say(row);
            }
            else
            {
                var moved = isLost ? OneLost : OneTwice;
                row.Ways = new($"{AsItStands.Japanese}、または{moved.Japanese}です。", $"the cells stand {AsItStands.English}, or {moved.English}.");
            }
        }
    }

    private static void Count<T>(Dictionary<T, int> counts, T key)
        where T : notnull
    {
        _ = counts.TryGetValue(key, out var count);
        counts[key] = count + 1;
    }

    private static int CountOf<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts.TryGetValue(key, out var count) ? count : 0;

    private string KindOf(GridRow row) => _kind is { } column && row.CellOf(column) is { } cell ? cell.First.ToString() : "";

    /// <summary>Says whether all other rows of the kind have a value in the column behind the last cell of a row.</summary>
    private bool EndsEarly(GridRow row, int last) =>
        CountOf(_kinds, KindOf(row)) is > 1 and var rows
        && _columns.Skip(last + 1).Any(column => CountOf(_filled, (column.Index, KindOf(row))) == rows - 1);

    /// <summary>Says whether no other row of the kind has a value in the column of the last cell of a row.</summary>
    private bool EndsLate(GridRow row, int last) =>
        last >= 0 && CountOf(_kinds, KindOf(row)) > 1 && CountOf(_filled, (_columns[last].Index, KindOf(row))) == 1;

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

    private bool FitsBefore(GridRow row, CellEvidence[] cells, int end) => Enumerable.Range(0, end).All(at => FitsAt(row, cells, at, at));

    private bool FitsAt(GridRow row, CellEvidence[] cells, int at, int target) =>
        Fits(cells[_columns[at].Index], row.Cells[_columns[at].Index], _columns[target], cells);

    /// <summary>Says whether a cell looks like those of a column in the other rows.</summary>
    private bool Fits(CellEvidence cell, PlanGridCell? printed, TableColumn column, CellEvidence[] row)
    {
        if (cell.Form is CellForm.Blank)
        {
            return true;
        }

        var own = row[column.Index];
        if (cell.Period is { } period && cell.Form is CellForm.Figure && !IsPrinted(column, period, own))
        {
            return false;
        }

        if (CountOf(_forms, (column.Index, cell.Form)) > (own.Form == cell.Form ? 1 : 0))
        {
            return true;
        }

        var isText = cell.Form is CellForm.Text;
        var isAlone = _rows.Count - CountOf(_forms, (column.Index, CellForm.Blank)) == (own.Form is CellForm.Blank ? 0 : 1);
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
        var others = column.Printed.Where(printed => CountOf(_periods, (column.Index, printed)) > (own.Period == printed ? 1 : 0)).ToList();
        return others.Count == 0 || others.Contains(period);
    }

    /// <summary>Says whether a text is one of the words that stand for a value: 維持, 検討中, 未実施.</summary>
    private static bool IsWord(PlanGridCell? cell) =>
        IndicatorCellNotation.Default.ReadMeasurement(cell!.Text).IsRead
        || (IndicatorCellNotation.Default.ReadTarget(cell.Text).TryGetValue(out var target) && target is not TextTarget);
}
