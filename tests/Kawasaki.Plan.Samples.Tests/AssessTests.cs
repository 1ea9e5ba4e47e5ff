using System.Text;
using System.Text.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

public class AssessTests
{
    private static readonly string[] FigureNames = ["gap", "attainmentRatio", "expected", "requiredPerYear"];

    [Fact]
    public void A_case_is_answered_as_the_wire_format_says()
    {
        var answer = Assert.Single(Assess(
            0,
            """{"id":"K1","baseline":{"value":30.3,"period":"FY2015"},"actual":{"value":24.7,"period":"FY2019"},"target":{"condition":"atLeast","value":40,"due":"FY2025"},"asOf":"FY2019"}"""));

        Assert.Equal(
            ["id", "status", "meetsTarget", "gap", "attainmentRatio", "progressRatio", "expected", "onPace", "paceRatio", "requiredPerYear", "grades"],
            answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("K1", "notDue", false), (answer.GetProperty("id").GetString(), answer.GetProperty("status").GetString(), answer.GetProperty("meetsTarget").GetBoolean()));
        Assert.Equal([-15.3m, 0.6175m, 34.18m, 2.55m], FigureNames.Select(name => answer.GetProperty(name).GetDecimal()));
        var grades = answer.GetProperty("grades");
        Assert.Equal(["deterioration", "D", "future", "C", "c", "c", "needsImprovement", "stagnation", "notAvailable"], grades.EnumerateObject().Select(grade => grade.Value.GetProperty("code").GetString()));
        Assert.Equal((-5, -1.7684), (grades.GetProperty("statisticsCanada").GetProperty("score").GetInt32(), Math.Round(grades.GetProperty("statisticsCanada").GetProperty("progress").GetDouble(), 4)));
    }

    [Fact]
    public void Bad_cases_are_answered_with_their_error_and_the_others_still_run()
    {
        string[] bad =
        [
            "[]", "nope", "{\"id\":1,\"id\":2}",
            """{"id":"a","actual":{"value":"5","period":"FY2019"}}""",
            """{"id":"a","actual":{"value":1e400,"period":"FY2019"}}""",
            """{"id":"a","actual":{"value":1e-30,"period":"FY2019"}}""",
            """{"id":"a","actual":{"value":0.12345678901234567890123456789,"period":"FY2019"}}""",
            """{"id":"a","actual":{"value":NaN,"period":"FY2019"}}""",
            """{"id":"a","actual":{"period":"FY2019"}}""",
            """{"id":"a","actual":{"value":5,"period":"2019年度"}}""",
            """{"id":"a","actual":{"value":5}}""",
            """{"id":"a","actual":5}""",
            """{"id":"a","target":{"value":3}}""",
            """{"id":"a","target":{"condition":"atleast","value":3}}""",
            """{"id":"a","target":{"condition":"atLeast"}}""",
            """{"id":"a","target":{"condition":"between","low":3,"high":2}}""",
            """{"id":"a","target":{"direction":"up"}}""",
            """{"id":"a","asOf":"FY1885"}""",
            "{\"id\":\"\\ud800\",\"actual\":5}",
        ];

        var answers = Assess(1, [.. bad, """{"id":"last"}"""]);

        Assert.Equal(bad.Length + 1, answers.Count);
        Assert.All(answers.Take(bad.Length).Select((answer, i) => (answer, i)), pair =>
        {
            Assert.Equal(pair.i + 1, pair.answer.GetProperty("line").GetInt32());
            Assert.NotEmpty(pair.answer.GetProperty("error").GetProperty("message").GetString()!);
        });
        Assert.Equal("a", answers[3].GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, answers[0].GetProperty("id").ValueKind);
        Assert.Equal("targetNotSet", answers[^1].GetProperty("status").GetString());
    }

