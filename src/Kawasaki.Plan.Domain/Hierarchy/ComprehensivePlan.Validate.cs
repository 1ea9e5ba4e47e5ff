namespace Kawasaki.Plan.Domain.Hierarchy;

public sealed partial record ComprehensivePlan
{
    /// <summary>Returns what a published plan may have got wrong, in the order of the plan. It is held as it is.</summary>
    /// <remarks>What would make a plan ambiguous is refused by the constructors and is no finding.</remarks>
    public IReadOnlyList<PlanFinding> Validate() => new PlanValidation(this).Run();
}
