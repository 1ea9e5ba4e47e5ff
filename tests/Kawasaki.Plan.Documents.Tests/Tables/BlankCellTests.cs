using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Cells that say nothing: of units, of names, of heads, and words where a figure would stand. No value takes what belongs to another.</summary>
public class BlankCellTests
{
    private const string Head = "指標\t現状値（令和5年度）\t目標値（令和10年度）\n";

    [Theory]
    [InlineData("", "326  FY2023", "PLAN238")] // Perhaps 326,000.
    [InlineData("－", "326  FY2023", "")]
    [InlineData("千人", "326000 人 FY2023", "")]
    public void A_row_without_the_unit_of_its_column_is_said(string unit, string value, string code)
    {
        var reading = IndicatorTables.Read($"指標\t単位\t現状値（令和5年度）\n甲の数\t{unit}\t326\n乙の数\t千人\t5");

        Assert.Equal([$"甲の数 M {value}", "乙の数 M 5000 人 FY2023"], TableShape.ValuesOf(reading));
        Assert.Equal(code.Length == 0 ? [] : [code], Said(reading));
    }

    [Theory]
    [InlineData("指標\t単位\t現状値（令和5年度）\n甲の数\t\t326人\n乙の数\t件\t5")]
    [InlineData("指標\t単位\t現状値（令和5年度）\n甲の数（人）\t\t326\n乙の数\t件\t5")]
    public void A_row_that_says_its_unit_elsewhere_lacks_none(string text)
    {
        var reading = IndicatorTables.Read(text);

        Assert.Equal("326 人", string.Join(' ', TableShape.ValuesOf(reading).First().Split(' ')[2..4]));
        Assert.Empty(Said(reading));
    }

    [Fact]
    public void A_dash_is_no_name_and_no_label()
    {
        Assert.Equal(["PLAN216"], Said(IndicatorTables.Read($"{Head}－\t3件\t4件")));

        var reading = IndicatorTables.Read("指標\t区分\t現状値（令和5年度）\n甲の率\t男性\t3％\n\t女性\t4％\n\t－\t5人");
        Assert.Equal(["甲の率／男性 M 3 % FY2023", "甲の率／女性 M 4 % FY2023"], TableShape.ValuesOf(reading));
        Assert.Equal(["PLAN216"], Said(reading)); // Its name is lost.
    }

    [Theory]
    [InlineData("女性\t4％", "")]
    [InlineData("成人\t4校", "PLAN239")] // Perhaps 乙の数, whose name is lost.
    [InlineData("実施数\t4校", "")]
    public void Parts_in_other_units_are_said(string row, string code) =>
        Assert.Equal(code.Length == 0 ? [] : [code], Said(IndicatorTables.Read($"指標\t区分\t現状値（令和5年度）\n甲の率\t男性\t3％\n\t{row}")));

    [Fact]
    public void Names_without_a_head_beside_a_category_are_names()
    {
        const string Rows = "\n甲分野\t乙の割合\t3％\n\t丙の数\t4件\n丁分野\t戊の数\t5件";
        string[] values = ["乙の割合 M 3 % FY2023", "乙の割合 R 施策：甲分野", "丙の数 M 4 件 FY2023", "丙の数 R 施策：甲分野", "戊の数 M 5 件 FY2023", "戊の数 R 施策：丁分野"];

        Assert.All(["指標", ""], head => Assert.Equal(values, TableShape.ValuesOf(IndicatorTables.Read($"施策\t{head}\t現状値（令和5年度）{Rows}"))));
    }

    [Theory]
    [InlineData("未設置", "PLAN322")]
    [InlineData("策定済み", "PLAN322")]
    [InlineData("検討中", "PLAN322")]
    [InlineData("中止", "PLAN322")]
    [InlineData("未策定（令和4年度）", "PLAN322")]
    [InlineData("未実施", "")] // No value, as WIRE has it.
    [InlineData("おおむね良好", "PLAN307")]
    [InlineData("県中", "PLAN307")]
    [InlineData("維持", "PLAN307")]
    [InlineData("未設置3", "PLAN307")]
    public void How_far_something_had_come_is_a_remark(string cell, string code)
    {
        var reading = IndicatorTables.Read($"{Head}甲の数\t{cell}\t4件");

        Assert.Equal(code.Length == 0 ? [] : [code], Said(reading));
        Assert.DoesNotContain(reading.Indicators.Single().Indicator.Measurements, item => item.Value is not null);
        Assert.Equal(code == "PLAN322" ? [$"現状値（令和5年度）：{cell}"] : [], reading.Indicators.Single().Indicator.Remarks.Select(remark => $"{remark.Label}：{remark.Text}"));
    }

