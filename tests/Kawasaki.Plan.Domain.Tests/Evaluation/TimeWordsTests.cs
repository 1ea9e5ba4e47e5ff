using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Notation;
using Xunit;
using static Kawasaki.Plan.Domain.Tests.Evaluation.CountedIndicators;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>Of which span of time the words beside a figure say that it is, and what is compared with that.</summary>
public class TimeWordsTests
{
    /// <summary>A part of a year is compared with nothing but its like, whatever the figures count; a month that says when a level was measured is no part.</summary>
    [Theory]
    [InlineData("1～3月", false, false)]
    [InlineData("1月～3月", false, false)]
    [InlineData("10月～翌年3月", false, false)]
    [InlineData("4月～9月", false, false)]
    [InlineData("上半期", false, false)]
    [InlineData("月平均", false, false)]
    [InlineData("１日平均", false, false)]
    [InlineData("6か月", false, false)]
    [InlineData("一日", false, false)]
    [InlineData("3日間", false, false)]
    [InlineData("毎月", false, false)]
    [InlineData("毎週", false, false)]
    [InlineData("月額", false, false)]
    [InlineData("1週間平均", false, false)]
    [InlineData("一日の平均", false, false)]
    [InlineData("直近3か月の平均", false, false)]
    [InlineData("月額平均", false, false)]
    [InlineData("通年", true, true)]
    [InlineData("年計", true, true)]
    [InlineData("年間総数", true, true)]
    [InlineData("年度実績", true, true)]
    [InlineData("当年度", true, true)]
    [InlineData("令和7年度", true, true)]
    [InlineData("年度末現在", true, true)]
    [InlineData("暦年", true, true)]
    [InlineData("年額", true, true)]
    [InlineData("R7.4～R8.3", true, true)]
    [InlineData("日帰り", true, true)]
    [InlineData("日本人", true, true)]
    [InlineData("定期", true, true)]
    [InlineData("後期高齢者", true, true)]
    [InlineData("小学6年生", true, true)]
    [InlineData("市民から", true, true)]
    [InlineData("1歳6か月児", false, true)]
    [InlineData("毎日", false, true)]
    [InlineData("半年", false, false)]
    [InlineData("前半", false, false)]
    [InlineData("1Q", false, true)]
    [InlineData("R7.9末", false, true)]
    [InlineData("中間実績", false, true)]
    [InlineData("年度途中", false, true)]
    [InlineData("休日", false, true)]
    [InlineData("開設以来", false, true)]
    [InlineData("前年度", false, true)]
    [InlineData("10月～翌9月", false, true)]
    [InlineData("年間（4月～3月）", true, true)]
    [InlineData("令和7年4月～令和8年3月", true, true)]
    [InlineData("12か月間", true, true)]
    [InlineData("令和7年平均", true, true)]
    [InlineData("市民", true, true)]
    [InlineData("12か月合計", true, true)]
    [InlineData("4月～翌年3月", true, true)]
    [InlineData("1月～12月", true, true)]
    [InlineData("3月末", true, true)]
    [InlineData("9月末", false, true)]
    [InlineData("全国平均", true, true)]
    [InlineData("1校平均", true, true)]
    [InlineData("月", false, false)]
    [InlineData("週", false, false)]
    [InlineData("月計", false, false)]
    [InlineData("月ごと", false, false)]
    [InlineData("各月", false, false)]
    [InlineData("ひと月", false, false)]
    [InlineData("月当り", false, false)]
    [InlineData("週当り", false, false)]
    [InlineData("日当り", false, false)]
    [InlineData("日額", false, false)]
    [InlineData("１日当り", false, false)]
    [InlineData("半年間", false, false)]
    [InlineData("後半", false, false)]
    [InlineData("6か月の実績", false, false)]
    [InlineData("3か月実績", false, false)]
    [InlineData("6ｶ月", false, false)]
    [InlineData("直近3か月", false, false)]
    [InlineData("R7.4～R7.9", false, false)]
    [InlineData("4～翌2月", false, false)]
    [InlineData("3ｶ月", false, false)]
    [InlineData("⽉平均", false, false)]
    [InlineData("9月分", false, false)]
    [InlineData("4月～9月分", false, false)]
    [InlineData("令和7年度上半期", false, false)]
    [InlineData("月2回", false, true)]
    [InlineData("土日", false, true)]
    [InlineData("週末", false, true)]
    [InlineData("1学期", false, true)]
    [InlineData("春季", false, true)]
    [InlineData("秋期", false, true)]
    [InlineData("年始", false, true)]
    [InlineData("前年", false, true)]
    [InlineData("昨年", false, true)]
    [InlineData("4か年目標", false, true)]
    [InlineData("4カ年分", false, true)]
    [InlineData("計画4か年", false, true)]
    [InlineData("向こう4か年", false, true)]
    [InlineData("12時間", false, true)]
    [InlineData("前期", false, true)]
    [InlineData("後期", false, true)]
    [InlineData("R7前期", false, true)]
    [InlineData("Q1", false, true)]
    [InlineData("9⽉末", false, true)]
    [InlineData("R7.9.30現在", false, true)]
    [InlineData("令和7年度当初", false, true)]
    [InlineData("4ｶ年分", false, true)]
    [InlineData("年間の合計", true, true)]
    [InlineData("年間総計", true, true)]
    [InlineData("年間通算", true, true)]
    [InlineData("本年度", true, true)]
    [InlineData("今年度", true, true)]
    [InlineData("年度分", true, true)]
    [InlineData("年度", true, true)]
    [InlineData("年間値", true, true)]
    [InlineData("年間実績値", true, true)]
    [InlineData("1年", true, true)]
    [InlineData("1年当たり", true, true)]
    [InlineData("1年分", true, true)]
    [InlineData("年12回", true, true)]
    [InlineData("年間12回", true, true)]
    [InlineData("R8.3末", true, true)]
    [InlineData("R8.3.31現在", true, true)]
    [InlineData("令和7年度分", true, true)]
    [InlineData("令和7年度実績", true, true)]
    [InlineData("令和7年度の合計", true, true)]
    [InlineData("令和7年度計", true, true)]
    [InlineData("4月～翌3月分", true, true)]
    [InlineData("1月～12月分", true, true)]
    [InlineData("12か月分", true, true)]
    [InlineData("日本人平均", true, true)]
    [InlineData("平均在院日数", true, true)]
    [InlineData("12か月平均", true, true)]
    [InlineData("1月～12月平均", true, true)]
    [InlineData("令和7年度平均", true, true)]
    [InlineData("短期入所", true, true)]
    [InlineData("早期発見", true, true)]
    [InlineData("端末", true, true)]
    [InlineData("30代前半", true, true)]
    [InlineData("過半数", true, true)]
    [InlineData("年金", true, true)]
    [InlineData("時間当たり", false, true)]
    [InlineData("R8.3分", false, false)]
    [InlineData("令和8年3月分", false, false)]
    [InlineData("R8.3実績", false, false)]
    [InlineData("指定期間", false, true)]
    [InlineData("一定期間", false, true)]
    [InlineData("認定期間中", false, true)]
    [InlineData("算定期間", false, true)]
    [InlineData("平日本数", false, true)]
    [InlineData("1日本数", false, true)]
    [InlineData("休日数", false, true)]
    [InlineData("利用途中", false, true)]
    [InlineData("前年金額", false, true)]
    [InlineData("4か年金額", false, true)]
    [InlineData("5年金額", false, true)]
    [InlineData("前年生産額", false, true)]
    [InlineData("これまでの合計", false, true)]
    [InlineData("現在までの合計", false, true)]
    [InlineData("開設からの合計", false, true)]
    [InlineData("開始以降", false, true)]
    [InlineData("合計件数", false, true)]
    [InlineData("合計人数", false, true)]
    [InlineData("合計値", false, true)]
    [InlineData("総合計", false, true)]
    [InlineData("トータル人数", false, true)]
    [InlineData("合算", false, true)]
    [InlineData("積算", false, true)]
    [InlineData("3月合計", false, true)]
    [InlineData("3月単月", false, true)]
    [InlineData("3月議会", false, true)]
    [InlineData("4月・3月", false, true)]
    [InlineData("1・2・3月", false, true)]
    [InlineData("R6＋R7合計", false, true)]
    [InlineData("R6・7計", false, true)]
    [InlineData("R6調査", false, true)]
    [InlineData("R4-7", false, true)]
    [InlineData("9/30現在", false, true)]
    [InlineData("20250930現在", false, true)]
    [InlineData("10/1時点", false, true)]
    [InlineData("1H", false, true)]
    [InlineData("第1クォーター", false, true)]
    [InlineData("q1", false, true)]
    [InlineData("上旬", false, true)]
    [InlineData("10月計測", false, true)]
    [InlineData("9月計画値", false, true)]
    [InlineData("9月分析", false, true)]
    [InlineData("人権週間", false, true)]
    [InlineData("令和2年国勢調査", false, true)]
    [InlineData("5か年金額", false, true)]
    [InlineData("年間利用者数", true, true)]
    [InlineData("年間件数", true, true)]
    [InlineData("年間目標", true, true)]
    [InlineData("年間目標値", true, true)]
    [InlineData("年間（見込）", true, true)]
    [InlineData("年間延べ利用者数", true, true)]
    [InlineData("年度計（速報値）", true, true)]
    [InlineData("通期", true, true)]
    [InlineData("年次", true, true)]
    [InlineData("年度ごと", true, true)]
    [InlineData("年少人口", true, true)]
    [InlineData("学年", true, true)]
    [InlineData("年収300万円未満", true, true)]
    [InlineData("乳幼児期", true, true)]
    [InlineData("春日", true, true)]
    [InlineData("秋田", true, true)]
    [InlineData("月見台", true, true)]
    [InlineData("半壊", true, true)]
    [InlineData("期日前投票", true, true)]
    [InlineData("時間外", true, true)]
    [InlineData("日野市平均", true, true)]
    [InlineData("四日市市平均", true, true)]
    [InlineData("上位半数", true, true)]
    [InlineData("前期高齢者", true, true)]
    [InlineData("20代後半", true, true)]
    [InlineData("R7.9平均", false, false)]
    [InlineData("各年度の合計", false, true)]
    [InlineData("年間積上げ", false, true)]
    [InlineData("年間×4", false, true)]
    [InlineData("年間2024", false, true)]
    [InlineData("月別平均", false, true)]
    [InlineData("平均（月）", false, false)]
    [InlineData("月末平均", false, true)]
    [InlineData("夏季平均", false, true)]
    [InlineData("'24", false, true)]
    [InlineData("FY24", false, true)]
    [InlineData("2024調査", false, true)]
    [InlineData("2019値", false, true)]
    [InlineData("前回", false, true)]
    [InlineData("昨春", false, true)]
    [InlineData("土曜", false, true)]
    [InlineData("秋", false, true)]
    [InlineData("過去の合計", false, true)]
    [InlineData("延べ合計", false, true)]
    [InlineData("2022～", false, true)]
    [InlineData("R070930", false, true)]
    [InlineData("'22-'25計", false, true)]
    [InlineData("昨年金額", false, true)]
    [InlineData("1年以上", false, true)]
    [InlineData("10年以上", false, true)]
    [InlineData("土日本数", false, true)]
    [InlineData("令和7年度目標", true, true)]
    [InlineData("R7見込", true, true)]
    [InlineData("R7年度（速報）", true, true)]
    [InlineData("令和7年度決算", true, true)]
    [InlineData("R7調査", true, true)]
    [InlineData("40～74歳", true, true)]
    [InlineData("15～64歳", true, true)]
    [InlineData("小4～6", true, true)]
    [InlineData("要介護1～5", true, true)]
    [InlineData("小学6年", true, true)]
    [InlineData("中学3年", true, true)]
    [InlineData("件/年", true, true)]
    [InlineData("日立市", true, true)]
    [InlineData("年間利用者", true, true)]
    [InlineData("各年度", true, true)]
    [InlineData("毎年", true, true)]
    [InlineData("これまで", false, true)]
    [InlineData("今まで", false, true)]
    [InlineData("開始後", false, true)]
    [InlineData("導入後", false, true)]
    [InlineData("9/30", false, true)]
    [InlineData("4/1～9/30", false, true)]
    [InlineData("1/2", false, true)]
    public void A_part_of_a_year_is_compared_with_its_like_alone(string words, bool isOfAYear, bool isLevel)
    {
        var due = new FiscalYear(2025);
        foreach (var (counts, isCompared) in new[] { (Counting.Yearly, isOfAYear), (Counting.Level, isLevel) })
        {
            var bare = Target.AtLeast(Count(50), due);
            foreach (var (measured, target) in new[] { (Of(60, "FY2025").WithQualifier(words), bare), (Of(60, "FY2025"), bare.WithQualifier(words)) })
            {
                var (indicator, evaluation) = Judged([measured], target, counts);
                Assert.Equal(isCompared ? AttainmentStatus.Met : AttainmentStatus.NotMeasurable, evaluation.Facts.Status);
                Assert.Equal(isCompared, FindingsOf(indicator).Count == 0);
                var (ofActual, ofTarget) = (measured.Qualifier is null ? "" : $",\"qualifier\":\"{words}\"", target.Qualifier is null ? "" : $",\"qualifier\":\"{words}\"");
                var json = $$"""{"counts":"{{WireNames.Of(counts)}}","actual":{"value":60,"period":"FY2025"{{ofActual}} },"target":{"condition":"atLeast","value":50,"due":"FY2025"{{ofTarget}} } }""";
                Assert.Equal(isCompared, Record.Exception(() => EvaluationJson.ReadCase(json)) is null);
            }

            Assert.Equal(AttainmentStatus.Met, Judged([Of(60, "FY2025").WithQualifier(words)], bare.WithQualifier(words), counts).Evaluation.Facts.Status);
        }
    }

