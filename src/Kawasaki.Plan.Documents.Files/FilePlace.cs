using static System.FormattableString;

namespace Kawasaki.Plan.Documents.Files;

/// <summary>A place in a file. The default value is no place: its line is 0.</summary>
public readonly record struct FilePlace
{
    private const int Letters = 26;

    private FilePlace(int line, int column, string? sheet = null)
    {
        Line = line;
        Column = column;
        Sheet = sheet;
    }

    /// <summary>Gets the line or, of a workbook, the row, from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the column, from 1: of a text in UTF-16 units.</summary>
    public int Column { get; }

    /// <summary>Gets the sheet of a workbook.</summary>
    public string? Sheet { get; }

    /// <summary>Gets the cell of a workbook, such as <c>C12</c>.</summary>
    public string? Cell => Sheet is null ? null : Invariant($"{ColumnName(Column)}{Line}");

    internal static FilePlace InText(int line, int column) => new(line, column);

    internal static FilePlace InSheet(string sheet, int row, int column) => new(row, column, sheet);

    internal FilePlace Right(int units) => new(Line, Column + units, Sheet);

    /// <summary>Returns the place: <c>(88,46)</c>, or <c>[Sheet1]C12</c>.</summary>
    public override string ToString() =>
        Sheet is not null ? Invariant($"[{Sheet}]{Cell}") : Invariant($"({Line},{Column})");

    private static string ColumnName(int column) =>
        column <= 0 ? "" : ColumnName((column - 1) / Letters) + (char)('A' + ((column - 1) % Letters));
}
