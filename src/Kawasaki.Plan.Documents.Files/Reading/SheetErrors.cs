using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>The cells of a workbook whose values are errors, such as <c>#DIV/0!</c>. The reader of the workbook gives them as blank ones.</summary>
internal sealed class SheetErrors
{
    private const string Unnamed = "#ERROR!";
    private const int Letters = 26;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly Dictionary<(string Sheet, int Row, int Column), string> _errors = [];
    private readonly HashSet<(string Sheet, int Row)> _rows = [];

    /// <summary>Gets whether the file says which values are errors. The binary forms are not asked.</summary>
    internal bool AreKnown { get; private set; }

    internal static SheetErrors Of(byte[] bytes)
    {
        var errors = new SheetErrors();
        if (bytes.Length < 2 || bytes[0] != 'P' || bytes[1] != 'K')
        {
            return errors;
        }

        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var parts = Pairs(archive, "xl/_rels/workbook.xml.rels", "Relationship", "Id", "Target").ToLookup(pair => pair.First, pair => pair.Second);
        foreach (var (sheet, id) in Pairs(archive, "xl/workbook.xml", "sheet", "name", "id"))
        {
            errors.AreKnown = true;
            foreach (var part in parts[id])
            {
                errors.Add(archive, sheet, part.Length > 0 && part[0] == '/' ? part.Substring(1) : "xl/" + part);
            }
        }

        return errors;
    }

    /// <summary>Says whether an error stands in a row. Rows count from 0.</summary>
    internal bool AreIn(string sheet, int row) => _rows.Contains((sheet, row));

    /// <summary>Returns the error of a cell, or <see langword="null"/>. Row and column count from 0.</summary>
    internal string? At(string sheet, int row, int column) => _errors.TryGetValue((sheet, row, column), out var error) ? error : null;

    private void Set(string sheet, int row, int column, string error)
    {
        _errors[(sheet, row, column)] = error;
        _ = _rows.Add((sheet, row));
    }

    private static IEnumerable<XmlReader> Elements(ZipArchive archive, string path)
    {
        if (archive.GetEntry(path) is not { } entry)
        {
            yield break;
        }

        using var xml = XmlReader.Create(entry.Open(), Settings);
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element)
            {
                yield return xml;
            }
        }
    }

    /// <summary>Returns two attributes of the elements with a name; the second whatever its namespace.</summary>
    private static IEnumerable<(string First, string Second)> Pairs(ZipArchive archive, string path, string name, string first, string second)
    {
        foreach (var xml in Elements(archive, path).Where(xml => xml.LocalName == name))
        {
            var (left, right) = ("", "");
            for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
            {
                left = xml.LocalName == first ? xml.Value : left;
                right = xml.LocalName == second ? xml.Value : right;
            }

            yield return (left, right);
        }
    }

    private void Add(ZipArchive archive, string sheet, string path)
    {
        var (row, column) = (-1, -1);
        var isError = false;
        foreach (var xml in Elements(archive, path))
        {
            switch (xml.LocalName)
            {
                case "row":
                    var isSaid = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
                    (row, column) = (isSaid ? number - 1 : row + 1, -1);
                    break;
                case "c":
                    column = xml.GetAttribute("r") is { } place ? ColumnOf(place) : column + 1;
                    isError = xml.GetAttribute("t") == "e";
                    if (isError)
                    {
                        Set(sheet, row, column, Unnamed);
                    }

                    break;
                case "v" when isError && xml.Read() && xml.NodeType is XmlNodeType.Text:
                    Set(sheet, row, column, xml.Value);
                    break;
            }
        }
    }

    /// <summary>Returns the column, from 0, of a place such as <c>C12</c>.</summary>
    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var letter in place.TakeWhile(c => c is >= 'A' and <= 'Z'))
        {
            column = (column * Letters) + letter - 'A' + 1;
        }

        return column - 1;
    }
}
