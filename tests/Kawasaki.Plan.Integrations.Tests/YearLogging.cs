using Kawasaki.Plan.Domain.Calendars;
using Serilog;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>Years as their texts, for Serilog: the code of the page.</summary>
internal static class YearLogging
{
    internal static LoggerConfiguration WithYears(this LoggerConfiguration configuration) =>
        configuration.Destructure.ByTransforming<FiscalYear>(static year => year.ToString());
}
