using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>A target of an indicator in two plans: those of one phase and due period, else those of one phase.</summary>
public sealed record TargetComparison : PlanChange
{
    internal TargetComparison(PlacedIndicator placed, Target? before, Target? after)
        : base(placed.Node, placed.Indicator)
    {
        Before = before;
        After = after;
    }

    /// <summary>Gets the target in the older plan, or <see langword="null"/> where it had none.</summary>
    public Target? Before { get; }

    /// <summary>Gets the target in the newer plan, or <see langword="null"/> where it has none.</summary>
    public Target? After { get; }

    /// <summary>Gets whether the target was raised, held or lowered; the same figure of one phase that the newer plan sets for a later year was
    /// postponed.</summary>
    public TargetChange Change =>
        After is null ? TargetChange.Withdrawn
        : Before is null ? TargetChange.FirstSet
        : After.WithSaidCounts()!.ChangeFrom(Before.WithSaidCounts()!) is var change && change is TargetChange.Held && After.DueYear > Before.DueYear
            ? TargetChange.Postponed
        : change;

    private protected override Wording What =>
        Before is null ? new("目標の追加", "target added")
        : After is null ? new("目標の削除", "target dropped")
        : Change is TargetChange.NotComparable ? ChangeWords.Changed(new("目標", "target"))
        : new("目標の" + Change.Label().Japanese + Note.Japanese, "target " + Change.Label().English + Note.English);

    /// <summary>Gets what is to be said where the figure was raised and less is asked, or lowered and more.</summary>
    private Wording Note =>
        Change is TargetChange.Raised or TargetChange.Lowered && DirectionOf(After!) is Direction.Lower
            ? new("（低いほど良い）", " (lower is better)")
            : default;

    /// <summary>Returns the direction of a target: that which it asks or the indicator states, else, of a bare figure, that from the baseline.</summary>
    private Direction? DirectionOf(Target target) =>
        target.Condition.AskedDirection()
        ?? Indicator!.Direction
        ?? (target is ThresholdTarget { Condition: TargetCondition.Reach, Value: var figure }
            && (target.WithSaidCounts()!.Counts ?? Indicator!.Counts) == Indicator!.Counts
            && Indicator.Baseline.MeasuredValue is { } start && start.Unit == figure.Unit && figure.Amount != start.Amount
                ? figure.Amount < start.Amount ? Direction.Lower : Direction.Higher
                : null);

    private protected override (object? Before, object? After) Values => (Before, After);
}
