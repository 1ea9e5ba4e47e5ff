using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>The entry of a phase in which no target was set (the printed dash). Zero is something else, and so is an empty cell.</summary>
public sealed partial record NotSetTarget : Target
{
    internal NotSetTarget(int? phase)
        : base(TargetCondition.NotSet, due: null, phase)
    {
    }

    private protected override (Quantity? First, Quantity? Second) Thresholds => default;
}
