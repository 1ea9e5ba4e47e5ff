using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Whether words beside a figure, of which nothing else is understood, may be about time.</summary>
internal static class TimeWords
{
    // What may be about time, and words in which it is not, unless they go on as words about time do: 定期, but 指定期間.
    private static readonly string[] Times =
    [
        "平日", "休日", "土日", "毎日", "前年", "前期", "後期", "上期", "下期", "前半", "後半", "か年", "カ年", "ヶ年", "ヵ年", "ケ年", "箇年", "途中", "時間", "時点",
        "現在", "毎時", "以来", "以降", "以後", "開始後", "開設後", "導入後", "これまで", "今まで", "過去", "前回", "次回", "中間", "クォーター", "年", "月", "週", "日",
        "曜", "期", "季", "半", "末", "途", "旬", "昨", "翌", "春", "夏", "秋", "冬",
    ];

    private static readonly string[] NoTimes =
    [
        "前期高齢", "後期高齢", "日本", "日帰り", "日常", "日数", "定期", "早期", "短期", "長期", "周産期", "幼児期", "学童期", "思春期", "期日前", "期待", "学年", "年生", "年齢", "年代",
        "年金", "年収", "年少", "年長", "少年", "青年", "成年", "若年", "半数", "半壊", "半島", "端末", "用途", "途上国", "春日", "月見", "時間外", "日立", "日向", "日野", "四日市", "秋田", "/年",
    ];

    /// <summary>What is no half of a time behind a number of years of age: 30代前半.</summary>
    internal static readonly string[] AgesInHalves = ["代前半", "代後半"];

    private static readonly string[] NumberedTimes = ["年", "月", "週", "日", "期"];
    private static readonly string[] Schools = ["学", "校", "小", "中", "高"];
    private const string EraLetters = "MTSHR";
    private const int FirstOfPlainYears = 1900;
    private const int LastOfPlainYears = 2100;

    /// <summary>Returns whether words that are not understood may be about time: what an amount counts may rest on them.</summary>
    internal static bool AreIn(string words, YearNotation years)
    {
        if (years.Find(words).GetEnumerator().MoveNext())
        {
            return true;
        }

        for (var cursor = new TextCursor(words.AsSpan()); !cursor.AtEnd;)
        {
            var isOfSchool = cursor.Position > 0 && Array.IndexOf(Schools, words.Substring(cursor.Position - 1, 1)) >= 0;
            if (TrySkipNoTime(ref cursor))
            {
                continue;
            }

            if (cursor.TryReadNumber(out var number, out _))
            {
                if (!(isOfSchool && cursor.TrySkip('年')) && !cursor.TrySkip("年生")
                    && (cursor.TrySkipAny(NumberedTimes)
                        || IsPartOfYear(cursor.Current)
                        || IsDay(cursor)
                        || number is >= FirstOfPlainYears and <= LastOfPlainYears))
                {
                    return true;
                }

                _ = cursor.TrySkipAny(AgesInHalves);
            }
            else
            {
                var isPart = IsPartOfYear(cursor.Current) || EraLetters.AsSpan().IndexOf(cursor.Current) >= 0 || cursor.Current is '\'' or 'Y';
                if (cursor.TrySkipAny(Times))
                {
                    return true;
                }

                cursor.Position++;
                if (isPart && cursor.IsAtDigit)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool TrySkipNoTime(ref TextCursor cursor)
    {
        var ahead = cursor;
        if (!ahead.TrySkipAny(NoTimes) || ahead.Current is '間' or '中' or '末')
        {
            return false;
        }

        cursor = ahead;
        return true;
    }

    private static bool IsDay(TextCursor cursor)
    {
        var isDay = cursor.Current == '/'; // 9/30.
        cursor.Position++;
        return isDay && cursor.IsAtDigit;
    }

    private static bool IsPartOfYear(char c) => c is 'Q' or 'q' or 'H' or 'h';
}
