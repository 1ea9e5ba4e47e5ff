using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;

namespace Kawasaki.Plan.Documents.Reading;

// Tables that stand side by side.
internal sealed partial class IndicatorTableReader
{
    /// <summary>Reads a table whose head is known.</summary>
    internal void Read(Table table, Node owner)
    {
        var grid = table.ToGrid(out var head, out var lines);
        var parts = SideBySide(grid);
        if (parts.Count == 1)
        {
            Read(grid, head, lines, owner);
            return;
        }

        parts.ForEach(part => Read(part, TableHead.Of(part, layout), part.Lines(), owner));
    }

    /// <summary>Divides a table where names and values stand beside names and values: each has its own rows.</summary>
    private List<PlanGrid> SideBySide(PlanGrid grid)
    {
        var (above, names) = NamesIn(grid);
        if (names.Count < 2)
        {
            return [grid];
        }

        var starts = names.Skip(1).Select(name => name - LeadIn(above, names[0], name)).Prepend(0).ToArray();
        var ends = starts.Skip(1).Append(grid.ColumnCount);
        return [.. starts.Zip(ends, (start, end) => Between(grid, start, end)).Where(part => part.RowCount > 0)];
    }

    /// <summary>Returns the heads of the first row that has names and values more than once, and where the names stand.</summary>
    private (PlanGridCell?[] Heads, List<int> Names) NamesIn(PlanGrid grid)
    {
        var head = TableHead.Of(grid, layout);
        for (var row = head.First; row < head.End; row++)
        {
            var heads = Enumerable.Range(0, grid.ColumnCount).Select(column => grid.CellAt(row, column)).ToArray();
            var names = new List<int>();
            var hasValues = false;
            for (var column = 0; column < heads.Length; column++)
            {
                var isFirst = column == 0 || !ReferenceEquals(heads[column], heads[column - 1]);
                var role = RoleOf(heads[column]);
                if (role is ColumnRole.Name
                    && isFirst
                    && (names.Count == 0 || (hasValues && AreOfNames(heads[names[0]]!, heads[column]!) && AreTexts(grid, head.End, column))))
                {
                    names.Add(column);
                    hasValues = false;
                }

                hasValues |= HeadWords.IsOfValues(role) || IsBareYear(heads[column]);
            }

            if (names.Count > 1 && hasValues)
            {
                return (heads, names);
            }
        }

        return ([], []);
    }

    /// <summary>Says whether two heads are those of names, each of a table: equal ones, and no 項目 beside 指標, which groups.</summary>
    private static bool AreOfNames(PlanGridCell one, PlanGridCell other) =>
        Characters.AreEqualButForSpaces(one.Text.AsSpan(), other.Text.AsSpan()) || !(one.Printed.First.Contains("項目") || other.Printed.First.Contains("項目"));

    /// <summary>Says whether the first cells below a head of names are no figures: 数値目標 may stand over targets.</summary>
    private static bool AreTexts(PlanGrid grid, int row, int column)
    {
        while (row < grid.RowCount && PlanGrid.IsBlank(grid.CellAt(row, column)))
        {
            row++;
        }

        return row < grid.RowCount && !HeaderWords.IsFigure(grid.CellAt(row, column)!.Printed);
    }

    private bool IsBareYear(PlanGridCell? cell) =>
        !PlanGrid.IsBlank(cell) && cell!.Text.Length <= HeadWords.LongestHead && new HeadWords(TableLayout.Folded(cell.Text.AsSpan()).AsSpan(), layout).IsBare;

    /// <summary>Returns how many columns before a further one of names belong to it: numbers and groups, as before the first.</summary>
    private int LeadIn(PlanGridCell?[] heads, int first, int name)
    {
        var length = 0;
        while (length < first && RoleOf(heads[name - length - 1]) is ColumnRole.Number or ColumnRole.Category)
        {
            length++;
        }

        return length;
    }

    private static PlanGrid Between(PlanGrid grid, int start, int end)
    {
        var rows = new List<List<PlanGridCell>>();
        for (var row = 0; row < grid.RowCount; row++)
        {
            var blank = new PlanGridCell(new Cell(grid.Source.Line(grid.LineOf(row)).Slice(0, 0)));
            var cells = new List<PlanGridCell>();
            for (var column = start; column < Math.Min(end, grid.WidthOf(row)); column++)
            {
                var cell = grid.CellAt(row, column);
                if (!grid.GoesOnFromAbove(row, column) && (column == start || cell is null || !ReferenceEquals(cell, grid.CellAt(row, column - 1))))
                {
                    cells.Add(cell is null ? blank : new(cell.Printed, Math.Min(cell.ColumnSpan, end - column), cell.RowSpan));
                }
            }

            if (cells.Exists(cell => !PlanGrid.IsBlank(cell)))
            {
                rows.Add(cells);
            }
        }

        return new(grid.Source, rows, grid.HeadRows);
    }
}
