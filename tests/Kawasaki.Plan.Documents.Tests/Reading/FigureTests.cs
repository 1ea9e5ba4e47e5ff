using Kawasaki.Plan.Domain.Indicators;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Reading;

/// <summary>What the figures of one indicator must agree in.</summary>
public class FigureTests
{
    [Fact]
    public void A_target_that_is_due_in_the_year_of_the_baseline_is_in_the_plan()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, "乙\t1 件 (令和5年度)\t-\t2 件 (令和5年度)\t-"));

        Assert.Equal("FY2023", document.Plan.Indicators.Single().Indicator.Targets[0].Due?.ToString());
        Assert.False(document.HasErrors);
    }

    [Theory]
    [InlineData("1 点", "0.5～2 点", true)]
    [InlineData("1 点", "0～2.5 点", true)]
    [InlineData("1 点", "0～2 点", false)]
    [InlineData("1.0 点", "0.5～2.5 点", false)]
    public void Both_ends_of_a_range_are_compared_in_their_decimals(string baseline, string target, bool isMixed)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, $"乙\t{baseline}\t-\t{target}\t-"));

        Assert.IsType<RangeTarget>(document.Plan.Indicators.Single().Indicator.Targets[0]);
        Assert.Equal(isMixed, document.Diagnostics.Any(item => item.Code == "PLAN305"));
    }

    [Theory]
    [InlineData("乙 ※100点満点", "乙", null, 100)]
    [InlineData("乙（5点満点調べ）", "乙", "5点満点調べ", null)]
    [InlineData("乙（※5点満点）", "乙", null, 5)]
    [InlineData("(乙課調べ)", "(乙課調べ)", null, null)]
    public void The_cell_of_a_name_holds_the_scale_and_the_source(string cell, string name, string? source, int? scale)
    {
        var indicator = PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, cell + "\t-\t-\t-\t-")).Plan.Indicators.Single().Indicator;

        Assert.Equal((name, source, (decimal?)scale), (indicator.Name, indicator.Source, indicator.ScaleMaximum));
    }

    [Theory]
    [InlineData("乙の 数", true)]
    [InlineData("乙の^{※1} 数", false)]
    public void A_name_that_was_wrapped_is_reported_but_not_where_a_mark_stood(string cell, bool isReported)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, cell + "\t-\t-\t-\t-"));

        Assert.Equal("乙の数", document.Plan.Indicators.Single().Indicator.Name);
        Assert.Equal(isReported, document.Diagnostics.Any(item => item.Code == "PLAN501"));
    }

    [Fact]
    public void A_phase_has_up_to_three_digits_and_stands_where_it_is_first_printed()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時\t第123期の目標", "乙\t1件\t2件", "名称\t計画策定時\t第123期の目標", "丙\t1件\t2件"));

        Assert.Equal(123, document.Plan.Phase);
        Assert.Equal(4, document.SourceMap.Find("/phase")?.Line);
    }

    [Fact]
    public void A_row_with_more_cells_than_the_table_is_reported() =>
        Assert.Contains(PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時", "乙\t1件\t")).Diagnostics, item => item.Code == "PLAN213");

    [Fact]
    public void A_year_in_the_head_that_may_be_a_fiscal_one_is_reported_once() =>
        Assert.Equal([4], PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時 (H27) [2015]", "乙\t1件", "丙\t2件")).Diagnostics.Where(item => item.Code == "PLAN404").Select(item => item.Line));
}
