using System.Globalization;
using Kawasaki.Plan.Documents.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Reading;

/// <summary>Lines behind marks, emphasis, numbers and attributes: what they are does not depend on those.</summary>
public class MarkedLineTests
{
    private static readonly string[] Marks = ["- ", "－ ", "* ", "・", "•", "○", "●", "◎", "★ ", "✓", "\u25EF", "\uF0B7", "⇒ ", "→", "☑ ", "～ "];

    private static readonly string[] Decorations = ["# {0}", "## {0} ##", "**{0}**", "_{0}_", "■ {0}", "◆{0}", "□ {0}", "【{0}】", "# {0} {{#甲-1 .乙}}", "### **{0}**", "■ **{0}** {{#甲}}", "<b>{0}</b>", "<h2 class='甲'>{0}</h2>", "{0}<br>", "〔{0}〕", "『{0}』", "＜{0}＞"];

    private static readonly string[] Emphases = ["**{0}**", "__{0}__", "***{0}***", "<b>{0}</b>", "<strong>{0}</strong>", "**<u>{0}</u>**"];

    public static TheoryData<string> AllEmphases => [.. Emphases];

    public static TheoryData<string> AllMarks => [.. Marks];

    public static TheoryData<string> AllDecorations => [.. Decorations];

    [Theory]
    [MemberData(nameof(AllEmphases))]
    public void Emphasis_around_a_line_changes_nothing(string emphasis)
    {
        string[] lines = ["- 甲を進めました。", "・乙を", "続けました。", "- ①丙", "丁の様子", "(丁の準備)", "48", "※1 戊の数", "2 施策の主な課題", "- 己^{※1}が", "続く。"];
        var whole = PlanDocumentReader.Read(Sources.Measure(["1 これまでの主な取組状況", .. lines]));

        Assert.All(Enumerable.Range(0, lines.Length), index =>
        {
            var changed = PlanDocumentReader.Read(Sources.Measure(["1 これまでの主な取組状況", .. lines[..index], string.Format(CultureInfo.InvariantCulture, emphasis, lines[index]), .. lines[(index + 1)..]]));
            Assert.Equal(whole.Plan, changed.Plan);
            Assert.Equal(whole.Lines.Select(line => line.Kind), changed.Lines.Select(line => line.Kind));
        });
    }

    [Theory]
    [InlineData("- **甲を進めました。**", "甲を進めました。")]
    [InlineData("- **甲** と **乙**", "**甲** と **乙**")]
    [InlineData("- <b>甲</b>と<b>乙</b>", "<b>甲</b>と<b>乙</b>")]
    [InlineData("- 【甲】", "【甲】")]
    [InlineData("- **", "**")]
    public void Emphasis_that_is_not_around_the_whole_of_an_item_is_of_its_text(string line, string item) =>
        Assert.Equal(item, PlanDocumentReader.Read(Sources.Measure("4 直接目標", line)).Plan.Measures.Single().DirectObjectives.Single());

    [Theory]
    [InlineData("**- 乙を進め")]
    [InlineData("→乙を進めた。")]
    [InlineData("<b>- 乙")]
    public void A_line_with_a_mark_behind_decoration_that_is_joined_is_said(string line) =>
        Assert.Contains(PlanDocumentReader.Read(Sources.Measure("2 施策の主な課題", "- 甲を", line)).Diagnostics, item => item is { Line: 5, Severity: not DiagnosticSeverity.Info });

