namespace Kawasaki.Plan.Domain.Internal;

/// <summary>The names of enums.</summary>
internal static class Enums
{
    internal static string[] Names<T>()
        where T : struct, Enum =>
        Enum.GetNames<T>();
}
