using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

/// <summary>Whole documents that differ from the published one, each with its plan and its diagnostics.</summary>
/// <remarks>
/// Three files a document, in Differing. <c>*.txt</c> is the text, with escapes as in C# for what cannot be seen: tabs, carriage returns, NUL, U+FFFD, wide spaces, and spaces at the end of a line.
/// <c>*.json</c> is the plan. <c>*.diagnostics</c> has a diagnostic a line: the line, the severity (<c>warning+</c> is at least a warning, <c>optional</c> any or none) and the code (<c>*</c> is any).
/// </remarks>
public class DifferingDocumentTests
{
    // Optional by the rules of reading: images and icons that are not in the text, lists without positional correspondence, words that may be misread.
    private static readonly string[] Optional = ["PLAN210", "PLAN301", "PLAN306", "PLAN502"];

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Folder => Path.Combine(SharedFiles.RepositoryRoot, "tests", "Kawasaki.Plan.Documents.Tests", "Differing");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_a_differing_document_gives_its_plan(string name) =>
        Assert.Equal(Lines(File.ReadAllText(PathOf(name, "json"))), Lines(PlanJson.Serialize(Read(name).Plan)));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_plan_of_a_differing_document_is_in_the_format(string name) =>
        Assert.Equal(Lines(File.ReadAllText(PathOf(name, "json"))), Lines(PlanJson.Serialize(PlanJson.Deserialize(File.ReadAllText(PathOf(name, "json"))))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_a_differing_document_gives_its_diagnostics(string name)
    {
        var expected = File.ReadAllLines(PathOf(name, "diagnostics")).Where(line => line.Length > 0).Select(line => line.Split(' ')).ToArray();
        var actual = Read(name).Diagnostics.Where(item => !Optional.Contains(item.Code)).ToArray();

        var missing = expected.Where(line => line[1] != "optional" && !Array.Exists(actual, item => IsMatch(line, item))).Select(line => $"missing: {string.Join(' ', line)}");
        var unexpected = actual.Where(item => !Array.Exists(expected, line => IsMatch(line, item))).Select(item => $"unexpected: {item}");

        Assert.Equal([], missing.Concat(unexpected));
    }

    [Theory]
    [InlineData("Pages", DocumentLineKind.PageNumber, "45|- 46 -|47|48|49")]
    [InlineData("Pages", DocumentLineKind.Caption, "区計画")]
    [InlineData("Pages", DocumentLineKind.RunningHeader, "政策5-1 甲を続ける|施策5-1-1 乙の継続|施策 5-1-1 乙の継続|施策 5-1-1 乙の継続")]
    [InlineData("OtherMarks", DocumentLineKind.Caption, "乙の講座の様子|丁の催しの様子")]
    [InlineData("OtherMarks", DocumentLineKind.SubCaption, "（丙の講座）")]
    [InlineData("Comparisons", DocumentLineKind.Attribution, "(甲市甲計画)")]
    [InlineData("TwoDigitCodes", DocumentLineKind.Title, "見本市総合計画 第4期実施計画")]
    public void Read_a_differing_document_gives_its_lines_their_kinds(string name, DocumentLineKind kind, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(name).Lines.Where(line => line.Kind == kind).Select(line => line.Text)));

    [Fact]
    public void Read_a_page_between_two_tables_gives_its_side_tabs() =>
        Assert.Equal(10 + 3 + 5 + 3, Read("Pages").Lines.Count(line => line.Kind is DocumentLineKind.Furniture));

    private static bool IsMatch(string[] line, PlanDiagnostic item) =>
        line[0] == FormattableString.Invariant($"{item.Line}")
        && (line[2] == "*" || line[2] == item.Code)
        && line[1] switch
        {
            "optional" => true,
            "warning+" => item.Severity is not DiagnosticSeverity.Info,
            _ => string.Equals(line[1], item.Severity.ToString(), StringComparison.OrdinalIgnoreCase),
        };

    private static PlanDocument Read(string name) => PlanDocumentReader.Read(Regex.Unescape(File.ReadAllText(PathOf(name, "txt"))));

    private static string PathOf(string name, string kind) => Path.Combine(Folder, $"{name}.{kind}");

    /// <summary>Writes JSON one member a line, the members of an object by their names, numbers with their digits.</summary>
    private static string[] Lines(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented))
        {
            Write(document.RootElement, writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
    }

    private static void Write(JsonElement element, Utf8JsonWriter writer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    Write(member.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
