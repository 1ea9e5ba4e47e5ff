using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>A length behind a period is computed, or makes an error of the whole: it never leaves an open range.</summary>
public class LengthTests
{
    private static readonly string[] WordsOfStart = ["から", "より"];
    private static readonly string[] Signs = ["から", "からの", "より", "～", "—", "以降", "以降の", "以後", "まで", "までの", "以前の"];

    /// <summary>One month and more, from any day of any year: it ends before the same day, or with the month that has none (民法第143条).</summary>
    [Property(MaxTest = 2000)]
    public Property Months_and_years_end_before_the_same_day() =>
        Prop.ForAll(PrintedLengths.Days().ToArbitrary(), Gen.Choose(1, 400).ToArbitrary(), Gen.Choose(0, 5).ToArbitrary(), (first, months, form) =>
        {
            var whole = (first.Year * 12) + first.Month - 1 + months;
            var (year, month) = (whole / 12, (whole % 12) + 1);
            var days = CalendarSystem.Iso.GetDaysInMonth(year, month);
            var last = first.Day <= days ? new LocalDate(year, month, first.Day).PlusDays(-1) : new LocalDate(year, month, days);
            var length = PrintedLengths.Printed(months, form);

            Assert.Equal(last, LastDayOf($"{first.Year}年{first.Month}月{first.Day}日から{length}"));
            Assert.Equal(last, LastDayOf($"{first:uuuu'-'MM'-'dd}から起算して{length}"));
            Assert.Equal(new LocalDate(first.Year, first.Month, 1).PlusMonths(months).PlusDays(-1), LastDayOf($"{first.Year}年{first.Month}月から{length}"));
        });

    [Property(MaxTest = 1000)]
    public Property Days_weeks_and_years_count_the_first_one() =>
        Prop.ForAll(PrintedLengths.Days().ToArbitrary(), Gen.Choose(1, 500).ToArbitrary(), (first, count) =>
        {
            var printed = $"{first.Year}年{first.Month}月{first.Day}日";
            Assert.Equal(first.PlusDays(count - 1), LastDayOf($"{printed}から{count}日間"));
            Assert.Equal(first.PlusDays((7 * count) - 1), LastDayOf($"{printed}から{count}週間"));
            foreach (var unit in (string[])["年", "年度"])
            {
                foreach (var years in (string[])[$"{count}年間", $"{count}か年", $"満{count}ヶ年間"])
                {
                    var period = YearNotation.Default.Read($"{first.Year}{unit}から{years}").Value;
                    Assert.Equal(YearNotation.Default.Read($"{first.Year}{unit}～{first.Year + count - 1}{unit}").Value, period);
                }
            }

            Assert.Equal($"FY{first.Year}-H2/FY{first.Year + count}-H1", YearNotation.Default.Read($"{first.Year}年度下期から{count}年間").ToString());
            Assert.Equal($"FY{first.Year}-Q2/FY{first.Year + count}-Q1", YearNotation.Default.Read($"{first.Year}年度第2四半期から{count}年間").ToString());
        });

    /// <summary>However it is printed, a length behind a sign is read as a whole or is one error, of which the spellings that it proposes are read.</summary>
    [Property(MaxTest = 5000)]
    public Property A_length_elsewhere_is_one_error_and_what_it_proposes_is_read() =>
        Prop.ForAll(PrintedPeriods.Single(), PrintedLengths.All().ToArbitrary(), Gen.Elements(Signs).ToArbitrary(), (period, length, sign) =>
        {
            var notation = new YearNotation(period.Eras);
            var text = $"{period.Text}{sign}{length}";
            var result = notation.Read(text);
            Assert.True(!result.IsRead || result.Value is { First: not null, Last: not null }, $"{text}: {result}");
            if (result.Error is { } error)
            {
                foreach (Match proposal in Regex.Matches(error.Message.Japanese, "なら「([^」]*)」"))
                {
                    var proposed = text.Remove(error.Position, error.Length).Insert(error.Position, proposal.Groups[1].Value);
                    Assert.True(notation.Read(proposed).IsRead, $"{text}: {error.Message.Japanese}: {notation.Read(proposed)}");
                    Assert.Contains(proposal.Groups[1].Value, error.Message.English, StringComparison.Ordinal);
                }
            }

            const string Before = "計画、";
            foreach (var found in notation.Find($"{Before}{text}。"))
            {
                var (start, end) = (found.Start - Before.Length, found.Start + found.Length - Before.Length);
                Assert.True(start > 0 || end == text.Length, $"{text}: {found}");
                Assert.True(start > 0 || found.Result.IsRead == result.IsRead, $"{text}: {found}");
            }
        });

