namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A cell of a table of which the cells are known.</summary>
/// <param name="Lines">Where its lines stand in the text as printed; one at least.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
internal sealed record GivenCell(IReadOnlyList<(int Start, int End)> Lines, int ColumnSpan, int RowSpan);
