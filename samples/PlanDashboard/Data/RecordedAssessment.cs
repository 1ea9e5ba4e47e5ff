using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;

namespace PlanDashboard.Data;

/// <summary>What people assessed since a plan was imported.</summary>
internal sealed class RecordedAssessment
{
    public required int Plan { get; init; }

    public required int Version { get; init; }

    public required PlanCode Code { get; init; }

    /// <summary>Gets the name of the project, empty where the policy or measure itself is assessed.</summary>
    public required string Project { get; init; }

    /// <summary>Gets the name of the indicator, empty where the whole is assessed.</summary>
    public required string Indicator { get; init; }

    public required FiscalYear Year { get; init; }

    public required string Scale { get; init; }

    public string Grade { get; set; } = "";

    public string? Reason { get; set; }

    /// <summary>Gets or sets how often the assessment was written.</summary>
    public int Revision { get; set; }

    internal Assessment Assessment => new(Year, Scale, Grade, Reason, Indicator.Length > 0 ? Indicator : null);
}
