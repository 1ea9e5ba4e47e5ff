using System.Linq.Expressions;
using NodaTime;

namespace PlanDashboard.Data;

/// <summary>A plan as it was imported. Another import of the same plan is its next version, and what was recorded since belongs to the version.</summary>
internal sealed class PlanVersion
{
    /// <summary>Gets the number of the plan, which its versions share.</summary>
    public required int Plan { get; init; }

    /// <summary>Gets the number of the version, from 1.</summary>
    public required int Number { get; init; }

    public required string? Title { get; init; }

    /// <summary>Gets the plan as JSON.</summary>
    public required string Json { get; init; }

    public required Instant ImportedAt { get; init; }

    /// <summary>Gets how often something was recorded: who holds the plan sees by it whether the plan is still this one.</summary>
    public int Changes { get; init; }

    /// <summary>Gets a version without its content, as a database is asked for it.</summary>
    internal static Expression<Func<PlanVersion, PlanHead>> ToHead { get; } =
        version => new PlanHead(version.Plan, version.Number, version.Title, version.ImportedAt, version.Changes);
}
