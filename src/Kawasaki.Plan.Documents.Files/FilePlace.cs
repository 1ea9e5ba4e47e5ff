using static System.FormattableString;

namespace Kawasaki.Plan.Documents.Files;

/// <summary>A place in a file. The default value is no place: its line is 0.</summary>
public readonly record struct FilePlace
{
    private const int Letters = 26;
    private const int MostPoints = 1_000_000;

    private FilePlace(int line, int column, string? sheet = null, int page = 0)
    {
        Line = line;
        Column = column;
        Sheet = sheet;
        Page = page;
    }

    /// <summary>Gets the line, from 1; of a workbook the row, of a PDF the points from the upper edge of the page.</summary>
    public int Line { get; }

    /// <summary>Gets the column, from 1: of a text in UTF-16 units, of a PDF in points from the left edge of the page.</summary>
    public int Column { get; }

    /// <summary>Gets the sheet of a workbook.</summary>
    public string? Sheet { get; }

    /// <summary>Gets the page of a PDF, from 1, or 0.</summary>
    public int Page { get; }

    /// <summary>Gets the cell of a workbook, such as <c>C12</c>.</summary>
    public string? Cell => Sheet is null ? null : Invariant($"{ColumnName(Column)}{Line}");

    internal static FilePlace InText(int line, int column) => new(line, column);

    internal static FilePlace InSheet(string sheet, int row, int column) => new(row, column, sheet);

    internal static FilePlace InPage(int page, double down, double right) => new(PointOf(down), PointOf(right), null, page);

    internal FilePlace Right(int units) => new(Line, Column + units, Sheet, Page);

    /// <summary>Returns the place: <c>(88,46)</c>, <c>[Sheet1]C12</c> or <c>[p3](140,72)</c>.</summary>
    public override string ToString() =>
        Sheet is not null ? Invariant($"[{Sheet}]{Cell}") : Page > 0 ? Invariant($"[p{Page}]({Line},{Column})") : Invariant($"({Line},{Column})");

    private static int PointOf(double place) => (int)Math.Max(1, Math.Min(place, MostPoints));

    private static string ColumnName(int column) =>
        column <= 0 ? "" : ColumnName((column - 1) / Letters) + (char)('A' + ((column - 1) % Letters));
}
