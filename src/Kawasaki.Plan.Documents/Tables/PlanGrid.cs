using System.Text;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>A table as rows of cells, however it was printed: with tabs, pipes, runs of spaces, rules, commas and quotes, or handed over.</summary>
public sealed class PlanGrid
{
    /// <summary>The most columns that a table can have.</summary>
    public const int MostColumns = 256;

    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly PlanGridCell?[][] _cells;
    private List<int>? _lines; // In which each row begins.

    /// <param name="source">The text in which the cells stand.</param>
    /// <param name="rows">The cells of each row, each once.</param>
    /// <param name="headRows">How many rows a rule of the text says to be the head, or 0.</param>
    /// <param name="lines">In which line each row begins, where its cells do not say it.</param>
    internal PlanGrid(SourceText source, List<List<PlanGridCell>> rows, int headRows = 0, List<int>? lines = null)
    {
        Source = source;
        _lines = lines;
        HeadRows = headRows;
        Rows = rows.ConvertAll(row => (IReadOnlyList<PlanGridCell>)row.AsReadOnly()).AsReadOnly();
        _cells = Laid(rows);
        ColumnCount = _cells.Length == 0 ? 0 : _cells.Max(row => row.Length);
    }

    /// <summary>Gets the cells of each row, each where it begins.</summary>
    public IReadOnlyList<IReadOnlyList<PlanGridCell>> Rows { get; }

    /// <summary>Gets the number of rows.</summary>
    public int RowCount => _cells.Length;

    /// <summary>Gets the number of columns: that of the widest row.</summary>
    public int ColumnCount { get; }

    internal SourceText Source { get; }

    internal int HeadRows { get; }

    /// <summary>Gets the column in which parts are that stood over columns, or -1.</summary>
    internal int PartColumn { get; init; } = -1;

    /// <summary>Gets the cells of heads that said again, over other columns, what those of the table say.</summary>
    internal IReadOnlyList<Cell> Repeated { get; init; } = [];

    /// <summary>Gets the cell that covers a place, or <see langword="null"/> where the row has none.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public PlanGridCell? this[int row, int column]
    {
        get
        {
            Guard.Against.OutOfRange(row, nameof(row), 0, RowCount - 1);
            Guard.Against.OutOfRange(column, nameof(column), 0, ColumnCount - 1);
            return CellAt(row, column);
        }
    }

    /// <summary>Makes a table of the texts of its cells, row by row.</summary>
    /// <param name="rows">The rows.</param>
    /// <exception cref="ArgumentException">A row or a text is <see langword="null"/>, or a row has more than <see cref="MostColumns"/> cells.</exception>
    public static PlanGrid Of(IEnumerable<IEnumerable<string>> rows) =>
        Of(Guard.Against.Null(rows)
            .Select(row => Guard.Against.Null(row, nameof(rows)).Select(text => new PlanGridCell(Guard.Against.Null(text, nameof(rows))))));

    /// <summary>Makes a table of its cells, row by row. A place that a cell of an earlier row covers has no cell of its own.</summary>
    /// <param name="rows">The rows.</param>
    /// <exception cref="ArgumentException">A row or a cell is <see langword="null"/>, or a row has more than <see cref="MostColumns"/> columns.</exception>
    public static PlanGrid Of(IEnumerable<IEnumerable<PlanGridCell>> rows)
    {
        var given = Guard.Against.Null(rows)
            .Select(row => Guard.Against.Null(row, nameof(rows)).Select(cell => Guard.Against.Null(cell, nameof(rows))).ToArray())
            .ToArray();
        Guard.Against.InvalidInput(
            given,
            nameof(rows),
            list => Array.TrueForAll(list, row => row.Sum(cell => cell.ColumnSpan) <= MostColumns),
            "A row has too many columns.");
        var text = new StringBuilder();
        var places = new List<(int Start, int End)>();
        foreach (var row in given)
        {
            foreach (var cell in row)
            {
                foreach (var line in cell.Text.Split(LineEnds))
                {
                    places.Add((text.Length, text.Length + line.Length));
                    text.Append(line).Append('\t');
                }
            }

            text.Append('\n');
        }

        var source = new SourceText(text.ToString());
        var next = 0;
        return new(source, [.. given.Select(row => row.Select(cell => Placed(cell)).ToList())]);

        PlanGridCell Placed(PlanGridCell cell)
        {
            var printed = new Cell(PieceAt(next++));
            for (var lines = cell.Text.Split(LineEnds).Length; lines > 1; lines--)
            {
                printed = printed.With(PieceAt(next++));
            }

            return new(printed, cell.ColumnSpan, cell.RowSpan);
        }

        Piece PieceAt(int index) => new Piece(source, places[index].Start, places[index].End).Trim();
    }

