using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Finds rows of parts of what stands above them, whose name and unit are said there alone: うち家庭系, 男性.</summary>
internal static class PartRows
{
    private const string Marks = "・･*＊";
    private const string Within = "うち";

    private static readonly string[] Halves = ["男性", "女性", "男", "女", "男子", "女子", "男児", "女児"];

    /// <summary>Returns the groups of rows that are parts of one before them.</summary>
    internal static HashSet<List<GridRow>> Of(List<List<GridRow>> groups, TableColumns columns)
    {
        var parts = new HashSet<List<GridRow>>();
        GridRow? whole = null;
        foreach (var group in groups)
        {
            if (columns.Name is not { } name || group[0].CellOf(name) is not { } cell)
            {
                continue;
            }

            if (!IsPart(cell.First.Span))
            {
                whole = group[0];
            }
            else if (whole is not null && columns.Unit is null && IsOfSameCategory(whole, group[0], columns) && HasBareFigure(group[0], columns))
            {
                parts.Add(group);
            }
        }

        return parts;
    }

    private static bool IsPart(ReadOnlySpan<char> name)
    {
        while (name.Length > 0
            && (CharacterClasses.IsWhiteSpace(name[0]) || Folding.IsDash(name[0]) || (Marks + Folding.OpenBrackets).AsSpan().IndexOf(name[0]) >= 0))
        {
            name = name.Slice(1);
        }

        var end = name.IndexOfAny((Folding.OpenBrackets + Folding.CloseBrackets).AsSpan());
        name = CharacterClasses.Trim(end < 0 ? name : name.Slice(0, end));
        return Array.IndexOf(Halves, name.ToString()) >= 0
            || (name.Begins(Within) && name.Length > Within.Length && name[Within.Length] is not (>= 'ぁ' and <= 'ゖ')); // うちわ is none.
    }

    private static bool IsOfSameCategory(GridRow whole, GridRow row, TableColumns columns) =>
        columns.All.TrueForAll(column => column.Role is not ColumnRole.Category || TextOf(whole.CellOf(column)) == TextOf(row.CellOf(column)));

    private static string TextOf(Cell? cell) => cell is { } printed ? CharacterClasses.Trim(printed.First.Span).ToString() : "";

    private static bool HasBareFigure(GridRow row, TableColumns columns) =>
        columns.OfValues.Exists(column => column.Said.Unit is null
            && row.CellOf(column) is { } cell
            && IndicatorCellNotation.Default.ReadMeasurement(cell.First.ToString()).TryGetValue(out var read)
            && read.Value is { } value
            && value.Unit == MeasurementUnit.None);
}
