using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>What the grammar reads of all that is written. Without this class the laws are of every unit and every name.</summary>
internal static class UnitsReadToday
{
    internal static bool Has(CalendarPeriod period, YearName name = YearName.Usual) =>
        name is not YearName.Both
        && (period.Unit is PeriodUnit.FiscalYear or PeriodUnit.Year || (period.IsSingle && period.Unit is PeriodUnit.Month or PeriodUnit.Date));

    /// <summary>Returns the period, or a fiscal year for one that is not read.</summary>
    internal static CalendarPeriod Instead(CalendarPeriod period) => Has(period) ? period : new FiscalYear(1886 + ((period.First ?? period.Last)!.Value.GetHashCode() & 1023));
}
