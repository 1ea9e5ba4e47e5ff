using System.CommandLine;
using Kawasaki.Plan.Domain.Hierarchy.Changes;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary><c>kawasaki-plan compare</c>: what changed from one plan to another.</summary>
internal static class CompareCommand
{
    internal static Command Create(Language language)
    {
        var older = PlanInput.Argument("OLDER", new("古い計画。JSONか公表された文書。- は標準入力", "The older plan, as JSON or as its published text; - is standard input."), ArgumentArity.ExactlyOne, language);
        var newer = PlanInput.Argument("NEWER", new("新しい計画", "The newer plan."), ArgumentArity.ExactlyOne, language);
        var format = new Option<string>("--format") { Description = language.Say("形式", "The format."), DefaultValueFactory = _ => "text" }.Among(language, "text", "json");
        var encoding = InputEncoding.Option(language);
        var command = new ToolCommand(
            "compare",
            language.Say("二つの計画の間で変わったことを一行に一件書きます。", "Print what changed from one plan to another, a line for each change."),
            "kawasaki-plan compare older.json newer.json")
        {
            older, newer, format, encoding,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(older) == PlanInput.StandardInput && result.GetValue(newer) == PlanInput.StandardInput)
            {
                result.AddError(language.Say("標準入力にできるのは、二つの計画の一方だけです。", "Only one of the two plans can be standard input."));
            }
        });
        command.SetAction(result =>
        {
            var input = new PlanInput(InputEncoding.Of(result, encoding), language);
            if (input.Read(result.GetValue(older)) is not { } before || input.Read(result.GetValue(newer)) is not { } after)
            {
                return ExitCode.Unreadable;
            }

            var comparison = PlanComparison.Between(before, after);
            using var output = Output.OpenWriter();
            if (result.GetValue(format) == "json")
            {
                output.WriteLine(ComparisonJson.Serialize(comparison, JsonLayout.Indented));
            }
            else
            {
                foreach (var change in comparison.Changes)
                {
                    output.WriteLine(OneLine.Of(language.Say(change.Text)));
                }
            }

            return input.HasErrors ? ExitCode.Unreadable : ExitCode.Success;
        });
        return command;
    }
}
