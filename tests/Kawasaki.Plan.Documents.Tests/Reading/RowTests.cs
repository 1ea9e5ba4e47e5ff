using Kawasaki.Plan.Domain.Hierarchy;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Reading;

/// <summary>What is a row, and what the rest of the row before.</summary>
public class RowTests
{
    [Fact]
    public void A_row_without_a_name_and_with_more_cells_than_the_table_is_no_rest_of_the_row_before()
    {
        var document = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一\t・二\t三", "\t・四\t・五\t六\t七"));
        var project = document.Plan.Measures.Single().Projects.Single();

        Assert.Equal(["一", "二", "三"], project.Current.Items.Concat(project.Planned.Items).Concat(project.Later.Items).Select(item => item.Text));
        Assert.Empty(project.Remarks);
        Assert.Contains(document.Diagnostics, item => item is { Code: "PLAN216", Line: 7 });
    }

    [Fact]
    public void A_row_goes_on_in_the_next_line_only()
    {
        var next = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一", "・二"));
        var further = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一", "", "・二"));

        Assert.Equal(["一", "二"], next.Plan.Items.Select(placed => placed.Item.Text));
        Assert.Equal(["一"], further.Plan.Items.Select(placed => placed.Item.Text));
        Assert.Contains(further.Diagnostics, item => item is { Code: "PLAN001", Line: 8 });
    }

    [Theory]
    [InlineData("| - | - |", DocumentLineKind.TableRow)]
    [InlineData("| : | - |", DocumentLineKind.TableRow)]
    [InlineData("| - | -- |", DocumentLineKind.TableRule)]
    public void Dashes_between_pipes_are_a_rule_where_two_stand_together(string line, DocumentLineKind kind) =>
        Assert.Equal(kind, PlanDocumentReader.Read(Sources.Outcomes("| 名称 | 計画策定時 |", line, "| 乙 | 1件 |")).Lines[4].Kind);

    [Theory]
    [InlineData("・二\t三\t四", "乙")]
    [InlineData("・二\t三\t四\t五", "乙")] // Not in the plan.
    [InlineData("丙 丙。\t・二", "乙|丙")]
    public void The_rest_of_a_row_fills_it_or_begins_with_a_mark(string line, string names)
    {
        var document = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一", line));

        Assert.Equal(names, string.Join('|', document.Plan.Measures.Single().Projects.Select(project => project.Name)));
    }

