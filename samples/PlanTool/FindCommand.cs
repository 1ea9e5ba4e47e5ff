using System.CommandLine;

namespace PlanTool;

/// <summary><c>kawasaki-plan find</c>: finds years, months, dates and ranges in running text, one answer a line.</summary>
internal static class FindCommand
{
    internal static Command Create()
    {
        var command = new Command("find", "Find years, months, dates and ranges of years in running text.");
        var options = new NotationOptions(command);
        command.SetAction(result =>
        {
            var notation = options.NotationOf(result);
            return options.Answer(
                result,
                (output, language) => new FindJson(output, language, notation),
                (output, language) => new FindCsv(output, language, notation),
                (output, language) => new FindText(output, language, notation));
        });
        return command;
    }
}
