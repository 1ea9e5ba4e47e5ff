using System.Text;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Which span of time the words beside a figure name.</summary>
internal static class YearSpanWords
{
    private const int MonthsInYear = 12;
    private const int FirstMonth = 4; // Of a fiscal year.
    private const int MostYears = 99;

    internal static readonly string[] PerOne = ["あたり", "当たり", "当り"];
    private static readonly string[] Recent = ["直近", "過去", "最近", "約"];
    private static readonly string[] InALength = ["実績", "合計", "累計", "計", "分", "延べ", "値"];
    private static readonly string[] ShortUnits = ["月", "週", "日"];
    private static readonly string[] OfShortUnit = [.. PerOne, "次", "額", "ごと", "毎"];
    private static readonly string[] BetweenUnitAndMean = ["", "間", "の", "間の"];

    private static readonly string[] Parts =
    [
        "半期", "上期", "下期", "半年", "前半", "後半", "月間", "毎月", "毎週", "各月", "各週", "ひと月",
        .. ShortUnits.SelectMany(unit => OfShortUnit.Select(word => unit + word)),
    ];

    private static readonly string[] PartsAlone = [.. ShortUnits, .. ShortUnits.Select(unit => unit + "計"), "週間"];

    private static readonly string[] PerShortUnit = [.. ShortUnits.Select(unit => "/" + unit)];

    private static readonly string[] PartsOfMean =
        [.. ShortUnits.SelectMany(unit => BetweenUnitAndMean.Select(between => unit + between + "平均"))];

    private static readonly string[] BeforeMonth = ["度", "翌"];
    private static readonly string[] EndsOfMonth = ["末日", "末", "初日"];
    private static readonly string[] AsOf = ["現在", "時点"];
    private static readonly string[] UntilThen = ["までの", "まで", "の"];
    private static readonly string[] OfThen = ["実績値", "実績", "見込値", "見込み", "見込", "予定", "目標値", "目標", "値"];

    /// <summary>How a total since a start is called, each before those with which it begins.</summary>
    internal static readonly string[] SinceAStart =
        ["累計値", "累計数", "累計件数", "累計人数", "累計実績", "累計", "累積値", "累積数", "累積", "通算"];

    /// <summary>How a number of years is spelt.</summary>
    internal static readonly string[] Years = ["年間", "か年", "ヵ年", "カ年", "ヶ年", "ケ年", "箇年"];

    /// <summary>How a number of months is spelt.</summary>
    internal static readonly string[] Months = ["か月", "ヵ月", "カ月", "ヶ月", "ケ月", "箇月"];

    private static readonly string[] Means = [.. PerOne, "平均値"];
    private static readonly string[] SeveralYears = ["移動平均", "期間", "例年", "近年", "複数年"];
    private static readonly string[] SchoolYears = ["学", "校"];

    /// <summary>Returns which span words name, or <see langword="null"/> where they name none.</summary>
    /// <param name="words">The words.</param>
    /// <param name="lastMonths">The months in which a year may end of which the figure is.</param>
    internal static YearSpan? In(string words, ReadOnlySpan<int> lastMonths)
    {
        var length = LengthOf(words);
        var months = NumbersBefore(words, "月");
        return
            length == MonthsInYear ? YearSpan.Year
            : IsPart(words) ? YearSpan.Part
            : length is not null ? YearSpan.Other
            : months.Count > 1 ? (HasRange(words) ? SpanOf(months, NumbersBefore(words, "年")) : YearSpan.Other)
            : months.Count == 0 ? null
            : words.EndsWith("月分", StringComparison.Ordinal) ? YearSpan.Part
            : !IsMonth(words) ? YearSpan.Other
            : lastMonths.IndexOf(months[0]) >= 0 ? YearSpan.End
            : YearSpan.Point;
    }

    /// <summary>Returns whether words about a mean name a part of a year: 月平均, 一日の平均, 直近3か月の平均.</summary>
    internal static bool IsMeanOfPart(string words) =>
        Array.Exists(PartsOfMean, part => Has(words, part))
        || Array.Exists(ShortUnits, unit => words.EndsWith("平均" + unit, StringComparison.Ordinal));

