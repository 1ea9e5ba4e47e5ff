using Kawasaki.Plan.Domain;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>How the roles of columns are said.</summary>
internal static class ColumnRoleWords
{
    private static readonly Wording[] Words =
    [
        new("不明", "unknown"), new("番号", "numbers"), new("区分", "categories"), new("指標の名称", "names"), new("単位", "units"), new("出典", "sources"),
        new("基準値", "baselines"), new("実績", "measurements"), new("目標", "targets"), new("年度", "years"), new("目標・実績の別", "kinds"),
        new("事業の概要", "descriptions"), new("現状", "the current state"), new("計画", "what is planned"), new("以降", "what comes later"),
        new("年度別の計画", "what is planned for a year"), new("備考", "remarks"),
        new("対象外", "nothing"),
    ];

    /// <summary>Returns what a column holds, and why.</summary>
    internal static Wording Of(TableColumn column)
    {
        var role = column.IsByKind ? new("目標または実績", "targets or measurements") : Words[(int)column.Role];
        var head = column.Head.First.ToString();
        var why = column.Why ?? new($"見出し「{head}」による", $"its head is '{head}'");
        return new($"「{role.Japanese}」として読みました（{why.Japanese}）。", $"{role.English}: {why.English}.");
    }
}
