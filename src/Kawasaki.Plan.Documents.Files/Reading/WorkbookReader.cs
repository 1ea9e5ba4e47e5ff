using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>Reads the sheets of a workbook, with the values as they are shown.</summary>
internal static class WorkbookReader
{
    private const int MostRows = 1 << 20;
    private const int WeightOfCell = 16;

    private static readonly Wording Workbook = new("ブック", "workbook");
    private static readonly Wording HiddenSheet = new("非表示のシートは読んでいません。", "A hidden sheet is not read.");
    private static readonly Wording HiddenRow = new("非表示の行は読んでいません。", "A hidden row is not read.");
    private static readonly Wording HiddenColumn = new("非表示の列は読んでいません。", "A hidden column is not read.");

    private static readonly Wording UnseenErrors = new(
        "この形式では、エラー値（#DIV/0! など）のセルは空欄として読まれます。",
        "In this form of workbook, cells whose values are errors, such as #DIV/0!, are read as blank.");

    internal static void Read(byte[] bytes, FileText text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // Its reader asks the platform for code page 1252, whatever it reads.
        try
        {
            var errors = SheetErrors.Of(bytes);
            using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes), new ExcelReaderConfiguration { FallbackEncoding = Encoding.UTF8 });
            if (!errors.AreKnown)
            {
                text.Remark(FilePlace.InSheet(reader.Name, 1, 1), UnseenErrors);
            }

            do
            {
                ReadSheet(reader, errors, text);
            }
            while (reader.NextResult());
        }
        catch (Exception exception) when (exception is ExcelReaderException or InvalidOperationException or System.Xml.XmlException or ArgumentException
            or FormatException or NotSupportedException or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException or EndOfStreamException
            or OverflowException or InvalidCastException or InvalidDataException)
        {
            throw FileRefusal.Within(Workbook, exception);
        }
    }

    private static void ReadSheet(IExcelDataReader reader, SheetErrors errors, FileText text)
    {
        var first = FilePlace.InSheet(reader.Name, 1, 1);
        if (!string.Equals(reader.VisibleState, "visible", StringComparison.OrdinalIgnoreCase))
        {
            text.Remark(first, HiddenSheet);
            return;
        }

        var merged = new SheetMerges(reader.MergeCells ?? []);
        var rows = new List<(int Row, List<FileCell> Cells)>();
        var hidden = new HashSet<int>();
        var isBlank = false;
        for (var row = 0; reader.Read() && row < MostRows; row++)
        {
            if (reader.RowHeight == 0 && reader.FieldCount > 0)
            {
                // Places stay those of the sheet.
                text.Remark(FilePlace.InSheet(reader.Name, row + 1, 1), HiddenRow);
                merged.Hide(row);
                continue;
            }

            if (RowOf(reader, row, errors, merged, hidden) is { } cells)
            {
                text.Weigh(cells.Sum(cell => cell.First.Length + WeightOfCell));
                rows.Add((row, cells));
                isBlank = false;
            }
            else if (!isBlank)
            {
                rows.Add((row, []));
                isBlank = true; // Further ones divide no more than the first.
            }
        }

        Fill(rows, merged, hidden, reader.Name);
        foreach (var column in hidden.OrderBy(column => column))
        {
            text.Remark(FilePlace.InSheet(reader.Name, 1, column + 1), HiddenColumn);
        }

        SheetBlocks.Add(text, [.. rows.Select(row => row.Cells)]);
        text.AddBlank(first);
    }

    /// <summary>Gives rows blank cells up to the last column of the sheet: in a sheet a cell has its place, and none is lost at the end of a row.</summary>
    private static void Fill(List<(int Row, List<FileCell> Cells)> rows, SheetMerges merged, HashSet<int> hidden, string sheet)
    {
        var width = rows.SelectMany(row => row.Cells).Select(cell => cell.Place.Column).DefaultIfEmpty(1).Max();
        foreach (var (row, cells) in rows)
        {
            for (var column = cells.Count == 0 ? 0 : cells[cells.Count - 1].Place.Column + cells[cells.Count - 1].ColumnSpan - 1; column < width; column++)
            {
                if (!hidden.Contains(column) && !merged.IsInside(row, column))
                {
                    cells.Add(new("", [], FilePlace.InSheet(sheet, row + 1, column + 1)));
                }
            }
        }
    }

    /// <summary>Returns the cells of a row up to the last that holds something, or <see langword="null"/> where none does.</summary>
    private static List<FileCell>? RowOf(IExcelDataReader reader, int row, SheetErrors errors, SheetMerges merged, HashSet<int> hidden)
    {
        var cells = new List<FileCell>();
        var last = reader.FieldCount - 1;
        var mayHold = errors.AreIn(reader.Name, row) || merged.AreIn(row);
        while (last >= 0 && reader.GetValue(last) is null && !(mayHold && (errors.At(reader.Name, row, last) is not null || merged.Covers(row, last))))
        {
            last--;
        }

        if (last < 0)
        {
            return null;
        }

        for (var column = 0; column <= last; column++)
        {
            if (reader.GetColumnWidth(column) == 0)
            {
                hidden.Add(column);
                merged.HideColumn(column);
            }
        }

        for (var column = 0; column <= last; column++)
        {
            if (hidden.Contains(column) || merged.IsInside(row, column))
            {
                continue;
            }

            if (cells.Count == PlanGrid.MostColumns)
            {
                throw FileRefusal.At(
                    FilePlace.InSheet(reader.Name, row + 1, column + 1),
                    new($"行のセルが {PlanGrid.MostColumns} を超えています。", $"a row has more than {PlanGrid.MostColumns} cells."));
            }

            var (columns, rows) = merged.SpansOf(row, column);
            var lines = errors.At(reader.Name, row, column) is { } error ? [error] : ShownValue.LinesOf(reader, column);
            cells.Add(FileCell.Of(lines, FilePlace.InSheet(reader.Name, row + 1, column + 1), columns, rows));
        }

        return cells;
    }
}
