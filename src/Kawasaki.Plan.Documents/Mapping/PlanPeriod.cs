using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>The period of the plan, which only the heads of tables of projects say: for reader and writer alike.</summary>
internal static class PlanPeriod
{
    /// <summary>Returns the period that a head with these three says: the closed range of the plan's column, or a year that stands there alone.</summary>
    internal static FiscalYearRange? SaidBy(CalendarPeriod? current, CalendarPeriod? planned, CalendarPeriod? later) =>
        planned is { Unit: PeriodUnit.FiscalYear, First: not null, Last: not null } period && (period.IsRange || (current is null && later is null))
            ? period.FiscalYears
            : null;
}
