using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Two kinds of values in each cell of a column, and other shapes of cities' tables that a table of the plain shape says as well.</summary>
public class SplitColumnTests
{
    /// <summary>A column of two kinds gives what two columns give.</summary>
    [Property]
    public Property A_divided_column_gives_what_two_columns_give() =>
        Prop.ForAll(
            (from values in (from now in Gen.Choose(1, 99) from then in Gen.Choose(1, 99) select (now, then)).ArrayOf(3)
             from way in Gen.Elements("arrow", "lines", "labels")
             select (values, way)).ToArbitrary(),
            item =>
            {
                var plain = PlanGrid.Of([["指標", "令和5年度目標", "令和5年度実績"], .. item.values.Select((pair, i) => new[] { $"{"甲乙丙"[i]}の率", $"{pair.then}％", $"{pair.now}％" })]);
                var divided = PlanGrid.Of([["指標", Head()], .. item.values.Select((pair, i) => new[] { $"{"甲乙丙"[i]}の率", Joined(pair) })]);
                Assert.Equal(TableShape.ValuesOf(IndicatorTables.Read(plain)), TableShape.ValuesOf(IndicatorTables.Read(divided)));

                string Head() => item.way switch
                {
                    "arrow" => "令和5年度目標→令和5年度実績",
                    "lines" => "令和5年度（上段：目標、下段：実績）",
                    _ => "令和5年度",
                };
                string Joined((int Now, int Then) pair) => item.way switch
                {
                    "arrow" => $"{pair.Then}％ → {pair.Now}％",
                    "lines" => $"{pair.Then}％\n{pair.Now}％",
                    _ => $"目標：{pair.Then}％\n実績：{pair.Now}％",
                };
            });

    /// <summary>Where one cell cannot be divided no cell of the column is.</summary>
    [Theory]
    [InlineData("現状値 → 目標値", "10％ → 20％", "30％")]
    [InlineData("現状値 → 目標値", "10％ → 20％", "10％ → 20％ → 30％")]
    [InlineData("令和5年度（上段：目標、下段：実績）", "20％\n10％", "20％")]
    [InlineData("令和5年度", "目標：20％\n実績：10％", "20％\n10％")]
    public void A_column_is_divided_whole_or_not_at_all(string head, string first, string second)
    {
        var reading = IndicatorTables.Read(PlanGrid.Of([["指標", head], ["甲の率", first], ["乙の率", second]]));
        Assert.Empty(TableShape.ValuesOf(reading));
        Assert.True(reading.HasErrors);
    }

