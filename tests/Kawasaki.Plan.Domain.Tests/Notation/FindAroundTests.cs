using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>What stands around a period: a first end that names no year, another shape of bracket, a figure, a word of which the unit is the beginning.</summary>
public class FindAroundTests
{
    private static readonly string[] FirstEnds =
    [
        "4月1日から", "10月から", "30年度から", "昨年10月より", "4月1日（月）から", "4月1日（月）～", "10月-", "10月 － ", "5年度～", "元年度から", "四月一日から", "4月【予定】～",
    ];

    private static readonly (char Open, char Close)[] Brackets = [('(', ')'), ('［', '］'), ('[', ']'), ('【', '】'), ('〔', '〕')];

    /// <summary>An end is no open range, and no period by itself, where its first end stands before it.</summary>
    [Property(MaxTest = 2000)]
    public Property A_first_end_without_a_year_is_not_cut_off() =>
        Prop.ForAll(PrintedPeriods.Unended(), Gen.Elements(FirstEnds).ToArbitrary(), Gen.Elements("まで", "").ToArbitrary(), (printed, first, until) =>
        {
            var notation = new YearNotation(printed.Eras);
            var alone = notation.Find($"{printed.Text}{until}。").GetEnumerator();
            var isFound = alone.MoveNext() && alone.Current.Start == 0 && char.IsLetterOrDigit(printed.Text[0]) && printed.Text[0] is not ('自' or '度' or '年' or '月' or '日');
            foreach (var found in notation.Find($"期間：{first}{printed.Text}{until}。"))
            {
                Assert.False(isFound && found.Result.IsRead && found.Start <= first.Length + 3, $"{first}{printed.Text}{until}: {found}");
            }
        });

    /// <summary>A bracket of another shape changes nothing but where it stands.</summary>
    [Property(MaxTest = 2000)]
    public Property Brackets_of_every_shape_are_found_alike() =>
        Prop.ForAll(PrintedPeriods.Unended(), Gen.Elements("（仮称）～令和40年度", "（水道）から", "から（概ね5年間）", "（予定）年度", "（上半期）", "（3年間）", "（第1四半期）まで").ToArbitrary(), (printed, behind) =>
        {
            var notation = new YearNotation(printed.Eras);
            var expected = Found(notation, $"{printed.Text}{behind}。");
            foreach (var (open, close) in Brackets)
            {
                Assert.Equal(expected.Select(found => found.Replace('（', open).Replace('）', close)), Found(notation, $"{printed.Text}{behind}。".Replace('（', open).Replace('）', close)));
            }
        });

