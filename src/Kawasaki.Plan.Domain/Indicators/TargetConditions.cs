using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>The kinds of conditions, and their names on the wire.</summary>
internal static class TargetConditions
{
    private static readonly string[] Names = WireName.All<TargetCondition>();

    /// <summary>Gets whether the condition is on one value: 以上, 以下, 超, 未満 or a figure.</summary>
    internal static bool IsOnOneValue(this TargetCondition condition) => condition is >= TargetCondition.AtLeast and <= TargetCondition.Exactly;

    /// <summary>Gets the direction that the condition itself asks for, or <see langword="null"/> where it asks for none.</summary>
    internal static Direction? AskedDirection(this TargetCondition condition) => condition switch
    {
        TargetCondition.AtLeast or TargetCondition.Above or TargetCondition.Increase => Direction.Higher,
        TargetCondition.AtMost or TargetCondition.Below or TargetCondition.Decrease => Direction.Lower,
        _ => null,
    };

    /// <summary>Refuses a condition that is not on one value.</summary>
    internal static TargetCondition OnOneValue(TargetCondition condition, string parameterName) =>
        condition.IsOnOneValue()
            ? condition
            : throw new ArgumentOutOfRangeException(parameterName, condition, "Such a condition is at least, at most, above, below, reach or exactly.");

    /// <summary>Returns the name on the wire, such as <c>atLeast</c>.</summary>
    internal static string Name(this TargetCondition condition) => Names[(int)condition];

    /// <summary>Says that a condition is unknown: what to write where it is the word of one, such as 以上, else all names.</summary>
    internal static Wording Unknown(string text)
    {
        var excerpt = Excerpt.Of(text.AsSpan());
        return Meant(text) is { } condition
            ? new($"条件「{excerpt}」はありません。「{condition.Name()}」と書きます。", $"The condition '{excerpt}' is unknown: write '{condition.Name()}'.")
            : new(
                $"条件「{excerpt}」はありません。書けるもの：{string.Join(", ", Names)}。",
                $"The condition '{excerpt}' is unknown: it is {string.Join(", ", Names)}.");
    }

    /// <summary>Returns the condition that has a name on the wire.</summary>
    internal static TargetCondition? Named(string? name) => Array.IndexOf(Names, name) is >= 0 and var index ? (TargetCondition)index : null;

    private static TargetCondition? Meant(string text)
    {
        foreach (var words in ConditionWords.All)
        {
            if (text.EndsWith(words.Word, StringComparison.Ordinal))
            {
                return words.Condition;
            }
        }

        return text.Length > 0 && ConditionWords.DirectionOf(text) is { } direction ? direction
            : Array.FindIndex(Names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index ? (TargetCondition)index
            : null;
    }
}
