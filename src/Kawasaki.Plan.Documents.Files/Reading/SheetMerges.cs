using ExcelDataReader;
using Kawasaki.Plan.Documents.Tables;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>The merged cells of a sheet.</summary>
internal sealed class SheetMerges
{
    private readonly ILookup<int, CellRange> _byRow;
    private readonly HashSet<int> _hiddenRows = [];
    private readonly HashSet<int> _hiddenColumns = [];

    internal SheetMerges(IEnumerable<CellRange> ranges)
    {
        _byRow = ranges
            .Where(range => range.ToRow - range.FromRow < PlanGrid.MostColumns)
            .SelectMany(range => Enumerable.Range(range.FromRow, range.ToRow - range.FromRow + 1).Select(row => (row, range)))
            .ToLookup(item => item.row, item => item.range);
    }

    internal void Hide(int row) => _hiddenRows.Add(row);

    internal void HideColumn(int column) => _hiddenColumns.Add(column);

    /// <summary>Says whether a merged cell covers a place in a row.</summary>
    internal bool AreIn(int row) => _byRow.Contains(row);

    /// <summary>Says whether a merged cell covers a place.</summary>
    internal bool Covers(int row, int column) => RangeAt(row, column) is not null;

    /// <summary>Says whether a merged cell that begins elsewhere covers a place.</summary>
    internal bool IsInside(int row, int column) => RangeAt(row, column) is { } range && !(range.FromRow == row && range.FromColumn == column);

    /// <summary>Returns how many columns and rows that are shown the cell of a place covers.</summary>
    internal (int Columns, int Rows) SpansOf(int row, int column) =>
        RangeAt(row, column) is not { } range ? (1, 1)
            : (
                Math.Min(Shown(range.FromColumn, range.ToColumn, _hiddenColumns), PlanGrid.MostColumns - column),
                Shown(range.FromRow, range.ToRow, _hiddenRows));

    private static int Shown(int first, int last, HashSet<int> hidden) =>
        Math.Max(Enumerable.Range(first, last - first + 1).Count(index => !hidden.Contains(index)), 1);

    private CellRange? RangeAt(int row, int column) => _byRow[row].FirstOrDefault(range => range.FromColumn <= column && column <= range.ToColumn);
}
