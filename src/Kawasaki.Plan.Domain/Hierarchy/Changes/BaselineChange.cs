using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>The baseline of an indicator is another.</summary>
public sealed record BaselineChange : PlanChange
{
    internal BaselineChange(PlacedIndicator placed, Baseline before, Baseline after)
        : base(placed.Node, placed.Indicator)
    {
        Before = before;
        After = after;
    }

    /// <summary>Gets the baseline in the older plan.</summary>
    public Baseline Before { get; }

    /// <summary>Gets the baseline in the newer plan.</summary>
    public Baseline After { get; }

    private protected override Wording What =>
        Before.MeasuredValue is not null && After.MeasuredValue is not null && Before.MeasuredPeriod == After.MeasuredPeriod
            ? new("計画策定時の値の修正", "baseline corrected")
            : ChangeWords.Changed(new("計画策定時の値", "baseline"));

    private protected override (object? Before, object? After) Values => (Before, After);
}
