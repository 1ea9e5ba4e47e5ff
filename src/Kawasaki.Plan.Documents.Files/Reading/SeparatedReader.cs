using System.Text;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>Reads rows with commas or tabs between their cells.</summary>
internal static class SeparatedReader
{
    private const int RowsOfSample = 50;
    private const int FewestRows = 2;
    private const int FewestColumns = 2;

    internal static void Read(string content, char separator, FileText text)
    {
        var source = new SourceText(content);
        var rows = new List<IReadOnlyList<FileCell>>();
        for (var line = 0; line < source.LineCount;)
        {
            var first = line;
            var cells = QuotedRows.ReadRow(source, line, separator, out line, expected: rows.Count > 0 ? rows[0].Count : 0);
            if (cells.Count > PlanGrid.MostColumns)
            {
                throw FileRefusal.At(
                    FilePlace.InText(first + 1, 1),
                    new($"行のセルが {PlanGrid.MostColumns} を超えています。", $"a row has more than {PlanGrid.MostColumns} cells."));
            }

            rows.Add(cells.ConvertAll(CellOf));
            if (cells.TrueForAll(cell => cell.IsBlank))
            {
                SheetBlocks.Add(text, rows);
                rows.Clear();
            }
        }

        SheetBlocks.Add(text, rows);
    }

    /// <summary>Says whether a text is rows: all of the first ones stand in quotes, or most have the same number of cells, and one of them has quotes or
    /// words of heads.</summary>
    internal static bool IsSeparated(SourceText source, char separator)
    {
        var rows = new List<List<Cell>>();
        var areQuoted = true;
        for (var line = 0; line < source.LineCount && rows.Count < RowsOfSample;)
        {
            var first = source.Line(line);
            var cells = QuotedRows.ReadRow(source, line, separator, out line);
            if (!cells.TrueForAll(cell => cell.IsBlank) || cells.Count > 1)
            {
                rows.Add(cells);
                areQuoted &= first[0] == '"' && source.Line(line - 1) is { Length: > 0 } last && last[last.Length - 1] == '"';
            }
        }

        if (rows.Count < FewestRows)
        {
            return false;
        }

        if (areQuoted && rows.Exists(row => row.Count >= FewestColumns))
        {
            return true;
        }

        var columns = rows.GroupBy(row => row.Count).OrderByDescending(group => group.Count()).First();
        return columns.Key >= FewestColumns
            && columns.Count() * 4 >= rows.Count * 3
            && rows.TrueForAll(row => row.Count <= PlanGrid.MostColumns)
            && rows.Exists(row => row.Count >= FewestColumns && GridText.MayBeHead(row, TableLayout.General)
                || row.Exists(cell => cell.First.Start > 0 && source.Text[cell.First.Start - 1] == '"'));
    }

    private static FileCell CellOf(Cell cell)
    {
        var place = cell.First.Source.SpanOf(cell.First.Start, cell.First.Length);
        var at = FilePlace.InText(place.Line, place.Column);
        return cell.Rest.Count == 0 ? new(cell.First.ToString(), [], at) : FileCell.Of(LinesOf(cell), at);
    }

    /// <summary>Returns the lines of a cell. Pieces on one line, which a doubled quote divides, are one.</summary>
    private static List<string> LinesOf(Cell cell)
    {
        var lines = new List<string>();
        var line = new StringBuilder(cell.First.ToString());
        var last = cell.First;
        foreach (var piece in cell.Rest)
        {
            if (last.Line == piece.Line && last.Length > 0)
            {
                // The second of the doubled quotes is no text; white space around it is.
                var between = piece.Source.Text.Substring(last.End, piece.Start - last.End);
                var quote = between.AsSpan().IndexOf('"');
                line.Append(quote < 0 ? between : between.Remove(quote, 1)).Append(piece.ToString());
            }
            else
            {
                lines.Add(line.ToString());
                line.Clear().Append(piece.ToString());
            }

            last = piece;
        }

        lines.Add(line.ToString());
        return lines;
    }
}
