using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

/// <summary>Which column of a table holds what, where its head does not say it in the usual words.</summary>
public class ColumnTests
{
    [Fact]
    public void Letters_and_a_range_without_an_end_head_projects()
    {
        var project = PlanDocumentReader.Read(Sources.Projects("事務事業名\tR3\tR4～R7\tR8～", "乙 乙。\t・一\t・二\t三")).Plan.Measures.Single().Projects.Single();

        Assert.Equal(("FY2021", "FY2022/FY2025", "FY2026/.."), ($"{project.Current.Period}", $"{project.Planned.Period}", $"{project.Later.Period}"));
    }

    [Fact]
    public void Years_that_find_no_stage_are_kept_as_remarks()
    {
        var document = PlanDocumentReader.Read(Sources.Projects("事務事業名\t令和3年度\t令和4年度\t令和5年度\t令和6年度以降", "乙 乙。\t・一\t・二\t・三\t四"));
        var project = document.Plan.Measures.Single().Projects.Single();

        Assert.Equal(["令和4年度：・二", "令和5年度：・三"], project.Remarks);
        Assert.Equal(("FY2021", "", "FY2024/.."), ($"{project.Current.Period}", $"{project.Planned.Period}", $"{project.Later.Period}"));
        Assert.Equal(["PLAN204", "PLAN222", "PLAN222", "PLAN211"], document.Diagnostics.Select(item => item.Code));
    }

    [Fact]
    public void A_head_over_several_columns_heads_each()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("指標名\t現状\t目標値\t\t", "\t\t第1期\t第2期\t令和7年度", "丙\t1件\t2件\t3件\t4件"));
        var targets = document.Plan.Measures.Single().OutcomeIndicators.Single().Targets;

        Assert.Equal([1, 2, null], targets.Select(target => target.Phase));
        Assert.Equal("FY2025", targets[2].Due.ToString());
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void A_year_heads_measurements()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("指標名\t令和3年度\t令和4年度\t目標値(令和7年度)", "丙\t1件\t2件\t3件"));
        var indicator = document.Plan.Measures.Single().OutcomeIndicators.Single();

        Assert.Equal(["FY2021", "FY2022"], indicator.Measurements.Select(item => $"{item.Period}"));
        Assert.Equal("FY2025", indicator.Targets.Single().Due.ToString());
    }

    [Theory]
    [InlineData("4件", false)]
    [InlineData("3歳児の数", true)]
    [InlineData("丙の数", true)]
    public void A_figure_is_no_name_of_a_row_that_was_cut(string cell, bool isName)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("| 名称 | 計画策定時 | 現状 | 目標 |", "|---|---|---|---|", "| 丙 | 1件 | 2件 | 3件 |", $"| {cell} |"));

        Assert.Equal(isName ? 2 : 1, document.Plan.Measures.Single().OutcomeIndicators.Count);
        Assert.Equal(!isName, document.Diagnostics.Any(item => item.Code == "PLAN231"));
    }

    [Fact]
    public void A_scale_ends_what_says_it() =>
        Assert.Equal("100点満点中の得点", PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, "丙（100点満点中の得点）\t1点\t2点\t3点\t4点")).Plan.Measures.Single().OutcomeIndicators.Single().Source);
}
