using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Whether words beside a figure, of which nothing else is understood, may be about time.</summary>
internal static class TimeWords
{
    // What may be about time, and words in which it is not, unless they go on as words about time do: 定期, but 指定期間.
    private static readonly string[] Times =
    [
        "平日", "休日", "土日", "毎日", "前年", "前期", "後期", "上期", "下期", "前半", "後半", "か年", "カ年", "ヶ年", "ヵ年", "ケ年", "箇年", "途中", "時間", "時点",
        "現在", "毎時", "以来", "以降", "以後", "これまで", "今まで", "過去", "前回", "前々", "次回", "中間", "前計画", "旧計画", "前プラン", "前戦略", "従前", "震災前",
        "ベースライン", "策定時", "当初", "基準値", "コロナ前",
        "連休", "ウィーク", "シーズン", "ピーク", "クォーター", "年", "月", "週", "日",
        "曜", "期", "季", "半", "末", "途", "旬", "昨", "翌", "春", "夏", "秋", "冬",
    ];

    // What begins at a time, and how that is said: 開設から, 導入前, 運行開始時.
    internal static readonly string[] Beginnings = ["開始", "開設", "開館", "開業", "創設", "設立", "発足", "施行", "導入", "整備", "合併", "実施", "着手", "改定", "見直し"];
    private static readonly string[] FromThen = ["時", "前", "後", "から", "来"];

    private static readonly string[] NoTimes =
    [
        "当初予算", "環境基準", "急性期", "回復期", "訪日", "老年", "日中一時", "短時間", "待ち時間", "所要時間", "時間帯",
        "定年退職", "期末残高", "期末手当", "任期", "前年度以上", "真夏日", "猛暑日", "日光", "日進", "日田",
        "日置", "日高", "秋葉", "朝日", "/年間",
        "前期高齢", "後期高齢", "日本", "日帰り", "日常", "日数", "定期", "早期", "短期", "長期", "周産期", "幼児期", "学童期", "思春期", "期日前", "期待", "学年", "年生", "年齢", "年代",
        "年金", "年収", "年少", "年長", "少年", "青年", "成年", "若年", "半数", "半壊", "半島", "端末", "用途", "途上国", "春日", "月見", "時間外", "日立", "日向", "日野", "四日市", "秋田", "/年",
    ];

    /// <summary>What is no half of a time behind a number of years of age: 30代前半.</summary>
    internal static readonly string[] AgesInHalves = ["代前半", "代後半"];

    // Times alone or behind those of a year, and no others: 年間夜間, but 夜間人口, 発電容量GW.
    private static readonly string[] TimesAlone = ["夜間", "昼間", "日中", "早朝", "深夜", "夕方", "GW"];
    private const string EndsOfYears = "年度間の・";

    private static readonly string[] NumberedTimes = ["年", "月", "週", "日", "期"];
    private static readonly string[] Schools = ["学", "校", "小", "中", "高"];
    private static readonly string[] OfMonths = ["実績", "合計", "累計", "平均", "計", "分"];
    private const int LastMonth = 12;
    private const string EraLetters = "MTSHR";
    private const int FirstOfPlainYears = 1900;
    private const int LastOfPlainYears = 2100;

    /// <summary>Returns whether words that are not understood may be about time: what an amount counts may rest on them.</summary>
    internal static bool AreIn(string words, YearNotation years)
    {
        if (years.Find(words).GetEnumerator().MoveNext()
            || Array.Exists(TimesAlone, time => words.EndsWith(time, StringComparison.Ordinal) && IsAlone(words, time)))
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

            var (isFirst, isNumbered) = (cursor.Position == 0, cursor.Position > 0 && words[cursor.Position - 1] == '第');
            if (cursor.TryReadNumber(out var number, out _))
            {
                if (!(isOfSchool && cursor.TrySkip('年')) && !cursor.TrySkip("年生")
                    && (cursor.TrySkipAny(NumberedTimes)
                        || (isNumbered && cursor.TrySkip('回'))
                        || (isFirst && IsRangeOfMonths(cursor, number))
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
                if (cursor.TrySkipAny(Times) || IsBeginning(cursor))
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

    private static bool IsAlone(string words, string time) =>
        words.Length == time.Length
        || (words[words.Length - time.Length - 1] is var before && (EndsOfYears.AsSpan().IndexOf(before) >= 0 || Folding.DigitOf(before) >= 0));

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

    /// <summary>Returns whether a month and a day stand at a number, or a date in three: 9/30, 7.9.30.</summary>
    private static bool IsDay(TextCursor cursor)
    {
        var isDay = cursor.TrySkip('/');
        return
            isDay ? cursor.IsAtDigit
            : cursor.TrySkip('.') && cursor.TryReadNumber(out _, out _) && cursor.TrySkip('.') && cursor.IsAtDigit;
    }

    private static bool IsBeginning(TextCursor cursor) => cursor.TrySkipAny(Beginnings) && cursor.TrySkipAny(FromThen);

    /// <summary>Returns whether a range of two months, or of two days in them, goes on behind the number of the first: 4～12, 4.1～9.30計.</summary>
    private static bool IsRangeOfMonths(TextCursor cursor, int month)
    {
        _ = TrySkipDayOfMonth(ref cursor);
        if (month > LastMonth || !Folding.IsDash(cursor.Current))
        {
            return false;
        }

        cursor.Position++;
        if (!cursor.TryReadNumber(out var last, out _) || last > LastMonth)
        {
            return false;
        }

        _ = TrySkipDayOfMonth(ref cursor);
        _ = cursor.TrySkipAny(OfMonths);
        return cursor.AtEnd;
    }

    private static bool TrySkipDayOfMonth(ref TextCursor cursor)
    {
        var ahead = cursor;
        if (!ahead.TrySkip('.') || !ahead.TryReadNumber(out _, out _))
        {
            return false;
        }

        cursor = ahead;
        return true;
    }

    private static bool IsPartOfYear(char c) => c is 'Q' or 'q' or 'H' or 'h';
}
