using System.Globalization;
using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace PlanTool;

/// <summary>A case in JSON. What is wrong is a <see cref="JsonException"/>; members of other programs are left alone.</summary>
internal static class CaseJson
{
    internal static JsonDocumentOptions Options { get; } = new() { AllowDuplicateProperties = false };

    internal static EvaluationFacts Read(JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Object)
        {
            throw new JsonException($"A case is a JSON object, but found {root.ValueKind}.");
        }

        return new(
            ReadDated(root, "baseline"),
            ReadDated(root, "actual"),
            Member(root, "target") is { } target ? ReadGoal(target) : default,
            ReadYear(root, "asOf"),
            ReadNumber(root, "limit") is { } limit ? new Assumptions(naturalLimit: limit) : null);
    }

    private static DatedValue? ReadDated(JsonElement root, string name) =>
        Member(root, name) is { } dated ? new DatedValue(Required(ReadNumber(dated, "value"), name, "value"), Required(ReadYear(dated, "period"), name, "period")) : null;

    private static Goal ReadGoal(JsonElement target)
    {
        var due = ReadYear(target, "due");
        var direction = ReadDirection(target);
        var condition = ReadText(target, "condition");
        return condition switch
        {
            "atLeast" => Of(Comparison.AtLeast),
            "atMost" => Of(Comparison.AtMost),
            "above" => Of(Comparison.Above),
            "below" => Of(Comparison.Below),
            "exactly" => Of(Comparison.Exactly),
            "between" => ReadRange(target, due),
            "pending" => Goal.Pending(due),
            "text" => Goal.InWords(due),
            null or "notSet" when direction is { } known => Goal.Towards(known, due),
            "notSet" => Goal.NotSet(due),
            null => throw new JsonException("A target has a condition or a direction."),
            _ => throw new JsonException($"The condition '{condition}' is unknown: it is atLeast, atMost, above, below, exactly, between, notSet, pending or text."),
        };

        Goal Of(Comparison comparison) => Goal.Of(comparison, Required(ReadNumber(target, "value"), "target", "value"), due);
    }

    private static Goal ReadRange(JsonElement target, FiscalYear? due)
    {
        var low = Required(ReadNumber(target, "low"), "target", "low");
        var high = Required(ReadNumber(target, "high"), "target", "high");
        return low <= high ? Goal.Between(low, high, due) : throw new JsonException($"The range of the target runs from {low} down to {high}.");
    }

    private static Direction? ReadDirection(JsonElement target) => ReadText(target, "direction") switch
    {
        null => null,
        "higher" => Direction.Higher,
        "lower" => Direction.Lower,
        var other => throw new JsonException($"The direction '{other}' is unknown: it is higher or lower."),
    };

    private static string? ReadText(JsonElement parent, string name) =>
        Member(parent, name) is not { } text ? null
        : text.ValueKind is JsonValueKind.String ? text.GetString()
        : throw new JsonException($"'{name}' is a string, but found {text.ValueKind}.");

    private static FiscalYear? ReadYear(JsonElement parent, string name) =>
        ReadText(parent, name) is not { } text ? null
        : FiscalYear.TryParse(text, out var year) ? year
        : throw new JsonException($"'{name}' is a fiscal year such as 'FY2025', from 'FY1886' to 'FY9998', but found '{text}'.");

    private static decimal? ReadNumber(JsonElement parent, string name)
    {
        if (Member(parent, name) is not { } number)
        {
            return null;
        }

        if (number.ValueKind is not JsonValueKind.Number)
        {
            throw new JsonException($"'{name}' is a number, but found {number.ValueKind}.");
        }

        return number.TryGetDecimal(out var value) && value.Scale == DecimalPlaces(number.GetRawText())
            ? value
            : throw new JsonException($"'{name}' has more digits than can be kept.");
    }

    /// <summary>Returns how many decimal places a number has. A decimal rounds by giving up decimal places, so it is exact when it has all of them.</summary>
    private static long DecimalPlaces(string number)
    {
        var parts = number.Split('e', 'E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : parts[0].Length - point - 1;
        var exponent = parts.Length == 1 ? 0 : long.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var given) ? given : long.MinValue / 2;
        return Math.Max(0, places - exponent);
    }

    private static JsonElement? Member(JsonElement parent, string name)
    {
        if (parent.ValueKind is not JsonValueKind.Object)
        {
            throw new JsonException($"Expected an object with '{name}', but found {parent.ValueKind}.");
        }

        return parent.TryGetProperty(name, out var member) && member.ValueKind is not JsonValueKind.Null ? member : null;
    }

    private static T Required<T>(T? value, string owner, string name)
        where T : struct =>
        value ?? throw new JsonException($"'{owner}' has no '{name}'.");
}