    /// <summary>Words that name another year than that of a figure contradict it, whatever it counts.</summary>
    [Theory]
    [InlineData("令和6年度")]
    [InlineData("R6.4～R7.3")]
    [InlineData("令和6年4月～令和7年3月")]
    [InlineData("2024年4月～2025年3月")]
    [InlineData("平成31年4月～令和2年3月")]
    [InlineData("令和6年1月～12月")]
    [InlineData("令和7年3月末現在")]
    [InlineData("R7.3.31現在")]
    [InlineData("令和9年3月末")]
    [InlineData("令和6年平均")]
    [InlineData("令和6年度の平均")]
    [InlineData("平均（令和6年度）")]
    [InlineData("令和6年度合計")]
    [InlineData("令和6年度の実績")]
    public void A_figure_that_is_said_to_be_of_another_year_is_compared_with_nothing(string words)
    {
        foreach (var counts in new[] { Counting.Yearly, Counting.Level })
        {
            var target = Target.AtLeast(Count(50), new FiscalYear(2025));
            var (indicator, evaluation) = Judged([Of(60, "FY2025").WithQualifier(words)], target, counts);
            Assert.Equal((AttainmentStatus.NotMeasurable, 1), (evaluation.Facts.Status, FindingsOf(indicator).Count));
            Assert.Equal(AttainmentStatus.NotMeasurable, Judged([Of(60, "FY2025")], target.WithQualifier(words), counts).Evaluation.Facts.Status);
        }

        Assert.Equal(
            words.Contains("平成31", StringComparison.Ordinal) ? AttainmentStatus.Met : AttainmentStatus.NotMeasurable,
            Judged([Of(60, "FY2019").WithQualifier(words)], Target.AtLeast(Count(50), new FiscalYear(2019)), Counting.Yearly).Evaluation.Facts.Status);
    }

