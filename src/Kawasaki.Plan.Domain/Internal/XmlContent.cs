using System.Runtime.CompilerServices;
using System.Xml;
using Ardalis.GuardClauses;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>The content of an XML element that is the text form of a value, for the serializers of .NET Framework and what speaks to them.</summary>
internal static class XmlContent
{
    /// <summary>Reads the content into a value, which is one that the serializer has just made.</summary>
    internal static void Read<T>(in T value, XmlReader reader)
        where T : struct, ITextForm<T> =>
        Unsafe.AsRef(in value) = CanonicalText.Parse<T>(Guard.Against.Null(reader).ReadElementContentAsString());

    internal static void Write<T>(T value, XmlWriter writer)
        where T : struct, ITextForm<T> =>
        Guard.Against.Null(writer).WriteString(value.ToString());
}
