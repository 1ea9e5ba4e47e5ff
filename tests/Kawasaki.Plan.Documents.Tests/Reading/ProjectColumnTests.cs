using Kawasaki.Plan.Domain.Hierarchy;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Reading;

/// <summary>Which columns of a table of projects are read for which.</summary>
public class ProjectColumnTests
{
    [Fact]
    public void A_header_over_an_empty_column_stays_there_where_two_columns_may_be_its_own()
    {
        var document = PlanDocumentReader.Read(Sources.Projects("事務事業名\t令和7年度\t令和8～11年度\t令和12年度以降\t\t", "乙 乙。\t・一\t・二\t\t三\t四"));
        var project = document.Plan.Measures.Single().Projects.Single();

        Assert.Empty(project.Later.Groups);
        Assert.Equal(["三", "四"], project.Remarks);
        Assert.DoesNotContain(document.Diagnostics, item => item.Code == "PLAN203");
    }

    [Fact]
    public void Of_two_heads_without_texts_none_takes_a_column()
    {
        var document = PlanDocumentReader.Read(Sources.Projects("事務事業名\t令和7年度\t令和8～11年度\t", "乙 乙。\t\t\t・一"));
        var project = document.Plan.Measures.Single().Projects.Single();

        Assert.Empty(project.Current.Groups);
        Assert.Empty(project.Planned.Groups);
        Assert.Equal(["一"], project.Later.Items.Select(item => item.Text)); // As the last of four columns, which is said.
        Assert.Contains(document.Diagnostics, item => item.Code == "PLAN205");
        Assert.DoesNotContain(document.Diagnostics, item => item.Code == "PLAN203");
    }

    [Theory]
    [InlineData("\t令和7年度\t令和8～11年度\t令和12年度以降", "・一\t・二\t三\t", "", 3)]
    [InlineData("\t令和7年度\t令和8～11年度\t令和12年度以降", "・一\t・二\t三\t\n丙 丙。\t・一\t・二\t三\t四", "四", 3)]
    [InlineData("令和7年度\t令和8～11年度\t\t令和12年度以降", "・一\t・二\t三\t", "", 1)]
    [InlineData("令和7年度\t\t令和8～11年度\t令和12年度以降", "・一\t・二\t三\t", "", 2)]
    [InlineData("令和7年度\t令和8～11年度\t令和12年度以降\t", "\t・一\t・二\t三", "", 3)]
    public void Heads_move_together_and_keep_their_order(string heads, string cells, string remarks, int moved)
    {
        var document = Read("事務事業名\t" + heads, "乙 乙。\t" + cells);

        Assert.All(document.Plan.Measures.Single().Projects, project => Assert.Equal(
            ["一", "二", "三"],
            new[] { project.Current, project.Planned, project.Later }.Select(stage => stage.Items.Single().Text)));
        Assert.Equal(remarks, string.Concat(document.Plan.Measures.Single().Projects.SelectMany(project => project.Remarks)));
        Assert.Equal(moved, document.Diagnostics.Count(item => item.Code == "PLAN203"));
    }

    [Theory]
    [InlineData("事務事業名\t\t令和8～11年度\t", "一|三")]
    [InlineData("事務事業名\t令和7年度\t\t", "二|三")]
    [InlineData("事務事業名\t令和7年度\t令和8～11年度\t\t", "三|四")]
    [InlineData("事務事業名\t令和7年度\t令和8～11年度\t", "四")]
    public void What_comes_later_has_no_header_in_the_last_of_four_columns_behind_both_others_only(string head, string remarks)
    {
        var cells = head.Split('\t').Length == 5 || remarks == "四" ? "・一\t・二\t三\t四" : "一\t二\t三";

        Assert.Equal(remarks, string.Join('|', Read(head, "乙 乙。\t" + cells).Plan.Measures.Single().Projects.Single().Remarks));
    }

    [Theory]
    [InlineData("事務事業名\t令和7年度\t令和8～11年度\t令和12年度以降\t\t", "乙 乙。\t・一\t・二\t三", true)]
    [InlineData("事務事業名\t令和7年度\t令和8～11年度\t令和12年度以降\t\t", "乙 乙。\t・一\t・二\t三\t\t", false)]
    [InlineData("事務事業名\t令和7年度\t令和8～11年度\t令和12年度以降\t\t", "乙 乙。\t・一\t・二", true)]
    [InlineData("事務事業名\t令和7年度\t令和8～11年度\t令和12年度以降\t", "丙 丙。\t・一\t・二\t三\t丙課\n乙 乙。\t・一\t・二\t三", true)]
    [InlineData("事務事業名\t令和7年度\t令和8～11年度\t令和12年度以降", "乙 乙。\t・一\t・二\t三\t", true)]
    public void A_row_has_as_many_cells_as_the_head(string head, string row, bool isReported) =>
        Assert.Equal(isReported, Read(head, row).Diagnostics.Any(item => item.Code == "PLAN213"));

    [Theory]
    [InlineData("事務事業名\t事業内容・目標\t\t", true)]
    [InlineData("事務事業名\t事業内容・目標\t\t\t", false)]
    public void A_head_over_years_of_the_plan_that_is_a_cell_too_short_is_said(string top, bool isReported)
    {
        var document = PlanDocumentReader.Read(Sources.Projects(top, "\t令和3年度\t令和4年度\t令和8年度以降\t", "乙 乙。\t・一\t・二\t三\t"));

        Assert.Equal(isReported, document.Diagnostics.Any(item => item is { Code: "PLAN213", Line: 4 }));
    }

