using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>What every ordered type must obey.</summary>
internal static class OrderingLaws
{
    internal static void Hold<T>(T x, T y, T z, Func<T, T, bool> isLess, Func<T, T, bool> isAtMost, Func<T, T, bool> isGreater, Func<T, T, bool> isAtLeast)
        where T : struct, IComparable<T>, IComparable
    {
        Assert.Equal(Math.Sign(x.CompareTo(y)), -Math.Sign(y.CompareTo(x)));
        Assert.Equal(x.Equals(y), x.CompareTo(y) == 0);
        Assert.True(!(isAtMost(x, y) && isAtMost(y, z)) || isAtMost(x, z));
        Assert.Equal(x.CompareTo(y) < 0, isLess(x, y));
        Assert.Equal(x.CompareTo(y) <= 0, isAtMost(x, y));
        Assert.Equal(x.CompareTo(y) > 0, isGreater(x, y));
        Assert.Equal(x.CompareTo(y) >= 0, isAtLeast(x, y));
        Assert.Equal(x.CompareTo(y), ((IComparable)x).CompareTo(y));
        Assert.Equal(1, ((IComparable)x).CompareTo(null));
        Assert.Throws<ArgumentException>(() => ((IComparable)x).CompareTo("1"));
    }
}
