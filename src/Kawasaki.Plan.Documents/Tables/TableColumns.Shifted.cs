using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;

namespace Kawasaki.Plan.Documents.Tables;

// Heads that stand one column off.
internal sealed partial class TableColumns
{
    private static readonly Wording YearOverUnits = new(
        "年が単位の列の上にあり、見出しがずれているかもしれません。",
        "a year heads the units: the years may stand one column off.");

    /// <summary>Finds figures below a head that stands twice, or years one of which heads the units: what is above belongs to a neighbour.</summary>
    private void FindShifted()
    {
        for (var i = 1; i < _columns.Count; i++)
        {
            var (column, left) = (_columns[i], _columns[i - 1]);
            if (!column.IsOfValues
                && column.Forms.Contains(CellForm.Figure)
                && !left.Forms.Contains(CellForm.Figure)
                && !column.Head.IsBlank
                && column.Head.First.Span.SequenceEqual(left.Head.First.Span))
            {
                column.Take(ColumnRole.Unknown, AsFigures);
            }
        }

        foreach (var unit in _columns.Where(column => column is { Role: ColumnRole.Unit, Said.HasYear: true }).ToList())
        {
            _diagnostics.Add(TableRules.TwoReadings, unit.Head.First, YearOverUnits);
            _columns.FindAll(column => column.IsOfValues).ForEach(column => column.Refuse(YearOverUnits));
        }
    }
}