    /// <summary>A total of another term, or from another start, is none of the target, nor is what has two readings; without words about its start it may be.</summary>
    [Theory]
    [InlineData("第2期計画期間累計", "R4～7累計", false)]
    [InlineData("前計画期間累計", "R4～7累計", false)]
    [InlineData("事業期間累計", "R4～7累計", false)]
    [InlineData("イベント実施期間累計", "R4～7累計", false)]
    [InlineData("計画期間（R1～R3）の累計", "R4～7累計", false)]
    [InlineData("計画期間（R4～R7）の累計", "R4～7累計", true)]
    [InlineData("計画期間累計（R4～R7）", "R4～7累計", true)]
    [InlineData("令和4（2022）～7（2025）年度累計", "R4～7累計", true)]
    [InlineData("計画期間4年間の合計", "R4～7累計", true)]
    [InlineData("開設以来累計", "計画期間累計", false)]
    [InlineData("R1～7累計", "計画期間累計", false)]
    [InlineData("第1期計画期間累計", "第3期計画期間累計", false)]
    [InlineData("今年度累計", null, false)]
    [InlineData("本年度累計", null, false)]
    [InlineData("年間累計値", null, false)]
    [InlineData("月累計", null, false)]
    [InlineData("前年度累計", null, false)]
    [InlineData("年度途中", null, false)]
    [InlineData("前期", null, false)]
    [InlineData("年間目標", null, false)]
    [InlineData("月1回", null, false)]
    [InlineData("9/30現在", null, false)]
    [InlineData(null, "年間目標", false)]
    [InlineData(null, "前年", false)]
    [InlineData(null, "前期", false)]
    [InlineData("民間累計", null, true)]
    [InlineData("開館日累計", null, false)]
    [InlineData("3Q累計", null, false)]
    [InlineData("途中累計", null, false)]
    [InlineData("R6末累計", null, false)]
    [InlineData("前年度末累計", null, false)]
    [InlineData("R8末累計", null, false)]
    [InlineData("R7末累計", null, true)]
    [InlineData("令和7年度までの累計", null, true)]
    [InlineData("これまでの累計", null, true)]
    [InlineData("累計額", null, true)]
    [InlineData("累計回数", null, true)]
    [InlineData("累計利用者数", null, true)]
    [InlineData("累計（見込）", null, true)]
    [InlineData("年平均", null, false)]
    [InlineData("累計件数", null, true)]
    [InlineData("累計数", null, true)]
    public void A_total_is_compared_with_its_like(string? ofFigure, string? ofTarget, bool isCompared)
    {
        foreach (var stated in new Counting?[] { Counting.Cumulative, null })
        {
            var target = Target.AtLeast(Count(50), new FiscalYear(2025)).WithQualifier(ofTarget).WithCounts(stated);
            var (indicator, evaluation) = Judged([Of(60, "FY2025").WithQualifier(ofFigure)], target, Counting.Cumulative);
            Assert.Equal(isCompared ? AttainmentStatus.Met : AttainmentStatus.NotMeasurable, evaluation.Facts.Status);
            Assert.Equal(isCompared, FindingsOf(indicator).Count == 0);
        }
    }

