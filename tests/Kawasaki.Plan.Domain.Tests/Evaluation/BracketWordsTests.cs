using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Xunit;
using static Kawasaki.Plan.Domain.Tests.Evaluation.CountedIndicators;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>What stands in brackets behind the name of a figure says of which span of time it is, as it would alone.</summary>
public class BracketWordsTests
{
    private static readonly FiscalYear Due = new(2025);

    private static readonly string[] Times =
    [
        "年間", "通年", "年", "年度", "年額", "令和7年度", "R7", "4月～翌3月", "令和7年3月末", "R7.3末", "令和6年3月", "2025年3月末", "令和8年3月末", "令和7年9月末", "9月末", "R6", "令和6年度",
        "上半期", "4～9", "4.1～9.30", "月平均", "1日", "人/日", "円/月", "5年間平均", "合計", "計画策定時", "前回", "休日", "第1回", "大型連休", "R7末", "令和7年末", "市民", "見込", "1人当たり",
    ];

    private static readonly string[] Spans = ["1日平均", "月平均", "上半期", "休日", "5年平均"];

    private static readonly string[] OtherTerms = ["実施期間中", "事業期間中"];

    private static readonly string[] Names = ["件数", "利用者数", "延べ人数", "実績", "現状値", "目標値", "市民", "人"];

    [Fact]
    public void Words_in_brackets_behind_a_name_say_what_they_say_alone()
    {
        foreach (var time in Times)
        {
            foreach (var counts in Enum.GetValues<Counting>())
            {
                var (ofFigure, ofTarget) = (StatusOf(time, null, counts), StatusOf(null, time, counts));
                Assert.All(Names, name => Assert.Equal((ofFigure, ofTarget), (StatusOf($"{name}（{time}）", null, counts), StatusOf(null, $"{name} [{time}]", counts))));
            }
        }
    }

    [Theory]
    [InlineData("累計（R7末）", AttainmentStatus.Met)]
    [InlineData("累計（令和7年度末）", AttainmentStatus.Met)]
    [InlineData("累計（見込）", AttainmentStatus.Met)]
    [InlineData("累計（R4～R7）", AttainmentStatus.Met)]
    [InlineData("4年間累計（R4～R7）", AttainmentStatus.Met)]
    [InlineData("3年間累計（R4～R7）", AttainmentStatus.NotMeasurable)]
    [InlineData("登録者数（累計）（令和8年3月末）", AttainmentStatus.Met)]
    [InlineData("登録者数（累計）（令和7年3月末）", AttainmentStatus.NotMeasurable)]
    [InlineData("累計（令和7（2025）年3月末）", AttainmentStatus.NotMeasurable)]
    [InlineData("令和7年（3月末累計）", AttainmentStatus.NotMeasurable)]
    [InlineData("累計（R7）", AttainmentStatus.NotMeasurable)]
    [InlineData("累計（上半期）", AttainmentStatus.NotMeasurable)]
    [InlineData("累計（一部）", AttainmentStatus.NotMeasurable)]
    [InlineData("累計（前年度末）", AttainmentStatus.NotMeasurable)]
    public void Words_in_brackets_say_of_what_time_a_total_is(string words, AttainmentStatus status) =>
        Assert.Equal(status, StatusOf(words, null, Counting.Cumulative));

    /// <summary>Whatever brackets there are, however many, and whatever else stands in them, the year beside a month is that of the words.</summary>
    [Theory]
    [InlineData("登録者数（人）（令和7年3月末）")]
    [InlineData("令和7年（3月末）")]
    [InlineData("2025年（3月31日現在）")]
    [InlineData("令和7（2025）年3月末")]
    [InlineData("実績（令和7年（2025年）3月末）")]
    [InlineData("実績（人（令和7年3月末））")]
    [InlineData("実績（令和7年3月末）※1")]
    [InlineData("実績【令和7年3月末】")]
    [InlineData("実績（令和7年3月末")]
    [InlineData("（人）令和7年3月末")]
    [InlineData("実績（見込、令和7年3月末）")]
    [InlineData("登録者数令和7年3月末")]
    [InlineData("令和6（2024）年度")]
    [InlineData("実績（令和6（2024）年度）")]
    [InlineData("平均点（令和6年度）")]
    [InlineData("3年平均（R4～R6）")]
    [InlineData("H30値")]
    public void Words_of_another_year_contradict_a_figure(string words)
    {
        Assert.Equal(AttainmentStatus.NotMeasurable, StatusOf(words, null, Counting.Level));
        Assert.Equal(AttainmentStatus.NotMeasurable, StatusOf(words, null, Counting.Yearly));
        Assert.Equal(AttainmentStatus.NotMeasurable, StatusOf(words, words, Counting.Yearly));
    }

