using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Which span of time the words beside a figure name: a part of a year (上半期, 4月～9月, 月平均), a year in months (4月～翌3月, 12か月), or when in a year
/// (9月末).</summary>
/// <remarks>3月末 is the end of a year, and names nothing.</remarks>
internal static class YearSpanWords
{
    private const int MonthsInYear = 12;
    private const int FirstMonth = 4; // Of a fiscal year.

    private static readonly string[] Parts =
    [
        "半期", "四半期", "上期", "下期", "月間", "月平均", "月額", "月あたり", "月当たり", "毎月", "毎週", "週間", "週平均",
        "一日", "日平均", "日あたり", "日当たり", "毎日",
    ];

    private static readonly string[] Months = ["か月", "ヵ月", "カ月", "ヶ月", "ケ月", "箇月"];
    private static readonly string[] Past = ["過去", "直近", "最近", "前", "今後", "向こう"];

    /// <summary>Returns which span words name, or <see langword="null"/> where they name none.</summary>
    internal static YearSpan? In(string words)
    {
        var (first, last, count) = MonthsOf(words);
        return
            Array.Exists(Parts, part => Has(words, part)) ? YearSpan.Part
            : Array.Exists(Months, month => Has(words, month)) ? (LengthOf(words) == MonthsInYear ? YearSpan.Year : YearSpan.Part)
            : count > 1 ? (first is 1 or FirstMonth && last == MonthBefore(first) && (!Has(words, "年") || Has(words, "翌年")) ? YearSpan.Year : YearSpan.Part)
            : count == 0 || last == MonthBefore(FirstMonth) ? null
            : YearSpan.Point;
    }

    /// <summary>Returns whether words about a mean name several years (5年間平均, 過去3か年の平均, 期間平均, R4～6平均).</summary>
    internal static bool AreOfSeveralYears(string words, string mean, YearNotation years)
    {
        var cursor = new TextCursor(words.AsSpan());
        _ = cursor.TrySkipAny(Past);
        if (CellQualifiers.TrySkipSpan(ref cursor, out var number, out var isOfYears))
        {
            return isOfYears && number > 1;
        }

        var end = words.AsSpan().IndexOf(mean.AsSpan());
        var before = words.AsSpan().Slice(0, end);
        before = before.Length > 0 && before[before.Length - 1] == 'の' ? before.Slice(0, before.Length - 1) : before;
        return Has(words, "期間") || years.Read(before, years.BareYears) is { IsRead: true, Value.IsRange: true };
    }

    private static int MonthBefore(int month) => month == 1 ? MonthsInYear : month - 1;

    private static bool Has(string words, string word) => words.AsSpan().IndexOf(word.AsSpan()) >= 0;

    /// <summary>Returns the first and the last month that is named, and how many are.</summary>
    private static (int First, int Last, int Count) MonthsOf(string words)
    {
        var (first, last, count) = (0, 0, 0);
        for (var cursor = new TextCursor(words.AsSpan()); !cursor.AtEnd; cursor.Position++)
        {
            var ahead = cursor;
            if (!ahead.TryReadNumber(out var number, out _))
            {
                continue;
            }

            cursor.Position = ahead.Position - 1;
            var isMonth = ahead.TrySkip('月');
            if (isMonth || MayBeMonth(ahead))
            {
                (first, last) = (count == 0 ? number : first, number);
                count++;
            }
        }

        return (first, last, count);
    }

    /// <summary>Returns whether a range goes on behind a number, to a month: 4～9月.</summary>
    private static bool MayBeMonth(TextCursor cursor)
    {
        if (!Folding.IsWave(cursor.Current) && !Folding.IsDash(cursor.Current))
        {
            return false;
        }

        cursor.Position++;
        return cursor.TryReadNumber(out _, out _) && cursor.TrySkip('月');
    }

    /// <summary>Returns how many months are counted: 12か月.</summary>
    private static int LengthOf(string words)
    {
        for (var cursor = new TextCursor(words.AsSpan()); !cursor.AtEnd; cursor.Position++)
        {
            var ahead = cursor;
            if (ahead.TryReadNumber(out var number, out _) && ahead.TrySkipAny(Months))
            {
                return number;
            }
        }

        return 0;
    }
}