    /// <summary>What the words of a target say against its first year, or against a sum, leaves it open.</summary>
    [Theory]
    [InlineData("4年間累計", "FY2024", false)]
    [InlineData("4か年合計", "FY2024", false)]
    [InlineData("計画期間4年間累計", "FY2024", false)]
    [InlineData("4年間累計", "FY2022", true)]
    [InlineData("月平均", "FY2022", false)]
    [InlineData("上半期", "FY2022", false)]
    [InlineData("4年間の平均", "FY2022", false)]
    [InlineData("年平均", "FY2022", false)]
    [InlineData("夏休み期間", "FY2022", false)]
    [InlineData("募集期間中", "FY2022", false)]
    [InlineData("全国平均", "FY2022", false)]
    [InlineData("前年", "FY2022", false)]
    [InlineData("年間目標", "FY2022", false)]
    [InlineData("合計", "FY2022", true)]
    [InlineData("計画期間中", "FY2022", true)]
    public void Words_against_the_first_year_or_a_sum_leave_it_open(string words, string from, bool isSum)
    {
        Measurement[] amounts = [Of(60, "FY2022"), Of(60, "FY2023"), Of(60, "FY2024"), Of(60, "FY2025")];
        var target = Target.AtLeast(Count(100), new FiscalYear(2025)).WithQualifier(words).WithCounts(Counting.Cumulative, FiscalYear.Parse(from));
        var (indicator, evaluation) = Judged(amounts, target, Counting.Yearly);
        Assert.Equal(isSum ? (AttainmentStatus.Met, 240m) : (AttainmentStatus.NotMeasurable, null), (evaluation.Facts.Status, evaluation.Facts.Actual?.Value));
        Assert.Equal(isSum, FindingsOf(indicator).Count == 0);
    }

