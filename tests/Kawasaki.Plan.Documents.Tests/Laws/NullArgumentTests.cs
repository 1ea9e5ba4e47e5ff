using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Laws;

/// <summary>Every public member refuses a null that its signature forbids, also in a list, and names the parameter.</summary>
public class NullArgumentTests
{
    [Fact]
    public void Every_public_member_refuses_null_by_the_name_of_the_parameter()
    {
        var document = PlanDocumentReader.Read(Sources.Whole);
        using var stream = new MemoryStream();
        using var writer = new StringWriter();
        var laws = new NullArguments(
            typeof(PlanDocument).Assembly,
            "甲",
            document,
            document.Plan,
            document.Plan.Measures.SelectMany(measure => measure.Projects).First(),
            document.SourceMap,
            PlanReadingOptions.Default,
            PlanLayout.Kawasaki,
            new SuspectWord("甲", "乙"),
            TableLayout.General,
            new PlanGridCell("甲"),
            PlanGrid.Of([["甲"]]),
            stream,
            writer);

        Assert.Empty(laws.Taken());
        Assert.True(laws.Calls > 10);
    }
}
