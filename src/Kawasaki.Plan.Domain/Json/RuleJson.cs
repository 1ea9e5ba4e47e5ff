using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Evaluation;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Reads and writes a rule as JSON.</summary>
/// <remarks>
/// Reading is strict: a member that is unknown, missing or repeated, a wrong kind, a number that would have to be rounded and a rule that
/// <see cref="DataRule"/> refuses is a <see cref="JsonException"/> whose path is a JSON Pointer.
/// </remarks>
public static class RuleJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Gets the JSON Schema (draft 2020-12) of the format.</summary>
    /// <remarks>What the schema refuses, the reader refuses. The reader refuses more: a schema cannot say that a rule has no gap.</remarks>
    public static string Schema { get; } = PlanSchema.Read("rule.schema.json");

    /// <summary>Returns a rule as JSON on one line.</summary>
    /// <param name="rule">The rule.</param>
    public static string Serialize(DataRule rule) => Serialize(rule, JsonLayout.Compact);

    /// <summary>Returns a rule as JSON.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="layout">The layout.</param>
    /// <exception cref="JsonException">A text has half a surrogate pair, which JSON cannot hold.</exception>
    public static string Serialize(DataRule rule, JsonLayout layout)
    {
        Guard.Against.Null(rule);
        using var bytes = new PooledBytes();
        using (var writer = new Utf8JsonWriter(bytes, Guard.Against.EnumOutOfRange(layout) is JsonLayout.Indented ? Indented : Compact))
        {
            RuleWriter.Write(writer, rule);
        }

        return Encoding.UTF8.GetString(bytes.Array, 0, bytes.Count);
    }

    /// <summary>Reads a rule from JSON.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="JsonException">The text is not JSON, or not a rule.</exception>
    public static DataRule Deserialize(string json) => Read(Guard.Against.Null(json), static root => RuleReader.Read(root, ""));

    /// <summary>Reads rules from JSON: one, or an array of them.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="JsonException">The text is not JSON, or not a rule or an array of rules of different names.</exception>
    public static IReadOnlyList<DataRule> DeserializeAll(string json) => Read(Guard.Against.Null(json), RuleReader.ReadAll);

    /// <summary>Reads rules from JSON, one or an array of them, or says in both languages why that is not possible.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="rules">The rules; none where they cannot be read.</param>
    /// <param name="error">What is wrong, where, and what to write, or <see langword="null"/>.</param>
    public static bool TryDeserializeAll(string json, out IReadOnlyList<DataRule> rules, [NotNullWhen(false)] out Wording? error)
    {
        try
        {
            rules = DeserializeAll(json);
            error = null;
            return true;
        }
        catch (JsonException exception)
        {
            rules = [];
            error = JsonRefusal.TextOf(exception);
            return false;
        }
    }

    private static T Read<T>(string json, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return read(document.RootElement);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            throw JsonRefusal.NoText(exception);
        }
        catch (JsonException exception) when (!JsonRefusal.IsWorded(exception))
        {
            throw JsonRefusal.NotJson(exception);
        }
    }
}