    [Theory]
    [InlineData("12")]
    [InlineData("\n- 12 -\n")]
    [InlineData("施策2-3-1 乙の推進")]
    [InlineData("\n12\n\n施策2-3-1 乙の推進\n")]
    public void A_row_goes_on_with_an_item_behind_a_page_break(string pageBreak)
    {
        var rows = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "甲 乙。\t・一", pageBreak, "・二\t・三\t四", "丙 丁。\t・五\t・六\t七"));
        var lines = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "甲 乙。\t・一", pageBreak, "・二", "・三\t・四\t五"));

        Assert.Equal("甲 一 二 三 四|丙 五 六 七", string.Join('|', rows.Plan.Measures.Single().Projects.Select(Said)));
        Assert.Equal("甲 一 二 三 四 五", string.Join('|', lines.Plan.Measures.Single().Projects.Select(Said)));
        Assert.Single(rows.Diagnostics, item => item.Code == "PLAN215");
        Assert.False(rows.HasErrors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("よく分からない行")]
    [InlineData("※1 注")]
    public void A_row_does_not_go_on_behind_something_else_and_an_item_is_no_name(string line)
    {
        var document = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "甲 乙。\t・一", line, "・二\t・三\t四"));

        Assert.Equal("甲 一", string.Join('|', document.Plan.Measures.Single().Projects.Select(Said)));
        Assert.Contains(document.Diagnostics, item => item is { Code: "PLAN230", Line: 8 });
        Assert.Equal(["・二\t・三\t四"], document.SourceMap.Pieces.Where(piece => piece.Span.Line == 8 && piece.Kind is SourcePieceKind.Unplaced).Select(piece => piece.Text));
    }

    [Fact]
    public void A_row_with_a_name_behind_a_page_break_is_a_row_of_its_own() =>
        Assert.Equal(
            "甲 一|丙 二 三",
            string.Join('|', PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "甲 乙。\t・一", "12", "丙 丁。\t・二\t・三")).Plan.Measures.Single().Projects.Select(Said)));

    [Theory]
    [InlineData("名称\t計画策定時\t現状", "乙^{※1}\t1件\t2件", "※1\t戊", "戊")]
    [InlineData("名称\t計画策定時\t現状", "乙^{※1}\t1件\t2件", "※ 1\t戊は", "戊は")]
    [InlineData("名称|計画策定時|現状", "乙^{※1}|1件|2件", "※1 戊|己", "戊|己")]
    public void A_note_with_a_separator_is_no_row(string head, string row, string line, string text)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes(head, row, line));

        Assert.Equal(("1", text), (document.Plan.Measures.Single().Notes.Single().Mark, document.Plan.Measures.Single().Notes.Single().Text));
        Assert.Single(document.Plan.Measures.Single().OutcomeIndicators);
        Assert.False(document.HasErrors);
    }

    [Fact]
    public void A_mark_before_as_many_cells_as_the_table_has_is_a_row_without_a_name() =>
        Assert.Contains(PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時\t現状", "※1\t1件\t2件")).Diagnostics, item => item.Severity is DiagnosticSeverity.Error);

    [Theory]
    [InlineData("•\t公園を整備した。")]
    [InlineData("-\t公園を整備した。")]
    [InlineData("\t・\t公園を整備した。")]
    public void A_tab_behind_a_bullet_begins_an_item(string line)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("1 これまでの主な取組状況", line));

        Assert.Equal(["公園を整備した。"], document.Plan.Measures.Single().Progress);
        Assert.Empty(document.Diagnostics);
        Assert.True(PlanDocumentReader.Read(Sources.Measure("1 これまでの主な取組状況", line + "\t緑地")).HasErrors);
    }

    [Theory]
    [InlineData(255, false)]
    [InlineData(256, true)]
    public void A_row_has_at_most_256_cells(int tabs, bool isTooWide) =>
        Assert.Equal(isTooWide, PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時", "乙" + new string('\t', tabs) + "1")).Diagnostics.Any(item => item.Code == "PLAN218"));

    [Fact]
    public void A_pipe_behind_a_backslash_is_a_text_of_its_cell()
    {
        var document = PlanDocumentReader.Read(Sources.Projects("| 事務事業名 | 現状 | 事業内容・目標 |", @"| 乙 乙。 | ・一\|一 | ・二\|"));

        Assert.Equal([@"一\|一", @"二\|"], document.Plan.Items.Select(placed => placed.Item.Text));
    }

    [Fact]
    public void An_empty_rest_of_a_row_that_is_not_in_the_plan_is_not_reported()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時\t現状\t目標", "^{※1}\t1件\t2", "\t\t件\t3件"));

        Assert.Equal(["件", "3件"], document.Diagnostics.Where(item => item.Code == "PLAN317").Select(item => document.SourceMap.Text.Substring(item.Span.Start, item.Length)));
        Assert.DoesNotContain(PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時\t現状", "\t1件\t")).Diagnostics, item => item.Code == "PLAN317");
        Assert.DoesNotContain(PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時\t現状\t目標", "乙\t二<u", ">\t\t")).Diagnostics, item => item.Code == "PLAN317");
    }

    [Theory]
    [InlineData("乙の数\n(乙課調べ)\t1件\t2件\t3件\t4件", DocumentLineKind.TableRow)]
    [InlineData("乙の数\n(乙課調べ)\t1件", DocumentLineKind.Unplaced)]
    [InlineData("乙の数\n(名称)\t計画策定時\t現状\t第1期の目標\t第2期の目標", DocumentLineKind.Unplaced)]
    [InlineData("令和7年度\t令和8年度\t令和9年度", DocumentLineKind.TableRow)]
    public void A_line_below_the_head_of_a_table_of_indicators_is_a_row_or_begins_one(string lines, DocumentLineKind kind) =>
        Assert.Equal(kind, PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, lines)).Lines[4].Kind);

    [Theory]
    [InlineData("乙\n（丙） 丁。\t・一\t・二\t三", 5)]
    [InlineData("乙 乙。\t・一\n続き", 6)]
    public void A_line_without_separators_is_no_row_of_a_table_of_projects(string lines, int line) =>
        Assert.Equal(DocumentLineKind.Unplaced, PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, lines)).Lines[line].Kind);

    [Fact]
    public void A_rule_without_a_table_is_not_in_the_plan() =>
        Assert.Equal(DocumentLineKind.Unplaced, PlanDocumentReader.Read(Sources.Outcomes("|---|---|")).Lines[3].Kind);

    [Fact]
    public void A_note_below_a_table_with_spaces_is_no_row()
    {
        var measure = PlanDocumentReader.Read(Sources.Outcomes("名称  計画策定時", "乙 ^{※1}  1件", "※ 1  甲の注")).Plan.Measures.Single();

        Assert.Equal(["乙"], measure.OutcomeIndicators.Select(indicator => indicator.Name));
        Assert.Equal("甲の注", measure.Notes.Single().Text);
    }

    [Theory]
    [InlineData("乙の指標\t第3期から設定\t\t目標を設定中\t目標を設定中")]
    [InlineData("成果指標の数\t新設\t\t目標値は検討中\t")]
    [InlineData("参考指標\t今後設定\t現状把握中\t検討中\t")]
    [InlineData("乙の指標\t計画策定時\t\t目標\t目標")]
    public void A_row_with_a_word_of_a_head_is_no_head(string row) =>
        Assert.Equal(2, PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時\t現状\t目標\t目標", row, "丙\t1件\t2件\t-\t-")).Plan.Measures.Single().OutcomeIndicators.Count);

    [Theory]
    [InlineData("指標名\t基準値\t現状\t目標値（令和7年度）\t目標")]
    [InlineData("名称\t計画策定時\t備考\t目標\t目標")]
    [InlineData("市民の実感指標の名称 (指標の出典)\t計画策定時\t令和3年度\t目標\t第2期")]
    public void A_head_below_a_table_begins_a_further_one(string head) =>
        Assert.Contains(PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時\t備考\t目標\t目標", "乙\t1件\t\t-\t-", head, "丙\t1件\t\t-\t-")).Diagnostics, item => item.Code == "PLAN201");

    [Theory]
    [InlineData("1２", "34")]
    [InlineData("１２", "３４")]
    public void Digits_of_a_cell_that_was_split_are_no_one_number(string first, string rest) =>
        Assert.Contains(PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時\t現状\t目標\t目標", $"丙\t{first}", $"{rest}件\t13件\t-\t-")).Diagnostics, item => item.Code == "PLAN307");

    [Fact]
    public void An_empty_row_is_no_head()
    {
        var document = PlanDocumentReader.Read(Sources.Projects("| 事務事業名 | 現状 | 事業内容・目標 |", "| 乙 乙。 | ・一 | ・二 |", "| | | |", "| 丙 丙。 | ・一 | ・二 |"));

        Assert.Equal(["乙", "丙"], document.Plan.Measures.Single().Projects.Select(project => project.Name));
        Assert.DoesNotContain(document.Diagnostics, item => item.Code == "PLAN201");
    }

    [Theory]
    [InlineData("| 令和7年度 |", DocumentLineKind.TableRow)]
    [InlineData("| 令和7年度 | 令和8～11年度 |", DocumentLineKind.TableHeader)]
    [InlineData("| | 令和7年度の甲 | 令和8～11年度 |", DocumentLineKind.TableRow)]
    [InlineData("| | 令和7年度 | 令和8～11年度 |", DocumentLineKind.TableHeader)]
    public void A_second_row_of_a_head_of_projects_has_years_and_nothing_else(string line, DocumentLineKind kind) =>
        Assert.Equal(kind, PlanDocumentReader.Read(Sources.Projects("| 事務事業名 | 現状 | 事業内容・目標 |", line)).Lines[4].Kind);

    private static string Said(Project project) =>
        string.Join(' ', new[] { project.Current, project.Planned, project.Later }.SelectMany(stage => stage.Items).Select(item => item.Text).Prepend(project.Name));

    [Theory]
    [InlineData("（令和7（2025）年度）", "FY2025", "PLAN215")]
    [InlineData("(R7)", "2025", "PLAN215")]
    [InlineData("（重点）", null, "PLAN001")]
    public void A_period_in_brackets_below_a_whole_row_is_the_rest_of_its_last_cell(string rest, string? due, string code)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時\t現状\t目標", "乙の数\t1件\t2件\t3件以上", rest, "丙の数\t1件\t2件\t3件"));

        Assert.Equal([due, null], document.Plan.Indicators.Select(placed => placed.Indicator.Targets[0].Due?.ToString()));
        Assert.Contains(document.Diagnostics, item => item.Code == code && item.Line == 6);
    }

    [Theory]
    [InlineData(38, true)]
    [InlineData(39, false)]
    public void A_row_goes_on_behind_a_break_of_at_most_40_lines(int blank, bool goesOn)
    {
        string[] lines = [Sources.ProjectHeader, "乙 乙。\t・一", "12", .. Enumerable.Repeat("", blank), "・二\t三"];
        var document = PlanDocumentReader.Read(Sources.Projects(lines));

        Assert.Equal(goesOn ? ["一", "二", "三"] : ["一"], document.Plan.Items.Select(placed => placed.Item.Text));
        Assert.Equal(!goesOn, document.HasErrors);
    }

    [Fact]
    public void The_rest_of_a_cell_with_a_mark_that_is_not_in_the_plan_is_told()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時\t現状\t目標", "乙\t1件\t二^{※1}", "件\t3件", "※1 注"));

        Assert.Equal(["件"], document.Diagnostics.Where(item => item.Code == "PLAN317").Select(item => document.SourceMap.Text.Substring(item.Span.Start, item.Length)));
    }

    [Theory]
    [InlineData("2025年度目標", "FY2025")]
    [InlineData("２０２５年度の目標値", "FY2025")]
    [InlineData("2025 (令和7) 年度目標", "FY2025")]
    public void A_head_that_begins_with_digits_is_one(string head, string due)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes($"名称\t計画策定時\t{head}", "乙\t1件\t2件"));

        Assert.True(document.Diagnostics.Count == 0, string.Join("|", document.Diagnostics));
        Assert.Equal(due, document.Plan.Indicators.Single().Indicator.Targets.Single().Due.ToString());
    }

    [Fact]
    public void Headings_of_the_planned_stage_align_its_items_and_those_of_no_other_stage_do()
    {
        bool IsUnaligned(string current, string planned, string later) => PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, $"乙 乙。\t{current}\t{planned}\t{later}")).Diagnostics.Any(item => item.Code == "PLAN210");

        Assert.False(IsUnaligned("●甲 ・一 ・二 ●乙 ・三", "●甲 ・一 ・四 ・五 ●乙 ・三", "六"));
        Assert.True(IsUnaligned("●甲 ・一 ・二 ●乙 ・三", "・一 ・四 ・五 ・三", "●甲 ・一 ●乙 ・三"));
    }

    [Fact]
    public void A_second_period_makes_the_cell_unreadable()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時\t現状\t目標", "乙の数\t1件\t2件\t3件以上（令和6年度）", "（令和7年度）"));

        Assert.Equal(["PLAN307", "PLAN317"], document.Diagnostics.Where(item => item.Severity is DiagnosticSeverity.Error).Select(item => item.Code));
        Assert.Empty(document.Plan.Indicators.Single().Indicator.Targets);
    }
}
