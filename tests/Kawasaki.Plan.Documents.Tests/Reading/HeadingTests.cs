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
}
