using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Reading;

/// <summary>Which headings begin something, and which are only printed again.</summary>
public class HeadingTests
{
    [Theory]
    [InlineData(39, "PLAN113")]
    [InlineData(40, "PLAN103")]
    public void A_heading_again_begins_a_second_body_where_a_section_again_is_within_forty_lines(int lines, string code)
    {
        var document = PlanDocumentReader.Read(Sources.Measure(["2 施策の主な課題", "- 甲。", "施策2-3-1 乙の推進", .. Enumerable.Repeat("", lines), "2 施策の主な課題", "- 丙。"]));

        Assert.Equal(code, document.Diagnostics.Single(item => item.Line == 5).Code);
        Assert.Equal(code == "PLAN113" ? ["甲。"] : ["甲。", "丙。"], document.Plan.Measures.Single().Issues);
    }

    [Theory]
    [InlineData("基本政策2 丁", true)]
    [InlineData("基本政策3 丁", false)]
    public void A_basic_policy_ends_the_measure_before_it_but_for_one_of_its_own(string heading, bool isOwn)
    {
        var document = PlanDocumentReader.Read(Sources.Measure(heading, "2 施策の主な課題", "- 甲。"));

        Assert.Equal("丁", document.Plan.BasicPolicies[^1].Name);
        Assert.Equal(isOwn ? ["甲。"] : [], document.Plan.Measures.Single().Issues);
        Assert.Equal(!isOwn, document.HasErrors);
    }

    [Theory]
    [InlineData("総論\n区計画\n進行管理・評価")]
    [InlineData("持続可能な開発目標")]
    [InlineData("48")]
    [InlineData("- 48 -\nKAWASAKI\n")]
    public void What_a_page_carries_does_not_part_a_heading_from_its_section(string lines)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("2 施策の主な課題", "- 甲。", "施策2-3-1 乙の推進", lines, "2 施策の主な課題"));

        Assert.Contains(document.Diagnostics, item => item is { Code: "PLAN113", Line: 5 });
    }

    [Fact]
    public void A_policy_again_with_a_section_that_it_has_had_is_a_second_body()
    {
        var document = PlanDocumentReader.Read("政策2-3 甲\n1 政策の方向性\n- 丁。\n政策2-3 甲\n1 政策の方向性\n- 戊。");

        Assert.Equal(["丁。"], document.Plan.Policies.Single().Directions);
        Assert.Contains(document.Diagnostics, item => item is { Code: "PLAN113", Line: 4 });
    }

    [Fact]
    public void A_basic_policy_without_a_name_is_a_running_header()
    {
        var document = PlanDocumentReader.Read("基本政策2\n政策2-3 甲");

        Assert.Null(document.Plan.BasicPolicies.Single().Name);
        Assert.Equal(DocumentLineKind.RunningHeader, document.Lines[0].Kind);
    }

    [Fact]
    public void A_policy_that_was_known_by_its_measure_only_takes_no_blank_name() =>
        Assert.Equal("甲", PlanDocumentReader.Read("施策2-3-1 乙\n政策2-3\n政策2-3 甲").Plan.Policies.Single().Name);

    [Theory]
    [InlineData("・施策2-3-1 丙")]
    [InlineData("・施策2-4-1 丙")]
    public void An_item_of_the_list_of_measures_is_one_of_the_policy_and_listed_once(string line)
    {
        var document = PlanDocumentReader.Read("政策2-3 甲\n3 施策の体系\n・施策2-3-1 乙\n" + line);

        Assert.Equal(["2-3-1 乙"], document.Plan.Measures.Select(measure => measure.ToString()));
        Assert.Contains(document.Diagnostics, item => item is { Code: "PLAN001", Line: 4 });
    }

    [Fact]
    public void A_measure_whose_name_begins_like_the_rest_of_an_item_begins_before_a_section()
    {
        var document = PlanDocumentReader.Read("政策2-3 甲\n施策2-3-1 乙\n4 直接目標\n- にぎわいを増やす\n施策2-3-2 にぎわいの丙\n1 これまでの主な取組状況\n- 丙を進めました。");

        Assert.Equal([("2-3-1", 0), ("2-3-2", 1)], document.Plan.Measures.Select(measure => (measure.Code.ToString(), measure.Progress.Count)));
        Assert.DoesNotContain(document.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("計画名：甲市プラン", "甲市プラン", null, null)]
    [InlineData("甲市総合計画 第3期実施計画\n実施計画期間：第2期", "甲市総合計画 第3期実施計画", 2, null)]
    [InlineData("実施計画期間：令和4～7年度", null, null, "FY2022/FY2025")]
    [InlineData("計画名：\n実施計画期間：甲", null, null, null)]
    public void A_line_above_the_first_policy_says_title_phase_or_period(string text, string? title, int? phase, string? period)
    {
        var plan = PlanDocumentReader.Read(text).Plan;
        Assert.Equal((title, phase, period), (plan.Title, plan.Phase, plan.Period?.ToString()));
    }

    [Theory]
    [InlineData("計画名：甲\n計画名：乙")]
    [InlineData("実施計画期間：第1期\n実施計画期間：第2期")]
    [InlineData("実施計画期間：令和4～7年度\n実施計画期間：令和8～11年度")]
    [InlineData("第1期実施計画期間：令和4～7年度\n第1期実施計画期間：令和8～11年度")]
    [InlineData("計画名：甲\n政策1-1 乙\n実施計画期間：第1期")]
    public void A_second_line_of_that_kind_or_one_below_is_left_out(string text)
    {
        var lines = text.Split('\n');
        var left = PlanDocumentReader.Read(text).Diagnostics.Single(item => item.Severity is DiagnosticSeverity.Error);
        Assert.Equal(("PLAN001", lines.Length), (left.Code, left.Line));
    }
}