    /// <summary>What is limited, a level at the time of the plan, and means by the day are no amounts of a year, nor is the level at the end of a calendar year.</summary>
    [Theory]
    [InlineData("年間（一部）")]
    [InlineData("一部（年間）")]
    [InlineData("令和7年度（市外を除く）")]
    [InlineData("計画策定年度")]
    [InlineData("測定年度")]
    [InlineData("平均利用者数（人）（1日）")]
    [InlineData("平均利用者数人1日")]
    [InlineData("1日利用者数（年平均）")]
    [InlineData("令和7年度増減")]
    [InlineData("令和7年度迄")]
    [InlineData("令和7年末の合計")]
    [InlineData("令和7年末平均")]
    [InlineData("実績（7.9.30）")]
    public void Words_of_less_or_more_than_a_year_are_no_amount_of_it(string words) =>
        Assert.Equal((AttainmentStatus.NotMeasurable, AttainmentStatus.NotMeasurable), (StatusOf(words, null, Counting.Yearly), StatusOf(words, "年間", Counting.Yearly)));

    /// <summary>The same words about time are the same, whatever name stands before them; a level of a month may be of what was done in a year.</summary>
    [Fact]
    public void The_same_words_in_brackets_are_compared()
    {
        Assert.All(
            Spans,
            words => Assert.All(Enum.GetValues<Counting>().Take(2), counts => Assert.Equal(AttainmentStatus.Met, StatusOf($"実績（{words}）", $"目標（{words}）", counts))));
        Assert.Equal(AttainmentStatus.NotMeasurable, StatusOf("実績（1日平均）", "目標（月平均）", Counting.Yearly));
        Assert.Equal(AttainmentStatus.NotMeasurable, StatusOf("実績（年間）（3校）", "目標（年間）（2校）", Counting.Yearly));
        Assert.Equal(AttainmentStatus.NotMeasurable, StatusOf("実績（休日）（一部）", "目標（休日）", Counting.Yearly));
        Assert.Equal(AttainmentStatus.Met, StatusOf("累計（4回）", "累計（4回）", Counting.Cumulative));
        Assert.Equal(AttainmentStatus.Met, StatusOf("件数年平均", "年平均", Counting.Yearly));

        var surveyed = Judged([Of(60, "2025-10").WithQualifier("実施率（年1回以上）")], Target.AtLeast(Count(50), Due), Counting.Level);
        Assert.Equal(AttainmentStatus.Met, surveyed.Evaluation.Facts.Status);
    }

    /// <summary>What contradicts the time of a figure, or is of a part of it, in brackets or behind a slash.</summary>
    [Theory]
    [InlineData("現状値（令和7年3月末）", Counting.Yearly)]
    [InlineData("現状値（令和7年3月末）", Counting.Level)]
    [InlineData("年間（令和7年3月末）", Counting.Yearly)]
    [InlineData("年間（計画策定時）", Counting.Yearly)]
    [InlineData("累計（令和7年3月末）", Counting.Cumulative)]
    [InlineData("累計件数（令和6年3月末）", Counting.Cumulative)]
    [InlineData("令和7年3月末までの累計", Counting.Cumulative)]
    [InlineData("令和7年3月末累計件数", Counting.Cumulative)]
    [InlineData("令和7年末", Counting.Yearly)]
    [InlineData("平均利用者数（1日）", Counting.Yearly)]
    [InlineData("平均工賃（月）", Counting.Yearly)]
    [InlineData("平均（人/日）", Counting.Yearly)]
    [InlineData("平均/月", Counting.Yearly)]
    [InlineData("平均（10月）", Counting.Yearly)]
    [InlineData("平均利用者数（休日）", Counting.Yearly)]
    [InlineData("基準値", Counting.Yearly)]
    [InlineData("前々回調査", Counting.Yearly)]
    [InlineData("導入前", Counting.Yearly)]
    [InlineData("運用開始から", Counting.Yearly)]
    [InlineData("計（4～12）", Counting.Yearly)]
    [InlineData("延べ人数（合計）", Counting.Yearly)]
    public void A_figure_of_another_time_is_compared_with_nothing(string words, Counting counts) =>
        Assert.Equal(AttainmentStatus.NotMeasurable, StatusOf(words, null, counts));

