using System.Text.Json;
using Kawasaki.Plan.Domain.Json;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Json;

/// <summary>A member of a case that stands in another object of it would be left alone, and what it says missed by nobody.</summary>
public class CaseMemberTests
{
    private static readonly Dictionary<string, string> Values = new()
    {
        ["baseline"] = """{"value":1,"period":"FY2015"}""",
        ["actual"] = """{"value":1,"period":"FY2020"}""",
        ["target"] = """{"condition":"notSet"}""",
        ["value"] = "1",
        ["period"] = "\"FY2016\"",
        ["condition"] = "\"notSet\"",
        ["due"] = "\"FY2025\"",
        ["asOf"] = "\"FY2020\"",
        ["direction"] = "\"higher\"",
        ["series"] = "[]",
        ["unit"] = "\"人\"",
        ["counts"] = "\"level\"",
        ["from"] = "\"FY2016\"",
        ["relativeTo"] = "\"baseline\"",
        ["by"] = """{"value":1}""",
        ["low"] = "1",
        ["high"] = "2",
        ["limit"] = "100",
        ["planStart"] = "\"FY2015\"",
        ["convention"] = "\"ratio\"",
        ["cap"] = "2",
        ["baselineSample"] = "10",
        ["actualSample"] = "10",
        ["qualifier"] = "\"約\"",
        ["missing"] = "\"notYet\"",
        ["id"] = "1",
    };

    [Theory]
    [InlineData("", "{}", "baseline actual target asOf direction series unit counts limit planStart convention cap baselineSample actualSample id")]
    [InlineData("/baseline", """{"value":1,"period":"FY2015"}""", "value period unit qualifier asOf id")]
    [InlineData("/actual", """{"value":1,"period":"FY2015"}""", "value period unit qualifier asOf id")]
    [InlineData("/series/0", """{"value":1,"period":"FY2015"}""", "value period unit qualifier asOf id")]
    [InlineData("/target", """{"condition":"reach","value":1}""", "condition value low high unit due direction relativeTo by counts from qualifier id")]
    [InlineData("/target/by", """{"value":1}""", "value unit id")]
    public void A_member_of_another_object_is_refused_with_its_place_and_null_is_not(string place, string json, string own)
    {
        foreach (var (name, value) in Values.Where(member => member.Key != "missing" && !own.Split(' ').Contains(member.Key)))
        {
            var error = Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase(Case(place, With(json, name, value))));
            Assert.Equal($"{place}/{name}", error.Path);
            Assert.Contains($"'{name}' does not belong here: it is a member of ", error.Message, StringComparison.Ordinal);
            _ = EvaluationJson.ReadCase(Case(place, With(json, name, "null")));
        }
    }

    /// <summary>A mark is no figure: the refusal names the marks, and how a case says that there is none.</summary>
    [Theory]
    [InlineData("/actual", """{"missing":"notYet","period":"FY2020"}""")]
    [InlineData("/baseline", """{"missing":"?"}""")]
    [InlineData("/series/0", """{"missing":"suppressed","period":"FY2020"}""")]
    public void A_mark_in_a_case_is_refused_and_the_marks_are_named(string place, string json)
    {
        var error = Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase(Case(place, json)));
        Assert.Equal(place + "/missing", error.Path);
        Assert.All(new[] { error.Message, Wording.Of(error)!.Value.Japanese }, message => Assert.All("notYet notSurveyed notApplicable suppressed discontinued null".Split(' '), word => Assert.Contains(word, message, StringComparison.Ordinal)));
    }

    /// <summary>What is no mark in the place of a figure is another program's member.</summary>
    [Theory]
    [InlineData("", "{}", "\"notYet\"")]
    [InlineData("/target", """{"condition":"reach","value":1}""", "\"notYet\"")]
    [InlineData("/target/by", """{"value":1}""", "true")]
    [InlineData("/actual", """{"value":1,"period":"FY2015"}""", "false")]
    [InlineData("/series/0", """{"value":1,"period":"FY2015"}""", "null")]
    public void What_is_missing_elsewhere_is_of_other_programs(string place, string json, string value) =>
        Assert.Equal(EvaluationJson.ReadCase(Case(place, json)), EvaluationJson.ReadCase(Case(place, With(json, "missing", value))));

    /// <summary>The day as of which an amount is makes it that of a part of its time, in a case as in a plan.</summary>
    [Theory]
    [InlineData("FY2024", "2024-09-30", false)]
    [InlineData("FY2024", "2025-03-01", true)]
    [InlineData("FY2024", "2024-12-31", false)]
    [InlineData("2024", "2024-12-31", true)]
    [InlineData("2024-01/2024-12", "2024-12-31", true)]
    [InlineData("2024", "2024-09-30", false)]
    public void The_day_of_a_figure_says_of_what_part_of_its_time_it_is(string period, string asOf, bool isWhole)
    {
        var json = $$"""{"counts":"yearly","actual":{"value":60,"period":"{{period}}","asOf":"{{asOf}}"},"target":{"condition":"atLeast","value":50,"due":"{{period}}"} }""";
        Assert.Equal(isWhole, EvaluationJson.TryReadCase(System.Text.Encoding.UTF8.GetBytes(json), out _, out _));
    }

    /// <summary>The maximum of a scale stands in a plan; a case has the limit in its place, and would say nothing of a maximum that it leaves alone.</summary>
    [Theory]
    [InlineData("", "{}")]
    [InlineData("/actual", """{"value":1,"period":"FY2015"}""")]
    [InlineData("/target", """{"condition":"reach","value":1}""")]
    public void The_maximum_of_a_scale_is_refused_by_its_name(string place, string json)
    {
        foreach (var name in new[] { "scaleMaximum", "scalemaximum" })
        {
            Assert.False(EvaluationJson.TryReadCase(System.Text.Encoding.UTF8.GetBytes(Case(place, With(json, name, "5"))), out _, out var error));
            Assert.Equal($"'scaleMaximum' is a member of an indicator of a plan, and says nothing in a case: write the limit of the scale as 'limit' of the case itself. Path: {place}/{name}.", error.Value.English);
            Assert.Equal($"「scaleMaximum」は計画の指標の項目で、ケースでは使いません。尺度の限界は、ケースの最も外側の「limit」に書いてください。場所：{place}/{name}", error.Value.Japanese);
            _ = EvaluationJson.ReadCase(Case(place, With(json, name, "null")));
        }
    }

    [Fact]
    public void What_is_of_other_programs_is_left_alone_everywhere()
    {
        foreach (var (place, json) in new[] { ("", "{}"), ("/actual", """{"value":1,"period":"FY2015"}"""), ("/target", """{"condition":"reach","value":1}"""), ("/target/by", """{"value":1}""") })
        {
            Assert.Equal(EvaluationJson.ReadCase(Case(place, json)), EvaluationJson.ReadCase(Case(place, With(json, "所管", "\"課\""))));
        }
    }

    private static string With(string json, string name, string value) => json == "{}" ? $$"""{"{{name}}":{{value}}}""" : json.Insert(1, $"\"{name}\":{value},");

    private static string Case(string place, string json) => place switch
    {
        "" => json,
        "/series/0" => $$"""{"series":[{{json}}]}""",
        "/target/by" => "{\"target\":{\"condition\":\"reach\",\"relativeTo\":\"baseline\",\"by\":" + json + "}}",
        _ => $$"""{"{{place[1..]}}":{{json}}}""",
    };
}
