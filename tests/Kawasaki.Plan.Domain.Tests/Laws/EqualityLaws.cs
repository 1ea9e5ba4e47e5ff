using System.Reflection;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>What equality must obey.</summary>
internal static class EqualityLaws
{
    /// <summary>Two values made apart from one source are equal, and so are their hash codes.</summary>
    internal static void HoldsForEqual<T>(T value, T same)
        where T : notnull
    {
        Assert.True(value.Equals(same));
        Assert.True(same.Equals(value));
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
        Assert.False(value.Equals(null));
        Assert.False(value.Equals("something else"));
    }

    /// <summary>The operators say what equality says, from either side.</summary>
    internal static void HoldsForAny<T>(T x, T y)
        where T : struct
    {
        Assert.Equal(x.Equals(y), y.Equals(x));
        Assert.Equal(x.Equals(y), Is("op_Equality", x, y));
        Assert.Equal(!x.Equals(y), Is("op_Inequality", x, y));
        Assert.True(!x.Equals(y) || x.GetHashCode() == y.GetHashCode());
    }

    private static bool Is<T>(string name, T x, T y) => (bool)typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [x, y])!;
}
