using System.CommandLine;
using System.Text.Json;
using Kawasaki.Plan.Documents;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary><c>kawasaki-plan read</c>: the published text of a plan as JSON, and what is doubtful in it on standard error.</summary>
internal static class ReadCommand
{
    private const string StandardInput = "(standard input)";

    internal static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "The document, in UTF-8. Without it, standard input.", Arity = ArgumentArity.ZeroOrOne };
        file.Validators.Add(argument =>
        {
            if (argument.Tokens.Any(token => token.Value.Length == 0))
            {
                argument.AddError("The name of the document's file is empty.");
            }
        });
        var diagnostics = new Option<string>("--diagnostics") { Description = "The format of the diagnostics.", DefaultValueFactory = _ => "text" };
        diagnostics.AcceptOnlyFromAmong("text", "json");
        var command = new Command("read", "Read a published plan document and write the plan as JSON.") { file, diagnostics };
        command.SetAction(result => Read(result.GetValue(file), result.GetValue(diagnostics) == "json"));
        return command;
    }

    private static int Read(string? file, bool asJson)
    {
        PlanDocument document;
        try
        {
            using var input = file is null ? Console.OpenStandardInput() : File.OpenRead(file);
            document = PlanDocumentReader.Read(input);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Output.WriteErrors(exception.Message);
            return ExitCode.Unreadable;
        }

        using (var output = Output.OpenWriter())
        {
            output.WriteLine(PlanJson.Serialize(document.Plan, JsonLayout.Indented));
        }

        using var error = Output.OpenErrorWriter();
        foreach (var diagnostic in document.Diagnostics)
        {
            error.WriteLine(OneLine.Of(asJson ? JsonOf(diagnostic) : (file ?? StandardInput) + diagnostic));
        }

        return document.HasErrors ? ExitCode.Unreadable : ExitCode.Success;
    }

    private static string JsonOf(PlanDiagnostic diagnostic)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Output.JsonOptions))
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, diagnostic.Line);
            writer.WriteNumber("column"u8, diagnostic.Column);
            writer.WriteString("severity"u8, JsonNamingPolicy.CamelCase.ConvertName(diagnostic.Severity.ToString()));
            writer.WriteString("code"u8, diagnostic.Code);
            writer.WriteString("message"u8, diagnostic.Message.English);
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