    /// <summary>A figure as of a day counts for its time in its last month, and not before it begins.</summary>
    [Theory]
    [InlineData("FY2025", "2026-02-27", false)]
    [InlineData("FY2025", "2026-02-28", false)]
    [InlineData("FY2025", "2026-02", false)]
    [InlineData("FY2025", "2026-03-01", true)]
    [InlineData("FY2025", "2026-11-26", true)]
    [InlineData("FY2025", "2025-03-31", false)]
    [InlineData("FY2025", "2024-10-01", false)]
    [InlineData("2025-01/2025-12", "2025-11-30", false)]
    [InlineData("2025-01/2025-12", "2025-12-01", true)]
    public void A_figure_as_of_a_day_counts_in_the_last_month_of_its_time(string period, string asOf, bool counts)
    {
        var measured = new Measurement(Count(60), CalendarPeriod.Parse(period), CalendarPeriod.Parse(asOf));
        Assert.Equal(counts, Judged([measured], Target.AtLeast(Count(50), new FiscalYear(2025)), Counting.Yearly).Evaluation.Facts.Status is AttainmentStatus.Met);
        var json = $$"""{"counts":"yearly","actual":{"value":60,"period":"{{period}}","asOf":"{{asOf}}"},"target":{"condition":"atLeast","value":50,"due":"FY2025"} }""";
        var refusal = Record.Exception(() => EvaluationJson.ReadCase(json));
        Assert.Equal(counts, refusal is null);
        Assert.Equal(!counts, refusal?.Message.Contains("asOf", StringComparison.Ordinal) is true);
    }

    /// <summary>The day of a figure is read whatever the case has, and the year as of which is judged is none.</summary>
    [Theory]
    [InlineData("\"ばか\"")]
    [InlineData("20250930")]
    [InlineData("\"FY2025\"")]
    [InlineData("\"2025-04/2025-09\"")]
    public void The_day_of_a_figure_is_a_day_or_a_month(string asOf) =>
        Assert.Contains("/actual/asOf", Assert.Throws<JsonException>(() => EvaluationJson.ReadCase($$"""{"actual":{"value":60,"period":"FY2025","asOf":{{asOf}} },"target":{"condition":"atLeast","value":50,"due":"FY2025"} }""")).Path, StringComparison.Ordinal);