    [Fact]
    public void Every_part_of_a_length_occurs()
    {
        var all = string.Join('|', PrintedLengths.All().Draw(3000));
        Assert.All((string[])[.. PrintedLengths.Units, .. PrintedLengths.Tails, .. PrintedLengths.Openings, "年間", "日間", "か月", "数", "満", "年半", "、3"], part => Assert.Contains(part, all, StringComparison.Ordinal));
    }

    /// <summary>10年 and 14日 may be a length or an end, and are refused with both, or with the length where no end can be; what says that it is one of
    /// them is read.</summary>
    [Property(MaxTest = 1000)]
    public Property What_may_be_a_length_or_an_end_is_refused_with_both() =>
        Prop.ForAll(PrintedLengths.Days().ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), (day, number) =>
        {
            var era = (day.Year % 50) + 1;
            foreach (var from in (string[])[$"令和{era}年{day.Month}月{Math.Min(day.Day, 28)}日", $"令和{era}年{day.Month}月", $"令和{era}年"])
            {
                foreach (var sign in from.EndsWith('年') ? WordsOfStart : [.. WordsOfStart, "～"])
                {
                    var error = YearNotation.Default.Read($"{from}{sign}{number}年").Error!;
                    Assert.Equal(number >= era ? NotationErrorKind.Ambiguous : NotationErrorKind.Expected, error.Kind);
                    Assert.Contains(number >= era ? $"{number}年間とも、令和{number}年までとも" : $"「から{number}年間」", error.Message.Japanese, StringComparison.Ordinal);
                }

                var start = YearNotation.Default.Read(from).Value.FirstDay!.Value;
                var until = YearNotation.Default.Read($"{from}から{number}年まで");
                var end = new LocalDate(2018 + number, 12, 31);
                Assert.Equal(end < start ? null : end, until.IsRead ? until.Value.LastDay : null);
                Assert.True(until.IsRead || until.Error!.Kind is NotationErrorKind.Backwards);
            }

            var date = $"{day.Year}年{day.Month}月{day.Day}日";
            Assert.All((string[])["から", "より"], sign => Assert.Equal(number <= 31 ? NotationErrorKind.Ambiguous : NotationErrorKind.Expected, YearNotation.Default.Read($"{date}{sign}{number}日").Error?.Kind));
            var inMonth = number >= day.Day && number <= CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month);
            Assert.Equal(inMonth, YearNotation.Default.Read($"{date}から{number}日まで").IsRead);
        });

    /// <summary>The length and the end that a message offers are read in the place of what was refused.</summary>
    [Property(MaxTest = 1000)]
    public Property What_is_offered_for_a_length_or_an_end_is_read() =>
        Prop.ForAll(PrintedLengths.Days().ToArbitrary(), Gen.Choose(1, 70).ToArbitrary(), Gen.Elements("年度", "年", "月", "日").ToArbitrary(), (day, number, unit) =>
        {
            foreach (var year in (string[])[$"{day.Year}", $"平成{(day.Year % 40) + 1}", $"昭和{(day.Year % 64) + 1}"])
            {
                var from = unit is "年度" or "年" ? year + unit : $"{year}年{day.Month}月{(unit is "日" ? $"{Math.Min(day.Day, 28)}日" : "")}";
                var text = $"{from}から{number}{(unit is "日" ? "日" : "年")}";
                var message = YearNotation.Default.Read(text).Error!.Message;
                var offers = Regex.Matches(message.Japanese, "(?:なら|あれば)「(?:から)?(?<text>[^「」]+)」");
                Assert.NotEmpty(offers);
                Assert.All(offers, offer => Assert.True(YearNotation.Default.Read($"{from}から{offer.Groups["text"].Value}").IsRead, $"{text}: {message.Japanese}"));
            }
        });

    [Theory]
    [InlineData("平成30年度から2年", NotationErrorKind.Ambiguous, "2年間とも、令和2年度までとも読めます。")]
    [InlineData("2016年から30年", NotationErrorKind.Ambiguous, "30年間とも、30年までとも読めます。")]
    [InlineData("2010年から10年", NotationErrorKind.Ambiguous, "10年間とも、令和10年までとも読めます。")]
    [InlineData("令和6年4月1日から45日", NotationErrorKind.Expected, "この範囲の終わりにはなりません。長さであれば「から45日間」と書いてください。")]
    [InlineData("令和5年4月1日から10年", NotationErrorKind.Ambiguous, "長さなら「10年間」、終わりなら「令和10年まで」と書いてください。")]
    [InlineData("令和10年から5年", NotationErrorKind.Expected, "この範囲の終わりにはなりません。長さであれば「から5年間」と書いてください。")]
    [InlineData("令和3年度より5年", NotationErrorKind.Ambiguous, "長さなら「から5年間」、終わりなら「から令和5年度まで」と書いてください。")]
    [InlineData("2020年から10年", NotationErrorKind.Ambiguous, "10年間とも、令和10年までとも読めます。")]
    [InlineData("令和6年4月1日から14日", NotationErrorKind.Ambiguous, "長さなら「14日間」、終わりなら「14日まで」と書いてください。")]
    [InlineData("令和6年4月20日から10日", NotationErrorKind.Ambiguous, "長さなら「10日間」と書き、終わりなら月から書いてください。")]
    [InlineData("平成28年度末から10年間", NotationErrorKind.Ambiguous, "その期間を含む長さとも、その終わりの後からの長さとも読めます。")]
    [InlineData("令和7年度より5年間", NotationErrorKind.Unfinished, "範囲なら「から5年間」と書いてください。")]
    [InlineData("令和7年度から（5年間）", NotationErrorKind.Unfinished, "範囲なら「から5年間」と書いてください。")]
    [InlineData("令和7年度までの5年間", NotationErrorKind.Unfinished, "長さを読むのは、「から」のすぐ後だけです。「")]
    [InlineData("令和4年度から0年間", NotationErrorKind.OutOfRange, "扱えるのは1以上の長さです。")]
    [InlineData("令和7年度から6か月", NotationErrorKind.Unfinished, "長さの単位が、始まりの単位より細かいため読めません。")]
    [InlineData("令和2年から3年6か月間", NotationErrorKind.Unfinished, "長さの単位が、始まりの単位より細かいため読めません。")]
    [InlineData("令和2年から2、3年", NotationErrorKind.Unfinished, "長さが一つに決まらない")]
    [InlineData("令和6年4月1日から14日以内", NotationErrorKind.Unfinished, "長さが一つに決まらない")]
    [InlineData("令和7年度から5年後", NotationErrorKind.Unfinished, "これは長さでも終わりでもなく、時点です。")]
    [InlineData("令和7年度から5年目", NotationErrorKind.Unfinished, "これは長さでも終わりでもなく、順番です。")]
    [InlineData("令和7年度から5年間隔", NotationErrorKind.Unfinished, "これは長さでも終わりでもなく、間隔です。")]
    [InlineData("令和7年度から最大5年", NotationErrorKind.Unfinished, "範囲なら「から5年間」と書いてください。")]
    [InlineData("令和3年度より前", NotationErrorKind.Unfinished, "「より前」と「より後」は読みません。")]
    [InlineData("令和3年度よりも後", NotationErrorKind.Unfinished, "「より前」と「より後」は読みません。")]
    public void What_is_no_length_says_why(string text, NotationErrorKind kind, string message)
    {
        var error = YearNotation.Default.Read(text).Error!;
        Assert.Equal(kind, error.Kind);
        Assert.Contains(message, error.Message.Japanese, StringComparison.Ordinal);

        var found = YearNotation.Default.Find($"の{text}、").GetEnumerator();
        Assert.True(found.MoveNext());
        Assert.Equal((1, text.Length, kind), (found.Current.Start, found.Current.Length, found.Current.Result.Error?.Kind));
        Assert.False(found.MoveNext());
    }

    [Theory]
    [InlineData("令和4年～7年", "2022/2025")]
    [InlineData("令和4年4月～7年3月", "2022-04/2025-03")]
    [InlineData("令和4年から7年まで", "2022/2025")]
    [InlineData("令和4年4月1日から7年3月31日", "2022-04-01/2025-03-31")]
    [InlineData("令和4年度から7年度", "FY2022/FY2025")]
    [InlineData("令和4年から7年末まで", "2022/2025")]
    [InlineData("令和4年4月1日～14日", "2022-04-01/2022-04-14")]
    [InlineData("令和4年4月1日から14日（木）", "2022-04-01/2022-04-14")]
    [InlineData("令和6年4月から1年半", "2024-04/2025-09")]
    [InlineData("令和6年4月から半年間", "2024-04/2024-09")]
    public void An_end_that_says_that_it_is_one_is_read(string text, string expected) =>
        Assert.Equal(expected, YearNotation.Default.Read(text).ToString());

    [Theory]
    [InlineData("令和4年度から3年生")]
    [InlineData("令和4年度から3施設")]
    [InlineData("令和4年度から1日平均")]
    [InlineData("令和4年度から毎月20日")]
    [InlineData("令和4年度から第2日曜")]
    public void What_counts_no_time_leaves_the_range_open(string text)
    {
        var found = YearNotation.Default.Find($"の{text}。").GetEnumerator();
        Assert.True(found.MoveNext());
        Assert.Equal("FY2022/..", found.Current.Result.ToString());
    }

    private static LocalDate? LastDayOf(string text) => YearNotation.Default.Read(text).Value.LastDay;
}