    /// <summary>What is limited by a number, of nights, of one half behind its year, or a mean of totals is no amount of the year.</summary>
    [Theory]
    [InlineData("年間（2校）", Counting.Yearly)]
    [InlineData("令和7年度（2館）", Counting.Cumulative)]
    [InlineData("累計（4回）", Counting.Cumulative)]
    [InlineData("平均（夜間）", Counting.Yearly)]
    [InlineData("昼間", Counting.Yearly)]
    [InlineData("利用者数（2校）（年間）", Counting.Yearly)]
    [InlineData("2校（年間）", Counting.Yearly)]
    [InlineData("件数（2校）（R7）", Counting.Cumulative)]
    [InlineData("利用者数合計", Counting.Yearly)]
    [InlineData("実績の計", Counting.Yearly)]
    [InlineData("開設R7", Counting.Yearly)]
    [InlineData("R7開設", Counting.Yearly)]
    [InlineData("R7上実績", Counting.Yearly)]
    [InlineData("登録者数7年3月末", Counting.Level)]
    [InlineData("見込、7年3月末", Counting.Level)]
    [InlineData("7.3末", Counting.Level)]
    [InlineData("※7年3月末", Counting.Level)]
    [InlineData("累計7年3月末", Counting.Cumulative)]
    [InlineData("7年3月末までの累計", Counting.Cumulative)]
    [InlineData("6年4月～7年3月", Counting.Yearly)]
    [InlineData("元年3月末", Counting.Level)]
    [InlineData("令和6年度、見込", Counting.Level)]
    [InlineData("R6市民", Counting.Level)]
    [InlineData("R6上", Counting.Level)]
    [InlineData("令和7年度GW", Counting.Yearly)]
    [InlineData("R7上", Counting.Yearly)]
    [InlineData("R7（下）", Counting.Yearly)]
    [InlineData("実績計", Counting.Yearly)]
    [InlineData("件数合計", Counting.Yearly)]
    [InlineData("累計平均", Counting.Yearly)]
    [InlineData("累計年平均", Counting.Cumulative)]
    [InlineData("登録者数R6", Counting.Level)]
    [InlineData("実績（見込、令和6年度）", Counting.Level)]
    [InlineData("実績（7年3月末）", Counting.Level)]
    [InlineData("実績（7年3月末）", Counting.Cumulative)]
    [InlineData("実績（7.3.31）", Counting.Level)]
    [InlineData("7年3月末累計", Counting.Cumulative)]
    public void A_figure_of_less_or_of_another_year_is_compared_with_nothing(string words, Counting counts) =>
        Assert.Equal(AttainmentStatus.NotMeasurable, StatusOf(words, null, counts));

    /// <summary>A year of no era is that of the figure beside it, and what is said of one of many is no limit.</summary>
    [Theory]
    [InlineData("8年3月末", Counting.Level)]
    [InlineData("実績（8年3月末）", Counting.Yearly)]
    [InlineData("実績（8.3.31）", Counting.Level)]
    [InlineData("8年3月末累計", Counting.Cumulative)]
    [InlineData("登録者数R7", Counting.Yearly)]
    [InlineData("実績（見込、令和7年度）", Counting.Level)]
    [InlineData("年間（1人当たり）", Counting.Yearly)]
    [InlineData("夜間人口", Counting.Yearly)]
    [InlineData("夜間診療", Counting.Yearly)]
    [InlineData("発電容量GW", Counting.Yearly)]
    [InlineData("登録者数8年3月末", Counting.Yearly)]
    [InlineData("7年4月～8年3月", Counting.Yearly)]
    [InlineData("8年3月末までの累計", Counting.Cumulative)]
    [InlineData("登録者数（累計、8年3月末）", Counting.Cumulative)]
    [InlineData("年間（5点満点）", Counting.Yearly)]
    [InlineData("令和7年度（小学6年生）", Counting.Yearly)]
    [InlineData("累計（15歳以上）", Counting.Cumulative)]
    [InlineData("対2013年度", Counting.Level)]
    [InlineData("削減率（対H25）", Counting.Level)]
    [InlineData("基準年度：平成25年度", Counting.Level)]
    [InlineData("改定H30", Counting.Level)]
    [InlineData("評価（上）", Counting.Level)]
    [InlineData("男女計", Counting.Yearly)]
    [InlineData("平均通算年数", Counting.Level)]
    [InlineData("平成27年基準", Counting.Level)]
    public void A_figure_of_its_own_year_is_compared_whatever_the_spelling(string words, Counting counts) =>
        Assert.Equal(AttainmentStatus.Met, StatusOf(words, null, counts));

