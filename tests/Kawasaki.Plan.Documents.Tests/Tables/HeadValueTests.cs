using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Indicators;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>What heads say of the values below them: how they are counted, how settled they are, of which year, and whose.</summary>
public class HeadValueTests
{
    private static readonly string[] Ways = ["tabs", "pipes", "handed over"];

    public static TheoryData<string, string?> Counted => new()
    {
        { "目標値（R2～R6年度累計）", "R2～R6年度累計" },
        { "目標値（累計）", "累計" },
        { "累計目標値（R6年度）", "累計" },
        { "目標値累計（R6年度）", "累計" },
        { "目標値（令和6年度）（累計）", "累計" },
        { "目標値（年間）R6年度", "年間" },
        { "単年度目標（R6年度）", "単年度" },
        { "目標 R2～R6平均", "R2～R6平均" },
        { "目標値（令和2年度から令和6年度までの合計）", "令和2年度から令和6年度までの合計" },
        { "目標値（5年間累計）", "5年間累計" },
        { "年間延べ目標人数（R6年度）", "年間延べ" },
        { "目標値（計画期間累計）", "計画期間累計" },
        { "令和6年度計画値", null },
        { "目標値（R6年度予定）", null },
        { "年度目標値（R6年度）", null },
        { "目標値（全体）", null },
    };

    [Theory]
    [MemberData(nameof(Counted))]
    public void Words_of_counting_in_a_head_are_those_of_its_targets(string head, string? qualifier)
    {
        foreach (var way in Ways)
        {
            Assert.Equal(qualifier, Read(way, ["指標", head], ["甲の数", "60件"]).Targets.Single().Qualifier);
        }
    }

    [Fact]
    public void A_total_in_a_head_is_one_from_its_first_year()
    {
        var target = Read("tabs", ["指標", "目標値（R2～R6年度累計）"], ["甲の数", "60件"]).Targets.Single();

        Assert.Equal((Counting.Cumulative, "FY2020", "FY2020/FY2024"), (target.Counts, target.From.ToString(), target.Due.ToString()));
    }

    [Theory]
    [InlineData("60件", "R2～R6年度累計")]
    [InlineData("約60件", "R2～R6年度累計約")]
    [InlineData("年間60件", "年間")]
    [InlineData("60件（R2～R5累計）", "R2～R5累計")]
    public void What_a_cell_says_of_its_counting_goes_before_its_head(string cell, string qualifier) =>
        Assert.Equal(qualifier, Read("tabs", ["指標", "実績値（R2～R6年度累計）"], ["甲の数", cell]).Measurements.Single().Qualifier);

    [Theory]
    [InlineData("実績値（速報値）R4年度", MeasurementStatus.Provisional)]
    [InlineData("実績（R4年度、暫定）", MeasurementStatus.Provisional)]
    [InlineData("実績値（R4年度推計）", MeasurementStatus.Estimate)]
    [InlineData("実績値（R4年度）", MeasurementStatus.Final)]
    public void Words_of_how_settled_figures_are_are_those_of_the_measurements(string head, MeasurementStatus status)
    {
        foreach (var way in Ways)
        {
            var measurement = Read(way, ["指標", head], ["甲の数", "60件"]).Measurements.Single();

            Assert.Equal((status, "FY2022"), (measurement.Status, measurement.Period.ToString()));
        }
    }

    [Fact]
    public void Words_of_counting_over_a_baseline_are_a_remark()
    {
        var indicator = Read("tabs", ["指標", "基準値（H27～R元年度平均）", "目標値（R7年度）"], ["甲の数", "2.4人", "1人以下"]);

        Assert.Equal("H27～R元年度平均", indicator.Remarks.Single().Text);
        Assert.Null(indicator.Targets.Single().Qualifier);
    }

    [Fact]
    public void Words_of_counting_over_parts_are_those_of_each() =>
        Assert.Equal(
            ["累計", "累計"],
            Read("tabs", ["指標", "実績値（累計）"], ["甲の数", "小 20件 中 30件"]).Parts.Select(part => part.Measurements.Single().Qualifier));

    [Theory]
    [InlineData("現状値 令和5年度 (2023)", "FY2023")]
    [InlineData("現状値（2023）令和5年度", "FY2023")]
    [InlineData("令和5年度現状値（2023）", "FY2023")]
    [InlineData("現状値 2023（令和5）年度", "FY2023")]
    [InlineData("2023(令和5)年度 現状値", "FY2023")]
    [InlineData("実績2023", "2023")]
    [InlineData("2023実績", "2023")]
    [InlineData("2023 現状値", "2023")]
    [InlineData("２０２３実績値", "2023")]
    [InlineData("2023年現状値", "2023")]
    [InlineData("現状値（R.5）", "2023")]
    [InlineData("実績（件）2023", "2023")]
    [InlineData("現状値（2000人規模）", "")]
    [InlineData("現状値（1000件）", "")]
    public void A_head_gives_the_year_of_its_values(string head, string period)
    {
        foreach (var way in Ways)
        {
            var indicator = Read(way, ["指標", head], ["甲の数", "60件"]);

            Assert.Equal([period], indicator.Measurements.Select(measurement => measurement.Period?.ToString() ?? ""));
        }
    }

