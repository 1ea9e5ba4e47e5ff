using System.Text.Json;
using System.Text.Json.Serialization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>The types of the library in a consumer's own source-generated context.</summary>
public class ConsumerContextTests
{
    private static readonly ComprehensivePlan Plan = PlanJson.Deserialize(File.ReadAllBytes(Path.Combine(Sample.Root, "samples", "data", "policy-5-1.json")));

    private static readonly Page Full = new(
        new FiscalYear(2025),
        PlanCode.Parse("5-1-1"),
        Quantity.Percent(98.0m),
        Plan,
        Plan.Measures.First().OutcomeIndicators[0],
        new() { [new FiscalYear(2024)] = 1.50m, [new FiscalYear(2025)] = 2m },
        CalendarPeriod.Parse("2021-11-26"),
        new FiscalYear(2026),
        PlanCode.Parse("5"),
        Quantity.Percent(1),
        CalendarPeriod.Parse("FY2026/.."),
        [new FiscalYear(2022), new FiscalYear(2023)],
        [null, PlanCode.Parse("5-1")],
        [Plan]);

    [Fact]
    public void A_page_reads_back()
    {
        var json = JsonSerializer.Serialize(Full, PageContext.Default.Page);
        var read = JsonSerializer.Deserialize(json, PageContext.Default.Page)!;

        Assert.Contains("\"Year\":\"FY2025\",\"Code\":\"5-1-1\",\"Value\":{\"value\":98.0,\"unit\":\"%\"}", json, StringComparison.Ordinal);
        Assert.Contains("\"Budget\":{\"FY2024\":1.50,\"FY2025\":2},\"Period\":\"2021-11-26\"", json, StringComparison.Ordinal);
        Assert.Equal(json, JsonSerializer.Serialize(read, PageContext.Default.Page));
        Assert.Equal((Full.Year, Full.Code, Full.Value, Full.Plan, Full.Indicator, Full.Period), (read.Year, read.Code, read.Value, read.Plan, read.Indicator, read.Period));
        Assert.Equal(Full.Budget, read.Budget);
        Assert.Equal(Full.Years, read.Years);
        Assert.Equal(Full.Codes, read.Codes);
        Assert.Equal(Full.Plans, read.Plans);
    }

    [Fact]
    public void What_may_be_absent_may_be_null()
    {
        var empty = Full with { NextYear = null, NextCode = null, NextValue = null, NextPeriod = null, Plans = null };
        var read = JsonSerializer.Deserialize(JsonSerializer.Serialize(empty, PageContext.Default.Page), PageContext.Default.Page)!;

        Assert.Equal((null, null, null, null, null), (read.NextYear, read.NextCode, read.NextValue, read.NextPeriod, read.Plans));
    }

    [Theory]
    [InlineData("$.Year", "\"Year\":\"FY2025\"", "\"Year\":\"2025\"", "fiscal year such as 'FY2025'")]
    [InlineData("$.Year", "\"Year\":\"FY2025\"", "\"Year\":null", "Null")]
    [InlineData("$.Code", "\"Code\":\"5-1-1\"", "\"Code\":\"5-01\"", "plan code")]
    [InlineData("$.Period", "\"Period\":\"2021-11-26\"", "\"Period\":\"2021-11-31\"", "2021-11-31")]
    [InlineData("$.NextYear", "\"NextYear\":\"FY2026\"", "\"NextYear\":2026", "Number")]
    [InlineData("$.Years[1]", "\"FY2022\",\"FY2023\"", "\"FY2022\",\"FY2023 \"", "FY2023")]
    [InlineData("$.Codes[1]", "[null,\"5-1\"]", "[null,\"\"]", "plan code")]
    public void An_error_in_a_scalar_has_its_path_in_the_whole_document(string path, string of, string by, string expected)
    {
        var exception = Refusal(of, by);

        Assert.Equal(path, exception.Path);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$.Value", "/value", "\"value\":98.0", "\"value\":\"98.0\"")]
    [InlineData("$.Value", "/unit", "\"value\":98.0,\"unit\":\"%\"", "\"value\":98.0,\"unit\":5")]
    [InlineData("$.Plan", "/basicPolicies/0/policies/0/code", "\"code\":\"5-1\"", "\"code\":51")]
    public void An_error_in_a_part_of_a_plan_has_the_path_of_the_part_and_the_place_in_it(string path, string place, string of, string by)
    {
        var exception = Refusal(of, by);

        Assert.Equal((path, place), (exception.Path, ((JsonException)exception.InnerException!).Path));
        Assert.EndsWith($" Path: {place}.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_is_none_is_refused() =>
        Assert.Contains("'FY24'", Refusal("\"FY2024\":1.50", "\"FY24\":1.50").Message, StringComparison.Ordinal);

    private static JsonException Refusal(string of, string by)
    {
        var json = JsonSerializer.Serialize(Full, PageContext.Default.Page);
        Assert.Contains(of, json, StringComparison.Ordinal);
        return Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json.Replace(of, by, StringComparison.Ordinal), PageContext.Default.Page));
    }
}

internal sealed record Page(
    FiscalYear Year,
    PlanCode Code,
    Quantity Value,
    ComprehensivePlan Plan,
    Indicator Indicator,
    Dictionary<FiscalYear, decimal> Budget,
    CalendarPeriod Period,
    FiscalYear? NextYear,
    PlanCode? NextCode,
    Quantity? NextValue,
    CalendarPeriod? NextPeriod,
    IReadOnlyList<FiscalYear> Years,
    IReadOnlyList<PlanCode?> Codes,
    IReadOnlyList<ComprehensivePlan>? Plans);

[JsonSerializable(typeof(Page))]
internal sealed partial class PageContext : JsonSerializerContext;
