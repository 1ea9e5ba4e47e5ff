using System.CommandLine;

namespace PlanTool;

/// <summary><c>kawasaki-plan find</c>: finds years, months, dates and ranges in running text, one answer a line.</summary>
internal static class FindCommand
{
    internal static Command Create(Language language)
    {
        var command = new ToolCommand(
            "find",
            language.Say("文章の中から、年、月、日、年の範囲を探します。", "Find years, months, dates and ranges of years in running text."),
            "kawasaki-plan find '令和4年度から令和8年度まで、5年連続'");
        var options = new NotationOptions(command, language);
        command.SetAction(result =>
        {
            var notation = options.NotationOf(result);
            return options.Answer(
                result,
                output => new FindJson(output, language, notation),
                output => new FindCsv(output, language, notation),
                output => new FindText(output, language, notation));
        });
        return command;
    }
}
