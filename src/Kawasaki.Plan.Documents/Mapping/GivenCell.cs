namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A cell of a table of which the cells are known.</summary>
/// <param name="First">Where its first line stands in the text as printed.</param>
/// <param name="Rest">Where its further lines stand.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
internal readonly record struct GivenCell((int Start, int End) First, IReadOnlyList<(int Start, int End)> Rest, int ColumnSpan, int RowSpan);
