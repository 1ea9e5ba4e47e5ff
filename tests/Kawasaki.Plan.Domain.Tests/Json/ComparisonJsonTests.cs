using System.Text.Json;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Hierarchy.Changes;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Kawasaki.Plan.Domain.Tests.Hierarchy;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Json;

[Properties(Arbitrary = [typeof(PlanArbitraries), typeof(ComparisonTests)], MaxTest = 100)]
public class ComparisonJsonTests
{
    /// <summary>What a member that is left out stands for.</summary>
    private static readonly string[] LeftOut = ["null", "[]", "\"level\"", "\"outcome\"", "\"perception\"", "{\"groups\":[]}"];

    [Property]
    public void Before_and_after_stand_at_their_places(PlanRevision revision) => AssertPlaced(revision.Older, revision.Newer);

    [Property]
    public void Before_and_after_stand_at_their_places_in_any_plans(ComprehensivePlan older, ComprehensivePlan newer) => AssertPlaced(older, newer);

    [Property]
    public void There_is_an_entry_a_change(PlanRevision revision)
    {
        var comparison = PlanComparison.Between(revision.Older, revision.Newer);
        using var json = JsonDocument.Parse(ComparisonJson.Serialize(comparison));

        Assert.Equal(comparison.Changes.Count, json.RootElement.GetArrayLength());
        Assert.True(JsonElement.DeepEquals(json.RootElement, JsonDocument.Parse(ComparisonJson.Serialize(comparison, JsonLayout.Indented)).RootElement));
    }

    [Fact]
    public void Serialize_OfEachKind_SaysItAndItsPlaces()
    {
        var older = Plan(new Indicator("率", Baseline.None, [], [Target.AtLeast(Quantity.Percent(10), phase: 1)]), new Indicator("数", Baseline.None));
        var newer = Plan(new Indicator("新", Baseline.None), new Indicator("率", Baseline.None, [new Measurement(Quantity.Percent(5.0m))], [Target.AtLeast(Quantity.Percent(12), phase: 1)]));

        Assert.Equal(
            "[{\"kind\":\"added\",\"older\":null,\"newer\":\"/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0\",\"code\":\"1-1-1\",\"name\":\"新\",\"before\":null,"
            + "\"after\":{\"name\":\"新\",\"source\":null,\"baseline\":{\"kind\":\"none\"},\"measurements\":[],\"targets\":[]}},"
            + "{\"kind\":\"added\",\"older\":null,\"newer\":\"/basicPolicies/0/policies/0/measures/0/outcomeIndicators/1/measurements/0\",\"code\":\"1-1-1\",\"name\":\"率\",\"before\":null,\"after\":{\"value\":5.0,\"unit\":\"%\"}},"
            + "{\"kind\":\"raised\",\"older\":\"/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0/targets/0\",\"newer\":\"/basicPolicies/0/policies/0/measures/0/outcomeIndicators/1/targets/0\",\"code\":\"1-1-1\",\"name\":\"率\","
            + "\"before\":{\"phase\":1,\"condition\":\"atLeast\",\"value\":10,\"unit\":\"%\"},\"after\":{\"phase\":1,\"condition\":\"atLeast\",\"value\":12,\"unit\":\"%\"}},"
            + "{\"kind\":\"dropped\",\"older\":\"/basicPolicies/0/policies/0/measures/0/outcomeIndicators/1\",\"newer\":null,\"code\":\"1-1-1\",\"name\":\"数\","
            + "\"before\":{\"name\":\"数\",\"source\":null,\"baseline\":{\"kind\":\"none\"},\"measurements\":[],\"targets\":[]},\"after\":null}]",
            ComparisonJson.Serialize(PlanComparison.Between(older, newer)));
    }

    [Fact]
    public void Serialize_OfARenaming_SaysThatItIsInferred()
    {
        var older = Plan(new Indicator("ＳＤＧｓの数", Baseline.None));

        Assert.Equal(
            "[{\"kind\":\"renamed\",\"older\":\"/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0/name\",\"newer\":\"/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0/name\",\"code\":\"1-1-1\",\"name\":\"SDGsの数\","
            + "\"before\":\"ＳＤＧｓの数\",\"after\":\"SDGsの数\",\"inferred\":true}]",
            ComparisonJson.Serialize(PlanComparison.Between(older, Plan(new Indicator("SDGsの数", Baseline.None)))));
    }

