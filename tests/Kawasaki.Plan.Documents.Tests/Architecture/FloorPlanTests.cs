using System.Reflection;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Tests.Architecture;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Architecture;

/// <summary>Documents stand above the domain, which does not know them; folders are namespaces.</summary>
public class FloorPlanTests
{
    private static readonly LibrarySources Sources = new("Kawasaki.Plan.Documents");

    private static readonly Assembly Library = typeof(PlanDocument).Assembly;

    [Fact]
    public void The_domain_knows_no_documents() =>
        Assert.DoesNotContain(Library.GetName().Name, typeof(FiscalYear).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name));

    [Fact]
    public void A_type_knows_no_JSON_and_judges_nothing_but_for_the_file_of_a_layout()
    {
        var faults =
            from pair in new TypeUses(Library).All
            where pair.Key != typeof(PlanLayoutJson)
            from used in pair.Value
            where used.Namespace is { } name && (name.StartsWith("System.Text.Json", StringComparison.Ordinal) || name is "Kawasaki.Plan.Domain.Json" or "Kawasaki.Plan.Domain.Evaluation")
            select $"{pair.Key} uses {used}";

        Conventions.CheckNone(faults);
    }

    [Fact]
    public void Files_are_in_the_namespace_of_their_folder() => Conventions.CheckNone(Sources.FilesOutsideTheirNamespace());

    [Fact]
    public void Files_read_no_clock_culture_or_normalisation() => Conventions.CheckNone(Sources.ReadingsOfSurroundings());
}
