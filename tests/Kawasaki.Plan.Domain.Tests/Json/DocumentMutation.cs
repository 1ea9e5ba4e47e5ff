using System.Text.Json.Nodes;

namespace Kawasaki.Plan.Domain.Tests.Json;

/// <summary>A document of the format with one thing wrong in it.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Json">The document.</param>
/// <param name="Path">Where it was done.</param>
/// <param name="RefusedAt">The path of the refusal; where the document may be a plan as well, <see langword="null"/>.</param>
public sealed record DocumentMutation(string Kind, string Json, string Path, string? RefusedAt)
{
    private const string Mark = "\uE000"; // Of no generator: stands where the mutated text goes.
    private static readonly string Deep = new string('[', 10_000) + new string(']', 10_000);
    private static readonly string[] Numbers = ["-1", "0", "1.5", "1e400", "12345678901234567890.1234567890", "79228162514264337593543950336", "2147483648"];
    private static readonly string[] Texts = ["", " ", "\u3000", "\u0085", "\uFEFF", "FY1885", "FY9999", "FY2025\n", "FY2025/FY2024", "../..", "2015", "2015-13", "2023-02-29", "1872", "0-1", "5-1-1-1", "10000", "other"];

    /// <summary>Gets whether the document may be no plan only because of what the model checks.</summary>
    public bool MayBePlan => RefusedAt is null;

    /// <summary>Returns every mutation of a document.</summary>
    internal static IEnumerable<DocumentMutation> All(string json)
    {
        var root = JsonNode.Parse(json)!;
        return Places(root).SelectMany(place => At(root, place));
    }

    /// <summary>Returns one of them: of some place in the document, some mutation.</summary>
    internal static DocumentMutation Pick(string json, int seed)
    {
        var root = JsonNode.Parse(json)!;
        var places = Places(root).ToArray();
        var number = unchecked((uint)seed * 2_654_435_761u);
        var mutations = At(root, places[number % places.Length]).ToArray();
        return mutations[number / places.Length % mutations.Length];
    }

    private static IEnumerable<DocumentMutation> At(JsonNode root, JsonNode place)
    {
        var path = PointerTo(place);
        var value = place.ToJsonString();
        yield return new("retyped", Replaced(root, place, place is JsonObject ? "[]" : "{}"), path, path);
        yield return new("deep", Replaced(root, place, Deep), path, place is JsonArray ? path + "/0" : path);
        if (place.Parent is JsonObject parent)
        {
            var name = place.GetPropertyName();
            yield return new("dropped", Renamed(root, place, null), path, null);
            yield return new("doubled", Renamed(root, place, $"\"{name}\":{value},\"{name}\":{value}"), path, path);
            yield return new("renamed", Renamed(root, place, $"\"{name}s\":{value}"), path, $"{PointerTo(parent)}/{name}s");
        }

        if (place is JsonValue scalar)
        {
            var isNumber = scalar.GetValueKind() is System.Text.Json.JsonValueKind.Number;
            var isText = scalar.GetValueKind() is System.Text.Json.JsonValueKind.String;
            if (isNumber)
            {
                yield return new("as a string", Replaced(root, place, $"\"{value}\""), path, path);
            }

            foreach (var other in isNumber ? Numbers : [])
            {
                yield return new("another number", Replaced(root, place, other), path, null);
            }

            foreach (var other in isText ? Texts : [])
            {
                yield return new("another text", Replaced(root, place, JsonValue.Create(other).ToJsonString()), path, null);
            }
        }
    }

    /// <summary>Returns the JSON Pointer to a node of a document of the format, whose names are plain.</summary>
    internal static string PointerTo(JsonNode node) => node.GetPath()[1..].Replace("]", "", StringComparison.Ordinal).Replace('[', '/').Replace('.', '/');

    private static IEnumerable<JsonNode> Places(JsonNode? node) => node switch
    {
        JsonObject @object => @object.SelectMany(member => Places(member.Value)).Prepend(@object),
        JsonArray array => array.SelectMany(Places).Prepend(array),
        null => [],
        _ => [node],
    };

    private static string Replaced(JsonNode root, JsonNode place, string json) => Rendered(root, place, withName: false).Replace($"\"{Mark}\"", json, StringComparison.Ordinal);

    private static string Renamed(JsonNode root, JsonNode place, string? member)
    {
        var text = Rendered(root, place, withName: true);
        var marked = $"\"{Mark}\":null";
        return member is not null
            ? text.Replace(marked, member, StringComparison.Ordinal)
            : text.Replace("," + marked, "", StringComparison.Ordinal).Replace(marked + ",", "", StringComparison.Ordinal).Replace(marked, "", StringComparison.Ordinal);
    }

    private static string Rendered(JsonNode node, JsonNode place, bool withName) => node switch
    {
        _ when node == place => $"\"{Mark}\"",
        JsonObject @object => "{" + string.Join(',', @object.Select(member => member.Value == place && withName ? $"\"{Mark}\":null" : $"\"{member.Key}\":{(member.Value is null ? "null" : Rendered(member.Value, place, withName))}")) + "}",
        JsonArray array => "[" + string.Join(',', array.Select(item => item is null ? "null" : Rendered(item, place, withName))) + "]",
        _ => node.ToJsonString(),
    };
}
