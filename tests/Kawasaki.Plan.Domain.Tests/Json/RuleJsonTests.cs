using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Tests.Generators;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Json;

[Properties(Arbitrary = [typeof(CaseArbitraries), typeof(RuleArbitraries)], MaxTest = 250)]
public class RuleJsonTests
{
    private const string Sample =
        """
        { "name": "mihon", "japanese": "見本市", "english": "Sample city", "source": "要綱", "verified": true,
          "convention": "ratio", "cap": 1.2, "round": { "digits": 2, "mode": "halfUp" },
          "steps": [
            { "when": { "any": [ { "status": ["targetNotSet", "targetPending", "notMeasurable", "notMeasured"] }, { "undefined": "attainmentRatio", "except": ["metAtZero"] } ] }, "grade": "-" },
            { "when": { "all": [ { "figure": "attainmentRatio", "atLeast": 1 }, { "figure": "paceRatio", "atLeast": 1 } ] }, "grade": "◎" },
            { "when": { "figure": "attainmentRatio", "atLeast": 0.8 }, "grade": "○" },
            { "when": { "figure": "change", "above": {"figure": "plannedPerYear"} }, "whenUndefined": "next", "grade": "△" },
            { "else": true, "grade": "×" } ],
          "grades": [ { "code": "◎", "japanese": "優", "english": "Very good", "score": 4 }, { "code": "○", "japanese": "良", "english": "Good", "score": 3 },
            { "code": "△", "japanese": "可", "english": "Fair", "score": 2 }, { "code": "×", "japanese": "不可", "english": "Poor", "score": 1 }, { "code": "-", "japanese": "なし", "english": "None" } ],
          "rollUp": { "by": "mean", "of": "score", "round": { "digits": 0, "mode": "fiveUp" }, "leaveOut": ["-"], "weights": { "加入率": 2 } } }
        """;

    private static readonly SchemaValidator Validator = new(RuleJson.Schema);

    [Property]
    public void A_rule_comes_back_equal_and_judges_the_same(DataRule rule, EvaluationFacts @case)
    {
        var json = RuleJson.Serialize(rule);
        var back = RuleJson.Deserialize(json);
        Assert.Equal(json, RuleJson.Serialize(back));
        Assert.Equal((rule.Name, rule.Label, rule.Source, rule.IsVerified), (back.Name, back.Label, back.Source, back.IsVerified));
        Assert.Equal(rule.Steps, back.Steps);
        Assert.Equal(rule.Grades, back.Grades);
        Assert.Equal(rule.Options, back.Options);
        Assert.Equal(rule.Judge(@case), back.Judge(@case));
        Assert.Equal(json, RuleJson.Serialize(RuleJson.Deserialize(RuleJson.Serialize(rule, JsonLayout.Indented))));
    }

    [Property]
    public void A_rule_as_written_is_valid(DataRule rule)
    {
        Assert.True(Validator.IsValid(RuleJson.Serialize(rule), "rule"));
        Assert.True(Validator.IsValid(RuleJson.Serialize(rule, JsonLayout.Indented), "rule"));
    }

    [Property]
    public void What_the_schema_refuses_the_reader_refuses(DataRule rule, int seed)
    {
        // Ten thousand levels, which the validator takes most of the time of all tests to look at, are refused everywhere.
        var mutation = DocumentMutation.Pick(RuleJson.Serialize(rule), seed);
        var isValid = mutation.Kind != "deep" && Validator.IsValid(mutation.Json, "rule");
        Assert.True(isValid || Refusal(mutation.Json) is not null, $"{mutation.Kind} at {mutation.Path}: {mutation.Json}");
    }

    [Fact]
    public void The_sample_of_the_format_is_read()
    {
        var rule = RuleJson.Deserialize(Sample);
        Assert.True(Validator.IsValid(Sample, "rule"));
        Assert.Equal([1, 2, 3, 4, null], rule.Grades.Select(grade => grade.Rank));
        Assert.Equal((1.2m, 2, RollUpBy.Mean, 2m), (rule.Options.Cap, rule.Options.Rounding!.Digits, rule.Options.RollUp!.By, rule.Options.RollUp.Weights["加入率"]));
        Assert.Equal("change above plannedPerYear: △", rule.Steps[3].ToString());
        Assert.Null(rule.Steps[3].GradeWhenUndefined);
        Assert.Contains("\"whenUndefined\":\"next\"", RuleJson.Serialize(rule), StringComparison.Ordinal);
        Assert.Equal("△：策定時からの増減 > 計画上の1年当たりの増減（決められなければ次へ）", rule.Steps[3].Text.Japanese);
    }

