using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Files.Reading.Pdf;

/// <summary>A cell of a table on a page, and on the next one where it goes on there.</summary>
/// <param name="Row">Its first row.</param>
/// <param name="Column">Its first column.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="Lines">Its lines, those that were wrapped as one; none where it is blank.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Limit">How far right its lines could go.</param>
internal sealed record PdfCell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<PdfText> Lines, FilePlace Place, double Limit)
{
    /// <summary>Returns the cell with the rest of it, from the next page.</summary>
    internal PdfCell With(PdfCell rest, bool isRowCut)
    {
        var lines = Lines.ToList();
        var first = 0;
        if (lines.Count > 0 && rest.Lines.Count > 0 && lines[lines.Count - 1].GoesOn(rest.Lines[0], Limit, isCell: true))
        {
            lines[lines.Count - 1] = lines[lines.Count - 1].With(rest.Lines[0], Limit);
            first = 1;
        }

        return this with
        {
            Lines = [.. lines, .. rest.Lines.Skip(first)],
            RowSpan = RowSpan + rest.RowSpan - (isRowCut ? 1 : 0),
            Place = Lines.Count == 0 ? rest.Place : Place,
        };
    }

    /// <summary>Gets what it says without spaces and without regard to the width of letters.</summary>
    internal string Words => string.Concat(Lines.SelectMany(line => line.Text).Where(c => !Folding.IsSpace(c)).Select(Folding.Narrow));

    internal bool SaysAs(PdfCell other) =>
        (Row, Column, RowSpan, ColumnSpan) == (other.Row, other.Column, other.RowSpan, other.ColumnSpan) && Words == other.Words;

    internal FileCell ToFileCell() => FileCell.Of([.. Lines.Select(line => line.Text)], Place, ColumnSpan, RowSpan);
}
