using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Evaluation;

// How the target stands to the one before.
public sealed partial class TargetEvaluation
{
    /// <summary>Gets the target of the phase before, that of the same due period where it has several, else its last; where the one due before in its own
    /// phase asks for the same, that one; or, where the plan numbers no phases, the one before in the list.</summary>
    public Target? PreviousTarget
    {
        get
        {
            if (HeldFrom is { } held)
            {
                return held;
            }

            Target? previous = null;
            foreach (var other in Indicator.Targets)
            {
                if (Target is null || (ReferenceEquals(other, Target) && Target.Phase is null))
                {
                    break;
                }

                if (Target.Phase is { } phase ? IsCloser(other, previous, phase) : other.Phase is null)
                {
                    previous = other;
                }
            }

            return previous;
        }
    }

    /// <summary>Gets whether the target was raised, held or lowered against <see cref="PreviousTarget"/>.</summary>
    /// <remarks>A target that is relative, or only a direction, is compared by the figure to which it comes.</remarks>
    public TargetChange TargetChange =>
        Target is null ? TargetChange.NotComparable
        : PreviousTarget is { } previous ? ChangeFrom(previous)
        : TargetChange.NotComparable;

    /// <summary>Gets the target due before within the same phase, where it asks for the same.</summary>
    private Target? HeldFrom
    {
        get
        {
            Target? before = null;
            foreach (var other in Indicator.Targets)
            {
                if (Target?.Phase is { } phase && other.Phase == phase && other.DueYear < Target.DueYear && !(other.DueYear < before?.DueYear))
                {
                    before = other;
                }
            }

            return before is not null && ChangeFrom(before) is TargetChange.Held ? before : null;
        }
    }

    private TargetChange ChangeFrom(Target previous) =>
        FigureOf(Target!, this).ChangeFrom(Indicator, FigureOf(previous, other: null), Indicator);

    /// <summary>Returns the target with the figure to which it comes, where figures decide it.</summary>
    private Target FigureOf(Target target, TargetEvaluation? other)
    {
        if (target is not (RelativeTarget or DirectionTarget))
        {
            return target;
        }

        var goal = (other ?? Evaluate(Indicator, target, Facts.AsOf, Facts.Assumptions)).Facts.Goal;
        return goal.Boundary is { } figure ? target.WithFigure(new(figure, Indicator.Unit.GetValueOrDefault())) : target;
    }

    /// <summary>Returns whether a target is of a later phase than another, but before a phase, or more alike to this evaluation's within it.</summary>
    private bool IsCloser(Target other, Target? previous, int phase) =>
        other.Phase < phase
        && (previous is null || other.Phase > previous.Phase || (other.Phase == previous.Phase && previous.Due != Target!.Due));
}
