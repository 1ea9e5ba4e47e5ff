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
}
