using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace PlanDashboard.Data;

/// <summary>Puts what was recorded into a plan.</summary>
internal static class PlanRecording
{
    /// <summary>Returns a plan with a measurement of the one indicator at an address.</summary>
    /// <exception cref="ArgumentException">The indicator does not take the measurement: another unit, a figure above its scale.</exception>
    internal static ComprehensivePlan Record(this PlanAddress address, ComprehensivePlan plan, RecordedMeasurement row)
    {
        var placed = address.IndicatorsIn(plan).Single();
        return plan.WithIndicator(placed, placed.Indicator.WithMeasurement(row.MeasurementOf(PeriodOf(placed.Indicator, row.Year))));
    }

    /// <summary>Returns a fiscal year as an indicator writes years: a plain year where its own are plain, so that no year stands there twice.</summary>
    internal static CalendarPeriod PeriodOf(Indicator indicator, FiscalYear year) =>
        indicator.Measurements.Select(measurement => measurement.Period).Append(indicator.Baseline.MeasuredPeriod).Any(period =>
            period is { Unit: PeriodUnit.Year })
            ? CalendarPeriod.FromYear(year.StartYear)
            : year;

    /// <summary>Returns a plan with an assessment of the one node at an address, in place of one of the same year, scale and indicator.</summary>
    internal static ComprehensivePlan Record(this PlanAddress address, ComprehensivePlan plan, Assessment assessment)
    {
        var node = address.NodesIn(plan).Single();
        Assessment[] With(IReadOnlyList<Assessment> present) => [.. present.Where(other => !IsOfTheSame(other, assessment)), assessment];
        return node switch
        {
            { Project: { } project, Measure: { } measure } => plan.With(measure.WithProjects(
                measure.Projects.Select(other => ReferenceEquals(other, project) ? project.WithAssessments(With(project.Assessments)) : other))),
            { Measure: { } measure } => plan.With(measure.WithAssessments(With(measure.Assessments))),
            { Policy: { } policy } => plan.With(policy.WithAssessments(With(policy.Assessments))),
            { BasicPolicy: var basicPolicy } => plan.With(basicPolicy.WithAssessments(With(basicPolicy.Assessments))),
        };
    }

    internal static bool IsOfTheSame(Assessment one, Assessment other) =>
        one.Year == other.Year && one.Scale == other.Scale && one.Indicator == other.Indicator;
}