    [Theory]
    [InlineData("平成28年4月から同30年3月まで")]
    [InlineData("平成28年4月～同30年3月")]
    [InlineData("平成28年度から同30年度まで")]
    [InlineData("平成28年4月1日から同三十年3月31日まで")]
    [InlineData("令和5年4月から本年9月まで")]
    [InlineData("令和5年4月から来年3月まで")]
    [InlineData("令和5年4月から夏まで")]
    [InlineData("令和5年度から次年度にかけて")]
    [InlineData("令和5年度～第3期")]
    [InlineData("令和5年度～次期")]
    [InlineData("令和7（予定）年度")]
    [InlineData("令和7【予定】年度")]
    [InlineData("令和5年度（上半期）")]
    [InlineData("令和5年度（第1四半期）")]
    [InlineData("令和5年（1月～3月）")]
    [InlineData("令和5年度※～令和7年度")]
    [InlineData("令和5年度※1～令和7年度")]
    [InlineData("令和元元年")]
    [InlineData("令和4年度（5年以内）")]
    [InlineData("令和6年4月1日から1日")]
    [InlineData("令和6年4月1日から14日")]
    [InlineData("2024/4/1から14日")]
    [InlineData("令和5年4月1日から6月")]
    [InlineData("令和5年4月1日から六月")]
    [InlineData("2024/4/31")]
    [InlineData("2023.2.29")]
    [InlineData("2024/4/1～2024/4/31")]
    [InlineData("令和4年度から令和7年度までの5年間")]
    [InlineData("令和4～7年度（3か年）")]
    [InlineData("令和4年4月1日から令和5年3月31日までの2年間")]
    public void What_cannot_be_read_is_one_error(string text)
    {
        Assert.False(YearNotation.Default.Read(text).IsRead);
        foreach (var around in (string[])["期間は{0}", "期間は{0}。", "（{0}）", "期間は{0}、その後"])
        {
            var found = Found(YearNotation.Default, string.Format(null, around, text));
            Assert.Equal([$"{text}=error"], found.Take(1));
            Assert.DoesNotContain(found, other => !other.EndsWith("=error", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("令和7年4月1日から令和8年3月31日までの1年間", "2025-04-01/2026-03-31")]
    [InlineData("令和7年4月1日から令和8年3月31日まで（1年間）", "2025-04-01/2026-03-31")]
    [InlineData("令和4(2022)年度～令和7(2025)年度の4年間", "FY2022/FY2025")]
    [InlineData("令和4～7年度（4か年）", "FY2022/FY2025")]
    [InlineData("令和4～7年度【計4か年】", "FY2022/FY2025")]
    [InlineData("令和6年4月～9月の6か月間", "2024-04/2024-09")]
    [InlineData("令和6年4月1日～14日の14日間", "2024-04-01/2024-04-14")]
    [InlineData("令和6年4月1日～14日の2週間", "2024-04-01/2024-04-14")]
    [InlineData("令和4・5年度の2年間", "FY2022/FY2023")]
    [InlineData("2022/2023年度", "FY2022/FY2023")]
    [InlineData("2022/2023年", "2022/2023")]
    [InlineData("S60～H7", "1985/1995")]
    public void A_range_with_its_length_is_read_and_found_whole(string text, string expected)
    {
        Assert.Equal(expected, YearNotation.Default.Read(text).ToString());
        Assert.Equal([$"{text}={expected}"], Found(YearNotation.Default, $"期間は{text}。"));
    }

    [Theory]
    [InlineData("平成30年度から2500㎡を整備", "平成30年度から=FY2018/..")]
    [InlineData("2010年度から2500 件に増加", "2010年度から=FY2010/..")]
    [InlineData("2015年から3000％増加", "2015年から=2015/..")]
    [InlineData("平成25年度から2000→2500件", "平成25年度から=FY2013/..")]
    [InlineData("書類は令和6年3月期限です", "令和6年3月=2024-03")]
    [InlineData("令和6年3月期日前投票", "令和6年3月=2024-03")]
    [InlineData("2024年3月期間中", "2024年3月=2024-03")]
    [InlineData("令和5年3月期末手当", "令和5年3月=2023-03")]
    [InlineData("令和5年6月期末手当", "令和5年6月=2023-06")]
    [InlineData("令和6年3月期決算", "令和6年3月期決算=FY2023")]
    [InlineData("令和5年度1月あたりの件数", "令和5年度=FY2023")]
    [InlineData("令和5年度の1月当たり平均", "令和5年度=FY2023")]
    [InlineData("令和5年度から実績が減少した", "令和5年度から=FY2023/..")]
    [InlineData("令和5年度から分かった", "令和5年度から=FY2023/..")]
    [InlineData("令和6年4月1日付通知", "令和6年4月1日付=2024-04-01")]
    [InlineData("令和6年4月1日付近", "令和6年4月1日=2024-04-01")]
    [InlineData("R5、6年生を対象", "R5=2023")]
    [InlineData("令和3、4年生を対象", "令和3=2021")]
    [InlineData("令和5年1/2補助", "令和5年=2023")]
    [InlineData("令和6年 3/4 以上", "令和6年=2024")]
    [InlineData("令和5年度後期高齢者医療", "令和5年度=FY2023")]
    [InlineData("令和5年度前期基本計画", "令和5年度=FY2023")]
    [InlineData("令和5年度後期日程", "令和5年度後期=error")]
    [InlineData("令和5年初めて開催", "令和5年=2023")]
    [InlineData("令和5年度はじめて実施", "令和5年度=FY2023")]
    [InlineData("令和5年、4年ぶりに開催", "令和5年=2023")]
    [InlineData("令和5年度、10年ぶりに実施", "令和5年度=FY2023")]
    [InlineData("令和5年、3年にわたり", "令和5年=2023")]
    [InlineData("令和5年度と3年に1度の調査", "令和5年度=FY2023")]
    [InlineData("令和5年度から毎年3日間開催", "令和5年度から=FY2023/..")]
    [InlineData("令和5年度から年2日の休み", "令和5年度から=FY2023/..")]
    [InlineData("令和4～7年度の1年間の平均", "令和4～7年度=FY2022/FY2025")]
    [InlineData("令和4年度（5年に1度）", "令和4年度=FY2022")]
    [InlineData("約1万2000年の歴史、3億2000年", "")]
    [InlineData("2000年に1度の大雨、1000年に一回、1000年確率", "")]
    [InlineData("昭和一桁生まれ、昭和三陸地震、令和3つの柱、令和7か年計画、令和6％、令和5.5％", "")]
    [InlineData("国道R16、県道 R2", "")]
    public void Words_and_figures_behind_a_period_are_no_part_of_it(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Found(YearNotation.Default, text)));

    [Theory]
    [InlineData("昭和三部作")]
    [InlineData("令和元気")]
    [InlineData("平成百景")]
    public void A_numeral_that_may_begin_a_word_is_likely(string text)
    {
        var found = YearNotation.Default.Find(text).GetEnumerator();
        Assert.True(found.MoveNext());
        Assert.Equal(Sureness.Likely, found.Current.Sureness);
    }

    [Fact]
    public void Which_way_a_range_runs_is_said_before_the_weekday_of_its_end()
    {
        var error = YearNotation.Default.Read("令和5年12月29日（金）～1月3日（水）").Error!;
        Assert.Equal(NotationErrorKind.Backwards, error.Kind);
        Assert.Contains("翌", error.Message.Japanese, StringComparison.Ordinal);
    }

    /// <summary>What is repeated without end is read and searched on a small stack.</summary>
    [Theory]
    [InlineData("2025年度1", "～1")]
    [InlineData("令和5年度から", "1五")]
    [InlineData("令和5年度第1", "・2")]
    [InlineData("令和5年4月", "、5")]
    [InlineData("令和5年4月1日", "（月）")]
    [InlineData("令和5年度", "（予定）")]
    [InlineData("令和5年度から", "1年2月")]
    [InlineData("令和5年", "（令和5年")]
    [InlineData("", "令和5年（")]
    [InlineData("", "（（H5）")]
    [InlineData("令和5年4月1日から", "1週1日と")]
    [InlineData("令和5年度～", "第3期")]
    public void What_is_repeated_without_end_needs_no_stack(string start, string repeated)
    {
        var text = start + string.Concat(Enumerable.Repeat(repeated, 20_000));
        var count = -1;
        var thread = new Thread(
            () =>
            {
                _ = YearNotation.Default.Read(text).Error?.Message;
                count = Found(YearNotation.Default, text).Count;
            },
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.True(count >= 0);
    }

    private static List<string> Found(YearNotation notation, string text)
    {
        var all = new List<string>();
        foreach (var found in notation.Find(text))
        {
            all.Add($"{text.Substring(found.Start, found.Length)}={(found.Result.TryGetValue(out var period) ? period.ToString() : "error")}");
        }

        return all;
    }
}
