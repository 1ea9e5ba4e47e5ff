using Kawasaki.Plan.Domain.Tests.Architecture;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Architecture;

/// <summary>Documents stand above the domain, which does not know them; folders are namespaces.</summary>
public class FloorPlanTests
{
    private static readonly LibrarySources Sources = new("Kawasaki.Plan.Documents");

    private static readonly LibrarySources DomainSources = new("Kawasaki.Plan.Domain");

    public static TheoryData<string> Files => [.. Sources.Files];

    public static TheoryData<string> DomainFiles => [.. DomainSources.Files];

    [Theory]
    [MemberData(nameof(DomainFiles))]
    public void A_file_of_the_domain_knows_no_documents(string file) => Assert.DoesNotContain("Kawasaki.Plan.Documents", DomainSources.TextOf(file), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_in_the_namespace_of_its_folder(string file) => Sources.CheckNamespace(file);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_reads_no_clock_culture_or_normalisation(string file) => Sources.CheckReadsNoSurroundings(file);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_knows_no_JSON_and_judges_nothing(string file) =>
        Assert.DoesNotMatch(@"System\.Text\.Json|Kawasaki\.Plan\.Domain\.(Json|Evaluation)\b", Sources.TextOf(file));
}
