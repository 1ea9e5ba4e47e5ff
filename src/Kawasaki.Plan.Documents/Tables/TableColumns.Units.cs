using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

// Units in cells of their own.
internal sealed partial class TableColumns
{
    private static readonly Wording AsUnits = new("左の列と同じ見出しの下に単位だけがあるため", "it has nothing but units, below the head of the column to the left");

    /// <summary>Finds the columns with nothing but units below the head of the values to the left of them: 目標値 over 25 and over ％.</summary>
    internal void FindUnitsBeside(List<GridRow> rows)
    {
        foreach (var (values, units) in _columns.Zip(_columns.Skip(1), (left, right) => (left, right)))
        {
            if ((values.IsOfValues ? values.Forms.Contains(CellForm.Figure) : values.Role is ColumnRole.Name && Unit is null)
                && !values.Head.IsBlank
                && values.Head.First.Span.SequenceEqual(units.Head.First.Span)
                && units.Role is not ColumnRole.Unit
                && rows.Where(row => row.Ways is null).Select(row => row.CellOf(units)).OfType<Cell>().ToList() is { Count: > 0 } cells
                && cells.TrueForAll(IsUnit))
            {
                units.Take(ColumnRole.Unit, AsUnits);
                values.Units = values.IsOfValues ? units : null;
            }
        }
    }

    private static bool IsUnit(Cell cell) => cell.Rest.Count == 0 && BracketUnit.IsKnown(CharacterClasses.Trim(cell.First.Span));
}
