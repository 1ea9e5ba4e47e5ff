using System.Globalization;
using System.Text.Json.Nodes;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>A plan in which every text and every amount is another, so that each is found where it is written, and nowhere else.</summary>
internal sealed class MarkedPlan
{
    private static readonly HashSet<string> Kept =
        ["code", "grade", "scale", "unit", "condition", "kind", "level", "direction", "counts", "missing", "status", "relativeTo", "period", "due", "asOf", "from", "on", "year", "mark"];

    private static readonly HashSet<string> Lists = ["progress", "issues", "directions", "directObjectives", "remarks"];
    private readonly List<MarkedText> _texts = [];
    private readonly List<MarkedText> _amounts = [];

    internal MarkedPlan(ComprehensivePlan plan)
    {
        var root = JsonNode.Parse(PlanJson.Serialize(plan))!;
        Mark(root, place: "");
        Json = root.ToJsonString();
    }

    internal string Json { get; }

    /// <summary>Gets the texts, each with the code of its part.</summary>
    internal IReadOnlyList<MarkedText> Texts => _texts;

    /// <summary>Gets the amounts, in digits, each with the code of its part.</summary>
    internal IReadOnlyList<MarkedText> Amounts => _amounts;

    private void Mark(JsonNode node, string place)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                Mark(item!, place);
            }

            return;
        }

        var members = node.AsObject();
        var own = members["code"] is { } code && members["measures"] is not null | members["policies"] is not null | members["projects"] is not null ? (string)code! : place;
        foreach (var (name, value) in members.ToArray())
        {
            switch (value)
            {
                case JsonObject or JsonArray when name == "notes" && value is JsonArray { Count: > 0 } marks && marks[0] is JsonValue:
                    break; // The marks of an indicator.
                case JsonArray list when Lists.Contains(name) && list.Count > 0 && list[0] is JsonValue:
                    members[name] = new JsonArray([.. list.Select(_ => (JsonNode)Text(own))]);
                    break;
                case JsonObject or JsonArray when name is not ("scales" or "phases"):
                    Mark(value, own);
                    break;
                case JsonValue text when text.GetValueKind() is System.Text.Json.JsonValueKind.String && !Kept.Contains(name):
                    members[name] = Text(own);
                    break;
                case JsonValue number when number.GetValueKind() is System.Text.Json.JsonValueKind.Number && name is not ("phase" or "scaleMaximum" or "formatVersion"):
                    members[name] = Amount(own);
                    break;
            }
        }
    }

    private string Text(string place)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"文{_texts.Count:0000}字");
        _texts.Add(new(place, text));
        return text;
    }

    private decimal Amount(string place)
    {
        var amount = 100_000.25m + _amounts.Count;
        _amounts.Add(new(place, amount.ToString(CultureInfo.InvariantCulture)));
        return amount;
    }
}

/// <summary>A text or an amount, and the code of the part of the plan in which it stands.</summary>
internal sealed record MarkedText(string Place, string Text);
