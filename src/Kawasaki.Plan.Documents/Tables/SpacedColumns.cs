using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Rows with runs of spaces between their cells. Where a row has fewer cells than the table, each stands in the one column below or above which
/// it is printed.</summary>
internal static class SpacedColumns
{
    private const int MostDrift = 2;
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
        var places = rows.ConvertAll(item => PlacesOf(item.Line, item.Row, columns));
        if (places.Contains(null))
        {
            var wide = rows.ConvertAll(item => (Line: new PlacedLine(item.Line.Text, areAllWide: true), item.Row));
            var columnsOfWide = ColumnsOf(wide);
            places = rows.Select((item, i) => OneOf(places[i], PlacesOf(wide[i].Line, item.Row, columnsOfWide))
                ?? Both(PlacesOf(item.Line, item.Row, columns, MostDrift), PlacesOf(wide[i].Line, item.Row, columnsOfWide, MostDrift))).ToList();
        }

        grid = new(source, [.. rows.Select((item, i) => CellsOf(item.Row, places[i]))]);
        return line;

        // Where a row stands below columns by the widths of both fonts, it must be the same ones.
        static int[]? OneOf(int[]? narrow, int[]? wide) => narrow is null ? wide : wide is null || narrow.SequenceEqual(wide) ? narrow : null;

        static int[]? Both(int[]? narrow, int[]? wide) => narrow is not null && wide is not null && narrow.SequenceEqual(wide) ? narrow : null;
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

    /// <summary>Returns the cells of a row by columns, or as it is printed where it does not stand below them: a row that is cut.</summary>
    private static List<PlanGridCell> CellsOf(TableRow row, int[]? places)
    {
        if (places is null)
        {
            return row.Cells.ConvertAll(cell => new PlanGridCell(cell));
        }

        var printed = Printed(row);
        var blank = new Cell(row.Line.Slice(0, 0));
        return [.. places.Select(place => new PlanGridCell(place == 0 ? blank : printed[place - 1]))];
    }

    /// <summary>Returns which cell of a row stands below each column, from 1, or nothing where one stands below several or none.</summary>
    private static int[]? PlacesOf(PlacedLine line, TableRow row, List<(int Start, int End)> columns, int drift = 0)
    {
        var printed = Printed(row);
        if (printed.Count == columns.Count)
        {
            return [.. Enumerable.Range(1, columns.Count)];
        }

        var places = new int[columns.Count];
        for (var i = 0; i < printed.Count; i++)
        {
            if (ColumnAt(ReachOf(line, printed[i]), columns, drift) is not { } column || places[column] != 0)
            {
                return null;
            }

            places[column] = i + 1;
        }

        return places;
    }

    /// <summary>Returns the one column below which a cell is printed. Letters of which fonts differ in the width (△, ①) may have set it beside one.</summary>
    private static int? ColumnAt((int Start, int End) cell, List<(int Start, int End)> columns, int drift)
    {
        var gaps = columns.ConvertAll(column => Math.Max(0, Math.Max(column.Start - cell.End + 1, cell.Start - column.End + 1)));
        var nearest = gaps.Min();
        return nearest <= drift && gaps.Count(gap => gap <= nearest + (nearest == 0 ? 0 : MostDrift)) == 1 ? gaps.IndexOf(nearest) : null;
    }

    private static List<Cell> Printed(TableRow row) => row.Cells.FindAll(cell => !cell.IsBlank);

    private static (int Start, int End) ReachOf(PlacedLine line, Cell cell)
    {
        var start = cell.First.Start - line.Text.Start;
        return (line.OffsetAt(start), line.OffsetAt(start + cell.First.Length));
    }
}