    /// <summary>Of a target of which only the year is printed nothing is the year of another column.</summary>
    [Fact]
    public void A_year_without_its_figure_is_of_no_other_column()
    {
        var reading = IndicatorTables.Read("指標\t現状値（令和2年度）\t目標値\n甲の数\t3戸\t（令和12年度）");

        Assert.Equal(["甲の数 M 3 戸 FY2020"], TableShape.ValuesOf(reading));
        Assert.Equal(["PLAN307"], Said(reading));
    }

    [Fact]
    public void Targets_in_words_before_or_behind_the_names_group_them()
    {
        Assert.All(["目標\t指標\t現状（令和5年度）\t目標（令和10年度）\n甲の創出\t乙の数\t3件\t4件", "指標\t目標\t現状（令和5年度）\t目標（令和10年度）\n乙の数\t甲の創出\t3件\t4件"], text =>
            Assert.Equal(["乙の数 M 3 件 FY2023", "乙の数 T Reach 4 件 FY2028", "乙の数 R 目標：甲の創出"], TableShape.ValuesOf(IndicatorTables.Read(text))));
    }

    [Fact]
    public void Texts_behind_the_values_are_no_names() =>
        Assert.DoesNotContain(
            IndicatorTables.Read("基本施策\t現状値（R4）\t目標値（R9）\t\n健診の受診\t10%\t20%\t市民の回答率\n相談の利用\t30件\t40件\t窓口の件数").Indicators,
            read => read.Indicator.Name is "市民の回答率" or "窓口の件数");

    /// <summary>Where a cell stands below other columns by the widths of the one font than by those of the other, the row is cut.</summary>
    [Fact]
    public void A_cell_beside_its_column_is_pulled_to_no_other()
    {
        var reading = IndicatorTables.Read(
            "指標                            基準（R3）  現状（R5）  目標（R9）\n甲の数                          10          20          30\n乙の数（①＋②＋③＋④＋⑤＋⑥＋⑦）             20          30\n丙の数                          11          21          31");

        Assert.DoesNotContain(TableShape.ValuesOf(reading), value => value is "乙の数（①＋②＋③＋④＋⑤＋⑥＋⑦） B 20  2021" or "乙の数（①＋②＋③＋④＋⑤＋⑥＋⑦） M 30  2023");
    }

    /// <summary>Letters that fonts print narrow or wide (△, ①) move what stands behind them; what is printed below no column is of none.</summary>
    [Theory]
    [InlineData("乙の数　②－①           △22       5          16", "乙の数 ②－①")]
    [InlineData("乙の数                   △22        5          16", "乙の数")]
    public void Cells_stand_below_their_columns_in_any_font(string row, string name)
    {
        const string Table = "区分                     令和5年度  令和6年度  令和7年度\n甲の数          低学年   684        671        655\n                高学年   218        224        229\n";

        Assert.Contains(PlanGrid.In(Table + row)[0].Rows, cells => string.Join('|', cells.Select(cell => cell.Text.Replace('　', ' '))) == $"{name}||△22|5|16");
    }

    [Fact]
    public void Years_of_what_was_measured_and_is_planned_head_a_table_without_a_head_of_names()
    {
        var reading = IndicatorTables.Read("          R4実績   R6      R7\n甲の率    38.6%    42%     46%\n乙の率    31.2%    35%     40%");

        Assert.Equal(
            ["甲の率 M 38.6 % 2022", "甲の率 T Reach 42 % 2024", "甲の率 T Reach 46 % 2025", "乙の率 M 31.2 % 2022", "乙の率 T Reach 35 % 2024", "乙の率 T Reach 40 % 2025"],
            TableShape.ValuesOf(reading));
    }

    private static string[] Said(IndicatorTableReading reading) =>
        [.. reading.Diagnostics.Where(item => item.Severity is not DiagnosticSeverity.Info).Select(item => item.Code).Distinct()];
}
