using System.Text.Json;
using Kawasaki.Plan.Domain;

namespace PlanTool.Mcp;

/// <summary>The arguments of a call.</summary>
internal sealed class McpArguments(IDictionary<string, JsonElement> values, Language language)
{
    private const string LanguageName = "lang";

    /// <summary>Gets the language of messages.</summary>
    internal Language Language => Text(LanguageName) is "en" or "ja" ? Language.Of(Text(LanguageName)) : language;

    /// <summary>Returns what is wrong with the arguments by their schema, or nothing.</summary>
    internal Wording? ErrorBy(JsonElement schema)
    {
        var known = schema.GetProperty("properties");
        foreach (var (name, value) in values)
        {
            if (!known.TryGetProperty(name, out var property))
            {
                var names = string.Join(", ", known.EnumerateObject().Select(item => item.Name));
                return new(
                    $"引数「{Usage.Excerpt(name)}」はありません。引数：{names}",
                    $"There is no argument '{Usage.Excerpt(name)}': the arguments are {names}.");
            }

            if (ErrorOf(name, value, property) is { } error)
            {
                return error;
            }
        }

        return schema.GetProperty("required").EnumerateArray().Select(item => item.GetString()!).FirstOrDefault(name => !values.ContainsKey(name)) is { } missing
            ? new($"引数「{missing}」がありません。", $"The argument '{missing}' is missing.")
            : null;
    }

    /// <summary>Returns the text, unless there is none.</summary>
    internal string? Text(string name) =>
        values.TryGetValue(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    internal bool IsTrue(string name) => values.TryGetValue(name, out var value) && value.ValueKind is JsonValueKind.True;

    internal IReadOnlyList<string> Texts(string name) => [.. Items(name).Select(item => item.GetString()!)];

    internal IReadOnlyList<JsonElement> Items(string name) =>
        values.TryGetValue(name, out var value) ? [.. value.EnumerateArray()] : [];

    private static Wording? ErrorOf(string name, JsonElement value, JsonElement schema)
    {
        var type = schema.GetProperty("type").GetString()!;
        if (!IsOfType(value, type))
        {
            return new(
                $"「{name}」は{JapaneseOf(type)}ですが、{JapaneseOf(value.ValueKind)}があります。",
                $"'{name}' is {EnglishOf(type)}, but found {EnglishOf(value.ValueKind)}.");
        }

        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(item => item.ValueEquals(value.GetString())))
        {
            var (names, found) = (string.Join(", ", allowed.EnumerateArray().Select(item => item.GetString())), Usage.Excerpt(value.GetString()!));
            return new($"「{name}」は{names}のどれかですが、「{found}」があります。", $"'{name}' is one of {names}, but found '{found}'.");
        }

        if (schema.TryGetProperty("minItems", out var fewest) && value.GetArrayLength() < fewest.GetInt32())
        {
            return new($"「{name}」が空です。", $"'{name}' is empty.");
        }

        return schema.TryGetProperty("items", out var items)
            ? value.EnumerateArray().Select((item, i) => ErrorOf(FormattableString.Invariant($"{name}/{i}"), item, items)).FirstOrDefault(error => error is not null)
            : null;
    }

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "string" => value.ValueKind is JsonValueKind.String,
        "array" => value.ValueKind is JsonValueKind.Array,
        "object" => value.ValueKind is JsonValueKind.Object,
        _ => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
    };

    private static string EnglishOf(string type) => type switch { "string" => "a text", "array" => "an array", "object" => "an object", _ => "true or false" };

    private static string JapaneseOf(string type) => type switch { "string" => "文字列", "array" => "配列", "object" => "オブジェクト", _ => "真偽値" };

    private static string EnglishOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => "a text",
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };

    private static string JapaneseOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => "文字列",
        JsonValueKind.Array => "配列",
        JsonValueKind.Object => "オブジェクト",
        JsonValueKind.Number => "数値",
        JsonValueKind.True or JsonValueKind.False => "真偽値",
        _ => "null",
    };
}
