using System.Text.Json;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The names of the values of an enum on the wire.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    internal static readonly string[] Names = WireName.All<T>();

    private static readonly T[] Values = Enums.Values<T>();
    private static readonly JsonEncodedText[] EncodedNames = Array.ConvertAll(Names, name => JsonEncodedText.Encode(name));

    internal static bool TryFind(string name, out T value)
    {
        var index = Array.IndexOf(Names, name);
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }

    /// <summary>Returns the name as the writer writes it.</summary>
    internal static JsonEncodedText Encoded(T value) => EncodedNames[Array.IndexOf(Values, value)];
}
