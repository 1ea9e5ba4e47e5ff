using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Documents.Tests.Laws;
using Kawasaki.Plan.Domain.Indicators;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>What stands in a cell beside one figure: further figures behind labels, words, and the unit that the head says.</summary>
public class CellPartTests
{
    private static readonly string[] Rows = ["指標\t現状値（令和3年度）\t目標値（令和7年度）", "学級の数\t小 2.0学級 中・高 3.0学級\t小 2.5学級以上 中・高 4.0学級以上"];

    [Fact]
    public void Figures_behind_labels_are_parts_of_the_indicator()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes(Rows));
        var indicator = document.Plan.Measures.Single().OutcomeIndicators.Single();

        Assert.Equal(
            ["小 2.0 学級 FY2021 2.5 学級 FY2025", "中・高 3.0 学級 FY2021 4.0 学級 FY2025"],
            indicator.Parts.Select(part => $"{part.Label} {part.Measurements.Single().Value} {part.Measurements.Single().Period} {((ThresholdTarget)part.Targets.Single()).Value} {part.Targets.Single().Due}"));
        Assert.Empty(indicator.Measurements);
        Assert.DoesNotContain(document.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
        Assert.Equal("小", document.SourceMap.Pieces.Single(piece => piece.Pointer?.EndsWith("/parts/0/label", StringComparison.Ordinal) is true).Text);
        Assert.Equal("4.0学級以上", document.SourceMap.Pieces.Single(piece => piece.Pointer?.EndsWith("/parts/1/targets/0", StringComparison.Ordinal) is true).Text.Split('高')[^1].Trim());
        LosslessLaws.TextsAreTheirValues(document);
        LosslessLaws.TextsOfThePlanHavePlaces(document);
        Assert.Equal(indicator, IndicatorTables.Read(string.Join('\n', Rows)).Indicators.Single().Indicator);
    }

    [Theory]
    [InlineData("小 2.0学級 小 3.0学級")] // Of one label twice.
    [InlineData("小 2.0学級 中 3.0人増加")]
    public void Figures_that_are_understood_in_part_are_none(string cell)
    {
        var reading = IndicatorTables.Read($"{Rows[0]}\n学級の数\t{cell}\t5学級");

        Assert.Contains(reading.Diagnostics, item => item.Code == "PLAN307");
        Assert.Empty(reading.Indicators.Single().Indicator.Parts);
        Assert.Empty(reading.Indicators.Single().Indicator.Measurements);
    }

    [Fact]
    public void A_part_in_another_unit_is_left_out()
    {
        var reading = IndicatorTables.Read($"{Rows[0]}\n学級の数\t小 2.0学級 中 3.0学級\t小 3.0人 中 4.0学級");

        Assert.Contains(reading.Diagnostics, item => item is { Code: "PLAN311", Line: 2 });
        Assert.Equal([0, 1], reading.Indicators.Single().Indicator.Parts.Select(part => part.Targets.Count));
    }

    /// <summary>Brackets around a unit are no part of it, whether a converter has escaped them or lost one.</summary>
    [Theory]
    [InlineData("指標\t単位\t現状値（令和3年度）", "甲の数\t（冊）\t12")]
    [InlineData("指標\t単位\t現状値（令和3年度）", "甲の数\t\\(冊\\)\t12")]
    [InlineData("指標\t単位\t現状値（令和3年度）", "甲の数\t冊\\)\t12")]
    [InlineData("指標（単位）\t現状値（令和3年度）", "甲の数\\(冊\\)\t12")]
    [InlineData("指標\\(単位\\)\t現状値（令和3年度）", "甲の数（冊）\t12")]
    [InlineData("指標\t現状値（令和3年度）\\(冊\\)", "甲の数\t12")]
    [InlineData("指標\t現状値\\[冊\\]（令和3年度）", "甲の数\t12")]
    public void A_unit_in_brackets_is_read_without_them(string head, string row) =>
        Assert.Equal("12 冊", IndicatorTables.Read($"{head}\n{row}").Indicators.Single().Indicator.Measurements.Single().Value.ToString());

    [Theory]
    [InlineData("人（延べ）", "人")]
    [InlineData("累計（件）", "件")]
    [InlineData("件、累計", "件")]
    [InlineData("延べ・人", "人")]
    public void How_a_figure_is_counted_stands_beside_its_unit_and_is_kept(string said, string unit)
    {
        var indicator = IndicatorTables.Read($"指標\t単位\t現状値（令和3年度）\n甲の数\t{said}\t12").Indicators.Single().Indicator;

        Assert.Equal($"12 {unit}", indicator.Measurements.Single().Value.ToString());
        Assert.Equal([$"単位：{said}"], indicator.Remarks.Select(remark => $"{remark.Label}：{remark.Text}"));
    }

    [Theory]
    [InlineData("人（男性）")]
    [InlineData("(")]
    public void Brackets_that_are_not_around_a_unit_stay(string unit) =>
        Assert.Equal($"12 {unit}", IndicatorTables.Read($"指標\t単位\t現状値（令和3年度）\n甲の数\t{unit}\t12").Indicators.Single().Indicator.Measurements.Single().Value.ToString());

    [Fact]
    public void Words_beside_a_figure_are_a_remark_under_the_head()
    {
        var indicator = IndicatorTables.Read("指標\t現状値（令和3年度）\n甲の数\t40件（全国3位）").Indicators.Single().Indicator;

        Assert.Equal("40 件", indicator.Measurements.Single().Value.ToString());
        Assert.Equal(["現状値（令和3年度）：全国3位"], indicator.Remarks.Select(remark => $"{remark.Label}：{remark.Text}"));
    }

    [Theory]
    [InlineData("現状値（人）（R3）", "40", "40 人")]
    [InlineData("現状値（単位：学級）", "40", "40 学級")]
    [InlineData("現状値（千円）", "40", "40000 円")]
    [InlineData("現状値（％）", "40", "40 %")]
    [InlineData("現状値（㎡）", "40", "40 ㎡")]
    [InlineData("現状値（A）", "40", "40")]
    [InlineData("現状値（全国）", "40", "40")]
    [InlineData("現状値（人）", "40人", "40 人")]
    public void A_unit_in_the_head_is_that_of_the_figures(string head, string cell, string value) =>
        Assert.Equal(value, IndicatorTables.Read($"指標\t{head}\n甲の数\t{cell}").Indicators.Single().Indicator.Measurements.Single().Value.ToString());
}
