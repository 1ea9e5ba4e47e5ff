using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using FsCheck;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>The value types of the assembly, found there, so that a new one cannot be forgotten.</summary>
internal static class ValueTypes
{
    private static readonly string[] MembersOfText = ["Parse", "TryParse", "TryFormat"];
    private static readonly Type[] InterfacesOfText = [typeof(IFormattable), typeof(IXmlSerializable)];

    /// <summary>Every public record struct: the compiler gives each this method.</summary>
    internal static Type[] All { get; } =
        [.. typeof(FiscalYear).Assembly.GetExportedTypes().Where(type => type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null)];

    /// <summary>Those that have anything of a text form must have all of it.</summary>
    internal static Type[] WithText { get; } =
        [.. All.Where(type => MembersOfText.Any(name => type.GetMember(name).Length > 0) || InterfacesOfText.Any(type.GetInterfaces().Contains) || type.GetCustomAttribute<TypeConverterAttribute>() is not null)];

    /// <summary>Those that are a string on the wire, spelled as their text.</summary>
    internal static Type[] Canonical { get; } =
        [.. All.Where(type => type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } converter && converter.GetGenericTypeDefinition() == typeof(CanonicalTextConverter<>))];

    internal static Type[] Ordered { get; } = [.. All.Where(type => type.GetInterfaces().Contains(typeof(IComparable)) || type.GetInterfaces().Contains(typeof(IComparable<>).MakeGenericType(type)))];

    internal static Arbitrary<T> ArbitraryOf<T>()
    {
        var method = typeof(PlanArbitraries).GetMethods().SingleOrDefault(method => method.ReturnType == typeof(Arbitrary<T>));
        Assert.True(method is not null, $"{typeof(T).Name} has no generator.");
        return (Arbitrary<T>)method.Invoke(null, null)!;
    }
}
