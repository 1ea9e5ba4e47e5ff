using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>A target of an indicator in two plans.</summary>
public sealed record TargetComparison
{
    internal TargetComparison(PlacedIndicator indicator, Target? before, Target? after)
    {
        Indicator = indicator;
        Before = before;
        After = after;
    }

    /// <summary>Gets the indicator in the newer plan.</summary>
    public PlacedIndicator Indicator { get; }

    /// <summary>Gets the target in the older plan, or <see langword="null"/> where it had none of the phase.</summary>
    public Target? Before { get; }

    /// <summary>Gets the target in the newer plan, or <see langword="null"/> where it has none of the phase.</summary>
    public Target? After { get; }

    /// <summary>Gets whether the target was raised, held or lowered.</summary>
    public TargetChange Change => After is null ? TargetChange.Withdrawn : Before is null ? TargetChange.FirstSet : After.ChangeFrom(Before);

    /// <summary>Returns the indicator and the change.</summary>
    public override string ToString() => $"{Indicator}: {Change}";
}
