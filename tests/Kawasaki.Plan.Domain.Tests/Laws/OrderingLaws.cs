using System.Reflection;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>What every ordered type must obey. Values that have no order beside each other, as of unlike units, are refused by all that compares.</summary>
internal static class OrderingLaws<T>
    where T : struct
{
    private static readonly Func<T, T, bool> IsLess = Operator("op_LessThan");
    private static readonly Func<T, T, bool> IsAtMost = Operator("op_LessThanOrEqual");
    private static readonly Func<T, T, bool> IsGreater = Operator("op_GreaterThan");
    private static readonly Func<T, T, bool> IsAtLeast = Operator("op_GreaterThanOrEqual");

    internal static void Hold(T x, T y, T z)
    {
        Assert.Equal(1, ((IComparable)x).CompareTo(null));
        Assert.Equal(0, Compare(x, x));
        Assert.True(IsAtMost(x, x) && IsAtLeast(x, x) && !IsLess(x, x) && !IsGreater(x, x));
        Assert.Throws<ArgumentException>(() => ((IComparable)x).CompareTo("1"));
        if (Record.Exception(() => Compare(x, y)) is { } exception)
        {
            Assert.Equal("other", Assert.IsType<ArgumentException>(exception).ParamName);
            Assert.False(x.Equals(y));
            Assert.All([IsLess, IsAtMost, IsGreater, IsAtLeast], compare => Assert.Equal("right", Assert.Throws<ArgumentException>(() => compare(x, y)).ParamName));
            return;
        }

        Assert.Equal(Math.Sign(Compare(x, y)), -Math.Sign(Compare(y, x)));
        Assert.Equal(x.Equals(y), Compare(x, y) == 0);
        Assert.Equal(Compare(x, y) < 0, IsLess(x, y));
        Assert.Equal(Compare(x, y) <= 0, IsAtMost(x, y));
        Assert.Equal(Compare(x, y) > 0, IsGreater(x, y));
        Assert.Equal(Compare(x, y) >= 0, IsAtLeast(x, y));
        Assert.Equal(Compare(x, y), ((IComparable)x).CompareTo(y));
        if (Record.Exception(() => Compare(y, z)) is null)
        {
            Assert.True(!(IsAtMost(x, y) && IsAtMost(y, z)) || IsAtMost(x, z));
        }
    }

    private static int Compare(T x, T y) => ((IComparable<T>)x).CompareTo(y);

    private static Func<T, T, bool> Operator(string name) =>
        typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)])!.CreateDelegate<Func<T, T, bool>>();
}
