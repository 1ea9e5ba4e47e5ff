using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Turns columns of parts below each head of values into rows, which are read as those are that a table prints: 男性 and 女性 below 現状値 and below 目標値,
/// 量の見込み and 確保方策 below each year.</summary>
internal static class PartColumns
{
    private static readonly string DemandInitials = new([.. HeadWords.Demands.Select(word => word[0]).Distinct()]);

    // In what is counted of another year, or by others.
    private static readonly string[] OfOthers = ["前年", "昨年", "前回", "今年", "当年", "国", "県", "府", "都道"];

    /// <summary>Returns the table with such columns as rows, where the same parts in the same order stand below all such heads, each with
    /// cells of its own.</summary>
    internal static PlanGrid In(PlanGrid grid, TableLayout layout)
    {
        grid = PartsOver.Under(grid, layout);
        var head = TableHead.Of(grid, layout);
        var row = head.End - 1;
        var starts = row <= head.First ? [] : Enumerable.Range(0, grid.WidthOf(row)).Where(column => IsPart(grid, row, column, layout)
            && (column == 0 || !IsPart(grid, row, column - 1, layout) || BeginsHead(grid, row - 1, column))).ToList();
        var labels = starts.Count == 0 ? [] : Enumerable.Range(starts[0], grid.WidthOf(row) - starts[0])
            .TakeWhile(column => IsPart(grid, row, column, layout) && (column == starts[0] || !starts.Contains(column)))
            .Select(column => LabelOf(grid.CellAt(row, column))).ToList();
        return labels.Count > 1
            && labels.Distinct().Count() == labels.Count
            && starts.TrueForAll(start => AreParts(grid, row, start, labels, layout) && IsOfValues(grid.CellAt(row - 1, start), layout))
            && Enumerable.Range(head.End, grid.RowCount - head.End).All(below => starts.TrueForAll(start => AreOwn(grid, below, start, labels.Count)))
            ? Turned(grid, head.End, starts, labels.Count, FirstOfValues(grid, head, starts[0], layout))
            : grid;
    }

    private static bool IsPart(PlanGrid grid, int row, int column, TableLayout layout) =>
        grid.CellAt(row, column) is { ColumnSpan: 1 } cell && !grid.GoesOnFromAbove(row, column) && IsPart(cell, layout);

    /// <summary>Says whether a cell is the word of a part (男性, 確保方策), or says what is counted, in which unit, and is no head of values: 利用者数（人）.</summary>
    internal static bool IsPart(PlanGridCell? cell, TableLayout layout) =>
        LabelOf(cell) is { Length: > 0 and <= HeadWords.LongestHead } label
            && (NamesOverParts.IsPartWord(WordOf(label)) || IsDemand(label)
                || (BracketUnit.InName(label.AsSpan()) is not null && !Folding.HasDigit(WordOf(label).AsSpan()) && !label.AsSpan().HasAny(OfOthers)
                    && NamesOverParts.IsMeasure(cell!.Printed) && new HeadWords(label.AsSpan(), layout) is { Role: ColumnRole.Unknown, IsBare: false }));

    /// <summary>Says whether a head of values stands over a cell, or was printed to its left, once for several columns.</summary>
    internal static bool IsBelowValues(PlanGrid grid, int row, int column, TableLayout layout)
    {
        while (column > 0 && PlanGrid.IsBlank(grid.CellAt(row - 1, column)))
        {
            column--;
        }

        return row > 0 && grid.CellAt(row - 1, column) is { } over && IsOfValues(over, layout);
    }

    private static string LabelOf(PlanGridCell? cell) => cell is null ? "" : TableLayout.Folded(cell.Text.AsSpan());

    /// <summary>Returns a label without what it has in brackets behind it: 男性 of 男性（人）.</summary>
    private static string WordOf(string label) =>
        label.AsSpan().IndexOfAny(Folding.OpenBrackets.AsSpan()) is > 0 and var open ? label.Substring(0, open) : label;

    /// <summary>Says whether a cell says what is needed or provided for: 量の見込み, 確保方策（人）.</summary>
    internal static bool IsDemand(PlanGridCell? cell) =>
        cell is not null && ItemNumber.Without(cell.Printed.First.Span) is { Length: > 0 } text && DemandInitials.AsSpan().IndexOf(text[0]) >= 0
            && IsDemand(LabelOf(cell));

    /// <inheritdoc cref="IsDemand(PlanGridCell?)"/>
    internal static bool IsDemand(string label) => Array.IndexOf(HeadWords.Demands, WordOf(ItemNumber.Without(label.AsSpan()).ToString())) >= 0;

