using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>A JSON value, and its place as a JSON Pointer. Whatever it is not is a <see cref="JsonException"/>.</summary>
internal sealed record JsonPlace(JsonElement Json, string Place)
{
    internal JsonException Error(string japanese, string english) => JsonRefusal.At(Place, japanese, english);

    /// <summary>Returns the error for what the model refuses. The name of a constructor's parameter means nothing to whoever wrote the document.</summary>
    internal static JsonException Error(ArgumentException refused, string place)
    {
        var english = Wording.EnglishOf(refused);
        return JsonRefusal.At(place, Worded.JapaneseOf(refused) ?? $"この値は使えません（{english}）。", english, refused);
    }

    /// <summary>Makes what the model may refuse.</summary>
    internal T Make<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException exception)
        {
            throw Error(exception, Place);
        }
    }

    /// <summary>Returns the members, of which some must be there and none other may.</summary>
    internal JsonMembers Members(string[] required, params string[] optional)
    {
        var members = new Dictionary<string, JsonPlace>(StringComparer.Ordinal);
        foreach (var (name, value) in AllMembers())
        {
            members[name] = required.Contains(name) || optional.Contains(name)
                ? value
                : throw value.Error(
                    $"この項目はありません。項目：{string.Join(", ", required.Concat(optional))}。",
                    $"The member is unknown: it is one of {string.Join(", ", required.Concat(optional))}.");
        }

        return Array.Find(required, name => !members.ContainsKey(name)) is { } missing
            ? throw Error($"項目「{missing}」がありません。", $"The member '{missing}' is missing.")
            : new(members);
    }

    internal IEnumerable<(string Name, JsonPlace Value)> AllMembers()
    {
        Expect(JsonValueKind.Object);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in Json.EnumerateObject())
        {
            var place = $"{Place}/{JsonPath.TokenOf(member.Name)}";
            yield return names.Add(member.Name)
                ? (member.Name, new(member.Value, place))
                : throw JsonRefusal.At(place, "同じ項目が二度あります。", "The member is repeated.");
        }
    }

    internal IEnumerable<JsonPlace> Elements()
    {
        Expect(JsonValueKind.Array);
        var i = 0;
        foreach (var element in Json.EnumerateArray())
        {
            yield return new(element, Invariant($"{Place}/{i++}"));
        }
    }

    internal string Text()
    {
        Expect(JsonValueKind.String);
        return Json.GetString()!;
    }

    internal bool Boolean() =>
        Json.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? Json.GetBoolean()
            : throw Unlike(new("true か false", "true or false"));

    internal int Integer()
    {
        Expect(JsonValueKind.Number);
        return Json.TryGetInt32(out var number)
            ? number
            : throw Error("-2147483648 から 2147483647 までの整数ではありません。", "The number is no whole number from -2147483648 to 2147483647.");
    }

    internal decimal Number()
    {
        Expect(JsonValueKind.Number);
        return JsonText.TryReadExactly(Json, out var number)
            ? number
            : throw Error("数の桁が多すぎて、そのまま保てません。", "The number has more digits than can be kept.");
    }

    /// <summary>Returns the value of an enum that has the name.</summary>
    internal T Named<T>()
        where T : struct, Enum
    {
        var name = Text();
        if (EnumNames<T>.TryFind(name, out var value))
        {
            return value;
        }

        var meant = Array.Find(EnumNames<T>.Names, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
        throw Error(
            $"「{Excerpt.Of(name.AsSpan())}」はありません。" + (meant is null ? "" : $"「{meant}」のことではありませんか。")
                + $"書けるもの：{string.Join(", ", EnumNames<T>.Names)}。",
            $"'{Excerpt.Of(name.AsSpan())}' is unknown: " + (meant is null ? "" : $"did you mean '{meant}'? ")
                + $"{(meant is null ? "it" : "It")} is one of {string.Join(", ", EnumNames<T>.Names)}.");
    }

    private void Expect(JsonValueKind kind)
    {
        if (Json.ValueKind != kind)
        {
            throw Unlike(NameOf(kind));
        }
    }

    private JsonException Unlike(Wording what)
    {
        var found = NameOf(Json.ValueKind);
        return Error($"{what.Japanese}ではなく{found.Japanese}があります。", $"Expected {what.English}, but found {found.English}.");
    }

    private static Wording NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => new("オブジェクト", "an object"),
        JsonValueKind.Array => new("配列", "an array"),
        JsonValueKind.String => new("文字列", "a string"),
        JsonValueKind.Number => new("数", "a number"),
        JsonValueKind.Null => new("null", "null"),
        _ => kind is JsonValueKind.True ? new("true", "true") : new("false", "false"),
    };
}