    [Theory]
    [InlineData("\t・二\t三")]
    [InlineData("・一\t\t三")]
    [InlineData("・一\t・二\t")]
    public void A_project_with_an_empty_cell_can_be_aligned(string cells) =>
        Assert.DoesNotContain(PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "乙 乙。\t" + cells)).Diagnostics, item => item.Code == "PLAN210");

    [Theory]
    [InlineData("事務事業評価 評価します。\t・評価\t・令和8年度に見直し\t事業推進", "事務事業評価")]
    [InlineData("事務事業評価\t令和8年度に評価\t・二\t三", "事務事業評価")]
    [InlineData("事務事業名簿 名簿です。\t令和8年度\t令和9年度\t三", "事務事業名簿")]
    [InlineData("事務事業 行います。\t令和8年度\t令和9年度\t三", "事務事業")]
    public void A_project_whose_name_begins_like_the_head_is_no_head(string row, string name)
    {
        var document = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "甲 乙。\t・一\t・二\t三", row, "丙 丁。\t・四\t・五\t六"));

        Assert.Equal(["甲", name, "丙"], document.Plan.Measures.Single().Projects.Select(project => project.Name));
    }

    [Theory]
    [InlineData("事務 事業名\t現状\t事業内容・目標")]
    [InlineData("事務事業各\t現状\t事業内容・目標")]
    [InlineData("事務事業の名称\t現状\t事業内容・目標")]
    [InlineData("事務事業名（担当課）\t令和7年度\t令和8～11年度")]
    [InlineData("事務事業名\tこれまで（令和7年度）\t事業内容・目標")]
    public void A_head_may_have_slips_and_other_words(string head) =>
        Assert.Equal(DocumentLineKind.TableHeader, Read(head, "甲 乙。\t・一\t・二").Lines[3].Kind);

    [Theory]
    [InlineData("令和7年度まで\t令和8年度から令和11年度まで\t令和12年度から", "../FY2025|FY2026/FY2029|FY2030/..", "一|二|三", false)]
    [InlineData("令和4～7年度\t令和8～11年度\t令和12年度以降", "FY2022/FY2025|FY2026/FY2029|FY2030/..", "一|二|三", true)]
    [InlineData("令和4年度から\t令和8年度から\t令和12年度から", "FY2022/..|FY2026/..|FY2030/..", "一|二|三", true)]
    [InlineData("令和7年度\t令和8～9年度\t令和10～11年度", "FY2025|FY2026/FY2027|FY2028/FY2029", "一|二|三", true)]
    [InlineData("令和4～7年度\t令和8～11年度", "FY2022/FY2025|FY2026/FY2029|", "一|二|", true)]
    [InlineData("令和8年度以降\t令和12年度以降", "|FY2026/..|FY2030/..", "|一|二", true)]
    [InlineData("現状\t令和8～9年度\t令和10～11年度", "|FY2026/FY2027|FY2028/FY2029", "一|二|三", true)]
    [InlineData("現状\t令和4～7年度\t令和8年度以降", "|FY2022/FY2025|FY2026/..", "一|二|三", false)]
    [InlineData("現状\t事業内容・目標\t令和8年度以降", "||FY2026/..", "一|二|三", false)]
    [InlineData("現状（R5）\t事業内容・目標（R6～R9）\t令和10年度以降", "FY2023|FY2024/FY2027|FY2028/..", "一|二|三", false)]
    public void Columns_are_read_by_their_years_then_by_their_order(string head, string periods, string items, bool isByOrder)
    {
        var document = Read("事務事業名\t" + head, head.Split('\t').Length == 2 ? "甲 乙。\t・一\t・二" : "甲 乙。\t・一\t・二\t・三");
        var project = document.Plan.Measures.Single().Projects.Single();
        ProjectStage[] stages = [project.Current, project.Planned, project.Later];

        Assert.Equal(periods, string.Join('|', stages.Select(stage => stage.Period)));
        Assert.Equal(items, string.Join('|', stages.Select(stage => stage.Items.SingleOrDefault()?.Text)));
        Assert.Equal(isByOrder, document.Diagnostics.Any(item => item.Code == "PLAN223"));
    }

    [Fact]
    public void A_column_with_an_unknown_head_is_a_remark()
    {
        var document = Read("事務事業名\t令和7年度\t令和8～11年度\t令和12年度以降\t丁列", "甲 乙。\t・一\t・二\t三\t丁課");

        Assert.Equal(["丁列：丁課"], document.Plan.Measures.Single().Projects.Single().Remarks);
        Assert.Contains(document.Diagnostics, item => item.Code == "PLAN205" && item.Message.English.Contains("without a header that is known", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\t令和7年度\t\t")]
    [InlineData("\t\t事業内容・目標\t")]
    public void Below_rows_one_known_cell_is_no_head(string line)
    {
        var document = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "甲 乙。\t・一\t・二\t三", line, "丙 丁。\t・四\t・五\t六"));

        Assert.Equal(DocumentLineKind.TableRow, document.Lines[6].Kind);
        Assert.Equal(["甲", "丙"], document.Plan.Measures.Single().Projects.Select(project => project.Name));
        Assert.Contains(document.Diagnostics, item => item is { Code: "PLAN215", Line: 7 });
    }

    private static PlanDocument Read(string head, string row) => PlanDocumentReader.Read(Sources.Projects(head, row));

    [Fact]
    public void A_last_column_with_a_head_of_its_own_is_not_what_comes_later()
    {
        var project = PlanDocumentReader.Read(Sources.Projects("事務事業名\t令和3年度\t令和4～7年度\t所管局", "丙 丙。\t・一\t・二\t丁局")).Plan.Measures.Single().Projects.Single();

        Assert.Equal((0, "所管局：丁局"), (project.Later.Groups.Count, project.Remarks.Single()));
    }
}
