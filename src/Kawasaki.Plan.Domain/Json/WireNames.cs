using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>How the values of enums are spelled where programs read them.</summary>
public static class WireNames
{
    /// <summary>Returns the name of a value, such as <c>notDue</c>, <c>targetEqualsBaseline</c> or <c>atLeast</c>.</summary>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">The enum.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such value.</exception>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        Array.IndexOf(Enums.Names<T>(), value.ToString()) >= 0
            ? WireName.Of(value)
            : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such value.");
}
