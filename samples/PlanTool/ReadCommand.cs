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
        var layout = new Option<string>("--layout")
        {
            Description = "The words of headings and tables: kawasaki, general, a JSON file, or auto, which takes them from the document.",
            DefaultValueFactory = _ => "auto",
        };
        var encoding = InputEncoding.Option();
        var language = Language.Option();
        var command = new Command("read", "Read a published plan document and write the plan as JSON.") { file, diagnostics, layout, encoding, language };
        command.SetAction(result => Read(
            result.GetValue(file),
            InputEncoding.Of(result, encoding),
            Language.Of(result.GetValue(language)),
            result.GetValue(layout)!,
            result.GetValue(diagnostics) == "json"));
        return command;
    }

    private static int Read(string? file, Encoding encoding, Language language, string layout, bool asJson)
    {
        if (!TryLayout(layout, language, out var words) || InputFile.Open(file, encoding, language) is not { } input)
        {
            return ExitCode.Unreadable;
        }

        var document = input.ReadPlan(new PlanReadingOptions(layout: words));
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

    /// <summary>Finds the words that a name or a file gives: none where the document decides.</summary>
    private static bool TryLayout(string name, Language language, out PlanLayout? layout)
    {
        layout = LayoutOf(name);
        if (layout is not null || name == "auto")
        {
            return true;
        }

        try
        {
            if (PlanLayoutJson.TryDeserialize(File.ReadAllText(name), out layout, out var error))
            {
                return true;
            }

            Output.WriteErrors($"{name}: {language.Say(error.Value)}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Output.WriteErrors(language.Say(Output.NotOpened(name, exception)));
        }

        return false;
    }

    internal static Option<string> DiagnosticsOption()
    {
        var diagnostics = new Option<string>("--diagnostics") { Description = "The format of the diagnostics.", DefaultValueFactory = _ => "text" };
        diagnostics.AcceptOnlyFromAmong("text", "json");
        return diagnostics;
    }
}
