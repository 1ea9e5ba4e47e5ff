using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Documents;
using Kawasaki.Plan.Documents.Files;
using Kawasaki.Plan.Domain;

namespace PlanTool;

/// <summary>A file with a text or with tables, in any form that can be read.</summary>
internal static class InputFile
{
    private const int ShiftJis = 932;
    private const int LargestSize = 1 << 30;

    /// <summary>Opens a file, or standard input; what keeps it from that goes to standard error.</summary>
    internal static DocumentFile? Open(string? file, Encoding encoding, Language language)
    {
        try
        {
            using var input = file is null or PlanInput.StandardInput ? Console.OpenStandardInput() : File.OpenRead(file);
            return Open(input, file ?? PlanInput.StandardInputName, encoding, language);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Output.WriteErrors(language.Say(Output.NotOpened(file, exception)));
            return null;
        }
    }

    /// <summary>Opens a file. An encoding that is neither asked for nor said by the file is UTF-8 or an error.</summary>
    internal static DocumentFile? Open(Stream stream, string name, Encoding encoding, Language language)
    {
        try
        {
            var file = DocumentFile.Open(stream, new(encoding: encoding is UTF8Encoding ? null : encoding, largestSize: LargestSize));
            if (file is not { EncodingBasis: EncodingBasis.Content, Encoding.CodePage: ShiftJis })
            {
                return file;
            }

            Output.WriteErrors($"{name}: {language.Say(LineStream.ShiftJis)}");
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            Output.WriteErrors(language.Say(Output.NotOpened(name, exception)));
        }

        return null;
    }

    /// <summary>Reads a plan, and says meanwhile how far that is.</summary>
    internal static PlanDocument ReadPlan(this DocumentFile file, Language language, PlanLayout? layout = null)
    {
        using var progress = new ProgressLine(language);
        return file.ReadPlan(new PlanReadingOptions(progress: progress, layout: layout));
    }

    /// <summary>Writes what is in a file and was not read, and what is doubtful, to standard error, each on one line.</summary>
    internal static void WriteDiagnostics(DocumentFile file, IEnumerable<PlanDiagnostic> diagnostics, string name, Language language, bool asJson)
    {
        using var error = Output.OpenErrorWriter();
        foreach (var remark in file.Remarks)
        {
            Write(remark.Place, "warning", null, remark.Message);
        }

        foreach (var diagnostic in diagnostics)
        {
            Write(file.PlaceOf(diagnostic.Span), SeverityOf(diagnostic), diagnostic.Descriptor, diagnostic.Message);
        }

        void Write(FilePlace place, string severity, DiagnosticDescriptor? kind, Wording message) =>
            error.WriteLine(OneLine.Of(asJson
                ? JsonOf(place.Line, place.Column, place, severity, kind, language.Say(message))
                : $"{name}{place}: {severity}{(kind is null ? "" : " " + kind.Code)}: {language.Say(message)}"));
    }

    /// <summary>Writes a place: the line and the column, of a workbook the row and the column, with the sheet and the cell, of a PDF the
    /// points on a page.</summary>
    internal static void WriteSheet(Utf8JsonWriter writer, FilePlace place)
    {
        if (place.Sheet is not null)
        {
            writer.WriteString("sheet"u8, place.Sheet);
            writer.WriteString("cell"u8, place.Cell);
        }

        if (place.Page > 0)
        {
            writer.WriteNumber("page"u8, place.Page);
        }
    }

    /// <summary>Returns the JSON of what is doubtful in a text.</summary>
    internal static string JsonOf(PlanDiagnostic diagnostic, Language language) =>
        JsonOf(diagnostic.Line, diagnostic.Column, default, SeverityOf(diagnostic), diagnostic.Descriptor, language.Say(diagnostic.Message));

    private static string SeverityOf(PlanDiagnostic diagnostic) => JsonNamingPolicy.CamelCase.ConvertName(diagnostic.Severity.ToString());

    private static string JsonOf(int line, int column, FilePlace place, string severity, DiagnosticDescriptor? kind, string message) => Output.JsonObject(writer =>
    {
        writer.WriteNumber("line"u8, line);
        writer.WriteNumber("column"u8, column);
        WriteSheet(writer, place);
        writer.WriteString("severity"u8, severity);
        if (kind is not null)
        {
            writer.WriteString("code"u8, kind.Code);
        }

        writer.WriteString("message"u8, message);
        if (kind is not null)
        {
            writer.WriteString("effect"u8, JsonNamingPolicy.CamelCase.ConvertName(kind.Effect.ToString()));
        }
    });
}