    /// <summary>A total in the middle of the year is no more than how it stands then; a target of then is not decided by that of the whole year.</summary>
    [Theory]
    [InlineData("R7.9末累計")]
    [InlineData("R8.1末までの累計")]
    [InlineData("累計（令和7年9月末）")]
    [InlineData("令和7年末累計")]
    [InlineData("2025年末累計")]
    public void A_total_within_a_year_is_none_of_it(string words)
    {
        Assert.Equal(AttainmentStatus.DueUnmeasured, JudgedBy(30, words, null, Counting.Cumulative).Facts.Status);
        Assert.Equal(AttainmentStatus.NotMeasurable, JudgedBy(60, null, words, Counting.Cumulative).Facts.Status);
        Assert.Equal(AttainmentStatus.NotMet, JudgedBy(30, words, words, Counting.Cumulative).Facts.Status);
    }

    [Theory]
    [InlineData("件（年間）", "延べ人数（年間）", Counting.Yearly)]
    [InlineData("実績（令和7年度）", "目標（令和7年度）", Counting.Yearly)]
    [InlineData("現状値（R7）", "目標値（R7）", Counting.Level)]
    [InlineData("令和8年3月末実績", "年度末見込", Counting.Cumulative)]
    [InlineData("令和8年3月末登録者数", "3月末目標", Counting.Level)]
    [InlineData("累計（R7末）", "累計（目標）", Counting.Cumulative)]
    [InlineData("令和7年度計画", "年間推計", Counting.Yearly)]
    [InlineData("年間1人当たり", "1年間の利用者数", Counting.Yearly)]
    [InlineData("R7（年間）", "年間トータル", Counting.Yearly)]
    [InlineData("令和7年度（年間）", "人/年間", Counting.Yearly)]
    [InlineData("当初予算", "訪日外国人", Counting.Yearly)]
    [InlineData("各年度末現在", "累計", Counting.Cumulative)]
    public void A_figure_of_its_own_time_is_compared(string ofFigure, string ofTarget, Counting counts) =>
        Assert.Equal(
            (AttainmentStatus.Met, AttainmentStatus.Met, AttainmentStatus.Met),
            (StatusOf(ofFigure, ofTarget, counts), StatusOf(ofFigure, null, counts), StatusOf(null, ofTarget, counts)));

    /// <summary>What the words say of a year cannot be said of a part of one; and the year of a target says nothing against a sum.</summary>
    [Fact]
    public void The_words_are_held_against_the_time_of_the_figure()
    {
        var half = CalendarPeriod.Parse("FY2025-H1");
        var measured = Of(60, "FY2025-H1");
        var target = Target.AtLeast(Count(50), half);
        Assert.Equal(AttainmentStatus.Met, Judged([measured], target, Counting.Yearly).Evaluation.Facts.Status);
        Assert.Equal(AttainmentStatus.NotMeasurable, Judged([measured.WithQualifier("年間")], target, Counting.Yearly).Evaluation.Facts.Status);

        var sum = Target.AtLeast(Count(100), Due).WithCounts(Counting.Cumulative, new FiscalYear(2024)).WithQualifier("令和7年度目標値");
        Assert.Equal(AttainmentStatus.Met, Judged([Of(60, "FY2024"), Of(60, "FY2025")], sum, Counting.Yearly).Evaluation.Facts.Status);
        Assert.All(
            OtherTerms,
            term => Assert.Equal(AttainmentStatus.NotMeasurable, Judged([Of(60, "FY2024"), Of(60, "FY2025")], sum.WithQualifier(term), Counting.Yearly).Evaluation.Facts.Status));
    }

    private static AttainmentStatus StatusOf(string? ofFigure, string? ofTarget, Counting counts) => JudgedBy(60, ofFigure, ofTarget, counts).Facts.Status;

    private static TargetEvaluation JudgedBy(int value, string? ofFigure, string? ofTarget, Counting counts) =>
        Judged([Of(value, "FY2025").WithQualifier(ofFigure)], Target.AtLeast(Count(50), Due).WithQualifier(ofTarget), counts).Evaluation;
}