    private static bool IsPart(string words) =>
        Array.IndexOf(PartsAlone, words) >= 0
        || IsLength(words)
        || Array.Exists(PerShortUnit, unit => words.EndsWith(unit, StringComparison.Ordinal))
        || (Array.Exists(Parts, part => Has(words, part)) && !Array.Exists(TimeWords.AgesInHalves, age => Has(words, age)));

    /// <summary>Returns whether words name a year by a number.</summary>
    internal static bool NamesYear(string words) => NumbersBefore(words, "年").Count > 0;

    private static bool HasRange(string words)
    {
        foreach (var c in words)
        {
            if (Folding.IsDash(c))
            {
                return true;
            }
        }

        return Has(words, "から");
    }

    /// <summary>Returns whether words are a month, or when in it something stood: 9月末現在, 翌年3月31日時点, 9月末までの累計.</summary>
    private static bool IsMonth(string words)
    {
        var cursor = new TextCursor(words.AsSpan(words.LastIndexOf('年') + 1));
        _ = cursor.TrySkipAny(BeforeMonth);
        if (!cursor.TryReadNumber(out _, out _) || !cursor.TrySkip('月'))
        {
            return false;
        }

        var ahead = cursor;
        if (ahead.TryReadNumber(out _, out _) && ahead.TrySkip('日'))
        {
            cursor = ahead;
        }

        var isAsOf = cursor.TrySkipAny(EndsOfMonth) | cursor.TrySkipAny(AsOf);
        _ = isAsOf && cursor.TrySkipAny(OfThen);
        _ = (cursor.TrySkipAny(UntilThen) || isAsOf) && cursor.TrySkipAny(SinceAStart);
        return cursor.AtEnd;
    }

    /// <summary>Returns whether words about a mean name several years: 5年間平均, 過去3か年の平均, 移動平均, R4～6平均.</summary>
    internal static bool AreOfSeveralYears(string words, string mean, YearNotation years)
    {
        var at = words.AsSpan().IndexOf(mean.AsSpan());
        return
            Array.Exists(SeveralYears, several => Has(words, several))
            || words.StartsWith("数年", StringComparison.Ordinal)
            || Array.Exists(Years, year => NumbersBefore(words, year).Exists(number => number > 1))
            || (NumbersBefore(words, "年", isOfEra: false).Exists(number => number is > 1 and <= MostYears)
                && !Array.Exists(SchoolYears, school => Has(words, school)))
            || NamesSeveral(words, years)
            || IsRange(words.AsSpan().Slice(0, at), years)
            || IsRange(words.AsSpan().Slice(at + mean.Length), years)
            || (words.AsSpan().IndexOf('・') >= 0 && years.Read(words.AsSpan().Slice(0, words.AsSpan().IndexOf('・')), years.BareYears).IsRead);
    }

    private static bool NamesSeveral(string words, YearNotation years)
    {
        var count = 0;
        foreach (var found in years.Find(words))
        {
            count += found.Result.IsRead ? 1 : 0;
        }

        return count > 1;
    }

    /// <summary>Returns words in one spelling of lengths of time, and of a mean: 三か年の平均 and 3年間平均, 1日当たり and 日平均.</summary>
    internal static string InOneSpelling(string words)
    {
        var text = new StringBuilder(words.Length);
        var cursor = new TextCursor(words.AsSpan());
        while (!cursor.AtEnd)
        {
            if (cursor.TryReadNumber(out var number, out _))
            {
                var isOfYears = cursor.TrySkipAny(Years);
                var isOfMonths = !isOfYears && cursor.TrySkipAny(Months);
                _ = number == 1 && (isOfMonths || cursor.Current is '日') ? text : text.Append(number);
                _ = isOfYears ? text.Append('年') : isOfMonths ? text.Append(number == 1 ? "月" : Months[0]) : text;
            }
            else if (cursor.TrySkipAny(Means))
            {
                _ = text.Append("平均");
            }
            else if (!cursor.TrySkip('の'))
            {
                _ = text.Append(cursor.Current);
                cursor.Position += cursor.Current is '年' && cursor.Next is '間' ? 2 : 1;
            }
        }

        return text.ToString();
    }

