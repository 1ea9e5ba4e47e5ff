using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

/// <summary>Lines that may be the rest of a text, a heading, a caption, a logo or the number of a page.</summary>
public class RunningTextTests
{
    [Fact]
    public void A_caption_whose_next_line_ends_a_sentence_is_an_item()
    {
        var document = PlanDocumentReader.Read(Sources.Measure("1 これまでの主な取組状況", "甲を進め", "ました。", "", "乙の様子", "(乙の準備)"));

        Assert.Equal(["甲を進めました。"], document.Plan.Measures.Single().Progress);
        Assert.Equal(["乙の様子"], document.Captions.Select(caption => caption.Text));
    }

    [Theory]
    [InlineData("4 目標")] // A section that is not known, by the next number.
    [InlineData("第2章 甲乙丙")]
    public void A_heading_below_an_item_is_no_part_of_it(string heading)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("3 施策の方向性", "- ★ 丙の推進", heading, "- 丁"));

        Assert.Equal(["丙の推進"], document.Plan.Measures.Single().Directions);
        Assert.Equal([5, 6], document.Diagnostics.Where(item => item.Code == "PLAN001").Select(item => item.Line));
    }

    [Theory]
    [InlineData("2 回目の推進")]
    [InlineData("4 団体、5 人の推進")]
    public void A_figure_may_begin_the_rest_of_an_item(string line) =>
        Assert.Equal(["丙と" + line], PlanDocumentReader.Read(Sources.Measure("3 施策の方向性", "- ★ 丙と", line)).Plan.Measures.Single().Directions);

    [Theory]
    [InlineData("④ 直接目標")]
    [InlineData("(4) 直接目標")]
    [InlineData("4．直接目標")]
    public void A_section_may_be_numbered_in_other_ways(string heading)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("3 施策の方向性", "- ★ 丙の推進", heading, "- 丁"));

        Assert.Equal(["丁"], document.Plan.Measures.Single().DirectObjectives);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void A_code_that_a_sentence_goes_on_with_is_no_heading()
    {
        var document = PlanDocumentReader.Read(Sources.Measure("2 施策の主な課題", "- 甲は", "施策2-3-2 との連携を進め", "ます。", "施策2-3-2 ともに進む"));

        Assert.Equal(["甲は施策2-3-2 との連携を進めます。"], document.Plan.Measures.First().Issues);
        Assert.Equal("ともに進む", document.Plan.Measures.Last().Name);
    }

    [Theory]
    [InlineData("施策2-3-2：丙")]
    [InlineData("施策2-3-2\t丙")]
    [InlineData("施策2-3-2．丙")]
    public void A_code_and_its_name_may_be_separated_in_other_ways(string heading)
    {
        var document = PlanDocumentReader.Read(Sources.Measure(heading));

        Assert.Equal("丙", document.Plan.Measures.Last().Name);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Entries_of_a_table_of_contents_begin_nothing()
    {
        var document = PlanDocumentReader.Read("政策2-3 甲 ・・・ 12\n施策2-3-1 乙 ……… 14\n1 これまでの主な取組状況……15\n" + Sources.Measure("1 これまでの主な取組状況", "- 甲。"));

        Assert.Equal(["PLAN117", "PLAN117", "PLAN117"], document.Diagnostics.Select(item => item.Code));
        Assert.Equal(["甲。"], document.Plan.Measures.Single().Progress);
    }

    [Fact]
    public void A_code_with_dots_is_a_misspelled_heading() =>
        Assert.Equal(["PLAN105", "PLAN114"], PlanDocumentReader.Read(Sources.Measure("1 これまでの主な取組状況", "施策2.3.2 戊", "- 丁")).Diagnostics.Select(item => item.Code));

    [Theory]
    [InlineData("SDGs")]
    [InlineData("持続可能な開発目標")]
    public void A_line_below_a_heading_may_be_the_rest_of_its_name(string line) =>
        Assert.Equal(["PLAN001"], PlanDocumentReader.Read(Sources.Measure(line)).Diagnostics.Select(item => item.Code));

    [Fact]
    public void A_logo_may_stand_directly_below_a_heading()
    {
        var document = PlanDocumentReader.Read(Sources.Measure("KAWASAKI", "SDGs", "甲市は持続可能な開発目標を支えます。", "1 これまでの主な取組状況"));

        Assert.Equal(["PLAN306"], document.Diagnostics.Select(item => item.Code));
    }

    [Theory]
    [InlineData("NPO")]
    [InlineData("の持続可能な開発目標の達成")]
    public void Latin_letters_below_an_item_are_the_rest_of_it(string line) =>
        Assert.Equal(["甲と" + line], PlanDocumentReader.Read(Sources.Measure("3 施策の方向性", "- ★ 甲と", line)).Plan.Measures.Single().Directions);

    [Theory]
    [InlineData("GIGA")]
    [InlineData("持続可能な開発目標")]
    public void A_line_in_a_table_is_no_logo(string line) =>
        Assert.Contains(PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, "乙\t1件\t2件\t3件\t4件", line)).Diagnostics, item => item.Code == "PLAN001");

    [Theory]
    [InlineData("12", "PLAN116")]
    [InlineData("- 12 -", null)]
    public void A_number_below_an_item_may_belong_to_it(string line, string? code) =>
        Assert.Equal(code is null ? [] : [code], PlanDocumentReader.Read(Sources.Measure("3 施策の方向性", "- ★ 甲", line)).Diagnostics.Select(item => item.Code));

    [Theory]
    [InlineData("甲市総合計画 第2期実施計画", true)]
    [InlineData("甲市総合計画（案）", true)]
    [InlineData("甲市総合計画について説明します", false)]
    public void A_title_ends_in_what_it_is(string line, bool isTitle) =>
        Assert.Equal(isTitle ? line : null, PlanDocumentReader.Read(line + "\n政策2-3 甲").Plan.Title);

    [Fact]
    public void A_square_begins_an_item_or_a_heading()
    {
        var document = PlanDocumentReader.Read(Sources.Measure("3 施策の方向性", "- ★ 甲", "■乙"));

        Assert.Equal(["甲", "乙"], document.Plan.Measures.Single().Directions);
        Assert.Equal(["PLAN118"], document.Diagnostics.Select(item => item.Code));
    }

    [Fact]
    public void The_title_on_top_of_a_page_is_a_running_header()
    {
        var document = PlanDocumentReader.Read("# 甲市総合計画 第2期実施計画\n" + Sources.Measure("2 施策の主な課題", "- 甲は", "甲市総合計画 第2期実施計画", "- 乙は", "", "甲市総合計画 第2期実施計画"));

        Assert.Equal(["甲は", "乙は"], document.Plan.Measures.Single().Issues);
        Assert.Equal([6, 9], document.Diagnostics.Select(item => item.Line));
        Assert.All(document.Diagnostics, item => Assert.Equal("PLAN103", item.Code));
        Assert.Equal([DocumentLineKind.RunningHeader, DocumentLineKind.RunningHeader], document.Lines.Where(line => line.Number is 6 or 9).Select(line => line.Kind));
    }

    [Theory]
    [InlineData("甲市総合計画\u3000第2期実施計画", 2)]
    [InlineData("甲市総合計画 第 ２ 期 実施計画（案）", 2)]
    [InlineData("甲市総合計画 第2期", 2)]
    [InlineData("第5期甲市総合計画 第2期実施計画", 2)]
    [InlineData("第5期甲市総合計画", 3)]
    [InlineData("甲市総合計画", 3)]
    public void The_phase_is_the_one_of_the_title_or_the_last_of_the_heads(string title, int phase)
    {
        var document = PlanDocumentReader.Read(title + "\n" + Sources.Outcomes("名称\t計画策定時\t第2期の目標\t第3期の目標", "乙\t1件\t2件\t3件"));

        Assert.Equal(phase, document.Plan.Phase);
        Assert.Equal(phase == 2, document.SourceMap.FindAll("/phase").All(place => place.Line == 1));
    }
}
