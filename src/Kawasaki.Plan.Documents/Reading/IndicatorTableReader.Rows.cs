using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

// Rows of one indicator, each of a part of it: 男性 and 女性 below one name.
internal sealed partial class IndicatorTableReader
{
    private static readonly HashSet<TableColumn> NoColumnsOfAll = [];
    private static readonly Wording PartsOrRows = new(
        "一つの指標の区分ごとの行、または名称の欠けた別の指標の行です。",
        "the rows are parts of one indicator, or of others whose names are lost.");

    // In words of rows that are not parts of what was measured, but kinds of figures that are not known.
    private static readonly string[] PlanWords = ["計画", "見込", "予定", "推計", "目標", "必要", "確保", "需要", "実績"];

    private static readonly Wording PartOrIndicator = new(
        "上の指標の内訳で、その名称と単位はこの行にありません。または別の指標です。",
        "it is a part of the indicator above, whose name and unit are not in this row, or another one.");

    private static readonly Wording OfSeveralParts = new(
        "複数の区分の行にまたがる値です。指標全体の値、またはそれぞれの区分の値です。",
        "the value covers the rows of several parts: it is one of the whole, or of each part.");

    /// <summary>Says whether the rows are parts of an indicator, and each has a label of its own. Other rows below one name have more than one
    /// reading.</summary>
    private static bool ArePartsSure(List<GridRow> group, TableColumns columns)
    {
        if (!columns.AreLabelsSure)
        {
            return false;
        }

        var labels = new HashSet<string>(StringComparer.Ordinal);
        return group.TrueForAll(row => row.Ways is null
            && columns.LabelsOf(row) is var said
            && said.Count == columns.Labels.Count(column => !row.IsShared(column, columns.Labels, isBefore: true)) // 小学6年生 covers both.
            && said.TrueForAll(label => label.Rest.Count == 0)
            && (columns.ArePlanned && !columns.AreNamesPlanned ? PartColumns.IsDemand(Characters.JoinWrapped(said[said.Count - 1].First.Span))
                : !said.Exists(label => Array.Exists(PlanWords, label.First.Contains)))
            && labels.Add(string.Join(" ", said.Select(label => Characters.JoinWrapped(label.First.Span)))));
    }

    /// <summary>Returns the columns of which one cell is below several rows.</summary>
    private static HashSet<TableColumn> ColumnsOfAll(List<GridRow> group, TableColumns columns) =>
        [.. columns.All.Where(column => IsOfAll(group, column))];

    /// <summary>Says whether the cell below a column is one of several rows.</summary>
    private static bool IsOfAll(List<GridRow> group, TableColumn column) => group.Skip(1).Any(row => row.IsSameCell(column, group[0]));

    /// <summary>Reads the rows of each indicator.</summary>
    private void ReadGroups(List<List<GridRow>> groups, TableColumns columns, Node owner)
    {
        var parts = PartRows.Of(groups, columns);
        foreach (var group in groups)
        {
            if (parts.Contains(group))
            {
                Refuse(group, TableRules.TwoReadings, PartOrIndicator, owner);
            }
            else
            {
                ReadGroup(group, columns, owner);
            }
        }
    }

    /// <summary>Says whether rows without a name are in other units than those before them, and no part says what it counts.</summary>
    private bool MayHaveLostNames(List<GridRow> group, TableColumns columns, List<IndicatorRow> parts) =>
        parts[0].Figures(diagnostics).Printed is { } unit
            && group.Zip(parts, (row, part) => row.CellOf(columns.Name!) is null && part.Figures(diagnostics).Printed is { } other && other != unit
                && !columns.LabelsOf(row).Exists(NamesOverParts.IsMeasure)).Contains(true);

    /// <summary>Makes a part of an indicator for each row.</summary>
    private List<IndicatorRow> PartsOf(List<GridRow> group, TableColumns columns, IndicatorRow indicator)
    {
        foreach (var row in group)
        {
            var labels = columns.LabelsOf(row);
            Fill(labels[labels.Count - 1], map);
            var (start, end) = buffer.Trim(0, buffer.Length);
            var name = Characters.JoinWrapped(buffer.Span.Slice(start, end - start));
            var part = new IndicatorRow(map.Add(indicator.Node, PlanMember.Parts, indicator.Parts.Count))
            {
                Name = labels.Count == 1 ? name : $"{Characters.JoinWrapped(labels[0].First.Span)} {name}",
                Whole = indicator,
                ScaleMaximum = indicator.ScaleMaximum,
                Place = row.Line,
            };
            buffer.Note(map, SourcePieceKind.Text, map.Add(part.Node, PlanMember.Label), start, end);
            indicator.Parts.Add(part);
        }

        return indicator.Parts.ToList();
    }
}
