using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>What the lines above a table and the notes below it say of its years and columns, and the eras of years without one.</summary>
public class LinesAroundTests
{
    private const string Rows = "指標\t現状値\t目標値\n甲の数\t12件\t20件\n";

    private static readonly string[] Clauses =
    [
        "現状値：令和5年度、目標値：令和10年度", "現状値は令和5年度の値、目標値は令和10年度の値", "現状値は令和5年度末、目標値は令和10年度末", "現状値は、特に記載のない限り令和5年度の実績。目標値は計画最終年度（令和10年度）の数値",
    ];

    /// <summary>A note says the same below the table and above the first one; of two tables it is that of the one above it.</summary>
    [Property]
    public Property A_note_is_of_the_table_above_it() =>
        Prop.ForAll(
            (from clause in Gen.Elements(Clauses)
             from sign in Gen.Elements("※", "※ ", "注）", "（注）", "※1　")
             from gap in Gen.Elements("", "\n")
             select (clause, sign, gap)).ToArbitrary(),
            item =>
            {
                var (clause, sign, gap) = item;
                string[] dated = ["甲の数 M 12 件 FY2023", "甲の数 T Reach 20 件 FY2028"];
                string[] undated = ["甲の数 M 12 件", "甲の数 T Reach 20 件"];
                Assert.Equal(dated, ValuesOf($"{Rows}{gap}{sign}{clause}\n"));
                Assert.Equal(dated, ValuesOf($"{sign}{clause}\n{gap}{Rows}"));
                Assert.Equal([.. dated, .. undated], ValuesOf($"{Rows}{sign}{clause}\n{gap}表2\n{Rows}"));
            });

    /// <summary>A clause of which a word is left says nothing, and that the values have no year is said.</summary>
    [Property]
    public Property A_clause_with_any_other_word_says_nothing() =>
        Prop.ForAll(
            (from clause in Gen.Elements("現状値は{0}令和5年度{1}、目標値は{0}令和10年度{1}")
             from before in Gen.Elements("", "一部", "国の", "市内のみ", "前年の")
             from behind in Gen.Elements("", "から変更", "までの累計", "以降の平均", "に調査方法を変更", "の推計による", "比")
             where before.Length + behind.Length > 0
             select string.Format(null, clause, before, behind)).ToArbitrary(),
            clause =>
            {
                var reading = IndicatorTables.Read($"{Rows}※{clause}\n");
                Assert.Equal(["甲の数 M 12 件", "甲の数 T Reach 20 件"], TableShape.ValuesOf(reading).Select(value => value.TrimEnd()));
                Assert.Equal(2, reading.Diagnostics.Count(item => item.Code == "PLAN233"));
            });

    [Theory]
    [InlineData("指標\t現状値※1\t目標値※2\n甲の数\t12件\t20件\n※1 令和5年度の値\n※2　計画最終年度（令和10年度）の数値\n", "甲の数 M 12 件 FY2023", "甲の数 T Reach 20 件 FY2028")]
    [InlineData("指標\t現状値*1\t目標値*2\n甲の数\t12件\t20件\n*1 令和5年度決算に基づく数値\n*2 令和10年度\n", "甲の数 M 12 件 FY2023", "甲の数 T Reach 20 件 FY2028")]
    [InlineData("指標\t現状値（令和5年度）\t目標値（令和10年度）\n甲の数\t12件※1\t20件\n※1 令和4年度の値\n", "甲の数 M 12 件 FY2022", "甲の数 T Reach 20 件 FY2028")]
    [InlineData("指標\t現状値（令和5年度）\t目標値（令和10年度）\n甲の数\t12件※1\t20件\n※1 令和4年度に見直し\n", "甲の数 M 12 件 FY2023", "甲の数 T Reach 20 件 FY2028")]
    public void A_note_that_is_a_year_is_that_of_what_its_mark_stands_beside(string text, params string[] values) => Assert.Equal(values, ValuesOf(text));

