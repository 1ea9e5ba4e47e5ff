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
}
