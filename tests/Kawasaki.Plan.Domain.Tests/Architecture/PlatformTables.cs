using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>What a library must not ask of its platform: tables of Unicode, which are older on older platforms, and comparisons by the culture.</summary>
internal static class PlatformTables
{
    // A call that takes white space off a span of characters, and names no other character.
    private const string OfSpaces = "(ReadOnlySpan`1 other other other ReadOnlySpan`1 other other)";

    private static readonly HashSet<string> OfCharacters =
    [
        "IsLetter", "IsLetterOrDigit", "IsDigit", "IsNumber", "IsWhiteSpace", "IsPunctuation", "IsSymbol", "IsSeparator", "IsUpper", "IsLower", "GetUnicodeCategory", "GetNumericValue",
        "ToUpper", "ToLower", "ToUpperInvariant", "ToLowerInvariant",
    ];

    // The parameters that a call must have to be ordinal, by the name of the method of String.
    private static readonly string[] ComparisonsByCulture = ["CurrentCulture", "CurrentCultureIgnoreCase", "InvariantCulture", "InvariantCultureIgnoreCase"]; // StringComparison 0 to 3.

    private static readonly HashSet<string> ByCulture = ["Compare", "CompareTo", "StartsWith", "EndsWith", "IndexOf", "LastIndexOf", "ToUpper", "ToLower", "Normalize", "IsNormalized"];

    internal static void CheckAsksNone(Assembly assembly)
    {
        var asked = TablesAskedBy(assembly.Location);
        Assert.True(asked.Length == 0, $"{assembly.GetName().Name} asks its platform: {string.Join(", ", asked)}.");
    }

    internal static string[] TablesAskedBy(string path) => [.. MembersUsedBy(path).Where(IsTable).Concat(ComparisonsIn(path)).Order(StringComparer.Ordinal)];

    /// <summary>Gets the members of other assemblies that an assembly names: type, member and the form of its signature.</summary>
    private static IEnumerable<string> MembersUsedBy(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind is HandleKind.TypeReference)
            {
                var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
                yield return $"{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}({FormOf(metadata, member)})";
            }
        }

        foreach (var handle in metadata.TypeReferences)
        {
            yield return $"{metadata.GetString(metadata.GetTypeReference(handle).Name)}.()";
        }
    }

    /// <summary>Gets the calls whose last argument is a constant that compares by a culture: type, member and the constant.</summary>
    private static IEnumerable<string> ComparisonsIn(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        foreach (var body in metadata.MethodDefinitions.Select(handle => metadata.GetMethodDefinition(handle).RelativeVirtualAddress).Where(address => address != 0))
        {
            Instruction last = default;
            foreach (var instruction in Instruction.AllIn(file.GetMethodBody(body).GetILBytes()!))
            {
                if (last.Number is >= 0 and <= 3 and var comparison && instruction.Token is { } token && ComparerOf(metadata, MetadataTokens.EntityHandle(token)) is { } called)
                {
                    yield return $"{called}({ComparisonsByCulture[comparison]})";
                }

                last = instruction;
            }
        }
    }

    /// <summary>Returns the type and name of a method of another assembly whose last parameter is a StringComparison, or null.</summary>
    private static string? ComparerOf(MetadataReader metadata, EntityHandle handle)
    {
        if (handle.Kind is not HandleKind.MemberReference || metadata.GetMemberReference((MemberReferenceHandle)handle) is not { Parent.Kind: HandleKind.TypeReference } member)
        {
            return null;
        }

        var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
        return member.GetKind() is MemberReferenceKind.Method && WordsOf(metadata, member).LastOrDefault() is nameof(StringComparison)
            ? $"{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}" : null;
    }

    internal static bool IsTable(string member)
    {
        var (type, name, form) = Parts(member);
        return type switch
        {
            "CharUnicodeInfo" or "UnicodeCategory" or "TextInfo" or "CompareInfo" or "StringNormalizationExtensions" => true,
            "Char" or "Rune" => OfCharacters.Contains(name),
            "String" when name is "Trim" or "TrimStart" or "TrimEnd" => form is "(string)", // A character to take off is named by the others.
            "String" when name is "IsNullOrWhiteSpace" => true,
            "GuardClauseExtensions" => name is "NullOrWhiteSpace",
            "String" when name is "Replace" => form.Contains("CultureInfo", StringComparison.Ordinal),
            "String" => ByCulture.Contains(name) && !form.Contains("StringComparison", StringComparison.Ordinal) && form.Contains("string", StringComparison.Ordinal),
            "MemoryExtensions" when name is "Trim" or "TrimStart" or "TrimEnd" => form is OfSpaces,
            "MemoryExtensions" => name is "IsWhiteSpace" or "ToUpper" or "ToLower" or "ToUpperInvariant" or "ToLowerInvariant",
            "StringComparer" => name is "get_CurrentCulture" or "get_InvariantCulture" or "get_CurrentCultureIgnoreCase" or "get_InvariantCultureIgnoreCase",
            _ => false,
        };
    }

    private static (string Type, string Name, string Form) Parts(string member)
    {
        var bracket = member.IndexOf('(', StringComparison.Ordinal);
        var dot = member.IndexOf('.', StringComparison.Ordinal);
        return (member[..dot], member[(dot + 1)..bracket], member[bracket..]);
    }

    private static string FormOf(MetadataReader metadata, MemberReference member)
    {
        if (member.GetKind() is not MemberReferenceKind.Method)
        {
            return "";
        }

        var words = WordsOf(metadata, member);

        // A call for one character is ordinal.
        return metadata.GetBlobReader(member.Signature).ReadSignatureHeader().IsInstance && words.Count > 1 && words[1] == "other" ? "" : string.Join(' ', words);
    }

    /// <summary>Gets the words for the parameters of a method, the object itself among them.</summary>
    private static List<string> WordsOf(MetadataReader metadata, MemberReference method)
    {
        var signature = metadata.GetBlobReader(method.Signature);
        var header = signature.ReadSignatureHeader();
        var words = new List<string>(header.IsInstance ? ["string"] : []); // The text itself.
        if (header.IsGeneric)
        {
            signature.ReadCompressedInteger();
        }

        signature.ReadCompressedInteger(); // The number of parameters; the type of the result stands before them.
        for (var isResult = true; signature.RemainingBytes > 0; isResult = false)
        {
            var word = signature.ReadCompressedInteger() switch
            {
                (int)SignatureTypeCode.String => "string",
                (int)SignatureTypeKind.ValueType or (int)SignatureTypeKind.Class => NameOf(metadata, signature.ReadTypeHandle()),
                _ => "other",
            };
            if (!isResult)
            {
                words.Add(word);
            }
        }

        return words;
    }

    private static string NameOf(MetadataReader metadata, EntityHandle handle) =>
        handle.Kind is HandleKind.TypeReference ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)handle).Name) : "type";
}