    [Theory]
    [MemberData(nameof(AllMarks))]
    public void A_section_title_behind_a_mark_of_a_list_is_a_heading_with_a_warning(string mark)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("3 施策の方向性", "- 甲を続ける", $"{mark}4 直接目標", "- 乙を増やす"));
        var measure = document.Plan.Measures.Single();

        Assert.Equal(("甲を続ける", "乙を増やす"), (measure.Directions.Single(), measure.DirectObjectives.Single()));
        Assert.Equal(("PLAN119", 5), document.Diagnostics.Select(item => (item.Code, item.Line)).Single());
    }

    [Theory]
    [MemberData(nameof(AllMarks))]
    public void A_whole_measure_behind_marks_of_a_list_is_read(string mark)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("4 直接目標", "- 甲を増やす", $"{mark}施策2-3-2 丙の推進", $"{mark}4 直接目標", "- 乙を増やす"));

        Assert.Equal([("2-3-1 乙の推進", "甲を増やす"), ("2-3-2 丙の推進", "乙を増やす")], document.Plan.Measures.Select(measure => (measure.ToString(), measure.DirectObjectives.Single())));
        Assert.False(document.HasErrors);
        Assert.Equal([5, 6], document.Diagnostics.Where(item => item.Code == "PLAN119").Select(item => item.Line));
    }

    [Theory]
    [MemberData(nameof(AllMarks))]
    public void A_code_behind_a_mark_of_a_list_is_an_error_where_no_section_follows(string mark)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("4 直接目標", "- 甲を増やす", $"{mark}施策2-3-2 丙の推進", "- 乙を増やす"));

        Assert.Equal(["甲を増やす"], document.Plan.Measures.Single().DirectObjectives);
        Assert.Equal([5, 6], document.Diagnostics.Where(item => item.Severity is DiagnosticSeverity.Error).Select(item => item.Line));
    }

    [Theory]
    [InlineData("1. 施策2-3-2 丙の推進")]
    [InlineData("②施策2-3-2 丙の推進")]
    [InlineData("(2) 施策2-3-2 丙の推進")]
    public void A_code_behind_the_number_of_an_item_is_a_heading_or_an_error(string line)
    {
        var heading = PlanDocumentReader.Read(Sources.Measure("4 直接目標", "- 甲を増やす", line, "4 直接目標", "- 乙を増やす"));
        var item = PlanDocumentReader.Read(Sources.Measure("4 直接目標", "- 甲を増やす", line));

        Assert.Equal(["2-3-1 乙の推進", "2-3-2 丙の推進"], heading.Plan.Measures.Select(measure => measure.ToString()));
        Assert.Equal("PLAN119", heading.Diagnostics.Single().Code);
        Assert.Equal((5, "PLAN001"), item.Diagnostics.Select(diagnostic => (diagnostic.Line, diagnostic.Code)).Single());
    }

    [Theory]
    [InlineData("政策2-4  12")]
    [InlineData("施策2-3-2  13")]
    public void A_page_number_is_no_name(string line) =>
        Assert.Equal((5, "PLAN001"), PlanDocumentReader.Read(Sources.Measure("4 直接目標", "- 甲を増やす", line)).Diagnostics.Select(item => (item.Line, item.Code)).Single());

    [Theory]
    [InlineData("- 施策2-3-2との連携")]
    [InlineData("- 施策2-3-2との連携を進めます。")]
    public void A_sentence_that_begins_with_a_code_is_an_item(string line) =>
        Assert.Equal([line[2..]], PlanDocumentReader.Read(Sources.Measure("4 直接目標", line, "- 乙を増やす")).Plan.Measures.Single().DirectObjectives.Take(1));

    [Theory]
    [MemberData(nameof(AllDecorations))]
    public void Headings_in_decoration_are_headings(string decoration)
    {
        var document = PlanDocumentReader.Read(string.Join(
            "\n",
            ((string[])["甲市総合計画", "政策2-3 甲を進める", "3 施策の体系", "施策2-3-1 乙の推進", "施策2-3-1 乙の推進", "4 直接目標"]).Select(line => string.Format(CultureInfo.InvariantCulture, decoration, line)).Append("- 乙を増やす")));

        Assert.Equal("甲市総合計画", document.Plan.Title);
        Assert.Equal("甲を進める", document.Plan.Policies.Single().Name);
        Assert.Equal(("乙の推進", "乙を増やす"), (document.Plan.Measures.Single().Name, document.Plan.Measures.Single().DirectObjectives.Single()));
        Assert.Empty(document.Diagnostics);
        LosslessLaws.MarkupIsKnown(document);
    }

    [Theory]
    [InlineData("四 直接目標", null)]
    [InlineData("Ⅳ 直接目標", null)]
    [InlineData("ⅳ．直接目標", null)]
    [InlineData("④直接目標", null)]
    [InlineData("（4）直接目標", null)]
    [InlineData("第4 直接目標", null)]
    [InlineData("４．直接目標：", null)]
    [InlineData("二 直接目標", "PLAN104")]
    [InlineData("Ⅱ 直接目標", "PLAN104")]
    [InlineData("ア 直接目標", "PLAN104")]
    [InlineData("D. 直接目標", "PLAN104")]
    public void Numbers_of_sections_are_of_every_kind(string heading, string? code)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("3 施策の方向性", "- 甲を続ける", heading, "- 乙を増やす"));

        Assert.Equal(["乙を増やす"], document.Plan.Measures.Single().DirectObjectives);
        Assert.Equal(code, document.Diagnostics.SingleOrDefault()?.Code);
    }

    [Theory]
    [InlineData("今後の直接目標")]
    [InlineData("甲と直接目標")]
    public void Words_before_a_title_make_a_text_of_it(string line) =>
        Assert.Equal(["甲を続ける", line], PlanDocumentReader.Read(Sources.Measure("3 施策の方向性", "- 甲を続ける", "- " + line)).Plan.Measures.Single().Directions);

    [Theory]
    [InlineData("■ 成果指標（KPI）")]
    [InlineData("【数値目標】")]
    [InlineData("◆ まちづくり指標")]
    [InlineData("Ⅴ 重要業績評価指標（ＫＰＩ）")]
    [InlineData("KPI")]
    [InlineData("**ＫＰＩ**")]
    public void Titles_of_other_plans_are_titles(string heading)
    {
        var document = PlanDocumentReader.Read(Sources.Measure(heading, Sources.IndicatorHeader, "丙の件数\t1件\t2件\t3件以上\t-"));

        Assert.Equal("丙の件数", document.Plan.Measures.Single().OutcomeIndicators.Single().Name);
        Assert.False(document.HasErrors);
    }

    [Theory]
    [InlineData("- 目標 10 か所...15")]
    [InlineData("- 持続可能な開発目標（SDGs）の推進")]
    [InlineData("・ 持続可能な開発目標の推進")]
    [InlineData("- 48")]
    [InlineData("- KAWASAKI")]
    public void An_item_is_no_furniture(string line) =>
        Assert.Equal([line[1..].Trim()], PlanDocumentReader.Read(Sources.Measure("4 直接目標", "", line, "")).Plan.Measures.Single().DirectObjectives);

    [Theory]
    [InlineData("基本政策2  12")]
    [InlineData("基本政策2　１２")]
    public void A_side_tab_with_a_page_number_is_no_basic_policy(string tab)
    {
        var alone = PlanDocumentReader.Read(Sources.Measure("4 直接目標", "- 甲を増やす", tab));
        var run = PlanDocumentReader.Read(Sources.Measure("4 直接目標", "- 甲を増やす", "総論", tab, "区計画  14"));

        Assert.Null(alone.Plan.BasicPolicies.Single().Name);
        Assert.Equal("PLAN116", alone.Diagnostics.Single().Code);
        Assert.Equal(3, run.Lines.Count(line => line.Kind is DocumentLineKind.Furniture));
    }

    [Fact]
    public void The_phase_of_a_title_is_in_any_numerals() =>
        Assert.Equal(3, PlanDocumentReader.Read("甲市総合計画 第三期実施計画\n" + Sources.Outcomes(Sources.IndicatorHeader, "丙の件数\t1件\t2件\t3件以上\t-")).Plan.Phase);

    [Theory]
    [InlineData("・高齢者の支援を進めました。", true)]
    [InlineData("・高齢者の支援", false)]
    [InlineData("・高齢者の支援を進めました。\n・丙を進めました。", false)]
    public void A_middle_dot_may_go_on_with_a_sentence_of_a_list_with_other_marks(string lines, bool goesOn)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("1 これまでの主な取組状況", "- 子ども・若者", lines));

        Assert.Equal(goesOn ? "子ども・若者・高齢者の支援を進めました。" : "子ども・若者", document.Plan.Measures.Single().Progress[0]);
        Assert.Equal(goesOn, document.Diagnostics.Any(item => item is { Code: "PLAN503", Severity: DiagnosticSeverity.Warning }));
    }

    [Fact]
    public void A_row_that_begins_with_a_code_is_a_row()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("指標名 | 計画策定時 | 現状 | 目標", "施策2-3-1 乙の件数 | 1件 | 2件 | 3件以上"));

        Assert.Equal("施策2-3-1乙の件数", document.Plan.Measures.Single().OutcomeIndicators.Single().Name);
    }
}
