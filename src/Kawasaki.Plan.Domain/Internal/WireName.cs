namespace Kawasaki.Plan.Domain.Internal;

/// <summary>The spelling of the values of an enum, and of types, where programs read them: <c>atLeast</c>.</summary>
internal static class WireName
{
    /// <summary>Returns the names of all values of an enum that counts from zero.</summary>
    internal static string[] All<T>()
        where T : struct, Enum =>
        Array.ConvertAll(Enums.Names<T>(), Of);

    internal static string Of<T>(T value)
        where T : struct, Enum =>
        Of(value.ToString());

    internal static string Of(string name) => (char)(name[0] | 0x20) + name.Substring(1);
}