    [Theory]
    [InlineData("年度\t甲の率（％）\t乙の数（件）\n現況（令和5年度）\t10\t30\n目標（令和10年度）\t20\t40\n", "甲の率（％） M 10 % FY2023", "甲の率（％） T Reach 20 % FY2028", "乙の数（件） M 30 件 FY2023", "乙の数（件） T Reach 40 件 FY2028")]
    [InlineData("指標\t区分\t数値\n甲の率\t現状値（令和5年度）\t10％\n\t目標値（令和10年度）\t20％\n", "甲の率 M 10 % FY2023", "甲の率 T Reach 20 % FY2028")]
    [InlineData("事業名\t区分\t令和7年度\t令和8年度\n甲の事業\t量の見込み\t10人\t20人\n\t確保方策\t30人\t40人\n", "甲の事業／量の見込み T Reach 10 人 FY2025", "甲の事業／量の見込み T Reach 20 人 FY2026", "甲の事業／確保方策 T Reach 30 人 FY2025", "甲の事業／確保方策 T Reach 40 人 FY2026")]
    [InlineData("指標\t現状値（R6年度）\t中間値（R9年度）\t目標値（R12年度）\n甲の率\t10％\t20％\t30％\n", "甲の率 M 10 % FY2024", "甲の率 T Reach 20 % FY2027", "甲の率 T Reach 30 % FY2030")]
    [InlineData("指標\t基準値（R元年度）\t中間値（R5年度）\t目標値（R9年度）\n甲の率\t10％\t20％\t30％\n", "甲の率 B 10 % FY2019", "甲の率 M 20 % FY2023", "甲の率 T Reach 30 % FY2027")]
    [InlineData("財政指標\t令和3年度決算\t目標（令和8年度）\n甲の率\t10％\t20％\n", "甲の率 M 10 % FY2021", "甲の率 T Reach 20 % FY2026")]
    [InlineData("指標\t令和3年度実績\t令和3年度決算\n甲の率\t10％\t20千円\n", "甲の率 M 10 % FY2021", "甲の率 R 令和3年度決算：20千円")]
    [InlineData("成果目標\t当初値（R4年度）\t結果（R6年度）\n甲の率\t10％\t20％\n", "甲の率 B 10 % FY2022", "甲の率 M 20 % FY2024")]
    [InlineData("指標\t現状値（R4年度）\t目標値（R8年度）\t独自指標\n甲の率\t10％\t20％\tA101\n", "甲の率 M 10 % FY2022", "甲の率 T Reach 20 % FY2026", "甲の率 R 独自指標：A101")]
    [InlineData("指標\t2013年度（基準年度）\t2030年度（目標）\n甲の率\t10％\t20％\n", "甲の率 B 10 % FY2013", "甲の率 T Reach 20 % FY2030")]
    [InlineData("指標\t現況\t目標年次（令和23年度末）\n甲の率\t10％（令和3年度）\t20％\n", "甲の率 M 10 % FY2021", "甲の率 T Reach 20 % FY2041")]
    [InlineData("指標\t現状\t令和6年度\t令和7年度\n甲の数\t1件（令和5年度）\t2件\t3件\n", "甲の数 M 1 件 FY2023", "甲の数 T Reach 2 件 FY2024", "甲の数 T Reach 3 件 FY2025")]
    [InlineData("指標\t数値目標\t達成時期\t令和5年度末実績\n甲の率\t95％\t令和7年度末\t91％\n", "甲の率 M 91 % FY2023", "甲の率 T Reach 95 % FY2025")]
    [InlineData("指標\t現状値（R4年度）\t目標値（R8年度）\n甲の率\t10％\t20\n", "甲の率 M 10 % FY2022", "甲の率 T Reach 20 % FY2026")]
    [InlineData("指標\t現状値（R4年度）\n甲の数（累計・件）\t12\n乙の事例数（事例）\t3\n丙の数（人）\t4\n", "甲の数（累計・件） M 12 件 FY2022", "乙の事例数（事例） M 3 事例 FY2022", "丙の数（人） M 4 人 FY2022")]
    [InlineData("評価指標\t策定時（R元年度）\t中間評価（R5年度）\n甲の率\t10％\t20％\n", "甲の率 B 10 % FY2019", "甲の率 M 20 % FY2023")]
    [InlineData("指標\t基準値（H26年度）\t目標値（R元年度）\tH27年度\tH28年度\t達成率\n甲の数\t3件\t30件\t7件\t12件\t40%\n", "甲の数 B 3 件 FY2014", "甲の数 M 7 件 FY2015", "甲の数 M 12 件 FY2016", "甲の数 T Reach 30 件 FY2019", "甲の数 R 達成率：40%")]
    [InlineData("  指　標　名    現　　状    目　　標\n  甲の率        10％（令和4年度）  20％（令和8年度）\n", "甲の率 M 10 % FY2022", "甲の率 T Reach 20 % FY2026")]
    public void Tables_of_cities_are_read_as_people_do(string text, params string[] values) =>
        Assert.Equal(values.Order(StringComparer.Ordinal), TableShape.ValuesOf(IndicatorTables.Read(text)).Where(value => !value.Contains("区分：", StringComparison.Ordinal)).Select(value => value.TrimEnd()).Order(StringComparer.Ordinal));