    [Fact]
    public void An_empty_line_is_skipped_and_its_number_counts()
    {
        var answers = Assess(1, "", """{"id":"a"}""", "\r", "nope", "", " \t\u3000");

        Assert.Equal(2, answers.Count);
        Assert.Equal("a", answers[0].GetProperty("id").GetString());
        Assert.Equal(4, answers[1].GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData("""{"id":"a","actual":{"value":NaN,"period":"FY2019"}}""", "\"a\"")]
    [InlineData("""{"x":[{}],"id":{"n":1},"actual":}""", "{\"n\":1}")]
    [InlineData("""{"id":"a","asOf":"FY2019" """, "\"a\"")]
    [InlineData("""{"id":"a"} more""", "\"a\"")]
    [InlineData("""{"asOf":tru,"id":"a"}""", "null")]
    [InlineData("""{"id":tru}""", "null")]
    [InlineData("nope", "null")]
    public void What_is_broken_behind_the_id_is_said_in_words_of_the_language_with_it(string line, string id)
    {
        foreach (var (language, words) in new[] { ("ja", "JSONとして読めません（"), ("en", "The text is not JSON, from its byte ") })
        {
            var answer = Assert.Single(Assess(1, ["--lang", language], line));
            Assert.Equal(id, answer.GetProperty("id").GetRawText());
            Assert.StartsWith(words, answer.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_wrong_in_a_case_is_said_in_the_language()
    {
        const string Case = """{"id":1,"actual":{"value":"5","period":"FY2019"}}""";
        string Message(string language) => Assert.Single(Assess(1, ["--lang", language], Case)).GetProperty("error").GetProperty("message").GetString()!;
        Assert.Equal("「value」は数値ですが、文字列があります。場所：/actual/value", Message("ja"));
        Assert.Equal("'value' is a number, but found a string. Path: /actual/value.", Message("en"));
    }

    [Fact]
    public void Each_kind_of_target_has_its_status_and_reasons()
    {
        const string Measured = "\"baseline\":{\"value\":10,\"period\":\"FY2015\"},\"actual\":{\"value\":12,\"period\":\"FY2019\"}";
        var answers = Assess(
            0,
            $$$"""{"id":1,{{{Measured}}},"target":{"direction":"higher"},"limit":100}""",
            $$$"""{"id":2,{{{Measured}}},"target":{"condition":"pending","due":"FY2025"}}""",
            $$$"""{"id":3,{{{Measured}}},"target":{"condition":"text","due":"FY2017"}}""",
            $$$"""{"id":4,{{{Measured}}},"target":{"condition":"between","low":11,"high":12,"due":"FY2019"}}""",
            $$$"""{"id":5,{{{Measured}}},"target":{"condition":"below","value":12,"due":"FY2018"}}""",
            $$$"""{"id":6,"target":{"condition":"exactly","value":12}}""");

        Assert.Equal(["targetNotSet", "targetPending", "notMeasurable", "met", "measuredAfterDue", "notMeasured"], answers.Select(answer => answer.GetProperty("status").GetString()));
        Assert.Equal("onTrack", Grade(answers[0], "statisticsCanada"));
        Assert.Equal("B", Grade(answers[0], "healthJapan21"));
        Assert.Equal("future", Grade(answers[1], "treasuryBoard"));
        Assert.Equal("pastDue", answers[2].GetProperty("undefined").GetProperty("requiredPerYear").GetString());
        Assert.Equal(0, answers[3].GetProperty("gap").GetDecimal());
        Assert.Equal("notANumberTarget", answers[3].GetProperty("undefined").GetProperty("attainmentRatio").GetString());
        Assert.Equal("A", Grade(answers[3], "healthJapan21"));
        Assert.Equal("targetMetAtBaseline", answers[4].GetProperty("undefined").GetProperty("progressRatio").GetString());
        Assert.Equal("noActual", answers[5].GetProperty("undefined").GetProperty("gap").GetString());
    }

    private static string? Grade(JsonElement answer, string rule) => answer.GetProperty("grades").GetProperty(rule).GetProperty("code").GetString();

    private static IReadOnlyList<JsonElement> Assess(int exitCode, params string[] cases) => Assess(exitCode, [], cases);

    private static IReadOnlyList<JsonElement> Assess(int exitCode, string[] options, params string[] cases)
    {
        var run = Sample.RunToolOn(Encoding.UTF8.GetBytes(string.Join('\n', cases) + "\n"), ["assess", .. options]);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        return [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
