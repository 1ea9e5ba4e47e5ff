using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Lays the cells of a row that has more or fewer of them than the table: where their years and forms leave one way, and not otherwise.</summary>
internal sealed class RowPlaces(IReadOnlyList<TableColumn> columns)
{
    private const int MostWays = 512;

    /// <summary>Returns the cells by columns; nothing where there is no way or more than one, with the first two in words.</summary>
    internal PlanGridCell?[]? Lay(IReadOnlyList<PlanGridCell?> cells, CellEvidence[] forms, out Wording? ways)
    {
        ways = null;
        var found = new List<PlanGridCell?[]>();
        var tries = 0;
        Try(cells, forms, [], 0, found, ref tries);
        if (tries > MostWays)
        {
            return null;
        }

        if (found.Count == 1)
        {
            return LosesText(found[0]) ? null : found[0];
        }

        if (found.Count > 1)
        {
            var column = Enumerable.Range(0, columns.Count).First(index => !AreEqual(found[0][index], found[1][index]));
            var (first, second) = (Said(found[0][column]), Said(found[1][column]));
            var head = columns[column].Head.First.ToString();
            ways = new($"「{head}」は{first.Japanese}または{second.Japanese}です。", $"below '{head}' stands {first.English} or {second.English}.");
        }

        return null;
    }

    private static Wording Said(PlanGridCell? cell) => PlanGrid.IsBlank(cell) ? new("空欄", "nothing") : new($"「{cell!.Text}」", $"'{cell.Text}'");

    /// <summary>Says whether a cell is lost before others that is no value: a value or a name may stand in its place, or lack what it says.</summary>
    private bool LosesText(PlanGridCell?[] laid)
    {
        var last = Array.FindLastIndex(laid, cell => !PlanGrid.IsBlank(cell));
        return columns.Any(column => column.Index < last
            && laid[column.Index] is null
            && !column.IsOfValues
            && column.Role is not (ColumnRole.Number or ColumnRole.Ignored));
    }

    private void Try(
        IReadOnlyList<PlanGridCell?> cells,
        CellEvidence[] forms,
        List<PlanGridCell?> laid,
        int next,
        List<PlanGridCell?[]> found,
        ref int tries)
    {
        if (++tries > MostWays || found.Count > 1)
        {
            return;
        }

        if (laid.Count == columns.Count)
        {
            if (Enumerable.Range(next, cells.Count - next).All(index => MayBeDropped(cells, index))
                && !found.Exists(other => Enumerable.Range(0, laid.Count).All(index => AreEqual(other[index], laid[index]))))
            {
                found.Add([.. laid]);
            }

            return;
        }

        var (left, room) = (cells.Count - next, columns.Count - laid.Count);
        if (left > 0 && Fits(columns[laid.Count], forms[next]))
        {
            Go(cells[next], next + 1, ref tries);
        }

        if (left < room && columns[laid.Count].Role is not ColumnRole.Name)
        {
            Go(null, next, ref tries);
        }

        if (left > room && MayBeDropped(cells, next))
        {
            Try(cells, forms, laid, next + 1, found, ref tries);
        }

        void Go(PlanGridCell? cell, int further, ref int count)
        {
            laid.Add(cell);
            Try(cells, forms, laid, further, found, ref count);
            laid.RemoveAt(laid.Count - 1);
        }
    }

    /// <summary>Says whether a cell too many says nothing: it is blank, or the one before it again.</summary>
    private static bool MayBeDropped(IReadOnlyList<PlanGridCell?> cells, int index) =>
        PlanGrid.IsBlank(cells[index]) || (index > 0 && AreEqual(cells[index], cells[index - 1]));

    private static bool Fits(TableColumn column, CellEvidence cell) =>
        cell.Form is CellForm.Blank ? true // Also below a name, with which further rows go on.
        : column.IsOfValues ? (cell.Form is CellForm.Figure or CellForm.Dash || column.Forms.Contains(cell.Form))
            && (cell.Period is not { } period || column.Printed.Count == 0 || column.Printed.Contains(period))
        : column.Forms.Contains(cell.Form) || (column.Forms.Count == 0 && cell.Form is CellForm.Text);

    private static bool AreEqual(PlanGridCell? cell, PlanGridCell? other) =>
        PlanGrid.IsBlank(cell) ? PlanGrid.IsBlank(other) : !PlanGrid.IsBlank(other) && cell!.Text == other!.Text;
}
