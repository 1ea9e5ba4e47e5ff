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
    public void A_column_takes_one_header()
    {
        var document = PlanDocumentReader.Read(Sources.Projects("事務事業名\t令和7年度\t令和8～11年度\t", "乙 乙。\t\t\t・一"));
        var project = document.Plan.Measures.Single().Projects.Single();

        Assert.Equal(["一"], project.Current.Items.Select(item => item.Text));
        Assert.Empty(project.Planned.Groups);
        Assert.Single(document.Diagnostics, item => item.Code == "PLAN203");
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
    [InlineData("事務事業名\t令和7年度\t令和8～11年度\t令和12年度以降\t\t", "乙 乙。\t・一\t・二\t三", false)]
    [InlineData("事務事業名\t令和7年度\t令和8～11年度\t令和12年度以降\t\t", "乙 乙。\t・一\t・二", true)]
    [InlineData("事務事業名\t令和7年度\t令和8～11年度\t令和12年度以降", "乙 乙。\t・一\t・二\t三\t", true)]
    public void A_row_has_the_four_columns_and_no_more_cells_than_the_table(string head, string row, bool isReported) =>
        Assert.Equal(isReported, Read(head, row).Diagnostics.Any(item => item.Code == "PLAN213"));

    [Theory]
    [InlineData("\t・二\t三")]
    [InlineData("・一\t\t三")]
    [InlineData("・一\t・二\t")]
    public void A_project_with_an_empty_cell_can_be_aligned(string cells) =>
        Assert.DoesNotContain(PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "乙 乙。\t" + cells)).Diagnostics, item => item.Code == "PLAN210");

    private static PlanDocument Read(string head, string row) => PlanDocumentReader.Read(Sources.Projects(head, row));
}