    /// <summary>A total that is called as its target is from where that is, and one over the plan's term from where any target of it is.</summary>
    [Theory]
    [InlineData("計画期間累計", "計画期間累計", "FY2022", true)]
    [InlineData("事業開始以来の累計", "事業開始以来の累計", "FY2015", true)]
    [InlineData("開設以来累計", "計画期間累計", "FY2022", false)]
    [InlineData("計画期間累計", "R4～7累計", "FY2022", true)]
    [InlineData("R3～7累計", "R4～7累計", "FY2022", false)]
    public void A_total_is_compared_with_one_from_the_same_year(string ofFigure, string ofTarget, string from, bool isCompared)
    {
        var target = Target.AtLeast(Count(100), new FiscalYear(2025)).WithQualifier(ofTarget).WithCounts(Counting.Cumulative, FiscalYear.Parse(from));
        var (indicator, evaluation) = Judged([Of(110, "FY2025").WithQualifier(ofFigure)], target, Counting.Cumulative);
        Assert.Equal(isCompared ? AttainmentStatus.Met : AttainmentStatus.NotMeasurable, evaluation.Facts.Status);
        Assert.Equal(isCompared, FindingsOf(indicator).Count == 0);
    }

    /// <summary>A total of just the time that its target names is decided, and one of yearly amounts is none of a day within the year.</summary>
    [Fact]
    public void A_total_as_of_the_day_of_its_target_is_decided()
    {
        var target = Target.AtLeast(Count(100), new FiscalYear(2025)).WithQualifier("9月末現在").WithCounts(Counting.Cumulative);
        Assert.Equal(AttainmentStatus.NotMet, Judged([Of(90, "FY2025").WithQualifier("9月末現在")], target, Counting.Cumulative).Evaluation.Facts.Status);
        Assert.Equal(AttainmentStatus.DueUnmeasured, Judged([Of(90, "FY2025").WithQualifier("9月末現在")], target.WithQualifier(null), Counting.Cumulative).Evaluation.Facts.Status);
        var (indicator, sum) = Judged([Of(60, "FY2024"), Of(60, "FY2025")], target.WithCounts(Counting.Cumulative, new FiscalYear(2024)), Counting.Yearly);
        Assert.Equal((AttainmentStatus.NotMeasurable, 1), (sum.Facts.Status, FindingsOf(indicator).Count));
    }

    /// <summary>A baseline without words counts as the figures do, but where others stand without words, too.</summary>
    [Theory]
    [InlineData("月平均", "月平均", false, true)]
    [InlineData("月平均", "月平均", true, false)]
    [InlineData("5年間平均", null, true, false)]
    public void A_baseline_without_words_counts_as_the_figures_do_unless_others_have_none(string ofFigure, string? ofTarget, bool hasPlain, bool isCompared)
    {
        Measurement[] measured = [.. hasPlain ? new[] { Of(85, "FY2024") } : [], Of(110, "FY2025").WithQualifier(ofFigure)];
        var indicator = new Indicator("甲", Baseline.Measured(Count(80), new FiscalYear(2020)), measured, [Target.AtLeast(Count(100), new FiscalYear(2025)).WithQualifier(ofTarget)]);
        Assert.Equal(isCompared, TargetEvaluation.OfYear(indicator, new FiscalYear(2025)).Facts.Baseline is not null);
    }

    /// <summary>Two figures of the same days are found, however these are spelt.</summary>
    [Theory]
    [InlineData("FY2022-H1", "2022-04/2022-09")]
    [InlineData("FY2022", "2022-04/2023-03")]
    [InlineData("2022-04/2023-03", "2022-04-01/2023-03-31")]
    [InlineData("FY2022", "2022-04/2023-03", "年間", "（年間）")]
    [InlineData("FY2022", "2022-04/2023-03", "年間")]
    public void Two_figures_of_the_same_days_are_found_and_refused(string period, string other, string? words = null, string? otherWords = null)
    {
        var (indicator, _) = Judged([Of(50, period).WithQualifier(words), Of(60, other).WithQualifier(otherWords)], Target.AtLeast(Count(51), new FiscalYear(2022)), Counting.Level);
        Assert.Contains(PlanOf(indicator).Validate(), finding => finding.Kind is PlanFindingKind.MeasuredTwice);
        var json = $$"""{"actual":{"value":60,"period":"{{other}}"},"series":[{"value":50,"period":"{{period}}"}],"target":{"condition":"atLeast","value":51,"due":"FY2022"} }""";
        Assert.Contains("two figures", Assert.Throws<JsonException>(() => EvaluationJson.ReadCase(json)).Message, StringComparison.Ordinal);
    }

