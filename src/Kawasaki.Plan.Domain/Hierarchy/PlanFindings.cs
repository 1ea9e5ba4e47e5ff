using Ardalis.GuardClauses;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Finds what published plans may have got wrong.</summary>
public static class PlanFindings
{
    /// <summary>Returns what a published plan may have got wrong, in the order of the plan. It is held as it is.</summary>
    /// <param name="plan">The plan.</param>
    /// <remarks>What would make a plan ambiguous is refused by the constructors and is no finding.</remarks>
    public static IReadOnlyList<PlanFinding> Validate(this ComprehensivePlan plan) => new PlanValidation(Guard.Against.Null(plan)).Run();
}