    [Theory]
    [InlineData("2022年度は基準値、2023年度以降は目標値", "B 10 件 FY2022", "T Reach 20 件 FY2023", "T Reach 30 件 FY2024")]
    [InlineData("2023年度及び2024年度は目標値", "M 10 件 FY2022", "T Reach 20 件 FY2023", "T Reach 30 件 FY2024")]
    [InlineData("年度別目標", "T Reach 10 件 FY2022", "T Reach 20 件 FY2023", "T Reach 30 件 FY2024")]
    [InlineData("甲計画　効果額の目標（単位：件）", "T Reach 10 件 FY2022", "T Reach 20 件 FY2023", "T Reach 30 件 FY2024")]
    [InlineData("甲サービスの見込量", "T Reach 10 件 FY2022", "T Reach 20 件 FY2023", "T Reach 30 件 FY2024")]
    [InlineData("【甲の見込み】\n（単位：件）", "T Reach 10 件 FY2022", "T Reach 20 件 FY2023", "T Reach 30 件 FY2024")]
    [InlineData("甲の将来推計（各年度末）", "T Reach 10 件 FY2022", "T Reach 20 件 FY2023", "T Reach 30 件 FY2024")]
    [InlineData("甲の実績と見込み", "M 10 件 FY2022", "M 20 件 FY2023", "M 30 件 FY2024")]
    [InlineData("基本目標", "M 10 件 FY2022", "M 20 件 FY2023", "M 30 件 FY2024")]
    [InlineData("年度別目標と実績", "M 10 件 FY2022", "M 20 件 FY2023", "M 30 件 FY2024")]
    public void Lines_say_what_columns_hold_that_only_a_year_heads(string line, params string[] values) =>
        Assert.Equal(values.Select(value => $"甲の数 {value}"), ValuesOf($"{line}\n指標\t2022年度\t2023年度\t2024年度\n甲の数\t10件\t20件\t30件\n"));

    /// <summary>Names below a blank corner are read where the title says what the years hold, and are no indicators where nothing does.</summary>
    [Theory]
    [InlineData("甲の見込み", "乙 T Reach 10 件 FY2022", "乙 T Reach 20 件 FY2023")]
    [InlineData("甲のこと")]
    public void A_title_says_what_years_hold_beside_a_blank_corner(string line, params string[] values)
    {
        var reading = IndicatorTables.Read($"{line}\n\t2022年度\t2023年度\n乙\t10件\t20件\n丙\t1件\t2件\n");

        Assert.Equal(values, TableShape.ValuesOf(reading).Where(value => value.StartsWith('乙')));
        Assert.Equal(values.Length == 0, reading.Diagnostics.Any(item => item.Severity is DiagnosticSeverity.Error));
    }

    /// <summary>A year without an era is read where just one era brings it within ten years of those that are printed with theirs; else nothing is read.</summary>
    [Property]
    public Property An_era_is_taken_where_only_one_is_near() =>
        Prop.ForAll(
            (from anchor in Gen.Choose(1990, 2030)
             from year in Gen.Choose(1, 40)
             select (anchor, year)).ToArbitrary(),
            item =>
            {
                var (anchor, year) = item;
                var printed = anchor >= 2019 ? $"令和{anchor - 2018}年度" : $"平成{anchor - 1988}年度";
                int[] near = [.. new[] { (1925, 64), (1988, anchor < 2020 ? 99 : 31), (2018, 99) }
                    .Where(era => year <= era.Item2 && Math.Abs(era.Item1 + year - anchor) <= 10)
                    .Select(era => era.Item1 + year)];
                Assert.Equal(
                    near.Length == 1 ? [$"甲の数 M 10 件 FY{near[0]}"] : [],
                    ValuesOf($"{printed}の状況\n指標\t{year}年度実績\n甲の数\t10件\n"));
                Assert.Equal(
                    near.Length == 1 ? [$"甲の数 M 10 件 FY{near[0]}"] : [],
                    ValuesOf($"{printed}の状況\n指標\t実績値\n甲の数\t10件（{year}年度）\n"));
            });

    [Theory]
    [InlineData("※表頭の数字は平成の年度\n指標\t23\t24目標\n甲の数\t10件\t20件\n", "甲の数 M 10 件 FY2011", "甲の数 T Reach 20 件 FY2012")]
    [InlineData("指標の一覧（年度は平成）\n指標\t目標値（32年度）\n甲の数\t10件\n", "甲の数 T Reach 10 件 FY2020")]
    [InlineData("平成25～29年度の計画\n指標\t当初値\n甲の数\t10件（17～23年度）\n", "甲の数 B 10 件 FY2005/FY2011")]
    [InlineData("平成27年度の状況\n指標\t実績値\n甲の期間\t5年\n", "甲の期間 M 5 年")]
    public void Lines_say_the_era(string text, params string[] values) => Assert.Equal(values, ValuesOf(text));

    private static IEnumerable<string> ValuesOf(string text) => TableShape.ValuesOf(IndicatorTables.Read(text)).Where(value => !value.Contains(" R ", StringComparison.Ordinal)).Select(value => value.TrimEnd());
}
