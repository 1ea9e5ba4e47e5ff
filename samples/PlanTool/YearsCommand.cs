using System.CommandLine;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary><c>kawasaki-plan years</c>: reads years, months, dates and ranges, one answer a line.</summary>
internal static class YearsCommand
{
    internal static Command Create(Language language)
    {
        var command = new ToolCommand(
            "years",
            language.Say("どの書き方の年、月、日、年の範囲も読み取ります。", "Read years, months, dates and ranges of years, in any notation."),
            "kawasaki-plan years 令和7年度 R3.11.26 '令和4（2022）～7（2025）年度'",
            "echo 平成30年度 | kawasaki-plan years --format csv");
        var options = new NotationOptions(command, language);
        var compact = new Option<bool>("--compact")
        {
            Description = language.Say("20260913、R060401、5060401、20260401-20270331も読み取る", "Read 20260913, R060401 and 5060401 too, and 20260401-20270331."),
        };
        command.Add(compact);
        command.SetAction(result =>
        {
            var reader = new YearsReader(
                options.NotationOf(result),
                result.GetValue(compact) ? new CompactDateNotation(EraTable.Default, options.StrictnessOf(result)) : null);
            return options.Answer(
                result,
                output => new YearsJson(output, language, reader),
                output => new YearsCsv(output, language, reader),
                output => new YearsTable(output, language, reader));
        });
        return command;
    }
}
