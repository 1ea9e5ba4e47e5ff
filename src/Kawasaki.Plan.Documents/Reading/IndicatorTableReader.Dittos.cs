using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

// Signs that say what stands above once more.
internal sealed partial class IndicatorTableReader
{
    private static readonly string[] Dittos = ["〃", "″", "\"", "同上"];

    /// <summary>Gives the rows what stands above where a sign says so, beside names and values.</summary>
    private void TakeDittos(List<GridRow> rows, List<TableColumn> heads)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            var (row, above) = (rows[i], rows[i - 1]);
            foreach (var column in heads.Where(column => column is { Said.IsBare: false } && row.Cells.Length == above.Cells.Length))
            {
                if (!HeadWords.IsOfValues(column.Role)
                    && column.Role is not ColumnRole.Name
                    && row.CellOf(column) is { } cell
                    && above.CellOf(column) is not null
                    && Array.IndexOf(Dittos, CharacterClasses.Trim(cell.First.Span).ToString()) >= 0)
                {
                    buffer.Fill(cell);
                    NoteCell(NoValue);
                    row.Inherit(column, above);
                }
            }
        }
    }
}
