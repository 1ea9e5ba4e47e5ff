using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

// The column that says of which part of an indicator each of its rows is.
internal sealed partial class TableColumns
{
    private static readonly Wording AsLabels = new("名称のない行が続き、行ごとに語が異なるため", "rows without a name go on, each with a word of its own");

    /// <summary>Gets the columns between the names and the values whose words tell the rows of one indicator apart: 男性, 女性.</summary>
    internal IReadOnlyList<TableColumn> Labels { get; private set; } = [];

    /// <summary>Gets whether the words are sure to be labels: there is one such column, and it says that it groups, or names, or holds no figures.</summary>
    internal bool AreLabelsSure => (Labels.Count == 1
            || (Labels.Count == 2 && (Labels[1].IsOfParts || (!Labels[0].Head.IsBlank && Labels[0].Head.First.Start == Labels[1].Head.First.Start))))
        && (Labels[0].Said.Role is ColumnRole.Category or ColumnRole.Name || !Labels[0].Forms.Contains(CellForm.Figure));

    /// <summary>Returns the cells of a row that say of which part it is, from left to right: 65歳以上, and 男性 that stood over its figures.</summary>
    internal List<Cell> LabelsOf(GridRow row) =>
        [.. Labels.Where(column => !row.IsShared(column, Labels, isBefore: true)).Select(column => LabelOf(row, column)).OfType<Cell>()];

    /// <summary>Returns the cell that says of which part a row is: not a dash, which says that it is of none.</summary>
    private static Cell? LabelOf(GridRow row, TableColumn column) =>
        row.CellOf(column) is { } cell && !HeaderWords.IsDash(CharacterClasses.Trim(cell.First.Span)) ? cell : null;

    /// <summary>Finds the columns of labels: those with words of their own where rows go on below a name.</summary>
    internal void FindLabels(List<GridRow> rows)
    {
        if (Name is not { } name || Kind is not null)
        {
            return;
        }

        var firstValue = _columns.Find(column => column.IsOfValues)?.Index ?? 0;
        Labels = _columns.FindAll(column => column.Index > name.Index
            && column.Index < firstValue
            && column is { Role: ColumnRole.Category or ColumnRole.Unknown, IsByKind: false }
            && rows.Zip(rows.Skip(1), (above, below) => above.Ways is null && HasLabel(column, above, below)).Any(isLabel => isLabel));
        if (AreLabelsSure && Labels[0].Role is ColumnRole.Unknown)
        {
            Labels[0].Take(ColumnRole.Category, AsLabels);
        }
    }

    /// <summary>Says whether a row goes on below the name of the one above: it has none, or the same once more.</summary>
    internal bool GoesOn(GridRow above, GridRow below) =>
        Name is { } name
        && (below.CellOf(name) is not { } own
            || below.IsSameCell(name, above)
            || (above.CellOf(name) is { } first && Characters.AreEqualButForSpaces(own.First.Span, first.First.Span)));

    private bool HasLabel(TableColumn column, GridRow above, GridRow below) =>
        below.Ways is not null ? above.CellOf(column) is not null
        : GoesOn(above, below)
        && LabelOf(below, column) is { } own
        && !below.IsSameCell(column, above)
        && (below.CellOf(Name!) is null
            || (above.CellOf(column) is { } first && !Characters.AreEqualButForSpaces(own.First.Span, first.First.Span)));
}
