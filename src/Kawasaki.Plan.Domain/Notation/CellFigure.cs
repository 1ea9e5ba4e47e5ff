using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A figure as a cell prints it: one value or two, and a condition.</summary>
internal readonly struct CellFigure(Quantity value, Quantity? high, TargetCondition? condition, int conditionPosition, int conditionLength, int end)
{
    internal Quantity Value => value;

    internal Quantity? High => high;

    internal TargetCondition? Condition => condition;

    /// <summary>Gets where the condition stands, or the end of a range, with the dash before it.</summary>
    internal int ConditionPosition => conditionPosition;

    internal int ConditionLength => conditionLength;

    /// <summary>Gets where it ends, with the spaces behind it.</summary>
    internal int End => end;

    /// <summary>Gets whether it is a range, or has a condition such as 以上.</summary>
    internal bool HasCondition => high is not null || condition is not null;
}
