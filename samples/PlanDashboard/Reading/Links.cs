using System.Globalization;
using Kawasaki.Plan.Domain.Hierarchy;
using PlanDashboard.Data;

namespace PlanDashboard.Reading;

/// <summary>The addresses of the parts of plans.</summary>
internal static class Links
{
    /// <summary>Returns the version of a plan that the address names, or its newest where it names none.</summary>
    internal static Task<StoredPlan?> FindAsync(this Visit visit, PlanStore store, int plan) =>
        visit.One("version") is not { } version ? store.FindAsync(plan)
        : int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? store.FindAsync(plan, number)
        : Task.FromResult<StoredPlan?>(null);

    internal static string ToPlan(this Visit visit, PlanHead head) => visit.Url(FormattableString.Invariant($"/plans/{head.Plan}"));

    /// <summary>Returns the path of a plan, of a part of it, or of a page of that.</summary>
    internal static string PathOf(StoredPlan plan, PlanCode? code = null, string? page = null) =>
        string.Join('/', new[] { FormattableString.Invariant($"/plans/{plan.Id}"), code?.ToString(), page }.OfType<string>());

    internal static string ToNode(this Visit visit, StoredPlan plan, PlanNode node) => visit.To(plan, PlanAddress.Of(node));

    internal static string ToIndicator(this Visit visit, StoredPlan plan, PlacedIndicator placed) => visit.To(plan, PlanAddress.Of(placed));

    /// <summary>Returns the address of a page, or of something of a page such as its chart. Names are in the query, where every character may be.</summary>
    internal static string To(this Visit visit, StoredPlan plan, PlanAddress address, string? thing = null) => visit.Url(
        PathOf(plan, address.Code, thing ?? (address.Indicator is not null ? "indicator" : address.Project is not null ? "project" : null)),
        ("project", address.Project),
        ("name", address.Indicator));
}
