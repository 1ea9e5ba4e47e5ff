namespace Kawasaki.Plan.Domain.Internal;

/// <summary>The spelling of the values of an enum where programs read them: <c>atLeast</c>.</summary>
internal static class WireName
{
    internal static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return (char)(name[0] | ' ') + name.Substring(1);
    }
}
