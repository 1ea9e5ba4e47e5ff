using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>The order of values as objects, which grids and sorted lists of older frameworks ask for.</summary>
internal static class Ordering
{
    /// <summary>Compares a value with an object: nothing comes before everything.</summary>
    /// <exception cref="ArgumentException">The object is of another type.</exception>
    internal static int Compare<T>(T value, object? other)
        where T : struct, IComparable<T> =>
        other switch
        {
            null => 1,
            T same => value.CompareTo(same),
            _ => throw new ArgumentException(Invariant($"Cannot compare a {typeof(T).Name} with a {other.GetType().Name}."), nameof(other)),
        };
}
