using Kawasaki.Plan.Domain.Hierarchy;
using NodaTime;

namespace PlanDashboard.Data;

/// <summary>A version of a plan without its content.</summary>
public sealed record PlanHead(int Plan, int Number, string? Title, Instant ImportedAt, int Changes);

/// <summary>A version of a plan, with what was recorded since.</summary>
public sealed record StoredPlan(PlanHead Head, ComprehensivePlan Plan)
{
    /// <summary>Gets the number of the plan.</summary>
    public int Id => Head.Plan;
}
