using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>An indicator and its place in a plan.</summary>
public sealed record PlacedIndicator
{
    internal PlacedIndicator(PlanCode code, Indicator indicator)
    {
        Code = code;
        Indicator = indicator;
    }

    /// <summary>Gets the code of the policy or measure to which the indicator belongs.</summary>
    public PlanCode Code { get; }

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }
}
