using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>A project whose planned cell has no headings, as nearly all of the published ones.</summary>
public sealed record FlatProject(Project Project);
