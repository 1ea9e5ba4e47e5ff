using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Quantities;
using Microsoft.Extensions.Configuration;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>Configuration by the generator of its binder, which sees types that are written out and no type parameter.</summary>
internal static class GeneratedBinding
{
    // Not FiscalYearRange, nor CalendarPeriod, which has one as a member: what the generator makes for a constructor with two parameters that may be nothing does not compile.
    private static readonly Dictionary<Type, Func<IConfiguration, object>> Calls = new()
    {
        [typeof(DateOnly)] = configuration => configuration.Get<Row<DateOnly>>()!.Value,
        [typeof(FiscalYear)] = configuration => configuration.Get<Row<FiscalYear>>()!.Value,
        [typeof(FiscalHalf)] = configuration => configuration.Get<Row<FiscalHalf>>()!.Value,
        [typeof(FiscalQuarter)] = configuration => configuration.Get<Row<FiscalQuarter>>()!.Value,
        [typeof(EraYear)] = configuration => configuration.Get<Row<EraYear>>()!.Value,
        [typeof(EraDate)] = configuration => configuration.Get<Row<EraDate>>()!.Value,
        [typeof(PlanCode)] = configuration => configuration.Get<Row<PlanCode>>()!.Value,
        [typeof(Quantity)] = configuration => configuration.Get<Row<Quantity>>()!.Value,
        [typeof(MeasurementUnit)] = configuration => configuration.Get<Row<MeasurementUnit>>()!.Value,
    };

    internal static object Get(IConfiguration configuration, Type type) => Calls[type](configuration);

    internal static string TextIn(IConfiguration configuration) => configuration.Get<TextRow>()!.Value;
}
