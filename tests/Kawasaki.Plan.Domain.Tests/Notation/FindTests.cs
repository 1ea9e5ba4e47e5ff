using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class FindTests
{
    [Theory]
    [InlineData("庁舎の改修（R5完了予定）", "R5=2023")]
    [InlineData("R2月平均再生回数：20,640千回", "R2=2020")]
    [InlineData("令和5（2023）年4月に着工し、令和8（2026）年度に開く", "令和5（2023）年4月=2023-04|令和8（2026）年度=FY2026")]
    [InlineData("加盟：46件、※R2.10現在", "R2.10現在=2020-10")]
    [InlineData("令和4年度～令和7年度の計画", "令和4年度～令和7年度=FY2022/FY2025")]
    [InlineData("令和8年度以降も続ける", "令和8年度以降=FY2026/..")]
    [InlineData("令和3（予定）の分", "令和3（予定）=2021")]
    [InlineData("令和7年度（2025年度）と2015年、2020（令和2）年", "令和7年度（2025年度）=FY2025|2015年=2015|2020（令和2）年=2020")]
    [InlineData("計画策定時 (H27) [2015]", "(H27) [2015]=2015")]
    [InlineData("二〇二五年度と平成三十一年度", "二〇二五年度=FY2025|平成三十一年度=FY2019")]
    [InlineData("令和元年五月一日から", "令和元年五月一日から=2019-05-01/..")]
    [InlineData("2022～2025年度", "2022～2025年度=FY2022/FY2025")]
    [InlineData("㋿7年度", "㋿7年度=FY2025")]
    [InlineData("第2・4土曜日、3管区、10年戦略、2025、12025年、電話03-2025-1234、R2D2、SR2、R2a、Reiwa、最大3年、平成の", "")]
    [InlineData("会議は2021-11-26、v2021.11.26、1.2021.11.26", "2021-11-26=2021-11-26")]
    [InlineData("昭45.3.31、最大3倍", "昭45.3.31=1970-03-31")]
    [InlineData("令和7年度末までに", "令和7年度末まで=../FY2025")]
    [InlineData("2025年度（令和7年度）、2015年(平成27)", "2025年度（令和7年度）=FY2025|2015年(平成27)=2015")]
    [InlineData("R4-R7、昭和2丁目1-1、昭和2-1-1、宇都宮市昭和2番", "R4-R7=2022/2025")]
    [InlineData("令和7年（予定）、令和7～（未定）", "令和7年（予定）=2025|令和7～=2025/..")]
    [InlineData("令和7年度（2026年3月完了予定）", "令和7年度=FY2025|2026年3月=2026-03")]
    [InlineData("令和7年度（1500件）、R2（1200人）、令和3年度（3500人）、2000（R4実績）", "令和7年度=FY2025|R2=2020|令和3年度=FY2021|R4実績=2022")]
    [InlineData("SDGs 2025年度、ICT2025年度、拡大2026年度、公平 2025年", "2025年度=FY2025|2025年度=FY2025|2026年度=FY2026|2025年=2025")]
    [InlineData("R7（2025年3月）、令和7（2025人）、R7（予定）", "R7=2025|2025年3月=2025-03|令和7=2025|R7（予定）=2025")]
    [InlineData("令和3、7施設、実績（R5）年4回、1994～R3、今年度～令和7年度", "令和3=2021|R5=2023|1994～R3=1994/2021|令和7年度=FY2025")]
    [InlineData("地元二〇二五年度、次元2025年度", "二〇二五年度=FY2025|2025年度=FY2025")]
    [InlineData("ÉR2、3令3.4、（大1、小2）、明10日に、昭45年", "昭45年=1970")]
    [InlineData("", "")]
    public void Find_GivesYearsAndTheirPlaces(string text, string expected) => Assert.Equal(expected, string.Join("|", All(text)));

    [Theory]
    [InlineData("計画は令和7（2024）年度に始まる", "令和7（2024）年度", NotationErrorKind.Contradiction, 7)]
    [InlineData("2015年度（平成28年度）に", "2015年度（平成28年度）", NotationErrorKind.Contradiction, 9)]
    [InlineData("令和7年度（2024年度）に", "令和7年度（2024年度）", NotationErrorKind.Contradiction, 6)]
    [InlineData("令和7(2025)～8(2027)年度", "令和7(2025)～8(2027)年度", NotationErrorKind.Contradiction, 12)]
    [InlineData("期間は令和7～4年度", "令和7～4年度", NotationErrorKind.Backwards, 7)]
    [InlineData("令和7年2月30日に", "令和7年2月30日", NotationErrorKind.NoSuchDay, 6)]
    [InlineData("令和7年13月に", "令和7年13月", NotationErrorKind.Expected, 4)]
    [InlineData("の令和7（2025年度）に", "令和7（2025年度）", NotationErrorKind.Unfinished, 4)]
    [InlineData("の令和7（2025年度", "令和7（2025年度", NotationErrorKind.Unfinished, 4)]
    [InlineData("令和7（2025、", "令和7（2025", NotationErrorKind.Unfinished, 3)]
    [InlineData("令和4（2022）～7（2025年度", "令和4（2022）～7（2025年度", NotationErrorKind.Unfinished, 11)]
    [InlineData("t83年（1994年）度", "1994年）度", NotationErrorKind.Unfinished, 10)]
    [InlineData("（令和5）年度", "令和5）年度", NotationErrorKind.Unfinished, 4)]
    [InlineData("令和3、7", "令和3、7", NotationErrorKind.Unfinished, 3)]
    [InlineData("令和3、7の各年", "令和3、7", NotationErrorKind.Unfinished, 3)]
    [InlineData("令和元/2025", "令和元/2025", NotationErrorKind.Unfinished, 3)]
    [InlineData("2025FY1", "2025FY1", NotationErrorKind.Unfinished, 6)]
    [InlineData("毎年10月～令和7年3月に", "10月～令和7年3月", NotationErrorKind.Expected, 2)]
    [InlineData("元年～令和7年度", "元年～令和7年度", NotationErrorKind.Expected, 0)]
    public void Find_WhatIsPrintedInFullAndCannotBe_IsAnError(string text, string expected, NotationErrorKind kind, int position)
    {
        var found = YearNotation.Default.Find(text).GetEnumerator();

        Assert.True(found.MoveNext());
        Assert.Equal(expected, text.Substring(found.Current.Start, found.Current.Length));
        Assert.Equal((kind, position), (found.Current.Result.Error!.Kind, found.Current.Result.Error!.Position));
        Assert.False(found.MoveNext());
    }

    [Fact]
    public void Find_EraOfTheUser_IsFound()
    {
        var notation = new YearNotation(EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 2, 3))));
        var found = notation.Find("その年、安永3年度に").GetEnumerator();

        Assert.True(found.MoveNext());
        Assert.Equal("FY2052", found.Current.Result.ToString());

        var withFirst = new YearNotation(EraTable.Default.With(new JapaneseEra("元安", "Genan", 'G', new LocalDate(2050, 2, 3))));
        found = withFirst.Find("その年、元安3年度に").GetEnumerator();
        Assert.True(found.MoveNext());
        Assert.Equal("FY2052", found.Current.Result.ToString());
    }

    [Property(MaxTest = 2000)]
    public void What_is_found_reads_by_itself_and_lies_apart(NearNotation first, NearNotation second)
    {
        var text = $"、{first.Text}に、{second.Text}と{first.Text}";
        var end = 0;
        foreach (var found in YearNotation.Default.Find(text))
        {
            Assert.True(found.Start >= end && found.Length > 0 && found.Start + found.Length <= text.Length, text);
            end = found.Start + found.Length;
            if (found.Result.TryGetValue(out var period))
            {
                var alone = YearNotation.Default.Read(text.AsSpan(found.Start, found.Length));
                Assert.True(alone.IsRead, $"{text}: {text.Substring(found.Start, found.Length)}");
                Assert.Equal(period, alone.Value);
            }
        }
    }

    [Property]
    public void A_fiscal_year_is_found_in_any_text(FiscalYear year)
    {
        var moderate = year.StartYear > 3000 ? new FiscalYear(2025) : year;
        var printed = YearNotation.Default.Write(moderate, NotationStyle.Full);
        Assert.Equal([$"{printed}={moderate}"], All($"取組を{printed}に進める"));
    }

    /// <summary>A year without its closing bracket, or with 年 or 度 on the wrong side of it, is no year and no part of one.</summary>
    [Property(MaxTest = 1000)]
    public void What_lacks_a_bracket_is_one_error(FiscalYear year, bool isFiscal, bool isClosed)
    {
        var moderate = year.StartYear > 3000 ? new FiscalYear(2025) : year;
        var suffix = isFiscal ? "年度" : "年";
        var name = YearNotation.Default.Write(moderate, NotationStyle.Full);
        var printed = name.Replace("）年度", suffix + (isClosed ? "）" : ""), StringComparison.Ordinal);

        var found = YearNotation.Default.Find($"の{printed}、").GetEnumerator();
        Assert.True(found.MoveNext(), printed);
        Assert.Equal((1, printed.Length, NotationErrorKind.Unfinished), (found.Current.Start, found.Current.Length, found.Current.Result.Error?.Kind));
        Assert.False(found.MoveNext(), printed);
    }

    private static List<string> All(string text)
    {
        var all = new List<string>();
        foreach (var found in YearNotation.Default.Find(text))
        {
            all.Add($"{text.Substring(found.Start, found.Length)}={found.Result}");
        }

        return all;
    }

    [Fact]
    public void What_is_found_says_what_it_means_and_where()
    {
        var found = YearNotation.Default.Find("計画は令和7年度に").GetEnumerator();

        Assert.True(found.MoveNext());
        Assert.Equal("FY2025 (3..8)", found.Current.ToString());
    }
}
