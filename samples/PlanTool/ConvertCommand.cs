using System.CommandLine;
using System.Text;
using Kawasaki.Plan.Documents;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary><c>kawasaki-plan convert</c>: a plan in another form.</summary>
internal static class ConvertCommand
{
    internal static Command Create()
    {
        var file = PlanInput.Argument("PLAN", "The plan, as JSON or as its published text. Without it, or for -, standard input.", ArgumentArity.ZeroOrOne);
        var to = new Option<string>("--to") { Description = "The form: json, csv (a row a figure or text), markdown, or text as the city publishes it.", Required = true };
        to.AcceptOnlyFromAmong("json", "csv", "markdown", "text");
        var encoding = InputEncoding.Option();
        var language = Language.Option();
        var command = new Command("convert", "Write a plan again, in another form or the same.") { file, to, encoding, language };
        command.SetAction(result =>
        {
            var spoken = Language.Of(result.GetValue(language));
            var input = new PlanInput(InputEncoding.Of(result, encoding), spoken);
            return input.Read(result.GetValue(file)) is not { } plan || !Write(plan, result.GetValue(to)!, new Words(spoken)) || input.HasErrors
                ? ExitCode.Unreadable
                : ExitCode.Success;
        });
        return command;
    }

    private static bool Write(ComprehensivePlan plan, string form, Words words)
    {
        switch (form)
        {
            case "json":
                using (var output = Output.OpenStream())
                {
                    PlanJson.Serialize(output, plan, JsonLayout.Indented);
                    output.WriteByte((byte)'\n');
                }

                return true;
            case "csv":
                CsvPlan.Write(plan, words);
                return true;
            case "markdown":
                MarkdownPlan.Write(plan, words);
                return true;
            default:
                return WriteText(plan);
        }
    }

    private static bool WriteText(ComprehensivePlan plan)
    {
        string text;
        try
        {
            text = PlanDocumentWriter.Write(plan);
        }
        catch (ArgumentException exception)
        {
            Output.WriteErrors(exception.Message); // The layout cannot say the plan: the message has the place.
            return false;
        }

        using var output = Output.OpenWriter();
        output.Write(text);
        return true;
    }
}
