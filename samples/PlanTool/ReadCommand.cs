using System.CommandLine;
using System.Text;
using Kawasaki.Plan.Documents;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary><c>kawasaki-plan read</c>: the published text of a plan as JSON, and what is doubtful in it on standard error.</summary>
internal static class ReadCommand
{
    internal static Command Create()
    {
        var file = PlanInput.Argument("FILE", "The document. Without it, or for -, standard input.", ArgumentArity.ZeroOrOne);
        var diagnostics = DiagnosticsOption();
        var layout = new Option<string>("--layout") { Description = "The words of the headings; auto takes them from the document.", DefaultValueFactory = _ => "auto" };
        layout.AcceptOnlyFromAmong("auto", "kawasaki", "general");
        var encoding = InputEncoding.Option();
        var language = Language.Option();
        var command = new Command("read", "Read a published plan document and write the plan as JSON.") { file, diagnostics, layout, encoding, language };
        command.SetAction(result => Read(
            result.GetValue(file),
            InputEncoding.Of(result, encoding),
            Language.Of(result.GetValue(language)),
            LayoutOf(result.GetValue(layout)),
            result.GetValue(diagnostics) == "json"));
        return command;
    }

    private static int Read(string? file, Encoding encoding, Language language, PlanLayout? layout, bool asJson)
    {
        if (InputFile.Open(file, encoding, language) is not { } input)
        {
            return ExitCode.Unreadable;
        }

        var document = input.ReadPlan(new PlanReadingOptions(layout: layout));
        using (var output = Output.OpenWriter())
        {
            output.WriteLine(PlanJson.Serialize(document.Plan, JsonLayout.Indented));
        }

        InputFile.WriteDiagnostics(input, document.Diagnostics, file ?? PlanInput.StandardInputName, language, asJson);
        return document.HasErrors ? ExitCode.Unreadable : ExitCode.Success;
    }

    internal static PlanLayout? LayoutOf(string? name) => name switch
    {
        "kawasaki" => PlanLayout.Kawasaki,
        "general" => PlanLayout.General,
        _ => null,
    };

    internal static Option<string> DiagnosticsOption()
    {
        var diagnostics = new Option<string>("--diagnostics") { Description = "The format of the diagnostics.", DefaultValueFactory = _ => "text" };
        diagnostics.AcceptOnlyFromAmong("text", "json");
        return diagnostics;
    }
}