    [Fact]
    public void Serialize_OfAList_SaysWhichEntriesAreOthers()
    {
        ComprehensivePlan Accounts(params ProjectAccount[] accounts) =>
            new([new BasicPolicy(new(1), "甲", [new Policy(new(1, 1), "乙", measures: [new Measure(new(1, 1, 1), "丙", projects: [new Project("丁").WithAccounts(accounts)])])])]);
        ProjectAccount Of(int year, decimal executed) => new(new(year), new("円"), executed: executed);

        var json = JsonDocument.Parse(ComparisonJson.Serialize(PlanComparison.Between(Accounts(Of(2019, 1), Of(2020, 2), Of(2021, 3)), Accounts(Of(2020, 2), Of(2021, 4), Of(2022, 5)))));
        var change = json.RootElement.EnumerateArray().Single();

        Assert.Equal(("1-1-1", "丁"), (change.GetProperty("code").GetString(), change.GetProperty("project").GetString()));
        Assert.Equal(
            ["changed FY2021 FY2021", "added  FY2022", "dropped FY2019 "],
            change.GetProperty("entries").EnumerateArray().Select(entry => $"{entry.GetProperty("kind").GetString()} {YearOf(entry, "before")} {YearOf(entry, "after")}"));
    }

    private static string YearOf(JsonElement entry, string member) =>
        entry.GetProperty(member) is { ValueKind: JsonValueKind.Object } account ? account.GetProperty("year").GetString()! : "";

    private static ComprehensivePlan Plan(params Indicator[] indicators) =>
        new([new BasicPolicy(new(1), "甲", [new Policy(new(1, 1), "乙", measures: [new Measure(new(1, 1, 1), "丙", indicators)])])]);

    private static void AssertPlaced(ComprehensivePlan older, ComprehensivePlan newer)
    {
        var comparison = PlanComparison.Between(older, newer);
        using var changes = JsonDocument.Parse(ComparisonJson.Serialize(comparison));
        using var before = JsonDocument.Parse(PlanJson.Serialize(older));
        using var after = JsonDocument.Parse(PlanJson.Serialize(newer));
        foreach (var change in changes.RootElement.EnumerateArray())
        {
            if (change.GetProperty("kind").GetString() != "moved")
            {
                AssertAt(before.RootElement, change.GetProperty("older").GetString(), change.GetProperty("before"));
                AssertAt(after.RootElement, change.GetProperty("newer").GetString(), change.GetProperty("after"));
            }
            else
            {
                AssertSameName(
                    Find(before.RootElement, change.GetProperty("older").GetString()!)!.Value,
                    Find(after.RootElement, change.GetProperty("newer").GetString()!)!.Value);
            }
        }
    }

    private static void AssertAt(JsonElement plan, string? place, JsonElement value)
    {
        if (place is not null && Find(plan, place) is { } found)
        {
            Assert.Equal(WithoutKind(found), WithoutKind(value));
        }
        else
        {
            Assert.Contains(value.GetRawText(), LeftOut);
        }
    }

    /// <summary>Returns the JSON without the kind of an indicator, which a list may say.</summary>
    private static string WithoutKind(JsonElement json) =>
        json.GetRawText().Replace(",\"kind\":\"perception\"", "", StringComparison.Ordinal).Replace(",\"kind\":\"outcome\"", "", StringComparison.Ordinal);

    private static void AssertSameName(JsonElement older, JsonElement newer) =>
        Assert.True(
            (older.TryGetProperty("code", out var code) && code.GetString() == newer.GetProperty("code").GetString())
            || older.GetProperty("name").ValueKind == newer.GetProperty("name").ValueKind);

    private static JsonElement? Find(JsonElement json, string pointer)
    {
        JsonElement? found = json;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            found = found is not { } here ? null
                : here.ValueKind is JsonValueKind.Array ? here[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]
                : here.TryGetProperty(step, out var member) ? member
                : null;
        }

        return found;
    }
}
