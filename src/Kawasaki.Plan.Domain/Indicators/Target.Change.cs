using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

public abstract partial record Target
{
    /// <summary>Returns how this target stands to one before it: raised, held, lowered, postponed or brought forward.</summary>
    /// <remarks>Targets in unlike units, also 人 and 千人, are not comparable. The same figure in the next year of a schedule, within one phase or none, is
    /// held. A range is raised where both ends are higher, and lowered the other way; one that is narrowed or widened is of another
    /// condition: that asks for neither more nor less. So are figures that count otherwise, or sum from another year on.</remarks>
    /// <param name="previous">The target before, or <see langword="null"/> where there is none.</param>
    public TargetChange ChangeFrom(Target? previous) => ChangeFrom(previous, isOfOtherSpan: false);

    /// <summary>Returns how this target stands to one before it, of which the caller knows whether it is of another span (月平均, 5年間平均).</summary>
    internal TargetChange ChangeFrom(Target? previous, bool isOfOtherSpan)
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

        if (before.Unit is { } unit && after.Unit is { } other && unit != other && previous.GetType() == GetType())
        {
            return TargetChange.NotComparable;
        }

        if (before.Direction * after.Direction < 0)
        {
            return TargetChange.DirectionChanged;
        }

        if (before.Direction != after.Direction
            || previous.GetType() != GetType()
            || (previous as RelativeTarget)?.RelativeTo != (this as RelativeTarget)?.RelativeTo)
        {
            return TargetChange.ConditionChanged;
        }

        if (isOfOtherSpan || previous.Counts != Counts || previous.From != From)
        {
            return TargetChange.ConditionChanged; // The figures count otherwise.
        }

        return (after.Low.CompareTo(before.Low), after.High.CompareTo(before.High)) switch
        {
            (0, 0) when previous.Condition != Condition => TargetChange.ConditionChanged,
            (0, 0) when Phase is null || Phase == previous.Phase => TargetChange.Held,
            (0, 0) => MovedFrom(DueYear is { } year && previous.DueYear is { } old ? year.CompareTo(old) : 0),
            ( > 0, > 0) => TargetChange.Raised,
            ( < 0, < 0) => TargetChange.Lowered,
            _ => TargetChange.ConditionChanged,
        };
    }

    /// <summary>Returns what a target is whose figure was held: held, postponed or brought forward.</summary>
    /// <param name="move">How the time by which it is due stands to that of before: positive where it is later.</param>
    internal static TargetChange MovedFrom(int move) =>
        move > 0 ? TargetChange.Postponed : move < 0 ? TargetChange.BroughtForward : TargetChange.Held;

    /// <summary>Returns this target with the figure to which it comes, that of the reference or the baseline.</summary>
    internal ThresholdTarget WithFigure(Quantity figure) => new ThresholdTarget(
        Condition switch
        {
            TargetCondition.Increase => TargetCondition.Above,
            TargetCondition.Decrease => TargetCondition.Below,
            _ => Condition,
        },
        figure,
        Due,
        Phase)
    { Counts = Counts, From = From, Qualifier = Qualifier };

    /// <summary>Returns the figures that are asked, and of a target that is relative or only a direction, of which nothing but its words is known, how far it
    /// is from its reference.</summary>
    private static (decimal Low, decimal High, MeasurementUnit? Unit, int Direction)? BoundsOf(Target target) => target switch
    {
        ThresholdTarget threshold => (threshold.Value.Amount, threshold.Value.Amount, threshold.Value.Unit, DirectionOf(target)),
        RangeTarget range => (range.Low.Amount, range.High.Amount, range.Low.Unit, 0),
        RelativeTarget { By: { Amount: not 0 } by } => (by.Amount, by.Amount, by.Unit, DirectionOf(target)),
        RelativeTarget or DirectionTarget => (0, 0, null, DirectionOf(target)),
        _ => null,
    };

    private static int DirectionOf(Target target) => target.Condition switch
    {
        TargetCondition.AtLeast or TargetCondition.Above or TargetCondition.Increase => 1,
        TargetCondition.AtMost or TargetCondition.Below or TargetCondition.Decrease => -1,
        _ => 0,
    };
}
