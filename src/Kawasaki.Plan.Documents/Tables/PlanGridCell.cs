using Ardalis.GuardClauses;
using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>A cell of a table: its text, and how many rows and columns it covers.</summary>
public sealed class PlanGridCell
{
    private readonly string? _text; // Null for a cell that stands in a text.

    /// <summary>Creates a cell.</summary>
    /// <param name="text">The text; line ends in it separate lines of the cell.</param>
    /// <param name="columnSpan">How many columns it covers, from 1.</param>
    /// <param name="rowSpan">How many rows it covers, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span is less than 1, or more than <see cref="PlanGrid.MostColumns"/>.</exception>
    public PlanGridCell(string text, int columnSpan = 1, int rowSpan = 1)
    {
        _text = Guard.Against.Null(text);
        ColumnSpan = Guard.Against.OutOfRange(columnSpan, nameof(columnSpan), 1, PlanGrid.MostColumns);
        RowSpan = Guard.Against.OutOfRange(rowSpan, nameof(rowSpan), 1, PlanGrid.MostColumns);
    }

    internal PlanGridCell(Cell printed, int columnSpan = 1, int rowSpan = 1)
    {
        Printed = printed;
        ColumnSpan = columnSpan;
        RowSpan = rowSpan;
    }

    /// <summary>Gets the text. The lines of a cell are joined as wrapped ones are: with a space between Latin words and between digits only.</summary>
    public string Text => _text ?? TextOf(Printed);

    /// <summary>Gets how many columns it covers.</summary>
    public int ColumnSpan { get; }

    /// <summary>Gets how many rows it covers.</summary>
    public int RowSpan { get; }

    /// <summary>Gets where it begins; the default where the cell belongs to no grid yet.</summary>
    public SourceSpan Place => _text is null ? Printed.First.Source.SpanOf(Printed.First.Start, Printed.First.Length) : default;

    internal Cell Printed { get; }

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;

    private static string TextOf(Cell cell)
    {
        if (cell.Rest.Count == 0)
        {
            return cell.First.Span.ToString();
        }

        var buffer = new CellBuffer(cell.First.Source);
        buffer.Fill(cell);
        return buffer.Span.ToString();
    }
}
