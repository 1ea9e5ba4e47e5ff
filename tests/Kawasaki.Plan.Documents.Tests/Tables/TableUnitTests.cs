using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Units that are said once for a table, years alone over figures, and what is said of cells that are not read.</summary>
public class TableUnitTests
{
    private const string Table = "指標\t現状値（R4年度）\t目標値（R9年度）\n甲の数\t12\t15\n乙の率\t40%\t50%\n";

    private static readonly string[] InThousands =
    [
        "甲の数 M 12000 人 FY2022", "甲の数 T Reach 15000 人 FY2027", "乙の率 M 40 % FY2022", "乙の率 T Reach 50 % FY2027",
    ];

    [Theory]
    [InlineData("（単位：千人）\n")]
    [InlineData("単位：千人\n\n")]
    [InlineData("表1 甲の一覧［単位 : 千人］\n")]
    [InlineData("\t\t（単位：千人）\n")]
    [InlineData("甲の一覧（単位：千人）\t\t\n")]
    public void A_unit_above_a_table_is_that_of_figures_without_one(string above) =>
        Assert.Equal(InThousands, TableShape.ValuesOf(IndicatorTables.Read(above + Table)));

    [Fact]
    public void A_unit_in_the_title_of_a_grid_is_that_of_its_figures()
    {
        var grid = PlanGrid.Of(
        [
            [new PlanGridCell("（単位：％）", columnSpan: 3)],
            [new("指標"), new("現状値（R4年度）"), new PlanGridCell("目標値（R9年度）")],
            [new("甲の率"), new("12"), new PlanGridCell("15")],
        ]);

        Assert.Equal(["甲の率 M 12 % FY2022", "甲の率 T Reach 15 % FY2027"], TableShape.ValuesOf(IndicatorTables.Read(grid)));
    }

    [Theory]
    [InlineData("（単位：千人）\n甲の説明\n")]
    [InlineData("単位は千人\n")]
    [InlineData("（単位：千人）\n指標\t目標値\n丙の数\t3\n\n")]
    public void A_unit_that_stands_elsewhere_is_not_that_of_the_table(string above) =>
        Assert.Contains("甲の数 M 12  FY2022", TableShape.ValuesOf(IndicatorTables.Read(above + Table)));

    [Fact]
    public void A_unit_of_the_head_goes_before_that_above_the_table() =>
        Assert.Equal(
            ["甲の数 M 12 件 FY2022"],
            TableShape.ValuesOf(IndicatorTables.Read("（単位：人）\n指標\t現状値（単位：件）（R4年度）\n甲の数\t12\n")));

    [Fact]
    public void Several_units_above_a_table_are_refused()
    {
        var reading = IndicatorTables.Read("（単位：人、％）\n" + Table);

        Assert.Contains(reading.Diagnostics, item => item is { Code: "PLAN231", Line: 1 });
        Assert.Contains("甲の数 M 12  FY2022", TableShape.ValuesOf(reading));
    }

    [Fact]
    public void Years_alone_over_figures_are_read_as_measured_and_said()
    {
        var reading = IndicatorTables.Read("項目\t令和3年度\t令和4年度\n甲の率\t1.12倍\t1.31倍\n");

        Assert.Equal(["甲の率 M 1.12 倍 FY2021", "甲の率 M 1.31 倍 FY2022"], TableShape.ValuesOf(reading));
        Assert.Equal(["PLAN224", "PLAN224"], reading.Diagnostics.Where(item => item.Severity > DiagnosticSeverity.Info).Select(item => item.Code));
    }

    [Theory]
    [InlineData("KPI\t2019\t2022\t2025目標\t2030目標\n甲の率\t4%\t8%\t15%\t30%")]
    [InlineData("| KPI | 2019年 | 2022 | 目標2025 | 2030年目標値 |\n|---|---|---|---|---|\n| 甲の率 | 4% | 8% | 15% | 30% |")]
    public void Two_targets_are_told_apart_by_their_years(string text) =>
        Assert.Equal(
            ["甲の率 M 4 % 2019", "甲の率 M 8 % 2022", "甲の率 T Reach 15 % 2025", "甲の率 T Reach 30 % 2030"],
            TableShape.ValuesOf(IndicatorTables.Read(text)));

    [Fact]
    public void A_value_of_the_base_line_is_a_baseline() =>
        Assert.Equal(["甲の数 B 4 件 FY2020"], TableShape.ValuesOf(IndicatorTables.Read("指標\tベースライン値（R2年度）\n甲の数\t4件")));

    [Fact]
    public void Columns_of_parts_below_one_head_are_read_as_rows_of_parts()
    {
        var grid = PlanGrid.Of(
        [
            [new PlanGridCell("指標", rowSpan: 2), new PlanGridCell("現状値（R4年度）", columnSpan: 2)],
            [new("男性"), new PlanGridCell("女性")],
            [new("甲の率"), new("24%"), new PlanGridCell("6%")],
        ]);
        var reading = IndicatorTables.Read(grid);

        Assert.Equal(["甲の率／男性 M 24 % FY2022", "甲の率／女性 M 6 % FY2022"], TableShape.ValuesOf(reading));
        Assert.DoesNotContain(reading.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_cell_over_several_values_is_said_once()
    {
        var grid = PlanGrid.Of(
        [
            [new("指標"), new("R4実績"), new("R5実績"), new PlanGridCell("R9目標")],
            [new("甲の数"), new PlanGridCell("20件", columnSpan: 3)],
        ]);

        Assert.Single(IndicatorTables.Read(grid).Diagnostics, item => item.Code == "PLAN231");
    }

    [Theory]
    [InlineData("随時")]
    [InlineData("毎年度")]
    public void What_is_no_year_in_a_column_of_years_is_said_as_that(string year)
    {
        var reading = IndicatorTables.Read($"指標\t目標年度\t目標値\n甲の数\tR9\t60件\n乙の数\t{year}\t70件");

        Assert.Equal(["甲の数 T Reach 60 件 FY2027"], TableShape.ValuesOf(reading));
        Assert.DoesNotContain(reading.Diagnostics, item => item.Code == "PLAN316");
        Assert.Contains(reading.Diagnostics, item => item is { Code: "PLAN307", Line: 3, Column: 5 });
    }
}