    [Theory]
    [InlineData("\"verified\": true", "\"verified\": 1", "/verified", "true or false")]
    [InlineData("\"convention\": \"ratio\"", "\"convention\": \"percent\"", "/convention", "one of ratio, inverse, mirrored, fromBaseline")]
    [InlineData("\"cap\": 1.2", "\"cap\": 120", "/cap", "1.2 is 120 %")]
    [InlineData("\"digits\": 2", "\"digits\": 29", "/round", "from 0 to 28")]
    [InlineData("\"mode\": \"halfUp\"", "\"mode\": \"half\"", "/round/mode", "halfUp, fiveUp, down, up")]
    [InlineData("\"source\": \"要綱\"", "\"source\": \" \"", "/source", "blank")]
    [InlineData("\"source\": \"要綱\",", "", "", "'source' is missing")]
    [InlineData("\"source\": \"要綱\",", "\"source\": \"要綱\", \"source\": \"要綱\",", "/source", "repeated")]
    [InlineData("\"source\": \"要綱\",", "\"source\": \"要綱\", \"url\": \"要綱\",", "/url", "unknown")]
    [InlineData("\"atLeast\": 0.8", "\"atLeast\": 80", "/steps/2/when/atLeast", "write 0.8 for 80 %")]
    [InlineData("\"atLeast\": 0.8", "\"atLeast\": \"0.8\"", "/steps/2/when/atLeast", "a number")]
    [InlineData("\"atLeast\": 0.8", "\"atleast\": 0.8", "/steps/2/when/atleast", "unknown")]
    [InlineData("\"atLeast\": 0.8", "\"atLeast\": 0.8, \"below\": 1", "/steps/2/when", "'all'")]
    [InlineData("\"figure\": \"attainmentRatio\", \"atLeast\": 0.8", "\"figure\": \"達成率\", \"atLeast\": 0.8", "/steps/2/when/figure", "attainmentRatio")]
    [InlineData("\"figure\": \"attainmentRatio\", \"atLeast\": 0.8", "\"meetsTarget\": true, \"atLeast\": 0.8", "/steps/2/when/atLeast", "does not belong")]
    [InlineData("\"notMeasured\"]", "\"notMeasure\"]", "/steps/0/when/any/0/status/3", "notMeasured")]
    [InlineData("\"except\": [\"metAtZero\"]", "\"except\": [\"zero\"]", "/steps/0/when/any/1/except/0", "metAtZero")]
    [InlineData("\"else\": true", "\"else\": false", "/steps/4/else", "true or \"all\"")]
    [InlineData("{ \"else\": true,", "{", "/steps/4", "else")]
    [InlineData("{ \"else\": true,", "{ \"else\": true, \"when\": { \"meetsTarget\": true },", "/steps/4", "not both")]
    [InlineData("{ \"else\": true,", "{ \"when\": { \"meetsTarget\": true },", "/steps/4", "leaves a gap")]
    [InlineData("\"whenUndefined\": \"next\"", "\"whenUndefined\": \"?\"", "/steps/3", "none of the grades")]
    [InlineData("\"grade\": \"△\"", "\"grade\": \"▲\"", "/steps/3", "none of the grades")]
    [InlineData("\"grade\": \"△\"", "\"grade\": \"○\"", "/grades", "No step gives the grade '△'")]
    [InlineData("\"code\": \"△\"", "\"code\": \"○\"", "/grades", "Two grades have the code '○'")]
    [InlineData("\"grade\": \"-\"", "\"grade\": \"×\"", "/grades", "No step gives the grade '-'")]
    [InlineData("\"leaveOut\": [\"-\"]", "\"leaveOut\": [\"?\"]", "/rollUp", "leaves out '?'")]
    [InlineData("\"加入率\": 2", "\"加入率\": -2", "/rollUp", "weight")]
    [InlineData("\"by\": \"mean\"", "\"by\": \"shareMet\"", "/rollUp/of", "has no part")]
    [InlineData("\"by\": \"mean\"", "\"by\": \"worst\"", "/rollUp/of", "has no part")]
    [InlineData("\"by\": \"mean\"", "\"by\": \"median\"", "/rollUp/by", "mean, sum, worst, shareMet")]
    [InlineData("\"score\": 4", "\"score\": 1e-40", "/grades/0/score", "digits")]
    public void What_is_no_rule_is_refused_with_its_place_and_what_to_write(string old, string changed, string place, string words)
    {
        Assert.Contains(old, Sample, StringComparison.Ordinal);
        var index = Sample.IndexOf(old, StringComparison.Ordinal);
        var refusal = Refusal(Sample[..index] + changed + Sample[(index + old.Length)..])!;
        Assert.Equal(place, refusal.Path);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);

