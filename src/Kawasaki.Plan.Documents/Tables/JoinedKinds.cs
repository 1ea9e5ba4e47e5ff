using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Words of a head that name several kinds of values: 現状と目標.</summary>
internal static class JoinedKinds
{
    private static readonly char[] Joiners = ['と', '・', '･', '／', '/', '、', .. SplitColumns.Arrows];

    /// <summary>Says whether a head names several kinds and nothing else: 現状と目標, 現状値／目標値.</summary>
    internal static bool AreIn(string head, TableLayout layout)
    {
        var words = head.Split(Joiners);
        return words.Length > 1
            && words.All(word => IsOwn(word.AsSpan(), layout))
            && words.Select(word => RoleOf(word.AsSpan(), layout)).Distinct().Count() > 1;
    }

    /// <summary>Says whether the brackets of a head name several kinds: 指標名（基準値→目標値）.</summary>
    internal static bool AreInBrackets(Cell head, TableLayout layout)
    {
        var words = string.Concat(head.Rest.Prepend(head.First).Select(piece => piece.Span.ToString()));
        var open = words.AsSpan().LastIndexOfAny(Folding.OpenBrackets.AsSpan());
        return open > 0 && AreIn(words.Substring(open + 1, Math.Max(words.Length - open - 2, 0)), layout);
    }

    /// <summary>Says whether words are those of values, and of one's own: no 国の現状.</summary>
    internal static bool IsOwn(ReadOnlySpan<char> words, TableLayout layout) =>
        RoleOf(words, layout) is not ColumnRole.Unknown
            && new HeadWords(TableLayout.Folded(words).AsSpan(), layout) is { IsPlainKind: true, IsOfOthers: false };

    /// <summary>Returns of which kind the values are that words head, or that they head none.</summary>
    internal static ColumnRole RoleOf(ReadOnlySpan<char> words, TableLayout layout) =>
        HeadWords.RoleOf(words, layout) is var role && HeadWords.IsOfValues(role) ? role : ColumnRole.Unknown;
}
