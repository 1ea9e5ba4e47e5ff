using System.CommandLine;
using System.Text;
using Kawasaki.Plan.Documents;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary><c>kawasaki-plan read</c>: the published text of a plan as JSON, and what is doubtful in it on standard error.</summary>
internal static class ReadCommand
{
    internal static Command Create(Language language)
    {
        var file = PlanInput.Argument("FILE", new("文書。なければ、または - なら標準入力", "The document. Without it, or for -, standard input."), ArgumentArity.ZeroOrOne, language);
        var diagnostics = DiagnosticsOption(language);
        var layout = new Option<string>("--layout")
        {
            Description = language.Say(
                "見出しと表の言葉：kawasaki、general、JSONファイル、または文書から決めるauto",
                "The words of headings and tables: kawasaki, general, a JSON file, or auto, which takes them from the document."),
            HelpName = "auto|kawasaki|general|FILE",
            DefaultValueFactory = _ => "auto",
        };
        layout.CompletionSources.Add("auto", "kawasaki", "general");
        var encoding = InputEncoding.Option(language);
        var command = new ToolCommand(
            "read",
            language.Say("公表された計画の文書を読み取り、計画をJSONで書きます。", "Read a published plan document and write the plan as JSON."),
            "kawasaki-plan read plan.txt",
            "kawasaki-plan read plan.txt --diagnostics json 2> diagnostics.jsonl")
        {
            file, diagnostics, layout, encoding,
        };
        command.SetAction(result => Read(
            result.GetValue(file),
            InputEncoding.Of(result, encoding),
            language,
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

        var document = input.ReadPlan(language, words);
        if (document.Lines.All(line => line.Kind is DocumentLineKind.Blank))
        {
            Output.WriteErrors($"{file ?? PlanInput.StandardInputName}: {language.Say(PlanInput.NothingToRead)}");
            return ExitCode.Unreadable;
        }

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

    internal static Option<string> DiagnosticsOption(Language language) => new Option<string>("--diagnostics")
    {
        Description = language.Say("診断の形式", "The format of the diagnostics."),
        DefaultValueFactory = _ => "text",
    }.Among(language, "text", "json");
}
