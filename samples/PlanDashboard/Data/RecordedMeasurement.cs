using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;

namespace PlanDashboard.Data;

/// <summary>A measurement that was recorded for a fiscal year since a plan was imported, in columns that a database can be asked about.</summary>
internal sealed class RecordedMeasurement
{
    public required int Plan { get; init; }

    public required int Version { get; init; }

    public required PlanCode Code { get; init; }

    /// <summary>Gets the name of the project, empty for an indicator of the policy or measure itself.</summary>
    public required string Project { get; init; }

    public required string Indicator { get; init; }

    public required FiscalYear Year { get; init; }

    public decimal? Amount { get; set; }

    public string Unit { get; set; } = "";

    public MissingReason? Missing { get; set; }

    public string? Text { get; set; }

    public CalendarPeriod? AsOf { get; set; }

    public MeasurementStatus Status { get; set; }

    public string? Qualifier { get; set; }

    /// <summary>Gets or sets how often the measurement was written.</summary>
    public int Revision { get; set; }

    /// <summary>Takes the figure, or why there is none, and what is said of it.</summary>
    internal void Take(Measurement measurement) => (Amount, Unit, Missing, Text, AsOf, Status, Qualifier) =
        (measurement.Value?.Amount, measurement.Value?.Unit.Symbol ?? "", measurement.Missing, measurement.Text, measurement.AsOf, measurement.Status,
            measurement.Qualifier);

    internal Measurement MeasurementOf(CalendarPeriod period) => (Missing is { } reason
        ? Measurement.WithoutValue(reason, period, Text)
        : new Measurement(new Quantity(Amount.GetValueOrDefault(), Unit), period, AsOf)).WithStatus(Status).WithQualifier(Qualifier);
}
