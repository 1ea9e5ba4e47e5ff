using Kawasaki.Plan.Domain.Tests.Architecture;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Architecture;

/// <summary>Which namespaces use each other is known, with the reason.</summary>
public class TypeGraphTests(ITestOutputHelper output)
{
    private static readonly TypeGraph Graph = new(typeof(PlanDocument).Assembly);

    // The folders are how the public types above them do their work, and speak in them.
    [Fact]
    public void No_namespaces_use_each_other_but_folders_and_what_they_serve() =>
        Assert.Equal<string[]>([["Kawasaki.Plan.Documents", "Kawasaki.Plan.Documents.Mapping", "Kawasaki.Plan.Documents.Reading", "Kawasaki.Plan.Documents.Tables", "Kawasaki.Plan.Documents.Writing"]], TypeGraph.CirclesOf(Graph.Namespaces));

    [Fact]
    public void Print_the_graph()
    {
        output.WriteLine(Graph.ToString());
        Assert.NotEmpty(Graph.Types);
    }
}
