using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

public abstract partial record Target
{
    /// <summary>Returns how this target stands to one before it: raised, held, lowered, postponed.</summary>
    /// <remarks>Targets in unlike units, also 人 and 千人, are not comparable. The same figure in the next year of a schedule, which belongs to no phase,
    /// is held. Figures that count otherwise, or sum from another year on, are of another condition.</remarks>
    /// <param name="previous">The target before, or <see langword="null"/> where there is none.</param>
    public TargetChange ChangeFrom(Target? previous)
    {
        if (previous is null)
        {
            return TargetChange.NotComparable;
        }

        if (BoundsOf(previous) is not { } before)
        {
            return BoundsOf(this) is null ? TargetChange.NotComparable : TargetChange.FirstSet;
        }

        if (BoundsOf(this) is not { } after)
        {
            return TargetChange.Withdrawn;
        }

        if (before.Unit != after.Unit)
        {
            return TargetChange.NotComparable;
        }

        if (before.Direction * after.Direction < 0)
        {
            return TargetChange.DirectionChanged;
        }

        if (before.Direction != after.Direction || previous.GetType() != GetType())
        {
            return TargetChange.ConditionChanged;
        }

        if (previous.Counts != Counts || previous.From != From)
        {
            return TargetChange.ConditionChanged; // The figures count otherwise.
        }

        return (after.Low.CompareTo(before.Low), after.High.CompareTo(before.High)) switch
        {
            (0, 0) when previous.Condition != Condition => TargetChange.ConditionChanged,
            (0, 0) => Phase is not null && DueYear > previous.DueYear ? TargetChange.Postponed : TargetChange.Held,
            ( >= 0, >= 0) => TargetChange.Raised,
            ( <= 0, <= 0) => TargetChange.Lowered,
            _ => TargetChange.ConditionChanged,
        };
    }

    private static (decimal Low, decimal High, MeasurementUnit Unit, int Direction)? BoundsOf(Target target) => target switch
    {
        ThresholdTarget { Condition: TargetCondition.AtLeast or TargetCondition.Above } up => (up.Value.Amount, up.Value.Amount, up.Value.Unit, 1),
        ThresholdTarget { Condition: TargetCondition.AtMost or TargetCondition.Below } down => (down.Value.Amount, down.Value.Amount, down.Value.Unit, -1),
        ThresholdTarget exact => (exact.Value.Amount, exact.Value.Amount, exact.Value.Unit, 0),
        RangeTarget range => (range.Low.Amount, range.High.Amount, range.Low.Unit, 0),
        _ => null,
    };
}