    [Theory]
    [InlineData("2030目標", "2030")]
    [InlineData("目標値2030", "2030")]
    [InlineData("2030年目標", "2030")]
    [InlineData("2030年目標値", "2030")]
    [InlineData("目標 2030(令和12)年度", "FY2030")]
    public void A_head_gives_the_year_of_its_targets(string head, string period) =>
        Assert.Equal(period, Read("pipes", ["指標", "現状値（2023年度）", head], ["甲の数", "60件", "70件"]).Targets.Single().Due.ToString());

    [Theory]
    [InlineData("目標値 令和10年度 (2029)")]
    [InlineData("目標値 2029（令和10）年度")]
    public void A_year_that_contradicts_itself_over_values_is_an_error_and_leaves_them_without_one(string head)
    {
        var reading = IndicatorTables.Read($"指標\t{head}\n甲の数\t60件");

        Assert.Equal(["甲の数 T Reach 60 件 "], TableShape.ValuesOf(reading));
        Assert.Equal(["PLAN233", "PLAN406"], reading.Diagnostics.Where(item => item.Severity > DiagnosticSeverity.Info).Select(item => item.Code).Order());
    }

    [Fact]
    public void Two_digits_behind_FY_may_be_of_an_era_and_leave_the_values_out()
    {
        var reading = IndicatorTables.Read("指標\t基準値(2018FY)\t目標値(FY25)\n甲の率\t40%\t50%");

        Assert.Equal(["甲の率 B 40 % FY2018"], TableShape.ValuesOf(reading));
        Assert.Contains(reading.Diagnostics, item => item.Code == "PLAN231" && item.Message.English.Contains("Reiwa 25 or 2025", StringComparison.Ordinal));
    }

    [Fact]
    public void What_may_be_a_year_and_is_not_read_is_said() =>
        Assert.Contains(
            IndicatorTables.Read("指標\t実績値（対2015比）\n甲の数\t60件").Diagnostics,
            item => item is { Code: "PLAN217", Severity: DiagnosticSeverity.Warning });

    [Theory]
    [InlineData("目標年度", "R9", "FY2027")]
    [InlineData("目標年度", "2027", "FY2027")]
    [InlineData("年度", "令和9", "FY2027")]
    [InlineData("目標年度", "R9年", "2027")]
    [InlineData("目標年", "R9", "2027")]
    [InlineData("目標年度", "R9年度", "FY2027")]
    public void A_bare_year_below_a_head_of_fiscal_years_is_one(string head, string year, string period)
    {
        foreach (var way in Ways)
        {
            Assert.Equal(period, Read(way, ["指標", head, "目標値"], ["甲の数", year, "60件"]).Targets.Single().Due.ToString());
        }
    }

    [Theory]
    [InlineData("中間評価値（R5年度）")]
    [InlineData("最終評価値（R5年度）")]
    [InlineData("前回調査値（R5年度）")]
    [InlineData("測定値（R5年度）")]
    public void A_value_of_an_evaluation_is_measured(string head) =>
        Assert.Equal(
            ["甲の数 M 60 件 FY2023", "甲の数 T Reach 70 件 FY2028", "甲の数 R 評価：B"],
            TableShape.ValuesOf(Read("pipes", ["指標", head, "目標値（R10年度）", "評価"], ["甲の数", "60件", "70件", "B"])));

    [Theory]
    [InlineData("国の目標値")]
    [InlineData("県の目標（R9年度）")]
    [InlineData("目標値（国）")]
    [InlineData("県の現状値")]
    [InlineData("類似団体の実績")]
    public void Values_of_others_beside_ones_own_are_remarks(string head)
    {
        foreach (var way in Ways)
        {
            Assert.Equal(
                ["甲の率 M 40 % FY2022", "甲の率 T Reach 50 % FY2027", $"甲の率 R {head}：60%"],
                TableShape.ValuesOf(Read(way, ["指標", "現状値（R4年度）", head, "目標値（R9年度）"], ["甲の率", "40%", "60%", "50%"])));
        }
    }

    [Fact]
    public void A_table_of_nothing_but_one_areas_values_is_its_own() =>
        Assert.Equal(
            ["甲の率 M 40 % FY2022", "甲の率 T Reach 50 % FY2027"],
            TableShape.ValuesOf(Read("tabs", ["指標", "県の現状値（R4年度）", "県の目標値（R9年度）"], ["甲の率", "40%", "50%"])));

    private static Indicator Read(string way, params string[][] rows) => TableWays.All[way](rows, 1).Indicators.Single().Indicator;
}
