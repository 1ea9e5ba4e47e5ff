using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A figure as a cell prints it: one value or two, and a condition.</summary>
internal readonly struct CellFigure(
    Quantity value,
    Quantity? high,
    TargetCondition? condition,
    bool hasPlus,
    int conditionPosition,
    int conditionLength,
    int end)
{
    internal Quantity Value => value;

    internal Quantity? High => high;

    internal TargetCondition? Condition => condition;

    /// <summary>Gets whether ＋ stands before it, which may make a change of it.</summary>
    internal bool HasPlus => hasPlus;

    /// <summary>Gets where the condition stands, or the end of a range, with the dash before it.</summary>
    internal int ConditionPosition => conditionPosition;

    internal int ConditionLength => conditionLength;

    /// <summary>Gets where it ends, without the spaces behind it.</summary>
    internal int End => end;

    /// <summary>Gets whether it is a range, or has a condition such as 以上.</summary>
    internal bool HasCondition => high is not null || condition is not null;

    /// <summary>Returns the figure with a condition that stands apart from it.</summary>
    internal CellFigure With(TargetCondition other, int position, int length) => new(value, high, other, hasPlus, position, length, end);
}
