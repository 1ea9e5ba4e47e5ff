using System.CommandLine;
using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>A year on a command line, for System.CommandLine: the code of the page.</summary>
internal static class YearOption
{
    internal static Option<FiscalYear?> Create() => new("--year")
    {
        CustomParser = static result =>
        {
            var text = result.Tokens.Single().Value;
            if (FiscalYear.TryParse(text, out var year))
            {
                return year;
            }

            result.AddError($"'{text}' is no fiscal year such as FY2025.");
            return null; // As where the option is left out: the default of a year is FY1886.
        },
    };
}
