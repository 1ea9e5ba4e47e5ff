using System.Text.Json.Nodes;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;
using Xunit;

namespace Kawasaki.Plan.Documents.Files.Tests;

/// <summary>What a plan says, counted.</summary>
internal static class PlanFacts
{
    /// <summary>Fails where fewer facts of a plan than a share of them were read, or one that is not of it, and says which.</summary>
    internal static void AssertKept(double share, ComprehensivePlan plan, ComprehensivePlan read)
    {
        var (expected, found) = (Of(plan), Of(read));
        var kept = expected.Sum(fact => Math.Min(fact.Value, found.GetValueOrDefault(fact.Key)));
        var lost = expected.Where(fact => fact.Value > found.GetValueOrDefault(fact.Key)).Select(fact => $"- {fact.Key}");
        var other = found.Where(fact => fact.Value > expected.GetValueOrDefault(fact.Key)).Select(fact => $"+ {fact.Key}");
        var all = expected.Values.Sum();

        Assert.True(kept >= share * all, $"{kept} of {all}, {100.0 * kept / all:F1} %\n{string.Join('\n', lost.Concat(other))}");
    }

    /// <summary>Returns what the JSON of a plan says, each value with the names and codes around it and how often.</summary>
    internal static Dictionary<string, int> Of(ComprehensivePlan plan)
    {
        var facts = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(JsonNode.Parse(PlanJson.Serialize(plan)), "");
        return facts;

        void Add(JsonNode? node, string context)
        {
            switch (node)
            {
                case JsonObject members:
                    var named = context + string.Concat(members.Where(member => member.Key is "code" or "name" && member.Value is JsonValue).Select(member => $"/{member.Value}"));
                    foreach (var (key, value) in members)
                    {
                        Add(value, $"{named}.{key}");
                    }

                    break;
                case JsonArray items:
                    foreach (var item in items)
                    {
                        Add(item, context);
                    }

                    break;
                case JsonValue value:
                    var fact = $"{context}={value}";
                    facts[fact] = facts.GetValueOrDefault(fact) + 1;
                    break;
                default:
                    break;
            }
        }
    }
}
