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
        return new(source, [.. rows.Select(row => row.Select(CellIn).ToList())], headRows);

        PlanGridCell CellIn(GivenCell given)
        {
            var cell = new Cell(source.PieceOf(given.Lines[0].Start, given.Lines[0].End).Trim());
            foreach (var (start, end) in given.Lines.Skip(1))
            {
                cell = cell.With(source.PieceOf(start, end).Trim());
            }

            return new(cell, given.ColumnSpan, given.RowSpan);
        }
    }
}
