using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Reads a case. Members that it does not know are left alone, but none may be repeated.</summary>
internal static class CaseReader
{
    internal static EvaluationFacts Read(JsonElement root) => new(
        ReadDated(root, "baseline"),
        ReadDated(root, "actual"),
        Member(root, "", "target") is { } target ? ReadGoal(target) : default,
        ReadYear(root, "", "asOf"),
        ReadNumber(root, "", "limit") is { } limit ? new Assumptions { NaturalLimit = limit } : null);

    private static DatedValue? ReadDated(JsonElement root, string name)
    {
        var place = "/" + name;
        return Member(root, "", name) is { } dated
            ? new DatedValue(Required(ReadNumber(dated, place, "value"), place, "value"), Required(ReadYear(dated, place, "period"), place, "period"))
            : null;
    }

    private static Goal ReadGoal(JsonElement target)
    {
        const string Place = "/target";
        var due = ReadYear(target, Place, "due");
        var direction = ReadText(target, Place, "direction") switch
        {
            null => default(Direction?),
            "higher" => Direction.Higher,
            "lower" => Direction.Lower,
            var other => throw Error(Invariant($"The direction '{Excerpt.Of(other.AsSpan())}' is unknown: it is higher or lower."), Place, "direction"),
        };
        var name = ReadText(target, Place, "condition");
        switch (TargetConditions.Named(name))
        {
            case { } condition when condition.IsOnOneValue():
                return Goal.Of(condition, Required(ReadNumber(target, Place, "value"), Place, "value"), due);
            case TargetCondition.Between:
                var low = Required(ReadNumber(target, Place, "low"), Place, "low");
                var high = Required(ReadNumber(target, Place, "high"), Place, "high");
                return low <= high ? Goal.Between(low, high, due) : throw Error(
                    Invariant($"The range of the target runs from {low} down to {high}."),
                    Place,
                    "high");
            case TargetCondition.Pending:
                return Goal.Pending(due);
            case TargetCondition.Text:
                return Goal.InWords(due);
            case TargetCondition.NotSet:
                return direction is { } stated ? Goal.Towards(stated, due) : Goal.NotSet(due);
            default:
                return
                    name is not null ? throw Error(
                        $"The condition '{Excerpt.Of(name.AsSpan())}' is unknown: "
                            + "it is atLeast, atMost, above, below, exactly, between, notSet, pending or text.",
                        Place,
                        "condition")
                    : direction is { } only ? Goal.Towards(only, due)
                    : throw Error("A target has a condition or a direction.", Place);
        }
    }

    private static string? ReadText(JsonElement parent, string place, string name) =>
        Member(parent, place, name) is not { } text ? null
        : text.ValueKind is not JsonValueKind.String ? throw Error(Invariant($"'{name}' is a string, but found {text.ValueKind}."), place, name)
        : TextOf(text) ?? throw Error(Invariant($"'{name}' is no text: it has half a surrogate pair."), place, name);

    private static FiscalYear? ReadYear(JsonElement parent, string place, string name) =>
        ReadText(parent, place, name) is not { } text ? null
        : FiscalYear.TryParse(text, out var year) ? year
        : throw Error(
            Invariant($"'{name}' is a fiscal year such as 'FY2025', from 'FY1886' to 'FY9998', but found '{Excerpt.Of(text.AsSpan())}'."),
            place,
            name);

    private static decimal? ReadNumber(JsonElement parent, string place, string name)
    {
        if (Member(parent, place, name) is not { } number)
        {
            return null;
        }

        if (number.ValueKind is not JsonValueKind.Number)
        {
            throw Error(Invariant($"'{name}' is a number, but found {number.ValueKind}."), place, name);
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(number.GetRawText()));
        _ = reader.Read();
        return JsonText.TryReadExactly(ref reader, out var value) ? value : throw Error(Invariant($"'{name}' has more digits than can be kept."), place, name);
    }

    /// <summary>Returns a member, or <see langword="null"/> where it is absent or null.</summary>
    private static JsonElement? Member(JsonElement parent, string place, string name)
    {
        if (parent.ValueKind is not JsonValueKind.Object)
        {
            throw Error(Invariant($"Expected an object, but found {parent.ValueKind}."), place);
        }

        JsonElement? found = null;
        foreach (var member in parent.EnumerateObject().Where(member => NameIs(member, name)))
        {
            found = found is null ? member.Value : throw Error("The member is repeated.", place, name);
        }

        return found is { ValueKind: not JsonValueKind.Null } known ? known : null;
    }

    private static bool NameIs(JsonProperty member, string name)
    {
        try
        {
            return member.NameEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false; // Half a surrogate pair.
        }
    }

    private static string? TextOf(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // Half a surrogate pair.
        }
    }

    private static T Required<T>(T? value, string place, string name)
        where T : struct =>
        value ?? throw Error(Invariant($"The member '{name}' is missing."), place);

    private static JsonException Error(string message, string place, string? name = null)
    {
        var path = name is null ? place : $"{place}/{name}";
        return new(path.Length == 0 ? message : $"{message} Path: {path}.", path, lineNumber: null, bytePositionInLine: null);
    }
}
