using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>A JSON value, and its place as a JSON Pointer. Whatever it is not is a <see cref="JsonException"/>.</summary>
internal sealed record JsonPlace(JsonElement Json, string Place)
{
    internal static JsonException Error(string message, string place, Exception? inner = null) =>
        new(place.Length == 0 ? message : $"{message} Path: {place}.", place, lineNumber: null, bytePositionInLine: null, inner);

    /// <summary>Returns the error for what the model refuses. The name of a constructor's parameter means nothing to whoever wrote the document.</summary>
    internal static JsonException Error(ArgumentException refused, string place)
    {
        var message = refused.Message;
        var parameter = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        parameter = parameter < 0 ? message.AsSpan().IndexOf('\n') : parameter;
        return Error(parameter < 0 ? message : CharacterClasses.TrimEnd(message.AsSpan(0, parameter)).ToString(), place, refused);
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
                : throw Error($"The member is unknown: it is one of {string.Join(", ", required.Concat(optional))}.", value.Place);
        }

        return Array.Find(required, name => !members.ContainsKey(name)) is { } missing
            ? throw Error($"The member '{missing}' is missing.", Place)
            : new(members);
    }

    internal IEnumerable<(string Name, JsonPlace Value)> AllMembers()
    {
        Expect(JsonValueKind.Object, "an object");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in Json.EnumerateObject())
        {
            var place = $"{Place}/{JsonPath.TokenOf(member.Name)}";
            yield return names.Add(member.Name) ? (member.Name, new(member.Value, place)) : throw Error("The member is repeated.", place);
        }
    }

    internal IEnumerable<JsonPlace> Elements()
    {
        Expect(JsonValueKind.Array, "an array");
        var i = 0;
        foreach (var element in Json.EnumerateArray())
        {
            yield return new(element, Invariant($"{Place}/{i++}"));
        }
    }

    internal string Text()
    {
        Expect(JsonValueKind.String, "a string");
        return Json.GetString()!;
    }

    internal bool Boolean() =>
        Json.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? Json.GetBoolean()
            : throw Error($"Expected true or false, but found {Json.ValueKind}.", Place);

    internal int Integer()
    {
        Expect(JsonValueKind.Number, "a whole number");
        return Json.TryGetInt32(out var number) ? number : throw Error("The number is no whole number from -2147483648 to 2147483647.", Place);
    }

    internal decimal Number()
    {
        Expect(JsonValueKind.Number, "a number");
        return JsonText.TryReadExactly(Json, out var number) ? number : throw Error("The number has more digits than can be kept.", Place);
    }

    /// <summary>Returns the value of an enum that has the name.</summary>
    internal T Named<T>()
        where T : struct, Enum
    {
        var name = Text();
        return EnumNames<T>.TryFind(name, out var value)
            ? value
            : throw Error($"'{Excerpt.Of(name.AsSpan())}' is unknown: it is one of {string.Join(", ", EnumNames<T>.Names)}.", Place);
    }

    private void Expect(JsonValueKind kind, string what)
    {
        if (Json.ValueKind != kind)
        {
            throw Error($"Expected {what}, but found {Json.ValueKind}.", Place);
        }
    }
}
