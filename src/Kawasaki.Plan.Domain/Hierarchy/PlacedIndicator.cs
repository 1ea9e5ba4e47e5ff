using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>An indicator and its place in a plan.</summary>
public sealed class PlacedIndicator
{
    internal PlacedIndicator(PlanNode node, Indicator indicator)
    {
        Node = node;
        Indicator = indicator;
    }

    /// <summary>Gets the part to which the indicator belongs.</summary>
    public PlanNode Node { get; }

    /// <summary>Gets the code of the part to which the indicator belongs; that of a project is its measure's.</summary>
    public PlanCode Code => Node.Code;

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Returns the code and the name of the indicator.</summary>
    public override string ToString() => $"{Code} {Indicator}";
}
