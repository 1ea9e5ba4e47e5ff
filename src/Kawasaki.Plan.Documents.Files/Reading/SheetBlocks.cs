namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>Divides the rows of a sheet: blank rows stand between tables; a row of one cell above or below a table is a line.</summary>
internal static class SheetBlocks
{
    /// <summary>Adds rows to a text.</summary>
    internal static void Add(FileText text, IReadOnlyList<IReadOnlyList<FileCell>> rows)
    {
        for (var first = 0; first < rows.Count;)
        {
            var end = first;
            while (end < rows.Count && !(IsBlank(rows[end]) && !IsCovered(rows, first, end)))
            {
                end++;
            }

            if (end > first)
            {
                AddBlock(text, [.. rows.Skip(first).Take(end - first)]);
            }

            first = end + 1;
        }
    }

    private static void AddBlock(FileText text, IReadOnlyList<IReadOnlyList<FileCell>> rows)
    {
        var first = 0;
        while (first < rows.Count && IsLine(rows[first]))
        {
            first++;
        }

        var end = rows.Count;
        while (end > first && IsLine(rows[end - 1]) && !IsCovered(rows, first, end - 1))
        {
            end--;
        }

        AddLines(text, rows.Take(first));
        if (end > first)
        {
            text.AddTable(WithoutBlankColumns([.. rows.Skip(first).Take(end - first)]), 0);
        }

        AddLines(text, rows.Skip(end));
        text.AddBlank(rows[0].Select(cell => cell.Place).FirstOrDefault());
    }

    /// <summary>Takes off the columns of a sheet at both sides that are blank in all rows.</summary>
    private static IReadOnlyList<IReadOnlyList<FileCell>> WithoutBlankColumns(IReadOnlyList<IReadOnlyList<FileCell>> rows)
    {
        if (rows.SelectMany(row => row).First().Place.Sheet is null)
        {
            return rows;
        }

        FileCell[] cells = [.. rows.SelectMany(row => row).Where(cell => !cell.IsBlank)];
        var first = cells.Min(cell => cell.Place.Column);
        var last = cells.Max(cell => cell.Place.Column + cell.ColumnSpan - 1);
        return [.. rows.Select(row => (IReadOnlyList<FileCell>)[.. row.Where(cell => cell.Place.Column >= first && cell.Place.Column <= last)])];
    }

    private static void AddLines(FileText text, IEnumerable<IReadOnlyList<FileCell>> rows)
    {
        foreach (var cell in rows.SelectMany(row => row.Where(cell => !cell.IsBlank)))
        {
            cell.AddLinesTo(text);
        }
    }

    private static bool IsBlank(IReadOnlyList<FileCell> row) => row.All(cell => cell.IsBlank);

    private static bool IsLine(IReadOnlyList<FileCell> row) => row.Count(cell => !cell.IsBlank) == 1 && row.All(cell => cell.RowSpan == 1);

    private static bool IsCovered(IReadOnlyList<IReadOnlyList<FileCell>> rows, int first, int row) =>
        Enumerable.Range(Math.Max(first, row - 8), Math.Min(row - first, 8)).Any(above => rows[above].Any(cell => cell.RowSpan > row - above));
}
