using Kawasaki.Plan.Documents.Reading;

namespace Kawasaki.Plan.Documents.Tables;

// Heads with a year that is not known.
internal sealed partial class TableColumns
{
    /// <summary>Finds the columns over which a year without an era stands, in the head or in a row without a name below it. Where the names or units have
    /// such a number as well, it counts the columns.</summary>
    private void FindEraless(CellEvidence[][] rows)
    {
        if (rows.Length > 0 && Name is { } name && name.Index < rows[0].Length && rows[0][name.Index].Form is CellForm.Blank
            && Array.TrueForAll(rows[0], cell => cell.Form is CellForm.Blank || cell.Eraless > 0))
        {
            foreach (var column in _columns.Where(column => column.Index < rows[0].Length && column.Eraless == 0))
            {
                column.Eraless = rows[0][column.Index].Eraless;
            }
        }

        var areNumbers = _columns.Exists(column => column is { Role: ColumnRole.Name or ColumnRole.Unit, Eraless: > 0 });
        foreach (var column in _columns.Where(column => areNumbers || column.Period is not null))
        {
            column.Eraless = 0;
        }
    }
}
