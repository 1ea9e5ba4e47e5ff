using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A table while it is read: the rows of its head, and the rows below.</summary>
internal sealed class Table(TableRow header, Func<Cell, bool> isHeaderCell)
{
    internal List<TableRow> Headers { get; } = [header];

    internal List<TableRow> Rows { get; } = [];

    internal CellSeparator Separator { get; } = header.Separator;

    /// <summary>Gets the number of columns: that of the widest row of the head.</summary>
    internal int Columns { get; private set; } = header.Cells.Count;

    /// <summary>Adds a row: to the head as long as rows follow that have no name and only words of a head, else below. A row that was split over lines is put together.</summary>
    /// <returns>Whether the row belongs to the head.</returns>
    internal bool Add(TableRow row, DiagnosticBag diagnostics)
    {
        if (Rows.Count == 0 && row.Cell(0).IsBlank && row.Cells.TrueForAll(cell => cell.IsBlank || isHeaderCell(cell)))
        {
            Headers.Add(row);
            Columns = Math.Max(Columns, row.Cells.Count);
            return true;
        }

        if (Rows.Count > 0 && TryContinue(Rows[Rows.Count - 1], row))
        {
            diagnostics.Add(TableRules.SplitRow, row.Line);
            return false;
        }

        Rows.Add(row);
        return false;
    }

    private bool TryContinue(TableRow last, TableRow row)
    {
        var cells = last.Cells;
        if (row.Cell(0).IsBlank && row.Cells.Count <= Columns)
        {
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

        if (row.Line.Line != last.Line.Line + 1 || cells.Count >= Columns || cells.Count + row.Cells.Count - 1 != Columns)
        {
            return false;
        }

        cells[cells.Count - 1] = cells[cells.Count - 1].With(row.Cells[0].First);
        cells.AddRange(row.Cells.Skip(1));
        return true;
    }
}
