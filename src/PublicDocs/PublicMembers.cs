using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Kawasaki.Plan.Build;

/// <summary>The members of an assembly that its users see, named as XML documentation names them (C# standard, annex D).</summary>
internal static class PublicMembers
{
    internal static HashSet<string> Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var reader = file.GetMetadataReader();
        return [.. reader.TypeDefinitions.Where(handle => IsPublic(reader, handle)).SelectMany(handle => MembersOf(reader, handle))];
    }

    private static bool IsPublic(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsPublic(reader, type.GetDeclaringType()),
            _ => false,
        };
    }

    private static bool IsPublic(MethodAttributes attributes) =>
        (attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static IEnumerable<string> MembersOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = MemberNames.Instance.GetTypeFromDefinition(reader, handle, 0);
        yield return $"T:{name}";
        foreach (var field in type.GetFields().Select(reader.GetFieldDefinition).Where(field => IsPublic((MethodAttributes)field.Attributes)))
        {
            yield return $"F:{name}.{reader.GetString(field.Name)}";
        }

        foreach (var property in type.GetProperties().Select(reader.GetPropertyDefinition).Where(property => IsPublic(AccessOf(reader, property))))
        {
            yield return $"P:{name}.{reader.GetString(property.Name)}{ParametersOf(property.DecodeSignature(MemberNames.Instance, null))}";
        }

        foreach (var method in type.GetMethods().Select(reader.GetMethodDefinition).Where(method => IsPublic(method.Attributes)))
        {
            var signature = method.DecodeSignature(MemberNames.Instance, null);
            var methodName = reader.GetString(method.Name).Replace('.', '#');
            var arity = signature.GenericParameterCount > 0 ? $"``{signature.GenericParameterCount}" : "";
            var result = methodName is "op_Implicit" or "op_Explicit" ? $"~{signature.ReturnType}" : "";
            yield return $"M:{name}.{methodName}{arity}{ParametersOf(signature)}{result}";
        }
    }

    private static MethodAttributes AccessOf(MetadataReader reader, PropertyDefinition property)
    {
        var accessors = property.GetAccessors();
        return reader.GetMethodDefinition(accessors.Getter.IsNil ? accessors.Setter : accessors.Getter).Attributes;
    }

    private static string ParametersOf(MethodSignature<string> signature) =>
        signature.ParameterTypes.IsEmpty ? "" : $"({string.Join(',', signature.ParameterTypes)})";
}
