using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Documents;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;

namespace PlanDashboard.Reading;

/// <summary>A line of what was sent, with what is to be said of it.</summary>
internal sealed record UploadLine(int Number, string Text, IReadOnlyList<(string Severity, string Code, Wording Message)> Remarks);

/// <summary>A plan that was sent as JSON or as its published text, and is not stored yet.</summary>
/// <param name="Plan">The plan, or nothing where it could not be read.</param>
/// <param name="Lines">The lines of which something is said, each with the line before it and the line behind it.</param>
/// <param name="Refusal">Why there is no plan.</param>
internal sealed record PlanUpload(ComprehensivePlan? Plan, IReadOnlyList<UploadLine> Lines, Wording? Refusal)
{
    private const int MostLines = 2000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static PlanUpload Read(ReadOnlySpan<byte> bytes)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Refuse(Texts.NotUtf8);
        }

        return string.IsNullOrWhiteSpace(text) ? Refuse(Texts.Nothing) : text.AsSpan().TrimStart() is ['{', ..] ? ReadJson(text) : ReadText(text);
    }

    private static PlanUpload Refuse(Wording reason) => new(Plan: null, [], reason);

    private static PlanUpload ReadJson(string json)
    {
        try
        {
            return new(PlanJson.Deserialize(json), [], Refusal: null);
        }
        catch (JsonException exception)
        {
            var line = exception.LineNumber is { } number ? json.Split('\n').ElementAtOrDefault((int)number) : null;
            return new(
                Plan: null,
                line is null ? [] : [
                    new((int)exception.LineNumber.GetValueOrDefault() + 1, Visit.Shortened(line.Trim()),
                    [("error", "JSON", new(exception.Message, exception.Message))])],
                new(exception.Message, exception.Message));
        }
    }

    private static PlanUpload ReadText(string text)
    {
        var document = PlanDocumentReader.Read(text);
        var remarks = document.Diagnostics.ToLookup(diagnostic => diagnostic.Line);
        var shown = document.Diagnostics.SelectMany(diagnostic => new[] { diagnostic.Line - 1, diagnostic.Line, diagnostic.Line + 1 })
            .Where(line => line >= 1 && line <= document.Lines.Count).Distinct().Order().Take(MostLines);
        return new(
            document.Plan,
            [
                .. from line in shown
                   select new UploadLine(
                       line,
                       document.Lines[line - 1].Text,
                       [.. remarks[line].Select(diagnostic => (SeverityOf(diagnostic.Severity), diagnostic.Code, diagnostic.Message))]),
            ],
            document.Plan.BasicPolicies.Count == 0 ? Texts.NoPlanInText : null);
    }

    private static string SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
