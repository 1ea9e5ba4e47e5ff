using Kawasaki.Plan.Documents.Tables;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A table of which the cells are known, as where a text was made of a file. Each of its rows is a line of the text, with tabs between the places
/// of the columns.</summary>
/// <param name="line">The line of the first row, from 0.</param>
/// <param name="headRows">How many rows are the head, or 0 where that is not known.</param>
/// <param name="rows">The cells of each row.</param>
internal sealed class GivenTable(int line, int headRows, IReadOnlyList<IReadOnlyList<GivenCell>> rows)
{
    internal int Line => line;

    internal int RowCount => rows.Count;

    /// <summary>Returns the table with its cells where they stand in a text.</summary>
    internal PlanGrid In(SourceText source)
    {
        var grid = new List<List<PlanGridCell>>(rows.Count);
        foreach (var row in rows)
        {
            var cells = new List<PlanGridCell>(row.Count);
            for (var i = 0; i < row.Count; i++)
            {
                cells.Add(CellIn(row[i]));
            }

            grid.Add(cells);
        }

        return new(source, grid, headRows);

        PlanGridCell CellIn(in GivenCell given)
        {
            var cell = new Cell(PieceOf(given.First));
            for (var i = 0; i < given.Rest.Count; i++)
            {
                cell = cell.With(PieceOf(given.Rest[i]));
            }

            return new(cell, given.ColumnSpan, given.RowSpan);
        }

        Piece PieceOf((int Start, int End) line) => source.PieceOf(line.Start, line.End).Trim();
    }
}
