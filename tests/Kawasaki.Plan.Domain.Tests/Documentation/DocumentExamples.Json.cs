using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

internal static partial class DocumentExamples
{
    private static IEnumerable<KeyValuePair<string, string>> Json()
    {
        var park = """{"title":"公園計画","phase":2,"period":"FY2022/FY2025","basicPolicies":[{"code":"1","name":null,"policies":[]}]}""";

        string With(string old, string by) => park.Replace(old, by, StringComparison.Ordinal);

        static string Refusal(string json)
        {
            try
            {
                _ = PlanJson.Deserialize(json);
                return "none";
            }
            catch (JsonException exception)
            {
                return exception.Message;
            }
        }

        static string? JapaneseRefusal(string json)
        {
            try
            {
                _ = PlanJson.Deserialize(json);
                return "なし";
            }
            catch (JsonException exception)
            {
                return Wording.Of(exception)?.Japanese;
            }
        }

        static Stream FileOf(params string[] lines) => new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));

        static string LinesRefusal(params string[] lines)
        {
            try
            {
                _ = PlanJson.DeserializeLines(FileOf(lines)).Count();
                return "none";
            }
            catch (JsonException exception)
            {
                return FormattableString.Invariant($"{exception.Message} (line {exception.LineNumber} from 0)");
            }
        }

        static async Task<int?> PhaseOf(Stream file, CancellationToken cancellationToken = default) =>
            (await PlanJson.DeserializeAsync(file, cancellationToken)).Phase;

        static string Written(ComprehensivePlan plan)
        {
            using var file = new MemoryStream();
            PlanJson.Serialize(file, plan, JsonLayout.Indented);
            return Encoding.UTF8.GetString(file.ToArray());
        }

        var membership = """{"id":1,"baseline":{"value":63.8,"period":"FY2015"},"actual":{"value":59.0,"period":"FY2020"},"target":{"condition":"atLeast","value":64,"due":"FY2025"}}""";

        string Changed(string old, string by) => membership.Replace(old, by, StringComparison.Ordinal);

        static string CaseRefusal(string json)
        {
            try
            {
                _ = EvaluationJson.ReadCase(json);
                return "none";
            }
            catch (JsonException exception)
            {
                return exception.Message;
            }
        }

        static string Answer(string json)
        {
            using var document = JsonDocument.Parse(json);
            using var bytes = new MemoryStream();
            using (var writer = new Utf8JsonWriter(bytes))
            {
                writer.WriteStartObject();
                writer.WriteNumber("id", document.RootElement.GetProperty("id").GetInt32());
                EvaluationJson.WriteMembers(writer, EvaluationJson.ReadCase(document.RootElement), [EvaluationRule.Tama]);
                writer.WriteEndObject();
            }

            return Encoding.UTF8.GetString(bytes.ToArray());
        }

        static JsonNode Refer(JsonSchemaExporterContext context, JsonNode schema)
        {
            var inner = Nullable.GetUnderlyingType(context.TypeInfo.Type);
            if (!PlanJson.SchemaNames.TryGetValue(inner ?? context.TypeInfo.Type, out var name))
            {
                return schema;
            }

            var reference = new JsonObject { ["$ref"] = "#/$defs/" + name };
            return inner is null ? reference : new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) };
        }

        var schema = JsonSerializerOptions.Default.GetJsonSchemaAsNode(typeof(Grant), new() { TransformSchemaNode = Refer });
        schema["$defs"] = JsonNode.Parse(PlanJson.Schema)!["$defs"]!.DeepClone();

        return
        [
            Example(PlanJson.Serialize(PlanJson.Deserialize(park)) == park),
            Example(PlanJson.Deserialize(park).Measures.Count()),
            Example(JsonSerializer.Serialize(new FiscalYearRange(new(2022), new(2025)))),
            Example(JsonSerializer.Serialize(Quantity.Percent(98.0m))),
            Example(Refusal(With("phase", "stage"))),
            Example(Refusal(With("\"phase\":2,", ""))),
            Example(Refusal(With("2,", "2,\"phase\":2,"))),
            Example(Refusal(With(":2", ":2.5"))),
            Example(Refusal(With(":2", ":0"))),
            Example(Refusal(With("FY2025", "2025"))),
            Example(Refusal(With("null", "[]"))),
            Example(Refusal(With("\"1\"", "\"1-1\""))),
            Example(Refusal(park + "x")),
            Example(JapaneseRefusal(park + "x")),
            Example(JapaneseRefusal(With("phase", "stage"))),
            Example(PlanJson.DeserializeLines(FileOf(park, park)).Count()),
            Example(LinesRefusal(park, "", With("phase", "stage"))),
            Example(JsonDocument.Parse(PlanJson.Schema).RootElement.GetProperty("$schema")),
            Example(PlanJson.Deserialize(With("{\"title", "{\"formatVersion\":1,\"title")).Equals(PlanJson.Deserialize(park))),
            Example(Refusal(With("{\"title", "{\"formatVersion\":2,\"title"))),
            Example(PlanJson.Deserialize(FileOf(park)).Equals(PlanJson.Deserialize(park))),
            Example(PhaseOf(FileOf(park)).Result),
            Example(Written(PlanJson.Deserialize(park)).Split('\n')[1].Trim()),
            Example(EvaluationJson.ReadCase(membership).Status),
            Example(EvaluationJson.Serialize(EvaluationJson.ReadCase(membership), EvaluationRule.HealthJapan21)),
            Example(EvaluationJson.ReadCase("{}").Status),
            Example(Answer(Changed("59.0", "64"))),
            Example(WireNames.Of(UndefinedReason.TargetEqualsBaseline)),
            Example(CaseRefusal(Changed("\"FY2025\"", "\"2025年度\""))),
            Example(CaseRefusal(Changed("64", "\"64\""))),
            Example(CaseRefusal(Changed("atLeast", "atleast"))),
            Example(CaseRefusal(Changed("atLeast", "以上"))),
            Example(CaseRefusal(Changed("\"value\":64", "\"value\":64,\"low\":1"))),
            Example(CaseRefusal(Changed("\"id\":1", "\"due\":\"FY2025\""))),
            Example(CaseRefusal(Changed("\"value\":59.0,", ""))),
            Example(CaseRefusal(Changed("\"condition\":\"atLeast\",", ""))),
            Example(CaseRefusal(Changed("\"value\":64", "\"value\":64,\"value\":65"))),
            Example(CaseRefusal(Changed("\"condition\":\"atLeast\",\"value\":64", "\"condition\":\"between\",\"low\":2,\"high\":1"))),
            Example(CaseRefusal("[]")),
            Example(schema["properties"]!["Year"]!.ToJsonString()),
            Example(schema["properties"]!["Until"]!.ToJsonString()),
            Example(schema["$defs"]!["fiscalYear"]!["type"]),
        ];
    }
}

public sealed record Grant(FiscalYear Year, FiscalYear? Until, Quantity Amount);
