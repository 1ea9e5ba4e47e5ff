using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Rows of nothing but years in brackets, below figures: 38.2％ over （令和4年度）. Each year is of the figure above it.</summary>
internal static class YearRows
{
    /// <summary>Returns the rows that are no such ones; their years stand in the cells above.</summary>
    internal static List<GridRow> TakeUp(List<GridRow> rows)
    {
        var others = new List<GridRow>(rows.Count);
        foreach (var row in rows)
        {
            if (others.Count > 0 && others[others.Count - 1] is var above && IsOfYears(row, above))
            {
                above.Cells = [.. above.Cells.Select((cell, column) => With(cell, row.Cells[column]))];
            }
            else
            {
                others.Add(row);
            }
        }

        return others;
    }

    private static bool IsOfYears(GridRow row, GridRow above)
    {
        var years = 0;
        for (var column = 0; column < row.Cells.Length; column++)
        {
            var (cell, figure) = (row.Cells[column], column < above.Cells.Length ? above.Cells[column] : null);
            if (PlanGrid.IsBlank(cell) || ReferenceEquals(cell, figure))
            {
                continue; // Of both rows.
            }

            if (PlanGrid.IsBlank(figure)
                || figure!.ColumnSpan != cell!.ColumnSpan
                || cell.Printed.Rest.Count > 0
                || !Folding.HasDigit(figure.Printed.First.Span)
                || !IsYear(cell.Printed.First.Span))
            {
                return false;
            }

            years++;
        }

        return years > 0 && row.Cells.Length == above.Cells.Length;
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length > 2 && Folding.ShapeOf(text[0]) > 0 && Folding.ShapeOf(text[text.Length - 1]) < 0 && YearNotation.Default.Read(text).IsRead;

    private static PlanGridCell? With(PlanGridCell? cell, PlanGridCell? year) =>
        PlanGrid.IsBlank(year) || ReferenceEquals(cell, year) ? cell : new(Joined(cell!.Printed, year!.Printed.First), cell.ColumnSpan, cell.RowSpan);

    private static Cell Joined(Cell cell, Piece year) => new(cell.First, [.. cell.Rest, year]);
}