    /// <summary>Says whether a head begins over a column. One over several is blank over the others where its cells are not joined.</summary>
    internal static bool BeginsHead(PlanGrid grid, int row, int column) =>
        !PlanGrid.IsBlank(grid.CellAt(row, column)) && (column == 0 || !ReferenceEquals(grid.CellAt(row, column), grid.CellAt(row, column - 1)));

    private static bool AreParts(PlanGrid grid, int row, int start, List<string> labels, TableLayout layout) =>
        !PlanGrid.IsBlank(grid.CellAt(row - 1, start))
            && labels.Select((label, index) => IsPart(grid, row, start + index, layout) && LabelOf(grid.CellAt(row, start + index)) == label
                && (index == 0 || !BeginsHead(grid, row - 1, start + index))).All(isPart => isPart)
            && !(IsPart(grid, row, start + labels.Count, layout) && !BeginsHead(grid, row - 1, start + labels.Count));

    internal static bool IsOfValues(PlanGridCell? over, TableLayout layout) =>
        over is { Text.Length: <= HeadWords.LongestHead }
            && new HeadWords(TableLayout.Folded(over.Text.AsSpan()).AsSpan(), layout) is var words
            && (HeadWords.IsOfValues(words.Role) || words.IsBare);

    /// <summary>Returns the first column of figures below a head of values: the labels stand before it, behind the names.</summary>
    private static int FirstOfValues(PlanGrid grid, TableHead head, int start, TableLayout layout) =>
        Enumerable.Range(0, start).Where(
            column => Enumerable.Range(head.First, head.End - head.First).Any(row => grid.CellAt(row, column) is { } cell && IsOfValues(cell, layout))
                && Enumerable.Range(head.End, grid.RowCount - head.End).Any(row => grid.CellAt(row, column) is { } cell && HeaderWords.IsFigure(cell.Printed)))
            .Append(start).First();

    /// <summary>Says whether each part has a cell of its own in a row.</summary>
    internal static bool AreOwn(PlanGrid grid, int row, int start, int parts) =>
        IsBand(grid, row) || Enumerable.Range(start, parts).All(column => grid.CellAt(row, column) is null or { ColumnSpan: 1, RowSpan: 1 });

    /// <summary>Says whether one cell covers a row: 基本目標1 over the rows of its indicators.</summary>
    internal static bool IsBand(PlanGrid grid, int row) => grid.CellAt(row, 0) is { RowSpan: 1 } cell && cell.ColumnSpan >= grid.WidthOf(row);

    private static PlanGrid Turned(PlanGrid grid, int end, List<int> starts, int parts, int place)
    {
        var blank = new Cell(grid.CellAt(end - 1, starts[0])!.Printed.First.Slice(0, 0));
        var (rows, lines) = (new List<List<PlanGridCell>>(), new List<int>());
        for (var row = 0; row < grid.RowCount; row++)
        {
            for (var part = 0; part < (row < end || IsBand(grid, row) ? 1 : parts); part++)
            {
                rows.Add([.. CellsOf(row, part)]);
                lines.Add(grid.LineOf(row));
            }
        }

        return new(grid.Source, rows, grid.HeadRows, lines) { PartColumn = place, Repeated = grid.Repeated };

        IEnumerable<PlanGridCell> CellsOf(int row, int part)
        {
            var (isHead, isBand) = (row < end, row >= end && IsBand(grid, row));
            for (var column = 0; column < grid.WidthOf(row); column++)
            {
                if (column == place && (row == 0 || !isHead) && !isBand)
                {
                    yield return isHead ? new(blank, 1, end) : new(grid.CellAt(end - 1, starts[0] + part)!.Printed);
                }

                var cell = grid.CellAt(row, column) ?? new(blank);
                var isOfPart = starts.Exists(start => start <= column && column < start + parts);
                if (isOfPart && !isHead && !isBand)
                {
                    if (starts.Contains(column - part))
                    {
                        yield return cell;
                    }
                }
                else if (part == 0 && grid.BeginsAt(row, column)
                    && WidthOf(cell, column) is > 0 and var width && !(isOfPart && row == end - 1))
                {
                    var height = isOfPart && row + cell.RowSpan == end - 1 ? cell.RowSpan + 1 : isHead || isBand ? cell.RowSpan : cell.RowSpan * parts;
                    yield return new(cell.Printed, width, height);
                }
            }
        }

        int WidthOf(PlanGridCell cell, int column) =>
            Enumerable.Range(column, cell.ColumnSpan).Count(at => !starts.Exists(start => start < at && at < start + parts))
                + (column < place && place < column + cell.ColumnSpan ? 1 : 0);
    }
}
