using System.CommandLine;
using Kawasaki.Plan.Domain.Hierarchy.Changes;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary><c>kawasaki-plan compare</c>: what changed from one plan to another.</summary>
internal static class CompareCommand
{
    internal static Command Create()
    {
        var older = PlanInput.Argument("OLDER", "The older plan, as JSON or as its published text; - is standard input.", ArgumentArity.ExactlyOne);
        var newer = PlanInput.Argument("NEWER", "The newer plan.", ArgumentArity.ExactlyOne);
        var format = new Option<string>("--format") { Description = "The format.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var encoding = InputEncoding.Option();
        var language = Language.Option();
        var command = new Command("compare", "Print what changed from one plan to another, a line for each change.") { older, newer, format, encoding, language };
        command.Validators.Add(result =>
        {
            if (result.GetValue(older) == PlanInput.StandardInput && result.GetValue(newer) == PlanInput.StandardInput)
            {
                result.AddError("Only one of the two plans can be standard input.");
            }
        });
        command.SetAction(result =>
        {
            var spoken = Language.Of(result.GetValue(language));
            var input = new PlanInput(InputEncoding.Of(result, encoding), spoken);
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
                    output.WriteLine(OneLine.Of(spoken.Say(change.Text)));
                }
            }

            return input.HasErrors ? ExitCode.Unreadable : ExitCode.Success;
        });
        return command;
    }
}
