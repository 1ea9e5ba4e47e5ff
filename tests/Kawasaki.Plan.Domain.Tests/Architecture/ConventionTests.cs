using System.Reflection;
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
    public void Nothing_can_be_set_after_construction(Type type)
    {
        Assert.DoesNotContain(type.GetProperties(BindingFlags.Public | BindingFlags.Instance), property => property.SetMethod is { IsPublic: true });
        Assert.DoesNotContain(type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static), field => !field.IsInitOnly && !field.IsLiteral);
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Nobody_outside_can_derive(Type type)
    {
        var hasOpenConstructor = type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance).Any(constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly);
        var hasClosingMember = type.GetProperties(BindingFlags.NonPublic | BindingFlags.Instance).Any(property => property.GetMethod is { IsAbstract: true, IsFamilyAndAssembly: true });
        Assert.True(type.IsSealed || type.IsAbstract && (!hasOpenConstructor || hasClosingMember), $"{type} is open.");
    }

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void The_default_of_a_value_type_can_be_used(Type type)
    {
        var value = Activator.CreateInstance(type)!;
        Assert.NotNull(value.ToString());
        Assert.Equal(value, Activator.CreateInstance(type));
        Assert.Equal(value.GetHashCode(), Activator.CreateInstance(type)!.GetHashCode());
    }

    [Fact]
    public void Fiscal_years_are_small()
    {
        Assert.True(System.Runtime.CompilerServices.Unsafe.SizeOf<FiscalYear>() <= 4);
        Assert.True(System.Runtime.CompilerServices.Unsafe.SizeOf<FiscalYearRange>() <= 8);
    }
}
