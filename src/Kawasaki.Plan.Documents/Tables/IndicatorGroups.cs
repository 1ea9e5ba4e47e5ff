using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Puts the rows of one indicator together: where the kind stands in the rows, those below one name.</summary>
internal sealed class IndicatorGroups(TableColumns columns, TableLayout layout)
{
    internal List<List<GridRow>> Of(List<GridRow> rows)
    {
        var groups = new List<List<GridRow>>();
        foreach (var row in rows)
        {
            if (columns.Kind is { } kind && row.CellOf(kind) is { } said)
            {
                row.Kind = HeadWords.KindOf(said.First.Span, layout);
            }

            if (groups.Count > 0 && GoesOn(groups[groups.Count - 1], row))
            {
                groups[groups.Count - 1].Add(row);
            }
            else
            {
                groups.Add([row]);
            }
        }

        return groups;
    }

    /// <summary>Says whether a row is a further one of an indicator: of a kind that it has not had, below no name, or below the same.</summary>
    private bool GoesOn(List<GridRow> group, GridRow row) =>
        row.Kind is not ColumnRole.Unknown
            && row.Ways is null
            && group[0].Ways is null
            && group.TrueForAll(other => other.Kind is not ColumnRole.Unknown && other.Kind != row.Kind)
            && columns.Name is { } name
            && group[0].CellOf(name) is { } first
            && (row.CellOf(name) is not { } own || Characters.AreEqualButForSpaces(own.First.Span, first.First.Span));
}
