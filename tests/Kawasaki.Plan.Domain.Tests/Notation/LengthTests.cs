using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>A length behind a period is computed, or makes an error of the whole: it never leaves an open range.</summary>
[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class LengthTests
{
    private static readonly string[] Opening = ["から凡そ", "から2、", "以降、", "から概ね", "からおおむね", "から約", "から今後", "より", "以降", "以降の", "以後", "まで", "までの", "までの過去", "以前の", "末までの約"];
    private static readonly string[] Counters = ["年間", "か年", "ヶ年", "か月", "月間", "日間", "週間"];
    private static readonly string[] CountersOfYears = ["年間", "か年", "ヶ年"];

    [Property(MaxTest = 1000)]
    public void Years_behind_から_are_a_length_with_間_and_an_end_with_まで_and_else_may_be_both(LocalDate day, byte unit, byte length)
    {
        var from = unit % 3 == 0 ? Printed(day) : unit % 3 == 1 ? $"令和{Era(day)}年{day.Month}月" : $"令和{Era(day)}年";
        var years = (length % 60) + 1;
        var plain = YearNotation.Default.Read($"{from}から{years}年");
        Assert.Equal(NotationErrorKind.Ambiguous, plain.Error?.Kind);
        Assert.Contains($"{years}年間とも、令和{years}年までとも", plain.Error!.Message.Japanese, StringComparison.Ordinal);

        var start = YearNotation.Default.Read(from).Value.FirstDay!.Value;
        Assert.Equal(start.PlusYears(years).PlusDays(-1), YearNotation.Default.Read($"{from}から{years}年間").Value.LastDay);
        var until = YearNotation.Default.Read($"{from}から{years}年まで");
        var end = new LocalDate(2018 + years, 12, 31);
        Assert.Equal(end < start ? null : end, until.IsRead ? until.Value.LastDay : null);
        Assert.True(until.IsRead || until.Error!.Kind is NotationErrorKind.Backwards);
    }

    [Property(MaxTest = 1000)]
    public void A_length_elsewhere_is_found_as_one_error(FiscalYear year, byte opening, byte counter, byte length)
    {
        var from = YearNotation.Default.Write(year.StartYear > 3000 ? new FiscalYear(2025) : year, NotationStyle.Full) + Opening[opening % Opening.Length];
        var counters = from.EndsWith('、') ? CountersOfYears : Counters;
        var printed = $"{from}{length}{counters[counter % counters.Length]}";
        Assert.False(YearNotation.Default.Read(printed).IsRead, printed);
        var found = YearNotation.Default.Find($"の{printed}で").GetEnumerator();
        Assert.True(found.MoveNext(), printed);
        Assert.Equal((1, printed.Length), (found.Current.Start, found.Current.Length));
        Assert.Equal(NotationErrorKind.Unfinished, found.Current.Result.Error?.Kind);
        Assert.False(found.MoveNext(), printed);
    }

    [Theory]
    [InlineData("令和5年4月1日から10年", NotationErrorKind.Ambiguous, "10年間とも、令和10年までとも読めます。")]
    [InlineData("令和10年から5年", NotationErrorKind.Ambiguous, "5年間とも、令和5年までとも読めます。")]
    [InlineData("令和5年4月～10年", NotationErrorKind.Ambiguous, "10年間とも、令和10年までとも読めます。")]
    [InlineData("令和7年度から5年", NotationErrorKind.Ambiguous, "5年間とも、令和5年までとも読めます。")]
    [InlineData("2020年から10年", NotationErrorKind.Ambiguous, "10年間とも、10年までとも読めます。")]
    [InlineData("令和7年度より5年間", NotationErrorKind.Unfinished, "「から10年間」のように「から」のすぐ後")]
    [InlineData("令和4年度から0年間", NotationErrorKind.OutOfRange, "扱えるのは1年間からの長さです。")]
    [InlineData("令和7年度から6か月", NotationErrorKind.Unfinished, "「から10年間」のように「から」のすぐ後")]
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
    public void An_end_that_says_that_it_is_one_is_read(string text, string expected) =>
        Assert.Equal(expected, YearNotation.Default.Read(text).ToString());

    private static int Era(LocalDate day) => (day.Year % 50) + 1;

    private static string Printed(LocalDate day) => $"令和{Era(day)}年{day.Month}月{Math.Min(day.Day, 28)}日";
}
