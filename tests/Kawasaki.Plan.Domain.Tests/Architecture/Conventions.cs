using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>What every public type of a library keeps to.</summary>
internal static class Conventions
{
    /// <summary>Says every fault at once.</summary>
    internal static void CheckNone(IEnumerable<string> faults)
    {
        var all = faults.ToArray();
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    internal static void CheckImmutable(Type type)
    {
        var isOptions = type.GetConstructors() is [var only] && only.GetParameters().Length == 0; // Options forbid nothing together and are init.
        Assert.DoesNotContain(type.GetProperties(BindingFlags.Public | BindingFlags.Instance), property => property.SetMethod is { IsPublic: true } setter && !(isOptions && IsInit(setter)));
        Assert.DoesNotContain(type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static), field => !field.IsInitOnly && !field.IsLiteral);
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    internal static void CheckClosed(Type type)
    {
        var hasOpenConstructor = type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance).Any(constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly);
        var hasClosingMember = type.GetProperties(BindingFlags.NonPublic | BindingFlags.Instance).Any(property => property.GetMethod is { IsAbstract: true, IsFamilyAndAssembly: true });
        Assert.True(type.IsSealed || type.IsAbstract && (!hasOpenConstructor || hasClosingMember), $"{type} is open.");
    }

    /// <summary>What a caller gives and gets has a type with a name: no object, but where a member of the platform takes one, and no tuple.</summary>
    internal static void CheckNamesItsTypes(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var ofPlatform = type.IsInterface ? [] : type.GetInterfaces().SelectMany(implemented => type.GetInterfaceMap(implemented).TargetMethods).ToHashSet();
        Assert.DoesNotContain(
            type.GetMethods(Declared).Where(method => method.GetBaseDefinition().DeclaringType == type && !ofPlatform.Contains(method)).Cast<MethodBase>().Concat(type.GetConstructors(Declared)),
            method => method.GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType ?? type).SelectMany(PartsOf).Any(IsNameless));
    }

    private static bool IsNameless(Type type) => type == typeof(object) || type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal);

    private static IEnumerable<Type> PartsOf(Type type) =>
        (type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments()).SelectMany(PartsOf).Prepend(type);

    /// <summary>The compiler asks for a comment on everything public, but is content with one that has no summary.</summary>
    internal static void CheckDocumented(Assembly assembly)
    {
        var members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

        Assert.All(assembly.GetExportedTypes(), type => Assert.Contains($"T:{type.FullName!.Replace('+', '.')}", members.Keys));
        Assert.All(members.Values, member => Assert.True(member.Element("inheritdoc") is not null || member.Element("summary")?.Value.Trim().Length > 0, $"{member.Attribute("name")!.Value} has no summary."));
    }

    /// <summary>The compiler documents what is internal, too; it is taken out of the file that goes into the package, and nothing else is.</summary>
    internal static void CheckDocumentsPublicOnly(Assembly assembly)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var seen = assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers(Declared).Where(IsSeen).Select(member => $"{NameOf(type)}.{member.Name.Replace('.', '#')}").Append(NameOf(type)))
            .ToHashSet(StringComparer.Ordinal);
        var written = assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers(Declared).Where(member => IsSeen(member) && IsWritten(member)).Select(member => $"{NameOf(type)}.{member.Name.Replace('.', '#')}"));
        var documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .Select(member => member.Attribute("name")!.Value[2..].Split('(', '~')[0].Split("``")[0])
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(documented, name => Assert.Contains(name, seen));
        Assert.All(written, name => Assert.Contains(name, documented));
    }

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static bool IsSeen(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => IsSeen(property.GetMethod ?? property.SetMethod!),
        _ => false,
    };

    /// <summary>Says whether a property or field stands in the source: the compiler asks for a comment there.</summary>
    private static bool IsWritten(MemberInfo member) => member is PropertyInfo { Name: not "EqualityContract" } or FieldInfo { IsSpecialName: false };
}
