using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Puts parts that stand over heads of values below those: 男性 over 現状値 and 目標値, and 女性 over the same beside it.</summary>
internal static class PartsOver
{
    /// <summary>Returns the table with such parts below the heads, where the same heads in the same order stand below each part.</summary>
    internal static PlanGrid Under(PlanGrid grid, TableLayout layout)
    {
        var head = TableHead.Of(grid, layout);
        var over = head.First;
        if (head.End - over != 2)
        {
            return grid;
        }

        var starts = Enumerable.Range(0, grid.WidthOf(over)).Where(column => PartColumns.BeginsHead(grid, over, column)
            && !grid.GoesOnFromAbove(over + 1, column) && PartColumns.IsPart(grid.CellAt(over, column), layout)).ToList();
        if (starts.Count < 2)
        {
            return grid;
        }

        var heads = starts[1] - starts[0];
        var end = starts[0] + (heads * starts.Count);
        return Enumerable.Range(starts[0], end - starts[0]).All(column => PartColumns.BeginsHead(grid, over, column) == starts.Contains(column)
                && IsSameHead(grid, over + 1, column, starts[0] + ((column - starts[0]) % heads), layout))
            && (end >= grid.WidthOf(over) || PartColumns.BeginsHead(grid, over, end))
            && starts.Select(column => TableLayout.Folded(grid.CellAt(over, column)!.Text.AsSpan())).Distinct().Count() == starts.Count
            && Enumerable.Range(head.End, grid.RowCount - head.End).All(row => PartColumns.AreOwn(grid, row, starts[0], end - starts[0]))
            ? Moved(grid, over, starts, heads)
            : grid;
    }

    private static bool IsSameHead(PlanGrid grid, int row, int column, int first, TableLayout layout) =>
        grid.CellAt(row, column) is { ColumnSpan: 1 } cell && grid.CellAt(row, first) is { } other && PartColumns.IsOfValues(cell, layout)
            && Characters.AreEqualButForSpaces(cell.Text.AsSpan(), other.Text.AsSpan());

    private static PlanGrid Moved(PlanGrid grid, int over, List<int> starts, int heads)
    {
        var end = starts[0] + (heads * starts.Count);
        var (rows, lines) = (new List<List<PlanGridCell>>(), new List<int>());
        for (var row = 0; row < grid.RowCount; row++)
        {
            var cells = new List<PlanGridCell>();
            for (var column = 0; column < grid.WidthOf(row); column++)
            {
                if (row < over || column < starts[0] || column >= end || (row >= over + 2 && PartColumns.IsBand(grid, row)))
                {
                    if (grid.BeginsAt(row, column))
                    {
                        cells.Add(CellAt(row, column));
                    }
                }
                else if (column == starts[0])
                {
                    cells.AddRange(row == over
                        ? Enumerable.Range(starts[0], heads).Select(at => new PlanGridCell(grid.CellAt(over + 1, at)!.Printed, starts.Count))
                        : Enumerable.Range(0, heads).SelectMany(at => starts.Select(start => row == over + 1
                            ? new PlanGridCell(grid.CellAt(over, start)!.Printed)
                            : CellAt(row, start + at))));
                }
            }

            rows.Add(cells);
            lines.Add(grid.LineOf(row));
        }

        return new(grid.Source, rows, grid.HeadRows, lines)
        {
            Repeated = [.. Enumerable.Range(starts[1], end - starts[1]).Select(column => grid.CellAt(over + 1, column)!.Printed)],
        };

        PlanGridCell CellAt(int row, int column) => grid.CellAt(row, column) ?? new(new Cell(new Piece(grid.Source, 0, 0)));
    }
}