    /// <summary>What looks like one of these shapes and may be something else gives no such value.</summary>
    [Theory]
    [InlineData("指標\t現状値（R2年度）\t中間実績値（R5年度）\t目標値（R8年度）\n甲の数\t4件\t5件\t6件\n", "甲の数 T Reach 5 件 FY2023")]
    [InlineData("指標\t現状値（H27年度）\t中間値（R2年度）\t実績値（R4年度）\t目標値（R7年度）\n甲の数\t4件\t5件\t6件\t7件\n", "甲の数 T Reach 5 件 FY2020")]
    [InlineData("事業名\t対象\t現状値（R2年度）\n甲の教室\t高齢者\t4回\n", "高齢者 M 4 回 FY2020")]
    [InlineData("指標\t現状値（R2年度）\t目標値（R8年度）\n甲の数\t120万人\t130\n", "甲の数 T Reach 130 人 FY2026")]
    [InlineData("指標\t現状値（R2年度）\t目標値（R8年度）\n甲の率\t40％\t0.5\n", "甲の率 T Reach 0.5 % FY2026")]
    [InlineData("指標\t現状値（R2年度）\n甲の数（件）\t4\n乙の数（回）\t5\n利用者数（高齢者）\t6\n", "利用者数（高齢者） M 6 高齢者 FY2020")]
    [InlineData("これまでの推移と目標値\n指標\tR2年度\tR3年度\tR8年度\n甲の数\t4件\t5件\t6件\n", "甲の数 T Reach 4 件 FY2020")]
    [InlineData("指標\tR3年度\tR4年度\t目標（R8年度）\n甲の率\t40％\t45％\t60％\n※R4年度は目標（42％）を達成\n", "甲の率 T Reach 45 % FY2022")]
    [InlineData("指標\tR3年度\tR4年度\t目標（R8年度）\n甲の率\t40％\t45％\t60％\n※R4年度は計画を下回る見込み\n", "甲の率 T Reach 45 % FY2022")]
    [InlineData("指標\t現状値\n甲の数\t4件\n※現状値は、訪問の件数を除き令和10年度の値\n", "甲の数 M 4 件 FY2028")]
    [InlineData("指標\t現状値\n甲の数\t4件\n※現状値は令和5年度。ただし訪問は令和4年度\n", "甲の数 M 4 件 FY2023")]
    [InlineData("前計画　現状値：令和2年度\n指標\t現状値\n甲の数\t4件\n", "甲の数 M 4 件 FY2020")]
    [InlineData("長期目標：2050年度\n指標\t目標値\n甲の数\t4件\n", "甲の数 T Reach 4 件 FY2050")]
    [InlineData("指標\t現状値（R5年度）\t目標値（R10年度）\n甲の数\t4件\t6件※1\n※1 令和4年度の実績\n", "甲の数 T Reach 6 件 FY2022")]
    [InlineData("指標\t現状値（R5年度）\n甲の数\t4件※1※2\n※1 令和4年度の値\n※2 速報\n", "甲の数 M 4 件 FY2023")]
    [InlineData("指標\tR6年度前年度\tR6年度目標\n甲の率\t40％\t85％\n", "甲の率 M 40 % FY2024")]
    [InlineData("指標\t現状値（R5年度）\t国の現状（R5年度）→目標（R10年度）\n甲の率\t40％\t60％→70％\n", "甲の率 T Reach 70 % FY2028")]
    [InlineData("指標\t現状値（R5年度）\t参考（R4年度）\n甲の率\t40％\t実績：12％\n", "甲の率 M 12 % FY2022")]
    [InlineData("平成15年に制定した条例に基づく指標です。\n指標\t現状値（5年度）\n甲の数\t4件\n", "甲の数 M 4 件 FY1993")]
    [InlineData("※年度は平成・令和\n指標\t30\t2\n甲の数\t4件\t5件\n", "甲の数 M 5 件 FY1990")]
    [InlineData("指標\tR5年度実績値（国基準）\n甲の率\t40％\n", "甲の率 B 40 % FY2023")]
    [InlineData("指標\t中期（R5年度実績）\n甲の率\t40％\n", "甲の率 T Reach 40 % FY2023")]
    [InlineData("指標\t推計結果（R12年度）\n甲の率\t40％\n", "甲の率 M 40 % FY2030")]
    [InlineData("指標\t金額ベース（R5年度）\n甲の率\t40％\n", "甲の率 B 40 % FY2023")]
    [InlineData("指標\t区分\t数値\n甲の数\t現状値（R5年度）\t4件\n\t目標値（R10年度）\t6件\n乙の数\t現状値（R5年度）\t5件\n\t目標値（R6年度→R10年度）\t7件\n", "乙の数 T Reach 7 件 FY2024")]
    [InlineData("指標\t区分\tR5年度\tR6年度\n甲の数\t前年度\t4件\t5件\n\t目標\t6件\t7件\n", "甲の数 M 4 件 FY2023")]
    [InlineData("指標\t現状値（R5年度）\t調査時期\n甲の率\t40％\tR3年度\n", "甲の率 M 40 % FY2023")]
    public void What_may_be_something_else_is_no_value(string text, string value) =>
        Assert.DoesNotContain(value, TableShape.ValuesOf(IndicatorTables.Read(text)).Select(read => read.TrimEnd()));
}
