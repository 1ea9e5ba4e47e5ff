using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A table while it is read: the rows of its head, and the rows below.</summary>
internal sealed class Table(TableRow header, Func<Cell, bool> isHeaderCell, Func<TableRow, bool> beginsRow)
{
    private const int LongestBreak = 40; // Lines: the end of a page, and the top of the next.

    private int _lastLine;

    internal List<TableRow> Headers { get; } = [header];

    internal List<TableRow> Rows { get; } = [];

    internal CellSeparator Separator { get; } = header.Separator;

    /// <summary>Gets the number of columns: that of the widest row of the head.</summary>
    internal int Columns { get; private set; } = header.Cells.Count;

    /// <summary>Gets whether the last row has fewer cells than the table.</summary>
    internal bool IsShort => Rows.Count > 0 && Rows[Rows.Count - 1].Cells.Count < Columns;

    /// <summary>Gets whether a row may still go on: it has fewer cells than the table, and stands on the line before.</summary>
    internal bool IsShortBefore(int line) => IsShort && line == _lastLine + 1;

    /// <summary>Says whether the last row has all its cells, and stands on the line before.</summary>
    internal bool IsWholeBefore(int line) => Rows.Count > 0 && !IsShort && line == _lastLine + 1;

    /// <summary>Says whether a line that begins with a list mark may go on with the last row: behind a page break, too.</summary>
    internal bool IsShortBeforeMark(SourceText source, int line)
    {
        if (!IsShort || line - _lastLine > LongestBreak)
        {
            return false;
        }

        var isBroken = false;
        var isPageBreak = false;
        for (var i = _lastLine + 1; i < line; i++)
        {
            var kind = source.KindOf(i);
            if (kind is DocumentLineKind.Blank)
            {
                isBroken = true;
            }
            else if (kind is DocumentLineKind.PageNumber or DocumentLineKind.Furniture or DocumentLineKind.RunningHeader or DocumentLineKind.Logo)
            {
                isPageBreak = true;
            }
            else
            {
                return false;
            }
        }

        return isPageBreak || !isBroken;
    }

    /// <summary>Adds a row to the head.</summary>
    internal void AddHeader(TableRow row)
    {
        Headers.Add(row);
        Columns = Math.Max(Columns, row.Cells.Count);
    }

    /// <summary>Says whether a row goes on with the head: no row stands below it yet, and the row has no name and only words of a head.</summary>
    internal bool GoesOnWithHead(TableRow row) => Rows.Count == 0 && row.Cell(0).IsBlank && row.Cells.TrueForAll(cell => cell.IsBlank || isHeaderCell(cell));

    /// <summary>Adds a row below the head. A row that was split over lines is put together.</summary>
    internal void Add(TableRow row, DiagnosticBag diagnostics)
    {
        if (row.Cells.TrueForAll(cell => cell.IsBlank))
        {
            return; // Nothing but pipes.
        }

        var line = row.Line.Line;
        if (Rows.Count > 0 && TryContinue(Rows[Rows.Count - 1].Cells, row, line))
        {
            diagnostics.Add(TableRules.SplitRow, row.Line);
        }
        else
        {
            Rows.Add(row);
        }

        _lastLine = line;
    }

    /// <summary>Adds the rest of the last cell of the last row.</summary>
    internal void GoOn(Piece rest, DiagnosticBag diagnostics)
    {
        var cells = Rows[Rows.Count - 1].Cells;
        cells[cells.Count - 1] = cells[cells.Count - 1].With(rest);
        diagnostics.Add(TableRules.SplitRow, rest);
        _lastLine = rest.Line;
    }

    /// <summary>Returns the table as a grid, where its head stands in it, and the lines of its rows.</summary>
    internal PlanGrid ToGrid(out TableHead head, out IReadOnlyList<Piece> lines)
    {
        List<TableRow> rows = [.. Headers, .. Rows];
        var grid = new PlanGrid(Headers[0].Line.Source, rows.ConvertAll(row => row.Cells.ConvertAll(cell => new PlanGridCell(cell))));
        head = new(grid, 0, Headers.Count);
        lines = rows.ConvertAll(row => row.Line);
        return grid;
    }

    private bool TryContinue(List<Cell> cells, TableRow row, int line)
    {
        // The break is within a cell: its rest, and the cells behind it. A list mark is never the begin of a name.
        var count = cells.Count + row.Cells.Count - 1;
        if ((IsShortBefore(line) && count == Columns)
            || (count <= Columns && Characters.IsListMark(row.Cell(0).First.Span) && IsShortBeforeMark(row.Line.Source, line)))
        {
            cells[cells.Count - 1] = cells[cells.Count - 1].With(row.Cells[0].First);
            cells.AddRange(row.Cells.Skip(1));
            return true;
        }

        if (!row.Cell(0).IsBlank || row.Cells.Count > Columns || beginsRow(row))
        {
            return false;
        }

        // The rests of several cells, each in its column.
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (i >= cells.Count)
            {
                cells.Add(row.Cells[i]);
            }
            else
            {
                cells[i] = cells[i].With(row.Cells[i].First);
            }
        }

        return true;
    }
}