    /// <summary>Returns what months from the first to the last are: a year, where the years that are named are those of it.</summary>
    private static YearSpan SpanOf(List<int> months, List<int> years)
    {
        var (first, last) = (months[0], months[months.Count - 1]);
        var isOfYear = years.Count < 2 || years[years.Count - 1] - years[0] == (first == 1 ? 0 : 1);
        return
            last != MonthBefore(first) ? YearSpan.Part
            : first is 1 or FirstMonth && isOfYear ? YearSpan.Year
            : YearSpan.Other;
    }

    private static int MonthBefore(int month) => month == 1 ? MonthsInYear : month - 1;

    /// <summary>Returns whether a word stands in others.</summary>
    internal static bool Has(string words, string word) => words.AsSpan().IndexOf(word.AsSpan()) >= 0;

    /// <summary>Returns words without の at their end.</summary>
    internal static ReadOnlySpan<char> WithoutOf(ReadOnlySpan<char> words) =>
        words.Length > 0 && words[words.Length - 1] == 'の' ? words.Slice(0, words.Length - 1) : words;

    private static bool IsRange(ReadOnlySpan<char> words, YearNotation years) =>
        years.Read(WithoutOf(words), years.BareYears) is { IsRead: true, Value.IsRange: true };

    /// <summary>Returns whether words are a number of months, weeks or days, or what was counted in it: 3か月間, 一日, 直近6か月の実績.</summary>
    private static bool IsLength(string words)
    {
        var cursor = new TextCursor(words.AsSpan());
        _ = cursor.TrySkipAny(Recent);
        if (!cursor.TryReadNumber(out _, out _) || !(cursor.TrySkipAny(Months) || cursor.TrySkip("週") || cursor.TrySkip('日')))
        {
            return false;
        }

        _ = cursor.TrySkip('間');
        _ = cursor.TrySkip('の');
        _ = cursor.TrySkipAny(InALength);
        return cursor.AtEnd;
    }

    /// <summary>Returns how many months are counted (12か月), or <see langword="null"/> where none are.</summary>
    private static int? LengthOf(string words)
    {
        foreach (var month in Months)
        {
            if (NumbersBefore(words, month) is { Count: > 0 } found)
            {
                return found[0];
            }
        }

        return null;
    }

    /// <summary>Returns the numbers that stand before a word, also where a range goes on to such a one: 4～9月.</summary>
    /// <param name="words">The words.</param>
    /// <param name="word">The word.</param>
    /// <param name="isOfEra">Whether a number behind an era (令和5年, R5年) counts: it is no length of time.</param>
    private static List<int> NumbersBefore(string words, string word, bool isOfEra = true)
    {
        var numbers = new List<int>();
        for (var cursor = new TextCursor(words.AsSpan()); !cursor.AtEnd; cursor.Position++)
        {
            var ahead = cursor;
            if (!ahead.TryReadNumber(out var number, out _))
            {
                continue;
            }

            var isBehindEra = cursor.Position > 0 && IsEndOfEra(words[cursor.Position - 1]);
            cursor.Position = ahead.Position - 1;
            if ((isOfEra || !isBehindEra) && (ahead.TrySkip(word) || GoesOn(ahead, word)))
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    private static bool IsEndOfEra(char c) => c is '和' or '成' or '正' or '治' || Folding.LetterOf(c) != '\0';

    /// <summary>Returns whether a range goes on behind a number, to one before a word.</summary>
    private static bool GoesOn(TextCursor cursor, string word)
    {
        if (!Folding.IsDash(cursor.Current))
        {
            return false;
        }

        cursor.Position++;
        _ = cursor.TrySkip('翌');
        return cursor.TryReadNumber(out _, out _) && cursor.TrySkip(word);
    }
}
