using System.CommandLine;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary><c>kawasaki-plan years</c>: reads years, months, dates and ranges, one answer a line.</summary>
internal static class YearsCommand
{
    internal static Command Create()
    {
        var command = new Command("years", "Read years, months, dates and ranges of years, in any notation.");
        var options = new NotationOptions(command);
        var compact = new Option<bool>("--compact") { Description = "Read 20260913, R060401 and 5060401 too, and 20260401-20270331." };
        command.Add(compact);
        command.SetAction(result =>
        {
            var reader = new YearsReader(
                options.NotationOf(result),
                result.GetValue(compact) ? new CompactDateNotation(EraTable.Default, options.StrictnessOf(result)) : null);
            return options.Answer(
                result,
                (output, language) => new YearsJson(output, language, reader),
                (output, language) => new YearsCsv(output, language, reader),
                (output, language) => new YearsTable(output, language, reader));
        });
        return command;
    }
}
