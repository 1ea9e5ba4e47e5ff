using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

// Of which kind the values of a row are.
internal readonly ref partial struct HeadWords
{
    private const string Work = "事業量";

    /// <summary>What is needed and what is provided for: of services for children both are planned, each year.</summary>
    internal static readonly string[] Demands = ["量の見込み", "量の見込", "確保方策", "確保の内容", "確保の方策", "確保量", "確保見込量", "提供量"];

    // What says in rows that they are planned, or done.
    private static readonly string[] PlannedRows = ["計画", "計画量", "当初計画", "見込み", "見込量", "予定", "目標量", "予定値", .. Demands];
    private static readonly string[] DoneRows = ["結果", "実績量"];

    /// <summary>Returns the kind that a cell says of its row (目標値, 実績値, 最終目標), or what else its words head; nothing where it has other words.</summary>
    internal static ColumnRole KindOf(ReadOnlySpan<char> cell, TableLayout layout)
    {
        if (cell.Length > LongestHead)
        {
            return ColumnRole.Unknown;
        }

        var folded = TableLayout.Folded(cell);
        var words = new HeadWords(folded.AsSpan(), layout);
        var plain = folded.EndsWith(Work, StringComparison.Ordinal) ? folded.Remove(folded.Length - Work.Length, 2) // 目標事業量
            : ItemNumber.Without(folded.AsSpan()).ToString();
        if (Array.IndexOf(PlannedRows, plain) >= 0 || Array.IndexOf(DoneRows, plain) >= 0)
        {
            return Array.IndexOf(PlannedRows, plain) >= 0 ? ColumnRole.Target : ColumnRole.Measurement;
        }

        var role = words.Role;
        if (IsOfValues(role) && (folded.AsSpan().Has("前年") || folded.AsSpan().Has("前回") || words.IsOfOthers))
        {
            return ColumnRole.Unknown; // Below a year it is of the one before, or of that year; 実績値（全国） is of others.
        }

        return IsOfValues(role) && Array.IndexOf(KindSubjects, words.Subject) < 0 ? ColumnRole.Unknown : role;
    }
}
