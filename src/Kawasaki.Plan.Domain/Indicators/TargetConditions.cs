using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>The kinds of conditions, and their names on the wire.</summary>
internal static class TargetConditions
{
    private static readonly string[] Names = WireName.All<TargetCondition>();

    /// <summary>Gets the names on the wire.</summary>
    internal static IReadOnlyList<string> AllNames => Names;

    /// <summary>Gets whether the condition is on one value: 以上, 以下, 超, 未満 or a figure.</summary>
    internal static bool IsOnOneValue(this TargetCondition condition) => condition is >= TargetCondition.AtLeast and <= TargetCondition.Exactly;

    /// <summary>Refuses a condition that is not on one value.</summary>
    internal static TargetCondition OnOneValue(TargetCondition condition, string parameterName) =>
        condition.IsOnOneValue()
            ? condition
            : throw new ArgumentOutOfRangeException(parameterName, condition, "Such a condition is at least, at most, above, below, reach or exactly.");

    /// <summary>Returns the name on the wire, such as <c>atLeast</c>.</summary>
    internal static string Name(this TargetCondition condition) => Names[(int)condition];

    /// <summary>Returns the condition that has a name on the wire.</summary>
    internal static TargetCondition? Named(string? name) => Array.IndexOf(Names, name) is >= 0 and var index ? (TargetCondition)index : null;
}
