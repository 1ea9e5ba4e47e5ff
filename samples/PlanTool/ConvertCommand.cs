using System.CommandLine;
using System.Text;
using Kawasaki.Plan.Documents;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary><c>kawasaki-plan convert</c>: a plan in another form.</summary>
internal static class ConvertCommand
{
    internal static Command Create(Language language)
    {
        var file = PlanInput.Argument("PLAN", PlanInput.Description, ArgumentArity.ZeroOrOne, language);
        var to = new Option<string>("--to")
        {
            Description = language.Say(
                "書く形：json、csv（数値や文を一行に一件）、markdown、text（市が公表する形の文書）",
                "The form: json, csv (a row a figure or text), markdown, or text as the city publishes it."),
            Required = true,
        }.Among(language, "json", "csv", "markdown", "text");
        var encoding = InputEncoding.Option(language);
        var command = new ToolCommand(
            "convert",
            language.Say("計画を別の形、または同じ形で書き直します。", "Write a plan again, in another form or the same."),
            "kawasaki-plan convert plan.json --to text",
            "kawasaki-plan convert plan.json --to csv --lang ja")
        {
            file, to, encoding,
        };
        command.SetAction(result =>
        {
            var input = new PlanInput(InputEncoding.Of(result, encoding), language);
            return input.Read(result.GetValue(file)) is not { } plan || !Write(plan, result.GetValue(to)!, new Words(language)) || input.HasErrors
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
                return WriteText(plan, words);
        }
    }

    private static bool WriteText(ComprehensivePlan plan, Words words)
    {
        string text;
        try
        {
            text = PlanDocumentWriter.Write(plan);
        }
        catch (ArgumentException exception)
        {
            Output.WriteErrors(Wording.Of(exception) is { } refusal ? words.Say(refusal) : exception.Message); // The layout cannot say the plan: the message has the place.
            return false;
        }

        using var output = Output.OpenWriter();
        output.Write(text);
        return true;
    }
}
