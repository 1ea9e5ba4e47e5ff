using Kawasaki.Plan.Documents.Reading;

namespace Kawasaki.Plan.Documents.Tables;

// What rows and names say of the values beside them.
internal sealed partial class TableColumns
{
    /// <summary>Gets whether the names say what their figures are, and of which year.</summary>
    internal bool AreKindsInNames { get; private set; }

    /// <summary>Gets whether names say that their values are planned: 量の見込み.</summary>
    internal bool AreNamesPlanned { get; private set; }

    /// <summary>Gets whether all rows say that their values are planned: 量の見込み, 確保方策.</summary>
    internal bool ArePlanned { get; private set; }

    private void FindKinds()
    {
        FindKindsInNames();
        foreach (var column in _columns)
        {
            if (column.Role is not ColumnRole.Name
                && column.Forms.Contains(CellForm.Kind)
                && !(column.Role is ColumnRole.Remark && column.Kinds.Count(HeadWords.IsOfValues) < 2) // 備考 over a word of kinds here and there
                && ((column.Forms.All(form => form is CellForm.Kind or CellForm.OtherKind) && !column.IsOfValues) // 達成率 beside 目標 and 実績
                    || (column.Kinds.Contains(ColumnRole.Target) && column.Kinds.Contains(ColumnRole.Measurement))))
            {
                ArePlanned = column.Forms.Count == 1 && column.Kinds.All(kind => kind is ColumnRole.Unknown or ColumnRole.Target)
                    && Kind is null
                    && !_columns.Exists(other => other.Role is ColumnRole.Baseline or ColumnRole.Measurement);
                column.Take(ArePlanned || IsOfHeads(column) ? ColumnRole.Category : ColumnRole.Kind, AsKinds);
            }
        }

        AreNamesPlanned = Kind is null && Name is { HasDemands: true } && !_columns.Exists(column => column.IsOfValues); // 量の見込み, 確保方策, 実施か所数
        ArePlanned |= AreNamesPlanned || _columns.Exists(column => column is { IsOfParts: true, HasDemands: true });
        foreach (var column in _columns.Where(column => ArePlanned && column is { Role: ColumnRole.Unknown, Said.IsBare: true, Period: not null }))
        {
            column.Take(ColumnRole.Target, AreNamesPlanned ? AsPlanned : ByRows);
        }

        if (!ArePlanned && Kind is null && Name is { } name && name.Forms.Count == 1 && name.Forms.Contains(CellForm.Kind))
        {
            name.Take(ColumnRole.Kind, AsKinds);
        }

        if (Kind is not null)
        {
            foreach (var column in _columns.Where(column => column is { Role: ColumnRole.Unknown, Said.IsBare: true }
                && (column.Period is not null || (!column.Head.IsBlank && column.Forms.Contains(CellForm.Figure))))) // 数値 beside 現状値（令和5年度）
            {
                column.TakeKinds(ByRows);
            }
        }
    }

    /// <summary>Finds names that say what their figures are: 項目 over 令和4年度末時点の入所者数 and 令和8年度末の入所者数（目標値）, beside 数値.</summary>
    /// <summary>Says whether a column has one word in all rows, which is of none of the kinds that two heads say: 当初 beside 実績 and 目標.</summary>
    private bool IsOfHeads(TableColumn column) =>
        column.Kinds.Where(HeadWords.IsOfValues).ToList() is { Count: 1 } kinds
            && _columns.Where(other => other.IsOfValues).Select(other => other.Role).Distinct().ToList() is { Count: > 1 } roles
            && !roles.Contains(kinds[0]);

    private void FindKindsInNames()
    {
        var values = _columns.FindAll(column => column is { Role: ColumnRole.Unknown, Said.IsBare: true, Period: null, Head.IsBlank: false }
            && column.Forms.Contains(CellForm.Figure));
        if (values.Count == 1 && Name is not null && !_columns.Exists(column => column.IsOfValues || column.Role is ColumnRole.Period
            || (column.Role is not ColumnRole.Remark && column.Kinds.Any(HeadWords.IsOfValues))))
        {
            AreKindsInNames = true;
            values[0].TakeKinds(ByRows);
        }
    }
}
