using Kawasaki.Plan.Domain.Calendars;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>What every public type keeps to.</summary>
public class ConventionTests
{
    public static TheoryData<Type> PublicTypes => [.. typeof(FiscalYear).Assembly.GetExportedTypes().Where(type => !type.IsEnum)];

    public static TheoryData<Type> ValueTypes =>
        [.. typeof(FiscalYear).Assembly.GetExportedTypes().Where(type => type.IsValueType && !type.IsEnum && !type.IsByRefLike && !type.IsGenericTypeDefinition && type.GetMethod("op_Equality") is not null)];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Nothing_can_be_set_after_construction(Type type) => Conventions.CheckImmutable(type);

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Nobody_outside_can_derive(Type type) => Conventions.CheckClosed(type);

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void What_is_given_and_got_has_a_type_with_a_name(Type type) => Conventions.CheckNamesItsTypes(type);

    [Theory]
    [InlineData(typeof(Math))] // DivRem gives a tuple.
    [InlineData(typeof(System.Collections.ArrayList))]
    public void A_type_without_a_name_is_noticed(Type type) => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Conventions.CheckNamesItsTypes(type));

    [Theory]
    [InlineData("Kawasaki.Plan.Domain")]
    [InlineData("Kawasaki.Plan.Documents")]
    [InlineData("Kawasaki.Plan.Documents.Files")]
    public void Lines_and_files_are_short_enough_to_read(string library)
    {
        var sources = new LibrarySources(library);
        Conventions.CheckNone(
            from file in sources.Files
            let lines = sources.TextOf(file).Split('\n')
            from fault in lines.Select((line, i) => line.Length < 160 ? null : $"{file}:{i + 1} has {line.Length} characters").Append(lines.Length <= 300 ? null : $"{file} has {lines.Length} lines")
            where fault is not null
            select fault);
    }

    [Fact]
    public void Everything_public_has_a_summary() => Conventions.CheckDocumented(typeof(FiscalYear).Assembly);

    [Fact]
    public void Only_what_is_public_is_documented() => Conventions.CheckDocumentsPublicOnly(typeof(FiscalYear).Assembly);

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void The_default_of_a_value_type_can_be_used(Type type)
    {
        var value = Activator.CreateInstance(type)!;
        Assert.NotNull(value.ToString());
        Assert.Equal(value, Activator.CreateInstance(type));
        Assert.Equal(value.GetHashCode(), Activator.CreateInstance(type)!.GetHashCode());
    }

    // Serializers and loggers write a list out, element by element.
    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void A_value_is_no_list(Type type) => Assert.False(typeof(System.Collections.IEnumerable).IsAssignableFrom(type));

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void An_ordered_value_can_be_compared_as_an_object(Type type) =>
        Assert.Equal(typeof(IComparable<>).MakeGenericType(type).IsAssignableFrom(type), typeof(IComparable).IsAssignableFrom(type));

    [Fact]
    public void Fiscal_years_are_small()
    {
        Assert.True(System.Runtime.CompilerServices.Unsafe.SizeOf<FiscalYear>() <= 4);
        Assert.True(System.Runtime.CompilerServices.Unsafe.SizeOf<FiscalYearRange>() <= 8);
    }
}