        Assert.False(RuleJson.TryDeserializeAll(Sample[..index] + changed + Sample[(index + old.Length)..], out _, out var error));
        Assert.Equal(refusal.Message, error.Value.English);
        Assert.DoesNotContain("この値は使えません", error.Value.Japanese, StringComparison.Ordinal);
        Assert.EndsWith(place.Length > 0 ? $"。場所：{place}" : "。", error.Value.Japanese.Split('\n')[0], StringComparison.Ordinal); // The first of all that is wrong.
    }

    /// <summary>Who mends a rule sees all that is wrong with its steps and its grades at once.</summary>
    [Fact]
    public void Each_step_and_grade_that_is_refused_has_a_line_of_its_own()
    {
        var json = Sample.Replace("\"atLeast\": 0.8", "\"atleast\": 0.8", StringComparison.Ordinal).Replace("\"else\": true", "\"else\": false", StringComparison.Ordinal).Replace("\"score\": 4", "\"score\": \"4\"", StringComparison.Ordinal);
        string[] places = ["/steps/2/when/atleast", "/steps/4/else", "/grades/0/score"];

        Assert.False(RuleJson.TryDeserializeAll(json, out _, out var error));
        Assert.Equal(places, error.Value.English.Split('\n').Select(line => line[(line.LastIndexOf(' ') + 1)..].TrimEnd('.')));
        Assert.Equal(places, error.Value.Japanese.Split('\n').Select(line => line.Split("場所：")[1]));
        Assert.Equal(places[0], Refusal(json)!.Path);
    }

    [Theory]
    [InlineData("AttainmentRatio")]
    [InlineData("attainmentratio")]
    public void A_figure_that_is_another_but_for_its_case_is_asked_for(string name)
    {
        var refused = Refusal(Sample.Replace("\"figure\": \"attainmentRatio\"", $"\"figure\": \"{name}\"", StringComparison.Ordinal))!;
        Assert.Contains($"'{name}' is unknown: did you mean 'attainmentRatio'? It is one of gap,", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"「{name}」はありません。「attainmentRatio」のことではありませんか。", Wording.Of(refused)!.Value.Japanese, StringComparison.Ordinal);
    }

    /// <summary>A grade that no step gives hides nothing else, and each refusal has its place.</summary>
    [Fact]
    public void Each_refusal_of_a_whole_rule_has_its_own_place()
    {
        string Changed(string json, params (string Old, string New)[] changes) => changes.Aggregate(json, (text, change) => text.Replace(change.Old, change.New, StringComparison.Ordinal));
        string[] Places(string json)
        {
            Assert.False(RuleJson.TryDeserializeAll(json, out _, out var error));
            var japanese = error.Value.Japanese.Split('\n').Select(line => line.Split("場所：")[1]).ToArray();
            Assert.Equal(japanese, error.Value.English.Split('\n').Select(line => line[(line.LastIndexOf(' ') + 1)..].TrimEnd('.')));
            return japanese;
        }

        var members = Changed(Sample, ("\"verified\": true", "\"verified\": 1"), ("\"cap\": 1.2", "\"cap\": 0"), ("\"source\": \"要綱\"", "\"source\": 7"), ("\"else\": true", "\"else\": 1"));
        Assert.Equal(["/steps/4/else", "/verified", "/cap", "/source"], Places(members));

        var unused = Changed(Sample, ("\"when\": { \"figure\": \"attainmentRatio\", \"atLeast\": 0.8 }", "\"when\": { \"meetsTarget\": true }"), ("{ \"when\": { \"figure\": \"change\", \"above\": {\"figure\": \"plannedPerYear\"} }, \"whenUndefined\": \"next\", \"grade\": \"△\" }", "{ \"when\": { \"meetsTarget\": true }, \"grade\": \"○\" }"), ("\"by\": \"mean\", \"of\": \"score\"", "\"by\": \"worst\""));
        Assert.Equal(["/grades", "/rollUp", "/rollUp", "/steps/3"], Places(unused));
        Assert.Equal(["/0/grades", "/0/rollUp", "/0/rollUp", "/0/steps/3", "/2/verified", "/2/cap", "/2/source", "/3"], Places($"[{unused},{Sample},{Changed(members, ("\"else\": 1", "\"else\": true"))},{Sample}]"));
    }

    /// <summary>Signs that look alike are other characters: the refusal says which there is and which was written.</summary>
    [Theory]
    [InlineData("○", "〇", "U+25CB", "U+3007")]
    [InlineData("○", "◯", "U+25CB", "U+25EF")]
    [InlineData("△", "Δ", "U+25B3", "U+0394")]
    [InlineData("×", "✕", "U+00D7", "U+2715")]
    [InlineData("×", "x", "U+00D7", "U+0078")]
    [InlineData("×", "Ｘ", "U+00D7", "U+FF38")]
    [InlineData("-", "－", "U+002D", "U+FF0D")]
    public void A_grade_that_looks_like_another_is_asked_for(string there, string written, string point, string pointWritten)
    {
        foreach (var (old, changed) in new[] { ($"\"grade\": \"{there}\"", $"\"grade\": \"{written}\""), ("\"leaveOut\": [\"-\"]", $"\"leaveOut\": [\"{written}\"]") })
        {
            Assert.False(RuleJson.TryDeserializeAll(Sample.Replace(old, changed, StringComparison.Ordinal), out _, out var error));
            Assert.Contains($"did you mean '{there}' ({point})? '{written}' is {pointWritten}, which looks like it", error.Value.English, StringComparison.Ordinal);
            Assert.Contains($"「{there}」（{point}）のことではありませんか。「{written}」は {pointWritten} で", error.Value.Japanese, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("did you mean", Refusal(Sample.Replace($"\"grade\": \"{there}\"", "\"grade\": \"甲\"", StringComparison.Ordinal))!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_says_nothing_of_what_was_not_measured_is_refused_and_all_says_that_it_is_meant()
    {
        var json = JsonNode.Parse(Sample)!.AsObject();
        json["steps"]!.AsArray().RemoveAt(0);
        json["grades"]!.AsArray().RemoveAt(4);
        json.Remove("rollUp");
        var refusal = Refusal(json.ToJsonString())!;
        Assert.Equal("/steps/3", refusal.Path);
        Assert.Contains("\"else\": \"all\"", refusal.Message, StringComparison.Ordinal);
        json["steps"]![3]!["else"] = "all";
        Assert.Equal("×", RuleJson.Deserialize(json.ToJsonString()).Judge(default).Grade.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"name\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1}")]
    public void What_is_not_JSON_or_no_object_is_refused(string json)
    {
        Assert.Equal("", Refusal(json)!.Path);
        Assert.False(RuleJson.TryDeserializeAll(json == "[]" ? "[[]]" : json, out var rules, out var error));
        Assert.Empty(rules);
        Assert.NotEqual(error.Value.Japanese, error.Value.English);
    }

    [Theory]
    [InlineData("", "JSONとして読めません（1 バイト目）。", "The text is not JSON, from its byte 1 on.")]
    [InlineData("name: mihon", "JSONとして読めません（2 バイト目）。", "The text is not JSON, from its byte 2 on.")]
    [InlineData("{\n  \"name\": \"見本\",,", "JSONとして読めません（2 行目の 20 バイト目）。", "The text is not JSON, from byte 20 of its line 2 on.")]
    [InlineData("[7]", "オブジェクトではなく数があります。場所：/0", "Expected an object, but found a number. Path: /0.")]
    public void What_is_no_rule_is_said_in_both_languages_with_its_place(string json, string japanese, string english)
    {
        Assert.False(RuleJson.TryDeserializeAll(json, out _, out var error));
        Assert.Equal(new Wording(japanese, english), error);
        Assert.Equal(english, Assert.Throws<JsonException>(() => RuleJson.DeserializeAll(json)).Message);
    }

    [Fact]
    public void Conditions_that_nest_without_end_are_refused()
    {
        string Nested(int depth) => Sample.Replace("\"grade\": \"◎\" },", "\"whenUndefined\": \"next\", \"grade\": \"◎\" },", StringComparison.Ordinal).Replace("{ \"figure\": \"attainmentRatio\", \"atLeast\": 0.8 }", string.Concat(Enumerable.Repeat("{\"not\":", depth - 1)) + "{\"meetsTarget\":false}" + new string('}', depth - 1), StringComparison.Ordinal);
        Assert.Null(Refusal(Nested(16)));
        Assert.NotNull(Refusal(Nested(17)));
        Assert.NotNull(Refusal(Nested(10_000)));
    }

    [Fact]
    public void Several_rules_are_one_or_an_array_of_different_names()
    {
        Assert.Equal("mihon", Assert.Single(RuleJson.DeserializeAll(Sample)).Name);
        Assert.Equal(["mihon", "b"], RuleJson.DeserializeAll($"[{Sample},{Sample.Replace("mihon", "b", StringComparison.Ordinal)}]").Select(rule => rule.Name));
        Assert.Empty(RuleJson.DeserializeAll("[]"));
        Assert.Equal("/1", Assert.Throws<JsonException>(() => RuleJson.DeserializeAll($"[{Sample},{Sample}]")).Path);
        Assert.Equal("/1/cap", Assert.Throws<JsonException>(() => RuleJson.DeserializeAll($"[{Sample},{Sample.Replace("1.2", "0", StringComparison.Ordinal)}]")).Path);
    }

    [Fact]
    public void The_files_of_the_package_are_the_rules_of_the_library()
    {
        var folder = Path.Combine(SharedFiles.RepositoryRoot, "src", "Kawasaki.Plan.Domain", "Evaluation", "Rules", "Data");
        var rules = EvaluationRule.BuiltIn.OfType<DataRule>().ToArray();
        Assert.Equal(rules.Select(rule => rule.Name + ".json").Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(rules, rule => Assert.Equal(RuleJson.Serialize(rule, JsonLayout.Indented) + "\n", File.ReadAllText(Path.Combine(folder, rule.Name + ".json"))));
        Assert.All(rules, rule => Assert.Equal(rule.Grades, RuleJson.Deserialize(RuleJson.Serialize(rule)).Grades));
    }

    [Theory]
    [InlineData("evaluation.md")]
    [InlineData("evaluation.ja.md")]
    public void The_rule_of_the_documents_is_read_and_gives_nobody_who_was_not_measured_the_worst_grade(string page)
    {
        var text = File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, "docs", page));
        var start = text.IndexOf("```json\n", StringComparison.Ordinal) + 8;
        var json = text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
        var rule = RuleJson.Deserialize(json);
        Assert.True(Validator.IsValid(json, "rule"));
        Assert.Equal("－", rule.Judge(default).Grade.Code);
        Assert.Equal(RuleStep.When(RuleCondition.CannotBeJudged(FigureKind.AttainmentRatio), "－"), rule.Steps[0]);
        Assert.Equal(["◎", "○", "△", "×", "－"], rule.Grades.Select(grade => grade.Code));
    }

    [Fact]
    public void The_schema_is_that_of_the_documents_and_knows_every_name()
    {
        Assert.Equal(File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, "docs", "rule.schema.json")), RuleJson.Schema);
        var definitions = JsonNode.Parse(RuleJson.Schema)!["$defs"]!;
        Assert.Equal(Names<FigureKind>(), definitions["figure"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()));
        Assert.Equal(Names<FigureKind>().Prepend("score"), definitions["rollUp"]!["properties"]!["of"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()));
        Assert.Equal(Names<AttainmentStatus>(), definitions["status"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()));
        Assert.Equal(Names<UndefinedReason>(), definitions["reason"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()));

        static IEnumerable<string> Names<T>()
            where T : struct, Enum =>
            Enum.GetValues<T>().Select(WireNames.Of);
    }

    private static JsonException? Refusal(string json)
    {
        try
        {
            _ = RuleJson.Deserialize(json);
            return null;
        }
        catch (JsonException exception)
        {
            return exception;
        }
    }
}