    /// <summary>A mean of years is compared with a target that says nothing, or the same, and is no baseline of single years.</summary>
    [Theory]
    [InlineData("5年間平均", null, true)]
    [InlineData("5年間平均", "5年間平均", true)]
    [InlineData("3か年平均", "5か年平均", false)]
    [InlineData("過去3年間の平均", "単年度", false)]
    [InlineData("R4～6平均", "年間", false)]
    [InlineData(null, "5年間平均", false)]
    [InlineData(null, "期間平均", false)]
    [InlineData(null, "3か年移動平均", false)]
    [InlineData(null, "5年移動平均", false)]
    [InlineData(null, "5か年加重平均", false)]
    [InlineData(null, "移動平均（5年）", false)]
    [InlineData(null, "5年間の年平均", false)]
    [InlineData(null, "R3・R4・R5平均", false)]
    [InlineData(null, "3年度平均", false)]
    [InlineData(null, "約5年間平均", false)]
    [InlineData(null, "平均（R3～7）", false)]
    [InlineData(null, "平均（過去5年間）", false)]
    [InlineData("3か年移動平均", "単年度", false)]
    [InlineData("5年間平均", "５年平均", true)]
    [InlineData("5か年の平均", "5年間平均", true)]
    [InlineData("三か年平均", "３年平均", true)]
    [InlineData("月平均", "1か月平均", true)]
    [InlineData("3か月平均", "3月平均", false)]
    [InlineData(null, "中学2年平均", true)]
    [InlineData(null, "小学5年男子平均", true)]
    [InlineData("1日当たり", "日平均", true)]
    [InlineData("一日平均", "１日あたり", true)]
    [InlineData("1日平均", "月平均", false)]
    [InlineData("3年平均", "年平均", false)]
    [InlineData("3年平均", "令和7年度平均", false)]
    [InlineData("R6とR7の平均", "年間", false)]
    [InlineData("3年加重平均", "年間", false)]
    public void A_mean_of_years_is_compared_with_its_like(string? ofFigure, string? ofTarget, bool isCompared)
    {
        foreach (var counts in new[] { Counting.Yearly, Counting.Level })
        {
            var (indicator, evaluation) = Judged([Of(60, "FY2025").WithQualifier(ofFigure)], Target.AtLeast(Count(50), new FiscalYear(2025)).WithQualifier(ofTarget), counts);
            Assert.Equal(isCompared ? AttainmentStatus.Met : AttainmentStatus.NotMeasurable, evaluation.Facts.Status);
            Assert.Equal(isCompared, FindingsOf(indicator).Count == 0);
        }
    }

    /// <summary>What a target counts over so many years, in words or by the span in which it is due, is the sum of those; a total of a term without its years, or of
    /// what nothing says, is none.</summary>
    [Theory]
    [InlineData("3年間", "FY2025", true)]
    [InlineData("3年間で", "FY2025", true)]
    [InlineData("3か年", "FY2025", true)]
    [InlineData("３年分", "FY2025", false)]
    [InlineData("累計", "FY2023/FY2025", true)]
    [InlineData("期間計", "FY2025", false)]
    [InlineData("期間合計", "FY2025", false)]
    [InlineData("計画期間計", "FY2025", false)]
    [InlineData("合計", "FY2025", false)]
    [InlineData("総計", "FY2025", false)]
    [InlineData("3年で", "FY2025", false)]
    [InlineData("向こう3年間で", "FY2025", false)]
    [InlineData("3年間の延べ数", "FY2025", false)]
    [InlineData("3年間の合計値", "FY2025", true)]
    [InlineData("3か年総計", "FY2025", true)]
    [InlineData("３ｶ年合計", "FY2025", true)]
    [InlineData("令和5年度からの3年間で", "FY2025", false)]
    [InlineData("計画期間中", "FY2025", false)]
    [InlineData("計画期間中の合計", "FY2025", false)]
    [InlineData("現計画期間", "FY2025", false)]
    [InlineData("R5～7", "FY2025", false)]
    [InlineData("令和5～7年度", "FY2025", false)]
    [InlineData("総数", "FY2025", false)]
    public void A_total_of_years_is_their_sum(string words, string due, bool isSum)
    {
        var baseline = Baseline.Measured(Count(10), new FiscalYear(2021));
        Measurement[] amounts = [Of(40, "FY2022"), Of(80, "FY2023"), Of(90, "FY2024"), Of(45, "FY2025")];
        var (bare, _) = Judged(amounts, Target.AtLeast(Count(215), CalendarPeriod.Parse(due)).WithQualifier(words), Counting.Yearly);
        var indicator = bare.WithBaseline(baseline);
        var facts = TargetEvaluation.AllOf(indicator)[0].Facts;
        Assert.Equal(isSum ? (215m, null) : (null, UndefinedReason.CountsUnclear), (facts.Actual?.Value, facts.Gap.Reason));
        Assert.Equal(isSum, FindingsOf(indicator).Count == 0);
        var spanned = Judged(amounts, Target.AtLeast(Count(215), CalendarPeriod.Parse("FY2023/FY2025")).WithCounts(Counting.Cumulative), Counting.Yearly).Indicator.WithBaseline(baseline);
        Assert.Equal(215, TargetEvaluation.AllOf(spanned)[0].Facts.Actual?.Value);
    }

