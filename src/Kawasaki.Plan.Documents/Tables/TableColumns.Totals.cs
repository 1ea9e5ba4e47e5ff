using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

// Columns of what those of years before them add up to.
internal sealed partial class TableColumns
{
    private static readonly Wording AsTotal = new("左の各年の列の合計のため", "it adds up the columns of years to the left");
    private static readonly string[] Totals = ["計", "合計", "総計", "の計", "の合計"];
    private static readonly string[] OfYears = ["年間", "か年", "カ年", "ヵ年", "ヶ年", "箇年", "年"];

    /// <summary>Finds columns of 計 behind those of one kind and of years that follow each other: they are of all these years, where every row adds
    /// up.</summary>
    private void FindTotals(Func<IReadOnlyList<TableColumn>, TableColumn, bool> areSums)
    {
        foreach (var column in _columns.Where(column => column is { Role: ColumnRole.Unknown, IsByKind: false }))
        {
            var words = column.Head.Rest.Count > 0 ? column.Head.Rest[column.Head.Rest.Count - 1] : column.Head.First;
            var years = YearsBefore(column);
            if (years.Count > 1 && words.Length <= HeadWords.LongestHead && IsTotal(words.Span, years.Count) && areSums(years, column))
            {
                var all = CalendarPeriod.Between(years[0].Period!.Value, years[years.Count - 1].Period!.Value);
                column.TakeTotal(years[0].Role, all, words.Span.ToString(), AsTotal);
            }
        }
    }

    /// <summary>Returns the columns of values to the left of another, of one kind and of years that follow each other.</summary>
    private List<TableColumn> YearsBefore(TableColumn column)
    {
        var years = new List<TableColumn>();
        for (var i = column.Index - 1; i >= 0; i--)
        {
            var before = _columns[i];
            if (before.Role is not (ColumnRole.Target or ColumnRole.Measurement) || before.Period is not { IsSingle: true }
                || before.Said.Beside.Status is not null || YearOf(before) is not { } year
                || (years.Count > 0 && (before.Role != years[0].Role || YearOf(years[0]) != year + 1)))
            {
                break;
            }

            years.Insert(0, before);
        }

        return years;
    }

    /// <summary>Says whether words are a total, of no other number of years: 計, 合計, 4か年計.</summary>
    private static bool IsTotal(ReadOnlySpan<char> words, int years)
    {
        var cursor = new TextCursor(TableLayout.Folded(words).AsSpan());
        return (cursor.ReadDigits(out var number) == 0 || (number == years && cursor.TrySkipAny(OfYears)))
            && Array.IndexOf(Totals, cursor.Rest.ToString()) >= 0;
    }
}
