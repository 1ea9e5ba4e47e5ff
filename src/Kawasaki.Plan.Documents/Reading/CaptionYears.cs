using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The years that a line above a table says of its columns: 現状値：令和5年度、目標値：令和10年度, 基準年度 R5.</summary>
internal static class CaptionYears
{
    private const string Before = "：:は ";
    private static readonly Wording AsAbove = new("表の上の行がその年度を示すため", "the line above the table says its year");

    /// <summary>Gives the years to the columns. A column is given one where it is the only one of its kind, and its head has none.</summary>
    internal static void Give(Piece line, List<TableColumn> columns, TableLayout layout)
    {
        if (NoteLine.TryRead(line, out _))
        {
            return; // It may be of the table before.
        }

        foreach (var (role, period) in In(line.Span, layout))
        {
            var ofRole = columns.FindAll(column => column.Role == role);
            if (ofRole.Count == 1 && ofRole[0] is { Period: null, Phase: null, Said.IsOfOthers: false } column)
            {
                column.TakePeriod(period, AsAbove);
            }
        }
    }

    private static List<(ColumnRole Role, CalendarPeriod Period)> In(ReadOnlySpan<char> text, TableLayout layout)
    {
        var said = new List<(ColumnRole Role, CalendarPeriod Period)>();
        var from = 0;
        foreach (var found in YearNotation.Default.Find(text))
        {
            var words = text.Slice(from, found.Start - from).TrimEnd(Before.AsSpan());
            words = words.Slice(LastBreak(words) + 1);
            from = found.Start + found.Length;
            if (!found.Result.TryGetValue(out var period) || !period.IsSingle || words.Length is 0 or > HeadWords.LongestHead)
            {
                continue;
            }

            var head = new HeadWords(TableLayout.Folded(words).AsSpan(), layout);
            var role = HeadWords.IsOfValues(head.Role) ? head.Role : head.RoleOfPeriod;
            if (HeadWords.IsOfValues(role) && !head.IsOfOthers && !words.Has("の")) // 国の目標：2030年 is of another.
            {
                said.Add((role, period));
            }
        }

        return said.FindAll(one => said.TrueForAll(other => other.Role != one.Role || other.Period == one.Period)); // What is said in two ways is not said.
    }

    /// <summary>Returns where the words before the last ones end, or -1.</summary>
    private static int LastBreak(ReadOnlySpan<char> words)
    {
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (!CharacterClasses.IsLetter(words[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
