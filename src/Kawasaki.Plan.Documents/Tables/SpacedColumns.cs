using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Rows with runs of spaces between their cells. Where a row has fewer cells than the table, each stands in the one column below or above which
/// it is printed.</summary>
internal static class SpacedColumns
{
    private const int MostLinesBetween = 8; // Of one table: a page number, notes and blank lines.

    /// <summary>Reads the rows from a line on, and returns the line behind them, or 0.</summary>
    /// <param name="source">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="mayBeHead">Says whether cells may be the head of a table.</param>
    /// <param name="grid">The table.</param>
    /// <param name="goesOn">Whether the table goes on behind other lines, where rows stand below its columns and no further head.</param>
    internal static int Read(SourceText source, int line, Func<IReadOnlyList<Cell>, bool> mayBeHead, out PlanGrid? grid, bool goesOn = false)
    {
        grid = null;
        var rows = new List<(PlacedLine Line, TableRow Row)>();
        for (; line < source.LineCount && RowOf(source.Line(line)) is { } row; line++)
        {
            if (rows.Count == 0 && !mayBeHead(row.Cells))
            {
                return 0;
            }

            rows.Add((new(source.Line(line)), row));
            line = goesOn ? LastBetween(source, line, rows, mayBeHead) : line;
        }

        if (rows.Count < 2)
        {
            return 0;
        }

        var columns = ColumnsOf(rows);
        grid = new(source, rows.ConvertAll(item => CellsOf(item.Line, item.Row, columns)));
        return line;
    }

    /// <summary>Reads the rows from a line on where some have fewer cells than the table and all can be placed; else there is no table.</summary>
    /// <returns>The line behind them, or 0.</returns>
    internal static int ReadPlaced(SourceText source, int line, Func<IReadOnlyList<Cell>, bool> mayBeHead, out PlanGrid? grid)
    {
        var next = Read(source, line, mayBeHead, out grid);
        if (grid is { } read
            && (Enumerable.Range(0, read.RowCount).Any(row => read.WidthOf(row) != read.ColumnCount)
                || !read.Rows.Any(row => row.Any(cell => cell.Printed.IsBlank))))
        {
            grid = null;
        }

        return next;
    }

    /// <summary>Returns the last of the lines behind a row that are none and stand within the table, or the row's own.</summary>
    private static int LastBetween(SourceText source, int line, List<(PlacedLine Line, TableRow Row)> rows, Func<IReadOnlyList<Cell>, bool> mayBeHead)
    {
        for (var next = line + 1; next < source.LineCount && next <= line + MostLinesBetween + 1; next++)
        {
            if (RowOf(source.Line(next)) is { } row)
            {
                return next > line + 1
                    && !mayBeHead(row.Cells)
                    && row.Cells.Exists(HeaderWords.IsFigure)
                    && PlacesOf(new(source.Line(next)), row, ColumnsOf(rows)) is not null
                    ? next - 1
                    : line;
            }
        }

        return line;
    }

    private static TableRow? RowOf(Piece line) => !line.IsBlank && TableRow.ReadSpaced(line) is { IsTooWide: false } row ? row : null;

    /// <summary>Returns from where to where the columns reach: by the rows that have the most cells.</summary>
    private static List<(int Start, int End)> ColumnsOf(List<(PlacedLine Line, TableRow Row)> rows)
    {
        var most = rows.Max(item => Printed(item.Row).Count);
        var columns = Enumerable.Repeat((Start: int.MaxValue, End: 0), most).ToList();
        foreach (var (line, row) in rows.Where(item => Printed(item.Row).Count == most))
        {
            var cells = Printed(row);
            for (var i = 0; i < most; i++)
            {
                var (start, end) = ReachOf(line, cells[i]);
                columns[i] = (Math.Min(columns[i].Start, start), Math.Max(columns[i].End, end));
            }
        }

        return columns;
    }

    private static List<PlanGridCell> CellsOf(PlacedLine line, TableRow row, List<(int Start, int End)> columns)
    {
        var printed = Printed(row);
        if (printed.Count == columns.Count)
        {
            return printed.ConvertAll(cell => new PlanGridCell(cell));
        }

        if (PlacesOf(line, row, columns) is not { } places)
        {
            return row.Cells.ConvertAll(cell => new PlanGridCell(cell)); // As it is printed: a row that is cut.
        }

        var blank = new Cell(row.Line.Slice(0, 0));
        return [.. places.Select(place => new PlanGridCell(place == 0 ? blank : printed[place - 1]))];
    }

    /// <summary>Returns which cell of a row stands below each column, from 1, or nothing where one stands below several or none.</summary>
    private static int[]? PlacesOf(PlacedLine line, TableRow row, List<(int Start, int End)> columns)
    {
        var printed = Printed(row);
        var places = new int[columns.Count];
        for (var i = 0; i < printed.Count; i++)
        {
            var (start, end) = ReachOf(line, printed[i]);
            var fitting = Enumerable.Range(0, columns.Count).Where(column => start < columns[column].End && end > columns[column].Start).ToList();
            if (fitting.Count != 1 || places[fitting[0]] != 0)
            {
                return null;
            }

            places[fitting[0]] = i + 1;
        }

        return places;
    }

    private static List<Cell> Printed(TableRow row) => row.Cells.FindAll(cell => !cell.IsBlank);

    private static (int Start, int End) ReachOf(PlacedLine line, Cell cell)
    {
        var start = cell.First.Start - line.Text.Start;
        return (line.OffsetAt(start), line.OffsetAt(start + cell.First.Length));
    }
}
