using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kawasaki.Plan.Domain.Tests.Json;

/// <summary>Validates a document by a JSON Schema, as far as the schemas of plans and rules go: a keyword that is not known here is an error, not passed over.</summary>
internal sealed class SchemaValidator(string schema)
{
    private readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;
    private readonly ConcurrentDictionary<string, Regex> _patterns = new(StringComparer.Ordinal);

    internal bool IsValid(string json) => IsValid(json, "plan");

    internal bool IsValid(string json, string definition)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 20_000 });
        return IsValid(document.RootElement, _root.GetProperty("$defs").GetProperty(definition));
    }

    private bool IsValid(JsonElement value, JsonElement schema) => schema.EnumerateObject().All(keyword => Keeps(value, schema, keyword));

    private bool Keeps(JsonElement value, JsonElement schema, JsonProperty keyword) => keyword.Name switch
    {
        "description" => true,
        "$ref" => IsValid(value, _root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..])),
        "type" => keyword.Value.ValueKind is JsonValueKind.Array ? keyword.Value.EnumerateArray().Any(type => IsOfType(value, type.GetString()!)) : IsOfType(value, keyword.Value.GetString()!),
        "const" => JsonElement.DeepEquals(value, keyword.Value),
        "enum" => keyword.Value.EnumerateArray().Any(item => JsonElement.DeepEquals(value, item)),
        "anyOf" => keyword.Value.EnumerateArray().Any(item => IsValid(value, item)),
        "oneOf" => keyword.Value.EnumerateArray().Count(item => IsValid(value, item)) == 1,
        "pattern" => value.ValueKind is not JsonValueKind.String || PatternOf(keyword.Value.GetString()!).IsMatch(value.GetString()!),
        "minimum" => value.ValueKind is not JsonValueKind.Number || Compare(value, keyword.Value) >= 0,
        "maximum" => value.ValueKind is not JsonValueKind.Number || Compare(value, keyword.Value) <= 0,
        "items" => value.ValueKind is not JsonValueKind.Array || value.EnumerateArray().All(item => IsValid(item, keyword.Value)),
        "required" => value.ValueKind is not JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "properties" => value.ValueKind is not JsonValueKind.Object || value.EnumerateObject().All(member => !keyword.Value.TryGetProperty(member.Name, out var item) || IsValid(member.Value, item)),
        "additionalProperties" => value.ValueKind is not JsonValueKind.Object || value.EnumerateObject().All(member => (schema.TryGetProperty("properties", out var known) && known.TryGetProperty(member.Name, out _)) || (keyword.Value.ValueKind is JsonValueKind.Object ? IsValid(member.Value, keyword.Value) : keyword.Value.GetBoolean())),
        "minItems" => value.ValueKind is not JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
        _ => throw new NotSupportedException(keyword.Name),
    };

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind is JsonValueKind.Object,
        "array" => value.ValueKind is JsonValueKind.Array,
        "string" => value.ValueKind is JsonValueKind.String,
        "number" => value.ValueKind is JsonValueKind.Number,
        "integer" => value.ValueKind is JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind is JsonValueKind.Null,
        _ => throw new NotSupportedException(type),
    };

    // A number that is no decimal is beyond every bound.
    private static int Compare(JsonElement value, JsonElement bound) =>
        value.TryGetDecimal(out var number) ? number.CompareTo(bound.GetDecimal()) : Math.Sign(value.GetDouble());

    // The $ of ECMA-262 is the end alone, that of .NET also the place before a last line break.
    private Regex PatternOf(string pattern) =>
        _patterns.GetOrAdd(pattern, static text => new Regex(text.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant));
}
