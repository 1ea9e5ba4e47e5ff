using System.Collections.Concurrent;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;
using Microsoft.EntityFrameworkCore;

namespace PlanDashboard.Data;

/// <summary>The plans that are held in memory, each as long as nothing was recorded in it, and the query that tells it, which every page asks.</summary>
internal sealed class PlanCache
{
    internal ConcurrentDictionary<(int Plan, int Number), StoredPlan> Plans { get; } = [];

    /// <summary>Gets the query of a version, or of the newest, translated once: one for each database, as a translated query is of one.</summary>
    internal Func<PlanDatabase, int, int?, Task<PlanHead?>> Head { get; } = EF.CompileAsyncQuery((PlanDatabase database, int plan, int? number) =>
        database.Versions.Where(version => version.Plan == plan && (number == null || version.Number == number)).OrderByDescending(version => version.Number)
            .Select(PlanVersion.ToHead).FirstOrDefault());
}

/// <summary>Reads plans.</summary>
internal sealed class PlanStore(PlanDatabase database, PlanCache cache)
{
    /// <summary>Returns the versions of a plan, or of all plans, the newest first.</summary>
    internal async Task<IReadOnlyList<PlanHead>> VersionsAsync(int? plan = null) => await database.Versions
        .Where(version => plan == null || version.Plan == plan).OrderBy(version => version.Plan).ThenByDescending(version => version.Number)
        .Select(PlanVersion.ToHead).ToArrayAsync();

    /// <summary>Returns a version of a plan, or its newest.</summary>
    /// <returns>The plan, or <see langword="null"/> where there is none.</returns>
    internal async Task<StoredPlan?> FindAsync(int plan, int? number = null)
    {
        if (await cache.Head(database, plan, number) is not { } head)
        {
            return null;
        }

        if (cache.Plans.TryGetValue((head.Plan, head.Number), out var held) && held.Head == head)
        {
            return held;
        }

        var stored = new StoredPlan(head, await ReadAsync(head));
        Hold(stored);
        return stored;
    }

    /// <summary>Holds a plan in memory that was changed.</summary>
    internal void Hold(StoredPlan stored) => cache.Plans[(stored.Id, stored.Head.Number)] = stored;

    private async Task<ComprehensivePlan> ReadAsync(PlanHead head)
    {
        var json = await database.Versions.Where(version => version.Plan == head.Plan && version.Number == head.Number).Select(version =>
            version.Json).SingleAsync();
        var plan = PlanJson.Deserialize(json);
        var measurements = await database.Measurements.AsNoTracking().Where(row => row.Plan == head.Plan && row.Version == head.Number).ToArrayAsync();
        var assessments = await database.Assessments.AsNoTracking().Where(row => row.Plan == head.Plan && row.Version == head.Number).ToArrayAsync();
        plan = measurements.Aggregate(plan, (into, row) => new PlanAddress(row.Code, NameOf(row.Project), row.Indicator).Record(into, row));
        return assessments.Aggregate(plan, (into, row) => new PlanAddress(row.Code, NameOf(row.Project)).Record(into, row.Assessment));
    }

    private static string? NameOf(string column) => column.Length > 0 ? column : null;
}
