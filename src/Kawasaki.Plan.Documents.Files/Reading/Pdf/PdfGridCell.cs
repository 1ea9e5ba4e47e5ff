namespace Kawasaki.Plan.Documents.Files.Reading.Pdf;

/// <summary>A cell between lines of ruling.</summary>
/// <param name="Row">Its first row.</param>
/// <param name="Column">Its first column.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="Left">Its left side.</param>
/// <param name="Right">Its right side.</param>
/// <param name="Top">Its upper side.</param>
internal sealed record PdfGridCell(int Row, int Column, int RowSpan, int ColumnSpan, double Left, double Right, double Top);
