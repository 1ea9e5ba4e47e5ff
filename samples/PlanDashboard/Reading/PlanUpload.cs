using System.Globalization;
using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Documents;
using Kawasaki.Plan.Documents.Files;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;

namespace PlanDashboard.Reading;

/// <summary>A line of what was sent, with what is to be said of it.</summary>
/// <param name="Place">Where it stands: the number of the line, of a workbook the cell, of a PDF the page and the points.</param>
internal sealed record UploadLine(string Place, string Text, IReadOnlyList<(string Severity, string Code, Wording Message)> Remarks);

/// <summary>A plan that was sent as JSON, as its published text or as a file with it, and is not stored yet.</summary>
/// <param name="Plan">The plan, or nothing where it could not be read.</param>
/// <param name="Lines">The lines of which something is said, each with the line before it and the line behind it.</param>
/// <param name="Refusal">Why there is no plan.</param>
internal sealed record PlanUpload(ComprehensivePlan? Plan, IReadOnlyList<UploadLine> Lines, Wording? Refusal)
{
    private const int MostLines = 2000;
    private const int ShiftJis = 932;
    private const string NameOfShiftJis = "Shift_JIS";

    /// <summary>Gets the encodings that a visitor chooses from, where the file does not say its own.</summary>
    internal static IReadOnlyList<string> Encodings { get; } = [Encoding.UTF8.WebName, NameOfShiftJis, Encoding.Unicode.WebName];

    /// <summary>Reads what was sent.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="encoding">The name of its encoding, one of <see cref="Encodings"/>; any other, such as an empty one, leaves it to the file.</param>
    internal static PlanUpload Read(byte[] bytes, string encoding)
    {
        var text = bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        return text.TrimStart(" \t\r\n"u8) switch
        {
            [] => Refuse(Texts.Nothing),
            [(byte)'{', ..] => ReadJson(text),
            _ => ReadFile(bytes, encoding),
        };
    }

    private static PlanUpload Refuse(Wording reason) => new(Plan: null, [], reason);

    private static PlanUpload ReadJson(ReadOnlySpan<byte> json)
    {
        try
        {
            return new(PlanJson.Deserialize(json), [], Refusal: null);
        }
        catch (JsonException exception)
        {
            var reason = Refusals.Of(exception);
            var text = Encoding.UTF8.GetString(json).Split('\n');
            return exception.LineNumber is { } line && line < text.Length
                ? new(Plan: null, [new(PlaceOf((int)line + 1), Visit.Shortened(text[line].Trim()), [("error", "JSON", reason)])], reason)
                : Refuse(reason);
        }
    }

    private static PlanUpload ReadFile(byte[] bytes, string encoding)
    {
        var chosen = !Encodings.Contains(encoding) ? null
            : encoding == NameOfShiftJis ? CodePagesEncodingProvider.Instance.GetEncoding(ShiftJis) : Encoding.GetEncoding(encoding);
        try
        {
            using var stream = new MemoryStream(bytes);
            var file = DocumentFile.Open(stream, new(encoding: chosen, largestSize: Protection.MostBytes));
            return file is { EncodingBasis: EncodingBasis.Content, Encoding.CodePage: ShiftJis } ? Refuse(Texts.IsItShiftJis) : ReadPlan(file);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return Refuse(Refusals.OfFile(exception));
        }
    }

    private static PlanUpload ReadPlan(DocumentFile file)
    {
        var document = file.ReadPlan();
        var remarks = document.Diagnostics.ToLookup(diagnostic => diagnostic.Line);
        var shown = document.Diagnostics.SelectMany(diagnostic => new[] { diagnostic.Line - 1, diagnostic.Line, diagnostic.Line + 1 })
            .Where(line => line >= 1 && line <= document.Lines.Count).Distinct().Order().Take(MostLines);
        return new(
            document.Plan,
            [
                .. from remark in file.Remarks
                   select new UploadLine(PlaceOf(remark.Place), "", [("warning", "", remark.Message)]),
                .. from line in shown
                   select new UploadLine(
                       PlaceOf(file.PlaceOfLine(line)),
                       document.Lines[line - 1].Text,
                       [.. remarks[line].Select(diagnostic => (SeverityOf(diagnostic.Severity), diagnostic.Code, diagnostic.Message))]),
            ],
            document.Plan.BasicPolicies.Count == 0 ? Texts.NoPlanInText : null);
    }

    private static string PlaceOf(FilePlace place) => place.Sheet is null && place.Page == 0 ? PlaceOf(place.Line) : place.ToString();

    private static string PlaceOf(int line) => line.ToString(CultureInfo.InvariantCulture);

    private static string SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