    /// <summary>Finds the tables of a text, in order.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<PlanGrid> In(string text)
    {
        var source = new SourceText(Guard.Against.Null(text));
        var grids = new List<PlanGrid>();
        for (var line = 0; line < source.LineCount;)
        {
            line = GridText.Read(source, line, TableLayout.General, out var grid);
            if (grid is not null)
            {
                grids.Add(grid);
            }
        }

        return grids.AsReadOnly();
    }

    /// <summary>Returns the cell that covers a place, or <see langword="null"/>.</summary>
    internal PlanGridCell? CellAt(int row, int column) => column < _cells[row].Length ? _cells[row][column] : null;

    /// <summary>Returns the cells that cover the places of a row.</summary>
    internal PlanGridCell?[] CellsOf(int row) => _cells[row];

    /// <summary>Returns the number of places of a row that cells cover.</summary>
    internal int WidthOf(int row) => _cells[row].Length;

    /// <summary>Says whether the cell of a place covers the place above it, too.</summary>
    internal bool GoesOnFromAbove(int row, int column) => row > 0 && CellAt(row, column) is { } cell && ReferenceEquals(cell, CellAt(row - 1, column));

    /// <summary>Says whether a place is the first that its cell covers.</summary>
    internal bool BeginsAt(int row, int column) =>
        !GoesOnFromAbove(row, column) && (column == 0 || CellAt(row, column) is not { } cell || !ReferenceEquals(cell, CellAt(row, column - 1)));

    /// <summary>Returns the table with its rows as columns.</summary>
    /// <param name="headRows">How many rows of it are the head, or 0 where that is not known.</param>
    internal PlanGrid Transposed(int headRows = 0)
    {
        var rows = new List<List<PlanGridCell>>();
        for (var column = 0; column < ColumnCount; column++)
        {
            var cells = new List<PlanGridCell>();
            for (var row = 0; row < RowCount; row++)
            {
                var cell = CellAt(row, column) ?? new(new Cell(new Piece(Source, 0, 0)));
                if (BeginsAt(row, column))
                {
                    cells.Add(new(cell.Printed, cell.RowSpan, cell.ColumnSpan));
                }
            }

            rows.Add(cells);
        }

        return new(Source, rows, headRows);
    }

    /// <summary>Returns the line in which a row begins, from 0.</summary>
    internal int LineOf(int row) => (_lines ??= FindLines())[row];

    /// <summary>Returns for each row the line in which it begins.</summary>
    internal IReadOnlyList<Piece> Lines() => (_lines ??= FindLines()).ConvertAll(Source.Line);

    private List<int> FindLines()
    {
        var lines = new List<int>(RowCount);
        foreach (var row in Rows)
        {
            var start = int.MaxValue;
            for (var i = 0; i < row.Count; i++)
            {
                start = Math.Min(start, row[i].Printed.First.Start);
            }

            lines.Add(start < int.MaxValue ? Source.LineAt(start) : 0);
        }

        return lines;
    }

    internal static bool IsBlank(PlanGridCell? cell) => cell is null || cell.Printed.IsBlank;

    /// <summary>Lays cells on the places that they cover.</summary>
    private static PlanGridCell?[][] Laid(List<List<PlanGridCell>> rows)
    {
        var open = new List<PlanGridCell?>?[rows.Count];
        var laid = new PlanGridCell?[rows.Count][];
        for (var i = 0; i < laid.Length; i++)
        {
            if (open[i] is null && rows[i].Count <= MostColumns && rows[i].TrueForAll(cell => cell is { ColumnSpan: 1, RowSpan: 1 }))
            {
                laid[i] = [.. rows[i]];
                continue;
            }

            var places = open[i] ??= [];
            var column = 0;
            foreach (var cell in rows[i])
            {
                while (column < places.Count && places[column] is not null)
                {
                    column++;
                }

                for (var row = i; row < Math.Min(i + cell.RowSpan, laid.Length); row++)
                {
                    Cover(open[row] ??= [], column, cell);
                }

                column += cell.ColumnSpan;
            }

            laid[i] = [.. places];
        }

        return laid;
    }

    private static void Cover(List<PlanGridCell?> row, int column, PlanGridCell cell)
    {
        for (var i = column; i < Math.Min(column + cell.ColumnSpan, MostColumns); i++)
        {
            while (row.Count <= i)
            {
                row.Add(null);
            }

            row[i] ??= cell;
        }
    }

    /// <summary>Returns how many columns of a terminal a character takes, as converters count: two for kana, kanji and full-width forms.</summary>
    internal static int WidthOf(char c) =>
        c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF01' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6') ? 2
        : CharacterClasses.IsUnseen(c) || c is >= '\u3099' and <= '\u309A' ? 0 : 1;
}
