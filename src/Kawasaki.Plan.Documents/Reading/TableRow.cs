namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A row of a table: cells between tabs, or between the pipes of Markdown.</summary>
internal sealed class TableRow(Piece line, List<Piece> cells)
{
    internal Piece Line { get; } = line;

    internal List<Piece> Cells { get; } = cells;

    /// <summary>Gets whether the row is nothing but the dashes between the head and the body of a Markdown table.</summary>
    internal bool IsRule => Line.Text[0] == '|' && Cells.TrueForAll(cell => cell.Length > 0 && cell.Text.All(c => c is '-' or ':' or ' ')) && Cells.Exists(cell => cell.Contains("--"));

    internal Piece Cell(int column) => column < Cells.Count ? Cells[column] : Line.Slice(Line.Length, 0);

    /// <summary>Reads a row. The line is not trimmed: a tab at its start or end is an empty cell.</summary>
    internal static bool TryRead(Piece line, out TableRow row)
    {
        var trimmed = line.Trim();
        var isPiped = trimmed.Length > 1 && trimmed.Text[0] == '|' && trimmed.Text.IndexOf('|', 1) > 0;
        if (!isPiped && line.Text.PlaceOf('\t') < 0)
        {
            row = null!;
            return false;
        }

        var source = isPiped ? trimmed.Slice(1, trimmed.Length - (trimmed.EndsWith("|") ? 2 : 1)) : line;
        row = new(isPiped ? trimmed : line, Split(source, isPiped ? '|' : '\t'));
        return true;
    }

    private static List<Piece> Split(Piece source, char separator)
    {
        var cells = new List<Piece>();
        var start = 0;
        while (true)
        {
            var end = source.Text.IndexOf(separator, start);
            if (end < 0)
            {
                cells.Add(source.From(start).Trim());
                return cells;
            }

            cells.Add(source.Slice(start, end - start).Trim());
            start = end + 1;
        }
    }
}
