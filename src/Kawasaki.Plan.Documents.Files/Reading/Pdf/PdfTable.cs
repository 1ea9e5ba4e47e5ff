using Kawasaki.Plan.Documents.Tables;

namespace Kawasaki.Plan.Documents.Files.Reading.Pdf;

/// <summary>A table between lines of ruling, over one page or several.</summary>
internal sealed class PdfTable
{
    private const double Crossed = 1;

    private readonly List<PdfCell> _cells;
    private PdfGrid _grid; // Of the last of its pages.
    private int _rowCount;
    private int _headRows;

    private PdfTable(PdfGrid grid, List<PdfCell> cells, FilePlace? crossing)
    {
        Crossing = crossing;
        _grid = grid;
        _cells = cells;
        _rowCount = grid.RowCount;
    }

    /// <summary>Gets where a letter crosses a side of its cell, if one does.</summary>
    internal FilePlace? Crossing { get; }

    /// <summary>Makes a table of a grid and the letters in it, or returns <see langword="null"/> where its lines make no cells.</summary>
    internal static PdfTable? Of(int page, PdfGrid grid, IEnumerable<PdfLetter> letters)
    {
        if (grid.ColumnCount < 2 || grid.CellsOf() is not { Count: > 1 } cells)
        {
            return null;
        }

        var owners = Enumerable.Range(0, grid.RowCount).Select(_ => new int[grid.ColumnCount]).ToArray();
        for (var i = 0; i < cells.Count; i++)
        {
            for (var row = cells[i].Row; row < cells[i].Row + cells[i].RowSpan; row++)
            {
                for (var column = cells[i].Column; column < cells[i].Column + cells[i].ColumnSpan; column++)
                {
                    owners[row][column] = i;
                }
            }
        }

        var inside = letters.ToLookup(letter => grid.PlaceOf(letter) is var (row, column) ? owners[row][column] : 0);
        var lines = cells.Select((_, index) => PdfLine.Of(inside[index])).ToList();
        var padding = cells.Zip(lines, (cell, own) => own.Select(line => line.Left - cell.Left)).SelectMany(gaps => gaps).DefaultIfEmpty(0).Min();
        var crossing = cells.Zip(lines, (cell, own) => own.Find(line => line.Left < cell.Left - Crossed || line.Right > cell.Right + Crossed))
            .OfType<PdfLine>()
            .Select(line => (FilePlace?)FilePlace.InPage(page, line.Top, line.Left))
            .FirstOrDefault();
        return new(grid, [.. cells.Zip(lines, (cell, own) => CellOf(page, cell, own, cell.Right - Math.Max(padding, 0)))], crossing);
    }

    /// <summary>Puts the table that goes on with this one on the next page behind it, and says whether it does: it has the same columns, and nothing stands
    /// between the two.</summary>
    internal bool TryGoOn(PdfTable next)
    {
        if (!_grid.HasColumnsOf(next._grid))
        {
            return false;
        }

        var head = HeadRowsAgain(next);
        if (head == 0 && HeadOf(this).SequenceEqual(HeadOf(next), StringComparer.Ordinal))
        {
            return false; // It has the same head in other cells.
        }

        var isCut = _grid.IsOpen;
        var first = next._cells.FindAll(cell => cell.Row == head);
        var open = _cells.FindAll(cell => cell.Row + cell.RowSpan == _rowCount && _grid.IsOpenBelow(cell.Column, cell.ColumnSpan));
        var pairs = open.ConvertAll(cell => (cell, Next: first.Find(rest => (rest.Column, rest.ColumnSpan) == (cell.Column, cell.ColumnSpan))));
        if ((isCut && first.Count != open.Count) || pairs.Exists(pair => pair.Next is null))
        {
            return false;
        }

        var shift = _rowCount - (isCut ? 1 : 0) - head;
        foreach (var (cell, rest) in pairs)
        {
            _cells[_cells.IndexOf(cell)] = cell.With(rest!, isCut);
        }

        var joined = new HashSet<PdfCell>(pairs.Select(pair => pair.Next!));
        _cells.AddRange(next._cells.Where(cell => cell.Row >= head && !joined.Contains(cell)).Select(cell => cell with { Row = cell.Row + shift }));
        _headRows = Math.Max(_headRows, head);
        _rowCount += next._rowCount - head - (isCut ? 1 : 0);
        _grid = next._grid;
        return true;
    }

    internal void AddTo(FileText text)
    {
        var rows = _cells.ToLookup(cell => cell.Row);
        var cells = Enumerable.Range(0, _rowCount).Select(row => rows[row].OrderBy(cell => cell.Column).Select(cell => cell.ToFileCell()));
        text.AddTable([.. cells.Select(row => (IReadOnlyList<FileCell>)[.. row])], _headRows);
    }

    /// <summary>Returns how many rows at the top of the next page are those at the top of this table again.</summary>
    private int HeadRowsAgain(PdfTable next)
    {
        var (own, others) = (_cells.ToLookup(cell => cell.Row), next._cells.ToLookup(cell => cell.Row));
        var row = 0;
        while (row + 1 < next._rowCount
            && own[row].OrderBy(cell => cell.Column).ToList() is var mine
            && others[row].OrderBy(cell => cell.Column).ToList() is var theirs
            && mine.Count == theirs.Count
            && mine.Zip(theirs, (one, two) => one.SaysAs(two)).All(same => same))
        {
            row++;
        }

        return own[0].Any(cell => cell.Lines.Count > 0) ? row : 0;
    }

    private static IEnumerable<string> HeadOf(PdfTable table) =>
        table._cells.Where(cell => cell.Row == 0).OrderBy(cell => cell.Column).Select(cell => cell.Words).Where(words => words.Length > 0);

    private static PdfCell CellOf(int page, PdfGridCell cell, List<PdfLine> lines, double limit) => new(
        cell.Row,
        cell.Column,
        cell.RowSpan,
        cell.ColumnSpan,
        PdfText.Of(lines, limit, isCell: true),
        lines.Count > 0 ? FilePlace.InPage(page, lines[0].Top, lines[0].Left) : FilePlace.InPage(page, cell.Top, cell.Left),
        limit);
}
