using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>A plan that the layout can say, with something put into one of its texts.</summary>
public sealed record NearPrintablePlan(ComprehensivePlan Plan, string Text);
