using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>Every type with a text form.</summary>
internal static class Spellings
{
    internal static readonly Spelling<FiscalYear> OfFiscalYear = new(
        FiscalYear.Parse,
        FiscalYear.Parse,
        FiscalYear.Parse,
        FiscalYear.TryParse,
        FiscalYear.TryParse,
        static (value, destination, out written) => value.TryFormat(destination, out written),
        static (value, destination, out written) => value.TryFormat(destination, out written));

    internal static readonly Spelling<FiscalYearRange> OfFiscalYearRange = new(
        FiscalYearRange.Parse,
        FiscalYearRange.Parse,
        FiscalYearRange.Parse,
        FiscalYearRange.TryParse,
        FiscalYearRange.TryParse,
        static (value, destination, out written) => value.TryFormat(destination, out written),
        static (value, destination, out written) => value.TryFormat(destination, out written));

    internal static readonly Spelling<CalendarPeriod> OfCalendarPeriod = new(
        CalendarPeriod.Parse,
        CalendarPeriod.Parse,
        CalendarPeriod.Parse,
        CalendarPeriod.TryParse,
        CalendarPeriod.TryParse,
        static (value, destination, out written) => value.TryFormat(destination, out written),
        static (value, destination, out written) => value.TryFormat(destination, out written));

    internal static readonly Spelling<EraYear> OfEraYear = new(
        EraYear.Parse,
        EraYear.Parse,
        EraYear.Parse,
        EraYear.TryParse,
        EraYear.TryParse,
        static (value, destination, out written) => value.TryFormat(destination, out written),
        static (value, destination, out written) => value.TryFormat(destination, out written));

    internal static readonly Spelling<PlanCode> OfPlanCode = new(
        PlanCode.Parse,
        PlanCode.Parse,
        PlanCode.Parse,
        PlanCode.TryParse,
        PlanCode.TryParse,
        static (value, destination, out written) => value.TryFormat(destination, out written),
        static (value, destination, out written) => value.TryFormat(destination, out written));

    internal static readonly Spelling<EraDate> OfEraDate = new(
        EraDate.Parse,
        EraDate.Parse,
        EraDate.Parse,
        EraDate.TryParse,
        EraDate.TryParse,
        static (value, destination, out written) => value.TryFormat(destination, out written),
        static (value, destination, out written) => value.TryFormat(destination, out written));

    internal static readonly Spelling<FiscalQuarter> OfFiscalQuarter = new(
        FiscalQuarter.Parse,
        FiscalQuarter.Parse,
        FiscalQuarter.Parse,
        FiscalQuarter.TryParse,
        FiscalQuarter.TryParse,
        static (value, destination, out written) => value.TryFormat(destination, out written),
        static (value, destination, out written) => value.TryFormat(destination, out written));

    internal static readonly TextForm<Quantity> OfQuantity = new(
        Quantity.Parse,
        Quantity.Parse,
        Quantity.TryParse,
        static (value, destination, out written) => value.TryFormat(destination, out written));

    internal static readonly TextForm<MeasurementUnit> OfMeasurementUnit = new(
        MeasurementUnit.Parse,
        MeasurementUnit.Parse,
        MeasurementUnit.TryParse,
        static (value, destination, out written) => value.TryFormat(destination, out written));
}
