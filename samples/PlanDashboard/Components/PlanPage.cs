using System.Globalization;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Hierarchy;
using Microsoft.AspNetCore.Components;
using PlanDashboard.Data;
using PlanDashboard.Reading;

namespace PlanDashboard.Components;

/// <summary>A page of a plan, or of a part of one that stands in its address. Where there is none it says so, with status 404.</summary>
public abstract class PlanPage : ComponentBase
{
    /// <summary>Gets or sets the number of the plan.</summary>
    [Parameter]
    public string Plan { get; set; } = "";

    /// <summary>Gets or sets the code of the part.</summary>
    [Parameter]
    public string? Code { get; set; }

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [Inject]
    private PlanStore Store { get; set; } = null!;

    [Inject]
    private Visit Visitor { get; set; } = null!;

    /// <summary>Gets the plan, or nothing where there is none.</summary>
    private protected StoredPlan? Stored { get; private set; }

    /// <summary>Gets the address in the plan; without a code there is none.</summary>
    private protected PlanAddress? Address { get; private set; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (int.TryParse(Plan, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            Stored = await Visitor.FindAsync(Store, number);
        }

        if (Code is not null && PlanCode.TryParse(Code, out var code))
        {
            Address = new(code, Visitor.One("project"), Visitor.One("name"));
        }

        if (Stored is null || (Code is not null && Address is null) || !await LoadAsync(Stored))
        {
            Stored = null;
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    /// <summary>Loads what the page shows of the plan.</summary>
    /// <returns>Whether there is anything.</returns>
    private protected virtual Task<bool> LoadAsync(StoredPlan stored) => Task.FromResult(true);

    private protected string Say(Wording wording) => Visitor.Say(wording);
}
