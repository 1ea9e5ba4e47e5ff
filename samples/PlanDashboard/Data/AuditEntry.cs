using NodaTime;

namespace PlanDashboard.Data;

/// <summary>A change: what was written where, and what stood there before.</summary>
internal sealed class AuditEntry
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required int Plan { get; init; }

    public required int Version { get; init; }

    public required Instant At { get; init; }

    /// <summary>Gets where: an address within the plan, or nothing for the plan itself.</summary>
    public required string Place { get; init; }

    /// <summary>Gets what stood there, as JSON.</summary>
    public string? Before { get; init; }

    /// <summary>Gets what stands there now, as JSON; nothing for an import, which has its own row.</summary>
    public string? After { get; init; }
}
