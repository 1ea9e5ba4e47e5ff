namespace Kawasaki.Plan.Domain.Internal;

/// <summary>The names and values of enums.</summary>
internal static class Enums
{
    internal static string[] Names<T>()
        where T : struct, Enum =>
        Enum.GetNames(typeof(T));

    internal static T[] Values<T>()
        where T : struct, Enum =>
        (T[])Enum.GetValues(typeof(T));
}
