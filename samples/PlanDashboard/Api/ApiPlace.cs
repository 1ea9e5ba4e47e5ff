using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using PlanDashboard.Data;
using PlanDashboard.Reading;

namespace PlanDashboard.Api;

/// <summary>Where in a plan a request means, or what is wrong in how it says so.</summary>
internal sealed class ApiPlace
{
    private readonly Refusal _refusal = new(StatusCodes.Status400BadRequest);

    internal ApiPlace(string plan) => Plan = int.TryParse(plan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    internal ApiPlace(string plan, string code, string year, string? project, string? name)
        : this(plan)
    {
        if (!PlanCode.TryParse(code, out var parsed))
        {
            _refusal.Add("code", new(
                $"コードは5、5-1、5-1-1のように書きますが、「{Visit.Shortened(code)}」があります。",
                $"A code is written 5, 5-1 or 5-1-1, but found '{Visit.Shortened(code)}'."));
        }

        if (!FiscalYear.TryParse(year, out var fiscalYear))
        {
            _refusal.Add("year", new(
                $"年度はFY2025のように書き、FY1886からFY9998までですが、「{Visit.Shortened(year)}」があります。",
                $"A fiscal year is written FY2025, from FY1886 to FY9998, but found '{Visit.Shortened(year)}'."));
        }

        Year = fiscalYear;
        Address = new(parsed, project is { Length: > 0 } ? project : null, name is { Length: > 0 } ? name : null);
    }

    internal int Plan { get; }

    internal FiscalYear Year { get; }

    internal PlanAddress Address { get; } = new(default);

    internal Refusal? Problem => _refusal.HasFields ? _refusal : null;

    internal Task<StoredPlan?> FindAsync(PlanStore store) => store.FindAsync(Plan);
}
