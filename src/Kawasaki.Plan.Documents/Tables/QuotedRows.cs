using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Rows with a tab or a comma between their cells, as spreadsheets write them: a cell in quotes may hold separators, line ends and doubled
/// quotes.</summary>
internal static class QuotedRows
{
    private const int FewestHeads = 2;
    private const int MostLines = 64; // Of one cell.

    /// <summary>Reads the rows from a line on, and returns the line behind them, or 0.</summary>
    internal static int Read(SourceText source, int line, char separator, Func<IReadOnlyList<Cell>, bool> mayBeHead, out PlanGrid? grid)
    {
        grid = null;
        var rows = new List<List<PlanGridCell>>();
        while (line < source.LineCount
            && ReadRow(source, line, separator, out var next) is { Count: <= PlanGrid.MostColumns } cells
            && (cells.Count > 1 || (rows.Count > 0 && !cells[0].IsBlank && GoesOnBehind(source, next, separator, rows[0].Count))))
        {
            if (rows.Count == 0 && !mayBeHead(cells))
            {
                return 0;
            }

            rows.Add(cells.ConvertAll(cell => new PlanGridCell(LineForm.WithoutSigns(cell))));
            line = next;
        }

        if (rows.Count == 0 || (separator == ',' && rows.Count == 1))
        {
            return 0;
        }

        grid = new(source, rows);
        return line;
    }

    /// <summary>Says whether a row as wide as the first follows, and no further head: what stands before it is a row of one text.</summary>
    private static bool GoesOnBehind(SourceText source, int line, char separator, int columns) =>
        columns > FewestHeads // The heads of two columns may stand in the first of them.
            && line < source.LineCount
            && ReadRow(source, line, separator, out _) is var cells
            && cells.Count == columns
            && cells.Count(cell => GridText.IsHead(cell, TableLayout.General)) < FewestHeads;

    /// <summary>Reads the cells of the row that begins at a line, of which so many are expected, and returns the line behind it.</summary>
    internal static List<Cell> ReadRow(SourceText source, int line, char separator, out int next, int expected = 0)
    {
        var cells = new List<Cell>(expected);
        var start = source.StartOf(line);
        next = line + 1;
        while (true)
        {
            var end = source.Line(next - 1).End;
            var first = new TextCursor(source.Text.AsSpan(0, end), start);
            if (separator == ',')
            {
                first.SkipSpaces();
            }

            if (first.Current == '"' && TryReadQuoted(source, first.Position, separator, next - 1, out var quoted, out var last, out var behind))
            {
                cells.Add(quoted);
                start = behind;
                next = last + 1;
                end = source.Line(last).End;
            }
            else
            {
                var found = source.Text.AsSpan(start, end - start).IndexOf(separator);
                var cellEnd = found < 0 ? end : start + found;
                cells.Add(new(new Piece(source, start, cellEnd).Trim()));
                start = cellEnd;
            }

            if (start >= end || cells.Count > PlanGrid.MostColumns)
            {
                return cells;
            }

            start++; // The separator.
        }
    }

    /// <summary>Reads a cell in quotes: the closing one stands before a separator or at the end of a line.</summary>
    private static bool TryReadQuoted(SourceText source, int open, char separator, int line, out Cell cell, out int last, out int behind)
    {
        cell = default;
        behind = 0;
        var pieces = new List<Piece>();
        var start = open + 1;
        for (last = line; last < source.LineCount && last < line + MostLines; last++)
        {
            var end = source.Line(last).End;
            start = Math.Max(start, source.StartOf(last));
            for (var i = start; i < end; i++)
            {
                if (source.Text[i] != '"')
                {
                    continue;
                }

                if (i + 1 < end && source.Text[i + 1] == '"')
                {
                    pieces.Add(new(source, start, i + 1));
                    start = i + 2;
                    i++;
                    continue;
                }

                behind = new TextCursor(source.Text.AsSpan(0, end), i + 1).Position;
                if (behind < end && source.Text[behind] != separator)
                {
                    return false;
                }

                pieces.Add(new Piece(source, start, i));
                cell = CellOf(pieces);
                return true;
            }

            pieces.Add(new(source, start, end));
        }

        return false;
    }

    private static Cell CellOf(List<Piece> pieces)
    {
        var cell = new Cell(pieces[0].Trim());
        foreach (var piece in pieces.Skip(1))
        {
            cell = cell.With(piece.Trim());
        }

        return cell;
    }
}
