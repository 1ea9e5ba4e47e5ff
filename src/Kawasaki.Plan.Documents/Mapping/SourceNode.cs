using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A value of the plan: the value that it is a part of, the member, and the place in a list, or -1.</summary>
internal readonly record struct SourceNode(int Parent, PlanMember Member, int Index);
