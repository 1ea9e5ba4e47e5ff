using Kawasaki.Plan.Domain.Tests.Architecture;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Architecture;

/// <summary>What every public type keeps to.</summary>
public class ConventionTests
{
    public static TheoryData<Type> PublicTypes => [.. typeof(PlanDocument).Assembly.GetExportedTypes().Where(type => !type.IsEnum)];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Nothing_can_be_set_after_construction(Type type) => Conventions.CheckImmutable(type);

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Nobody_outside_can_derive(Type type) => Conventions.CheckClosed(type);

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void What_is_given_and_got_has_a_type_with_a_name(Type type) => Conventions.CheckNamesItsTypes(type);

    [Fact]
    public void Everything_public_has_a_summary() => Conventions.CheckDocumented(typeof(PlanDocument).Assembly);

    [Fact]
    public void Only_what_is_public_is_documented() => Conventions.CheckDocumentsPublicOnly(typeof(PlanDocument).Assembly);

    [Fact]
    public void How_a_document_is_read_is_not_public() =>
        Assert.All(typeof(PlanDocument).Assembly.GetExportedTypes(), type => Assert.Contains(type.Namespace, (string[])["Kawasaki.Plan.Documents", "Kawasaki.Plan.Documents.Tables"]));
}
