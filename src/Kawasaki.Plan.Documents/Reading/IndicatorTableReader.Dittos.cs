using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

// Signs that say what stands above once more.
internal sealed partial class IndicatorTableReader
{
    private static readonly string[] Dittos = ["〃", "″", "\"", "同上", "同左", "同右"];

    private static bool IsDitto(ReadOnlySpan<char> text)
    {
        foreach (var sign in Dittos)
        {
            if (text.SequenceEqual(sign.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the rows what stands above where a sign says so, beside names and values.</summary>
    private void TakeDittos(List<GridRow> rows, List<TableColumn> heads)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            var (row, above) = (rows[i], rows[i - 1]);
            foreach (var column in heads)
            {
                if (row.Cells.Length == above.Cells.Length
                    && column is { Said.IsBare: false, Role: not ColumnRole.Name }
                    && !HeadWords.IsOfValues(column.Role)
                    && row.CellOf(column) is { } cell
                    && IsDitto(CharacterClasses.Trim(cell.First.Span))
                    && above.CellOf(column) is not null)
                {
                    buffer.Fill(cell);
                    NoteCell(NoValue);
                    row.Inherit(column, above);
                }
            }
        }
    }
}
