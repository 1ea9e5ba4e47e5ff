using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>A plan that the city's layout can say.</summary>
public sealed record PrintablePlan(ComprehensivePlan Plan)
{
    public override string ToString() => Domain.Json.PlanJson.Serialize(Plan);
}
