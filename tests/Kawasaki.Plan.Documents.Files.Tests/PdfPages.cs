using System.Globalization;
using System.Text;

namespace Kawasaki.Plan.Documents.Files.Tests;

/// <summary>Writes pages of PDF with letters and lines where they are wanted; places are points from the upper left corner of a page of 600 by 800.</summary>
internal sealed class PdfPages
{
    private const int Height = 800;

    private readonly List<StringBuilder> _pages = [new()];

    /// <summary>Makes a page of a table whose columns and rows stand at places; texts of a cell are divided by line feeds.</summary>
    internal static PdfPages OfTable(double[] columns, double[] rows, string[][] cells)
    {
        var pages = new PdfPages();
        pages.Table(columns, rows, cells);
        return pages;
    }

    internal void Table(double[] columns, double[] rows, string[][] cells, bool isOpenAbove = false, bool isOpenBelow = false)
    {
        foreach (var column in columns)
        {
            Line(column, rows[0], column, rows[^1]);
        }

        foreach (var row in rows[(isOpenAbove ? 1 : 0)..(isOpenBelow ? ^1 : ^0)])
        {
            Line(columns[0], row, columns[^1], row);
        }

        for (var row = 0; row < cells.Length; row++)
        {
            for (var column = 0; column < cells[row].Length; column++)
            {
                var lines = cells[row][column].Split('\n');
                for (var i = 0; i < lines.Length; i++)
                {
                    Text(columns[column] + 4, rows[row] + 14 + (14 * i), lines[i]);
                }
            }
        }
    }

    internal void Text(double x, double y, string text, double size = 10, int mode = 0, bool isTurned = false, char font = 'F')
    {
        if (text.Length > 0)
        {
            var matrix = isTurned ? "0 1 -1 0" : "1 0 0 1";
            _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /{font} {size} Tf {mode} Tr {matrix} {x} {Height - y} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n");
        }
    }

    internal void Line(double x1, double y1, double x2, double y2) =>
        _pages[^1].Append(CultureInfo.InvariantCulture, $"{x1} {Height - y1} m {x2} {Height - y2} l S\n");

    internal void NextPage() => _pages.Add(new());

    /// <summary>Returns the file. The letters of the font G have no meaning in it.</summary>
    internal byte[] ToBytes(bool isEncrypted = false)
    {
        var map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + "100 beginbfrange\n" + string.Concat(Enumerable.Range(0, 256).Select(high => $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n" + (high == 99 || high == 199 ? $"endbfrange\n{(high == 99 ? 100 : 56)} beginbfrange\n" : "")))
            + "endbfrange endcmap CMapName currentdict /CMap defineresource pop end end";
        var widths = $"/W [0 255 500]";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, index) => $"{8 + (2 * index)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 4 0 R >>",
            Stream(map),
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 {widths} /FontDescriptor 6 0 R >>",
            "<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [5 0 R] >>",
            .. _pages.SelectMany((page, index) => new[]
            {
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 {Height}] /Resources << /Font << /F 3 0 R /G 7 0 R >> >> /Contents {9 + (2 * index)} 0 R >>",
                Stream(page.ToString()),
            }),
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        var password = new string('A', 64);
        var lockedBy = isEncrypted ? $"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{password}> /U <{password}> >> /ID [<00> <00>]" : "";
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        file.Append(string.Concat(places.Select(place => $"{place:D10} 00000 n \n")));
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Length + 1} /Root 1 0 R {lockedBy} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";
}
