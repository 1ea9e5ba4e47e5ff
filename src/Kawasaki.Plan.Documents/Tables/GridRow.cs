using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>A row of a table while it is read.</summary>
/// <param name="line">The line in which it begins.</param>
/// <param name="cells">Its cells by columns.</param>
internal sealed class GridRow(Piece line, PlanGridCell?[] cells)
{
    private HashSet<int>? _inherited;

    internal Piece Line { get; } = line;

    internal PlanGridCell?[] Cells { get; set; } = cells;

    /// <summary>Gets or sets why the cells cannot be laid below the columns.</summary>
    internal Wording? Ways { get; set; }

    /// <summary>Gets or sets the title above the row.</summary>
    internal RowBand? Band { get; set; }

    /// <summary>Gets or sets what the row says that its values are.</summary>
    internal ColumnRole Kind { get; set; }

    /// <summary>Gets or sets the period that the row says of its values: 現状値（令和5年度）.</summary>
    internal CalendarPeriod? Period { get; set; }

    /// <summary>Gets or sets whether the row says what its values are in words that are not known.</summary>
    internal bool IsOfUnknownKind { get; set; }

    /// <summary>Gets or sets what the row says that its values are counted in, and why that is no unit; nothing until it is asked.</summary>
    internal (MeasurementUnit? Unit, Wording? Fault)? Unit { get; set; }

    /// <summary>Gets or sets whether a word of kinds stands where the name would: 年度ごとの目標値 below the name of an indicator.</summary>
    internal bool IsOfKindForName { get; set; }

    /// <summary>Gets or sets the unit in the brackets of the row's kind, 実績値（人）.</summary>
    internal MeasurementUnit? UnitOfKind { get; set; }

    /// <summary>Gets or sets whether it was said that the row has no unit.</summary>
    internal bool LacksUnit { get; set; }

    /// <summary>Returns the rows below the head of a table.</summary>
    internal static List<GridRow> Below(TableHead head, PlanGrid grid, IReadOnlyList<Piece> lines) => Between(head.End, grid.RowCount, grid, lines);

    /// <summary>Returns some rows of a table.</summary>
    internal static List<GridRow> Between(int start, int end, PlanGrid grid, IReadOnlyList<Piece> lines) =>
        Enumerable.Range(start, end - start).Select(row => new GridRow(lines[row], grid.CellsOf(row))).ToList();

    /// <summary>Gives each row what stands over it in a column that groups rows, where its own cell is blank; of columns of labels, and of
    /// a row without a name, only where the cell covers both rows.</summary>
    internal static void InheritDown(List<GridRow> rows, IEnumerable<TableColumn> columns, TableColumn? name, IReadOnlyList<TableColumn> labels)
    {
        foreach (var column in columns.Where(column => column.Role is ColumnRole.Category))
        {
            for (var i = 1; i < rows.Count; i++)
            {
                var (row, above) = (rows[i], rows[i - 1]);
                if (row.Ways is null
                    && above.Ways is null
                    && ((row.CellOf(column) is null
                            && !labels.Contains(column)
                            && (name is null || above.CellOf(name) is not null || above.HasInherited(column)))
                        || ReferenceEquals(row.Cells[column.Index], column.Index < above.Cells.Length ? above.Cells[column.Index] : null)))
                {
                    row.Inherit(column, above);
                }
            }
        }
    }

    /// <summary>Gets whether no cell has a text.</summary>
    internal bool IsBlank => Array.TrueForAll(Cells, PlanGrid.IsBlank);

    /// <summary>Gets the cells that have a text, each once.</summary>
    internal IEnumerable<Cell> Printed => Cells.Where(cell => !PlanGrid.IsBlank(cell)).Distinct().Select(cell => cell!.Printed);

    /// <summary>Gets where it is said that the row is left out: its line, or where nothing of it stands there, as in a table of heads in its first column,
    /// its first cell.</summary>
    internal Piece Place => Pieces.Any(piece => piece.Touches(Line)) ? Line : Pieces.DefaultIfEmpty(Line).First();

    private IEnumerable<Piece> Pieces => Printed.SelectMany(cell => cell.Rest.Prepend(cell.First)).Where(piece => piece.Length > 0);

    /// <summary>Returns the cell below a column, or <see langword="null"/> where there is none or it is blank.</summary>
    internal Cell? CellOf(TableColumn column) =>
        column.Index < Cells.Length && Cells[column.Index] is { } cell && !PlanGrid.IsBlank(cell) ? cell.Printed : null;

    /// <summary>Says whether the cell below a column stands below another one of some columns, too, or below one before it.</summary>
    internal bool IsShared(TableColumn column, IReadOnlyList<TableColumn> columns, bool isBefore = false)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] != column
                && (!isBefore || columns[i].Index < column.Index)
                && columns[i].Index < Cells.Length && ReferenceEquals(Cells[columns[i].Index], Cells[column.Index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a cell below a column is that of another row, too.</summary>
    internal bool IsSameCell(TableColumn column, GridRow other) =>
        column.Index < Cells.Length && column.Index < other.Cells.Length && ReferenceEquals(Cells[column.Index], other.Cells[column.Index]);

    /// <summary>Takes the cell of the row above.</summary>
    internal void Inherit(TableColumn column, GridRow above)
    {
        var cells = new PlanGridCell?[Math.Max(Cells.Length, column.Index + 1)]; // The others are the table's.
        Cells.CopyTo(cells, 0);
        cells[column.Index] = column.Index < above.Cells.Length ? above.Cells[column.Index] : null;
        Cells = cells;
        (_inherited ??= []).Add(column.Index);
    }

    /// <summary>Takes a cell out that belongs to another column.</summary>
    internal void Clear(TableColumn column) => Cells = [.. Cells.Select((cell, index) => index == column.Index ? null : cell)];

    /// <summary>Says whether the cell below a column is that of a row above.</summary>
    internal bool HasInherited(TableColumn column) => _inherited is not null && _inherited.Contains(column.Index);

    /// <summary>Reports the parts that stand on further lines.</summary>
    internal void TellRest(DiagnosticBag diagnostics)
    {
        var said = Place;
        foreach (var piece in Pieces.Where(piece => !piece.Touches(said)))
        {
            diagnostics.Add(CellRules.RestLeftOut, piece);
        }
    }
}