    [Theory]
    [InlineData("R3～5累計", "FY2025")]
    [InlineData("R5～7累計", "FY2024")]
    public void A_total_to_another_year_than_its_period_compares_nothing(string words, string period)
    {
        var (indicator, evaluation) = Judged([Of(60, period).WithQualifier(words)], Target.AtLeast(Count(50), CalendarPeriod.Parse(period)).WithQualifier("累計"));
        Assert.Equal(AttainmentStatus.NotMeasurable, evaluation.Facts.Status);
        Assert.NotEmpty(FindingsOf(indicator));
        Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase($$"""{"actual":{"value":60,"period":"{{period}}","qualifier":"{{words}}"},"target":{"condition":"atLeast","value":50,"due":"{{period}}","qualifier":"累計"} }"""));
    }

    /// <summary>What is printed beside the new figures alone (月平均, 5年間平均) goes for a level's baseline, too, of which a plan has no words.</summary>
    [Theory]
    [InlineData("月平均", "月平均")]
    [InlineData("5年間平均", null)]
    public void The_baseline_of_a_level_counts_as_its_figures_do(string ofFigure, string? ofTarget)
    {
        var (bare, _) = Judged([Of(320, "FY2025").WithQualifier(ofFigure)], Target.AtLeast(Count(350), new FiscalYear(2025)).WithQualifier(ofTarget));
        var indicator = bare.WithBaseline(Baseline.Measured(Count(300), new FiscalYear(2021)));
        Assert.Equal(0.4m, TargetEvaluation.AllOf(indicator)[0].Facts.ProgressRatio.Value);
        Assert.Empty(FindingsOf(indicator));
        var qualifier = ofTarget is null ? "" : $",\"qualifier\":\"{ofTarget}\"";
        Assert.Equal(0.4m, EvaluationJson.ReadCase($$"""{"baseline":{"value":300,"period":"FY2021"},"actual":{"value":320,"period":"FY2025","qualifier":"{{ofFigure}}"},"target":{"condition":"atLeast","value":350,"due":"FY2025"{{qualifier}} } }""").ProgressRatio.Value);
    }

    /// <summary>A total as of the middle of the year in which it is due, by its words or by a day, decides no more than one of such a period; an amount as of then is
    /// none of the year.</summary>
    [Theory]
    [InlineData("9月末現在", null, AttainmentStatus.DueUnmeasured)]
    [InlineData("9月末累計", null, AttainmentStatus.DueUnmeasured)]
    [InlineData(null, "2025-09-30", AttainmentStatus.DueUnmeasured)]
    [InlineData("3月末現在", null, AttainmentStatus.NotMet)]
    [InlineData(null, "2026-03-31", AttainmentStatus.NotMet)]
    [InlineData(null, null, AttainmentStatus.NotMet)]
    public void What_is_taken_in_the_middle_of_a_year_is_not_of_the_year(string? qualifier, string? day, AttainmentStatus status)
    {
        Measurement Taken(int value) => new Measurement(Count(value), new FiscalYear(2025), asOf: day is null ? null : CalendarPeriod.Parse(day)).WithQualifier(qualifier);
        var target = Target.AtLeast(Count(100), new FiscalYear(2025));
        Assert.Equal(status, Judged([Of(40, "FY2024"), Taken(60)], target, Counting.Cumulative).Evaluation.Facts.Status);
        Assert.Equal(AttainmentStatus.Met, Judged([Of(40, "FY2024"), Taken(160)], target, Counting.Cumulative).Evaluation.Facts.Status);
        Assert.Equal(status is AttainmentStatus.NotMet ? 60 : 40, Judged([Of(40, "FY2024"), Taken(60)], target, qualifier?.Contains("累計", StringComparison.Ordinal) is true ? Counting.Level : Counting.Yearly).Evaluation.Facts.Actual?.Value ?? 40);
    }

    /// <summary>The whole of a plain year, spelt by its months, is the year.</summary>
    [Theory]
    [InlineData("2025-01/2025-12")]
    [InlineData("2025-12-31")]
    [InlineData("2025")]
    public void A_total_of_a_calendar_year_is_that_of_the_year(string period) =>
        Assert.Equal(AttainmentStatus.NotMet, Judged([Of(60, period)], Target.AtLeast(Count(100), CalendarPeriod.Parse("2025")), Counting.Cumulative).Evaluation.Facts.Status);
}
