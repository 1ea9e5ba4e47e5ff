using System.CommandLine;
using System.Text;
using System.Text.Json;
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
            result.GetValue(encoding)!,
            Language.Of(result.GetValue(language)),
            LayoutOf(result.GetValue(layout)),
            result.GetValue(diagnostics) == "json"));
        return command;
    }

    private static int Read(string? file, Encoding encoding, Language language, PlanLayout? layout, bool asJson)
    {
        if (BytesOf(file, encoding, language) is not { } bytes)
        {
            return ExitCode.Unreadable;
        }

        var document = PlanDocumentReader.Read(new MemoryStream(bytes), new PlanReadingOptions(layout: layout), CancellationToken.None);
        using (var output = Output.OpenWriter())
        {
            output.WriteLine(PlanJson.Serialize(document.Plan, JsonLayout.Indented));
        }

        WriteDiagnostics(document.Diagnostics, file ?? PlanInput.StandardInputName, language, asJson);
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

    /// <summary>Reads a file, or standard input, in UTF-8; what keeps it from that goes to standard error.</summary>
    internal static byte[]? BytesOf(string? file, Encoding encoding, Language language)
    {
        try
        {
            using var input = file is null or PlanInput.StandardInput ? Console.OpenStandardInput() : File.OpenRead(file);
            if (InputEncoding.ReadAsUtf8(input, encoding) is { } bytes)
            {
                return bytes;
            }

            Output.WriteErrors($"{file ?? PlanInput.StandardInputName}: {language.Say(LineStream.ShiftJis)}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Output.WriteErrors(exception.Message);
        }

        return null;
    }

    /// <summary>Writes what is doubtful to standard error, each on one line.</summary>
    internal static void WriteDiagnostics(IEnumerable<PlanDiagnostic> diagnostics, string file, Language language, bool asJson)
    {
        using var error = Output.OpenErrorWriter();
        foreach (var diagnostic in diagnostics)
        {
            error.WriteLine(OneLine.Of(asJson ? JsonOf(diagnostic, language) : TextOf(diagnostic, file, language)));
        }
    }

    private static string TextOf(PlanDiagnostic diagnostic, string file, Language language) =>
        FormattableString.Invariant(
            $"{file}({diagnostic.Line},{diagnostic.Column}): {SeverityOf(diagnostic)} {diagnostic.Code}: {language.Say(diagnostic.Message)}");

    private static string SeverityOf(PlanDiagnostic diagnostic) => JsonNamingPolicy.CamelCase.ConvertName(diagnostic.Severity.ToString());

    internal static string JsonOf(PlanDiagnostic diagnostic, Language language) => Output.JsonObject(writer =>
    {
        writer.WriteNumber("line"u8, diagnostic.Line);
        writer.WriteNumber("column"u8, diagnostic.Column);
        writer.WriteString("severity"u8, SeverityOf(diagnostic));
        writer.WriteString("code"u8, diagnostic.Code);
        writer.WriteString("message"u8, language.Say(diagnostic.Message));
    });
}
