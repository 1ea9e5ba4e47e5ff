using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;

namespace Kawasaki.Plan.Documents.Tables;

// Values that are not those of one's own.
internal sealed partial class TableColumns
{
    private static readonly Wording AsOfOthers = new("国や県など、ほかの団体の値のため", "its values are those of others, as of the country");

    /// <summary>Finds values of a larger area beside those of one's own: 国の目標値 beside 目標値. They are kept as remarks.</summary>
    private void FindOthers()
    {
        var hasOwn = _columns.Exists(column => column.IsOfValues && !column.Said.IsOfOthers);
        foreach (var column in _columns.Where(column => hasOwn && column.Said.IsOfOthers))
        {
            column.Take(ColumnRole.Remark, AsOfOthers);
        }
    }

    /// <summary>Returns the columns of figures whose own words are not known below one head of values: 男性 and 女性 below 現状値.</summary>
    private List<IGrouping<int, TableColumn>> BelowOneHead() =>
    [
        .. _columns
            .Where(column => column is { Role: ColumnRole.Unknown, HasValuesAbove: true } && column.Forms.Contains(CellForm.Figure))
            .GroupBy(column => column.Head.First.Start)
            .Where(group => group.Count() > 1),
    ];
}
