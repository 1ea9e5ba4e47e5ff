using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Kawasaki.Plan.Documents.Files.Tests;

/// <summary>Writes workbooks.</summary>
internal static class Workbooks
{
    internal static byte[] Of(IReadOnlyList<string[]> rows) =>
        Of(sheet => sheet.Append(rows.Select(row => new Row(row.Select(Text)))));

    internal static Cell Text(string text) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new(new Text(text) { Space = SpaceProcessingModeValues.Preserve }),
    };

    internal static Cell Error(string value) => new() { DataType = CellValues.Error, CellValue = new(value) };

    /// <summary>Makes a workbook of one sheet; style n of a cell is the nth of the formats.</summary>
    internal static byte[] Of(Action<SheetData> fill, string[]? formats = null, string[]? merges = null, SheetStateValues? state = null)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new();
            var styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = new(
                new NumberingFormats((formats ?? []).Select((code, index) => new NumberingFormat { NumberFormatId = (uint)(200 + index), FormatCode = code })),
                new Fonts(new Font()),
                new Fills(new Fill()),
                new Borders(new Border()),
                new CellFormats([new CellFormat(), .. (formats ?? []).Select((_, index) => new CellFormat { NumberFormatId = (uint)(200 + index), ApplyNumberFormat = true })]));
            var part = book.AddNewPart<WorksheetPart>();
            var data = new SheetData();
            fill(data);
            part.Worksheet = new(data);
            if (merges is not null)
            {
                part.Worksheet.Append(new MergeCells(merges.Select(range => new MergeCell { Reference = range })));
            }

            book.Workbook.Append(new Sheets(new Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = "指標", State = state }));
        }

        return stream.ToArray();
    }
}
