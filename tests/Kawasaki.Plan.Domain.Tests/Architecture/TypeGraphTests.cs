using Kawasaki.Plan.Domain.Calendars;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>Which namespaces use each other is known, with the reason.</summary>
public class TypeGraphTests(ITestOutputHelper output)
{
    private static readonly TypeGraph Graph = new(typeof(FiscalYear).Assembly);

    // A rule of the published ones is a rule, and is found on the type of rules.
    [Fact]
    public void No_namespaces_use_each_other_but_folders_and_what_they_serve() =>
        Assert.Equal<string[]>([["Kawasaki.Plan.Domain.Evaluation", "Kawasaki.Plan.Domain.Evaluation.Rules"]], TypeGraph.CirclesOf(Graph.Namespaces));

    [Fact]
    public void Print_the_graph()
    {
        output.WriteLine(Graph.ToString());
        Assert.NotEmpty(Graph.Types);
    }
}
