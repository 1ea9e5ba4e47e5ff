using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>What goes on behind a period: found is the whole, or an error, never a part.</summary>
public class FindContinuedTests
{
    private static readonly string[] BehindAny =
    [
        "、2月", "及び2月", "、第2四半期", "・下期", "と3月", "や3月から", "又は同年3月", "前", "後", "前半", "後期", "上旬", "上旬～下旬", "より前", "よりも後", "から10年", "から概ね10年間", "以降5年間",
        "（予定）から", "（予定）～令和40年", "（祝）～翌3月", "～中旬", "～年度末", "から令", "・3月", "、3月4日、5日",
    ];

    private const string CharactersOfNotation = "月日週間前後末中上下春夏秋冬同半初頃計及又分時予現見当実決付旬曜旦第各毎約余内程目平令昭大明";

    private static readonly string[] BehindOne = ["までの5年間", "まで約3か月"];

    private static readonly string[] BehindDates =
    [
        "（祝）", "9時～17時", " 9:00～12月31日17:00", "午前9時から正午まで", "（金・祝）9時～", "、12日（月）", "及び翌2日", "、同月28日（祝）", "と5日",
    ];

    [Property(MaxTest = 5000)]
    public Property What_goes_on_is_found_whole_or_as_an_error() =>
        Prop.ForAll(PrintedPeriods.Unended(), Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), (printed, choice) =>
        {
            string[] all = [.. BehindAny, .. printed.Branches.Contains("form single") ? BehindOne : [], .. EndsInDate(printed) ? BehindDates : []];
            var continuation = all[choice % all.Length];
            var text = $"{printed.Text}{continuation}";
            var isWholeOnly = continuation != "から令"; // A mark of an era without a number is no end, and the range is open.
            const string Before = "計画、";
            var alone = new YearNotation(printed.Eras).Find($"{Before}{printed.Text}。").GetEnumerator();
            var isFound = alone.MoveNext() && alone.Current.Start == Before.Length; // 明35.5 is none in running text.
            foreach (var found in new YearNotation(printed.Eras).Find($"{Before}{text}。"))
            {
                var (start, end) = (found.Start - Before.Length, found.Start + found.Length - Before.Length);
                var isOfIt = start == 0 || (isFound && start < printed.Text.Length);
                Assert.False(found.Result.IsRead && isOfIt && (isWholeOnly ? end < text.Length : end <= printed.Text.Length), $"{text}: {found}");
            }
        });

    /// <summary>Behind words that nobody has listed a period ends where it is printed to end, as it does alone; or all that goes on is an error.</summary>
    [Property(MaxTest = 5000)]
    public Property Behind_unknown_words_a_period_ends_where_it_ends() =>
        Prop.ForAll(PrintedPeriods.Unended(), Unknown().ToArbitrary(), (printed, words) =>
        {
            var notation = new YearNotation(printed.Eras);
            var alone = notation.Find($"{printed.Text}。").GetEnumerator();
            var isCount = printed.Text[^1] == '年' && words.TrimStart(' ')[..1] is "余" or "間" or "前" or "後"; // 1924年余
            var isFound = alone.MoveNext() && alone.Current is { Start: 0, Result.IsRead: true } && !isCount;
            var text = $"{printed.Text}{words}";
            var all = notation.Find($"{text}。").GetEnumerator();

            Assert.True(all.MoveNext() || !isFound, text);
            var found = all.Current;
            Assert.True(!isFound || found.Start == 0, $"{text}: {found}");
            if (isFound && found.Result.TryGetValue(out var period))
            {
                Assert.Equal(alone.Current.Result.Value, period);
                Assert.True(found.Length == alone.Current.Length || notation.Read(text[..found.Length]).TrailingWords is not TrailingWords.None || words[0] == '（', $"{text}: {found}");
            }
            else if (isFound)
            {
                Assert.True(found.Length > alone.Current.Length, $"{text}: {found}");
            }
        });

    /// <summary>A length behind a sign and any words leaves no open range.</summary>
    [Property(MaxTest = 5000)]
    public Property A_length_behind_any_words_is_no_open_range() =>
        Prop.ForAll(PrintedPeriods.Unended(), PrintedLengths.Words().ToArbitrary(), PrintedLengths.All().ToArbitrary(), (printed, words, length) =>
        {
            foreach (var sign in (string[])["から", "以降", "～"])
            {
                var text = $"{printed.Text}{sign}{words}{length}";
                foreach (var found in new YearNotation(printed.Eras).Find($"{text}。"))
                {
                    Assert.False(found.Start == 0 && found.Result.TryGetValue(out var period) && period.Last is null, $"{text}: {found}");
                    Assert.False(found.Start == 0 && found.Length > printed.Text.Length && found.Length < text.Length, $"{text}: {found}");
                }
            }
        });

    private static Gen<string> Unknown() =>
        from words in Gen.OneOf(PrintedLengths.Words(), Gen.Choose(1, 2).SelectMany(count => Gen.Elements(CharactersOfNotation.ToCharArray()).ListOf(count)).Select(string.Concat))
        from particle in Gen.Elements("", "の", "に", "は、", "、", "（", "と", "や", " ", "・")
        from isFirst in Gen.Elements(true, false)
        select particle == "（" ? $"（{words}）" : isFirst ? particle + words : words + particle;

    private static bool EndsInDate(PrintedPeriod printed) => printed.Value.Unit is PeriodUnit.Date && printed.Text[^1] is '日' or '）' or ')' && !printed.Branches.Contains("form mixed");

    [Fact]
    public void Every_form_that_nothing_ends_occurs()
    {
        var branches = PrintedPeriods.Unended().Generator.Draw(1000).SelectMany(printed => printed.Branches).ToHashSet();
        Assert.Subset(branches, new HashSet<string>(["form single", "form range", "form list", "form duration", "form following", "form mixed"]));
    }

    [Theory]
    [InlineData("令和6年度第1～第3四半期", "FY2024-Q1/FY2024-Q3")]
    [InlineData("令和6年度第1から第3四半期まで", "FY2024-Q1/FY2024-Q3")]
    [InlineData("令和6年度第1・第2四半期", "FY2024-Q1/FY2024-Q2")]
    [InlineData("令和6年度第1、2四半期", "FY2024-Q1/FY2024-Q2")]
    [InlineData("令和6年度第1四半期・第2四半期", "FY2024-Q1/FY2024-Q2")]
    [InlineData("令和6年度上・下期", "FY2024-H1/FY2024-H2")]
    [InlineData("令和6年度上期及び下期", "FY2024-H1/FY2024-H2")]
    [InlineData("令和6年5、6月", "2024-05/2024-06")]
    [InlineData("令和6年1月及び2月", "2024-01/2024-02")]
    [InlineData("令和6年5月、6月、7月", "2024-05/2024-07")]
    [InlineData("令和6年4月1日、2日", "2024-04-01/2024-04-02")]
    [InlineData("令和6年4月1～3日", "2024-04-01/2024-04-03")]
    [InlineData("令和6年8月10日（土）、11日（日）", "2024-08-10/2024-08-11")]
    [InlineData("令和6年3月31日、4月1日", "2024-03-31/2024-04-01")]
    [InlineData("2025年度1Q、2Q", "FY2025-Q1/FY2025-Q2")]
    [InlineData("令和5年度と6年度", "FY2023/FY2024")]
    [InlineData("令和6年5月と6月", "2024-05/2024-06")]
    [InlineData("令和5年度（予定）～令和7年度", "FY2023/FY2025")]
    [InlineData("令和6年5月3日（金・祝日）～5月6日（月）", "2024-05-03/2024-05-06")]
    [InlineData("令和6年5月3日（祝）～5月6日（休）", "2024-05-03/2024-05-06")]
    public void What_is_listed_is_read_and_found_whole(string text, string expected)
    {
        Assert.Equal(expected, YearNotation.Default.Read(text).ToString());
        Assert.Equal([$"{text}={expected}"], Found(text));
    }

    [Theory]
    [InlineData("令和6年度第1及び第3四半期", NotationErrorKind.NotListed)]
    [InlineData("令和6年5月、7月", NotationErrorKind.NotListed)]
    [InlineData("令和6年4月1日、3日", NotationErrorKind.NotListed)]
    [InlineData("令和4・6年度", NotationErrorKind.NotListed)]
    [InlineData("令和4年度・6年度", NotationErrorKind.NotListed)]
    [InlineData("2010・2015・2020年", NotationErrorKind.NotListed)]
    [InlineData("令和6年5月3日（金）9時～5月6日（月）17時", NotationErrorKind.Unfinished)]
    [InlineData("令和6年5月3日9:00～5月4日17:00", NotationErrorKind.Unfinished)]
    [InlineData("令和6年5月上旬～下旬", NotationErrorKind.Unfinished)]
    [InlineData("令和6年5月上旬～6月下旬", NotationErrorKind.Unfinished)]
    [InlineData("令和6年5月3日（金・仏滅）～5月6日", NotationErrorKind.Unfinished)]
    [InlineData("令和6年度第1～第9四半期", NotationErrorKind.Unfinished)]
    [InlineData("令和6年度上下半期", NotationErrorKind.Unfinished)]
    [InlineData("令和4年～7年間", NotationErrorKind.Unfinished)]
    [InlineData("令和5年度や6年度", NotationErrorKind.Unfinished)]
    [InlineData("令和6年5月や6月", NotationErrorKind.Unfinished)]
    [InlineData("令和6年4月1、5月2日", NotationErrorKind.Unfinished)]
    [InlineData("FY2025年", NotationErrorKind.Unfinished)]
    [InlineData("R3年間", NotationErrorKind.Unfinished)]
    [InlineData("R3～/31", NotationErrorKind.Unfinished)]
    [InlineData("令和5年前", NotationErrorKind.Unfinished)]
    [InlineData("令和5年度、及び6年度", NotationErrorKind.Unfinished)]
    [InlineData("令和5年4月から、5月まで", NotationErrorKind.Unfinished)]
    [InlineData("令和5年4月から、令和6年3月まで", NotationErrorKind.Unfinished)]
    [InlineData("令和5年4月～、6月", NotationErrorKind.Unfinished)]
    [InlineData("令和5年度及び翌年度", NotationErrorKind.Unfinished)]
    [InlineData("令和5年4月と翌月", NotationErrorKind.Unfinished)]
    [InlineData("令和5年4月1日及び翌日", NotationErrorKind.Unfinished)]
    [InlineData("令和6年4月半ば", NotationErrorKind.Unfinished)]
    [InlineData("令和6年度初め", NotationErrorKind.Unfinished)]
    [InlineData("令和6年秋", NotationErrorKind.Unfinished)]
    [InlineData("令和6年秋頃から令和7年春まで", NotationErrorKind.Unfinished)]
    [InlineData("令和6年4月頃から令和7年3月頃まで", NotationErrorKind.Unfinished)]
    [InlineData("令和6年度末から令和7年度初め", NotationErrorKind.Unfinished)]
    [InlineData("令和6年度（終了）まで", NotationErrorKind.Unfinished)]
    [InlineData("令和6年度（5年間）", NotationErrorKind.Unfinished)]
    [InlineData("令和6年度間", NotationErrorKind.Unfinished)]
    [InlineData("令和6年12月28日～翌4日", NotationErrorKind.Unfinished)]
    [InlineData("R4.4.1、4.8、4.15、5.2", NotationErrorKind.Unfinished)]
    [InlineData("昭和21年1月―H1/4年", NotationErrorKind.Unfinished)]
    [InlineData("R5 10月", NotationErrorKind.Unfinished)]
    [InlineData("4月1日・令和6年5月1日", NotationErrorKind.Expected)]
    [InlineData("2024年3月～2025年3月期", NotationErrorKind.Ambiguous)]
    public void What_goes_on_otherwise_is_one_error(string text, NotationErrorKind kind) => Assert.Equal([$"{text}={kind}"], Found(text));

    [Theory]
    [InlineData("2010年、2015年、2020年", "2010年=2010|2015年=2015|2020年=2020")]
    [InlineData("2010年・2015年・2020年", "2010年=2010|2015年=2015|2020年=2020")]
    [InlineData("昭和60年・平成7年・平成17年", "昭和60年=1985|平成7年=1995|平成17年=2005")]
    [InlineData("令和4年度・令和6年度", "令和4年度=FY2022|令和6年度=FY2024")]
    [InlineData("令和4年度、令和5年度、令和7年度", "令和4年度=FY2022|令和5年度=FY2023|令和7年度=FY2025")]
    [InlineData("令和4年度、令和6年度、令和7年度", "令和4年度=FY2022|令和6年度=FY2024|令和7年度=FY2025")]
    [InlineData("令和6年5月、令和7年7月", "令和6年5月=2024-05|令和7年7月=2025-07")]
    [InlineData("令和5年度、1日平均", "令和5年度=FY2023")]
    [InlineData("令和6年5月3日 10時に", "令和6年5月3日=2024-05-03")]
    [InlineData("令和5年度と10年後", "令和5年度=FY2023")]
    [InlineData("令和6年4月、2日間の", "令和6年4月=2024-04")]
    [InlineData("令和6年度前年比", "令和6年度=FY2024")]
    [InlineData("令和6年4月1日9時から日本で", "令和6年4月1日9時から=Unfinished")]
    [InlineData("令和6年4月1日（火・雨）に", "令和6年4月1日（火=Contradiction")]
    [InlineData("令和6年4月1日（月、雨天中止）に", "令和6年4月1日=2024-04-01")]
    [InlineData("令和6年4月1日（水道）に", "令和6年4月1日=2024-04-01")]
    [InlineData("2024/4/1～4/7、2024.4.1-4.7", "2024/4/1～4/7=2024-04-01/2024-04-07|2024.4.1-4.7=2024-04-01/2024-04-07")]
    [InlineData("2024年4月1日～5、2024年5月", "2024年4月1日～5=Unfinished|2024年5月=2024-05")]
    [InlineData("冷媒R16、令和5年より", "R16=2034|令和5年より=2023/..")]
    [InlineData("令和6年度間伐、令和6年秋田市", "令和6年度=FY2024|令和6年=2024")]
    [InlineData("令和4年度から令和6年度まで（3年間）の3年間", "令和4年度から令和6年度まで（3年間）=FY2022/FY2024")]
    [InlineData("令和6年2/3に", "令和6年2/3=2024-02-03")]
    [InlineData("令和6年2/3以上の", "令和6年=2024")]
    [InlineData("令和6年度の10人と令和6年の3年間", "令和6年度=FY2024|令和6年=2024")]
    [InlineData("令和6年度の上半期、令和6年度10月末", "令和6年度の上半期=FY2024-H1|令和6年度10月末=2024-10")]
    [InlineData("令和4・5年度と令和8年度", "令和4・5年度=FY2022/FY2023|令和8年度=FY2026")]
    [InlineData("令和3年3月（令和2年3月実績）", "令和3年3月=2021-03|令和2年3月実績=2020-03")]
    [InlineData("令和6年4～9月、10～12月", "令和6年4～9月、10～12月=2024-04/2024-12")]
    [InlineData("令和6年4～9月と10～12月", "令和6年4～9月と10～12月=2024-04/2024-12")]
    [InlineData("令和6年4～9月期および10～12月期", "令和6年4～9月期および10～12月期=2024-04/2024-12")]
    [InlineData("契約2025年、改築2025年", "2025年=2025|2025年=2025")]
    public void Years_in_full_and_other_words_are_found_one_by_one(string text, string expected) => Assert.Equal(expected, string.Join("|", Found(text)));

    [Theory]
    [InlineData("皇紀2600年")]
    [InlineData("約2000年前")]
    [InlineData("約2000年の歴史")]
    [InlineData("樹齢1000年")]
    [InlineData("1200年前")]
    [InlineData("2000年以上")]
    [InlineData("2000年もの歴史")]
    [InlineData("樹齢約1000年")]
    [InlineData("2000年間")]
    [InlineData("紀元前2000年")]
    public void Years_that_are_counted_are_no_period(string text) => Assert.Empty(Found(text));

    /// <summary>Whatever sign divides them, years in full with gaps are found one by one, and years that lean on the first are one error.</summary>
    [Property(MaxTest = 1000)]
    public void Listed_years_with_gaps_do_not_depend_on_the_sign(byte sign, byte first, byte gap, bool isFiscal, bool isGregorian, bool isInFull)
    {
        string[] signs = ["・", "、", ",", "，", "､", "及び", "および", "並びに", "ならびに", "と"];
        var (year, suffix) = ((first % 60) + 1, isFiscal ? "年度" : "年");
        int[] years = [year, year + 2 + (gap % 9), year + 30];
        var names = years.Select(each => isGregorian ? $"{each + 2018}{suffix}" : $"令和{each}{suffix}").ToArray();
        var leaning = years.Select((each, i) => (i == 0 ? "令和" : "") + each);
        var text = isInFull ? string.Join(signs[sign % signs.Length], names) : string.Join(signs[sign % signs.Length], leaning) + suffix;

        Assert.Equal(NotationErrorKind.NotListed, YearNotation.Default.Read(text).Error?.Kind);
        Assert.Equal(
            isInFull ? names.Zip(years, (name, each) => $"{name}={(isFiscal ? "FY" : "")}{each + 2018}") : [$"{text}=NotListed"],
            Found(text));
    }

    private static List<string> Found(string text)
    {
        var all = new List<string>();
        var running = $"これは{text}、そして";
        foreach (var found in YearNotation.Default.Find(running))
        {
            all.Add($"{running.Substring(found.Start, found.Length)}={found.Result.Error?.Kind.ToString() ?? found.Result.ToString()}");
        }

        return all;
    }
}
