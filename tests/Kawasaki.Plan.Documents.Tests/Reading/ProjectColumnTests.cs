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
}
