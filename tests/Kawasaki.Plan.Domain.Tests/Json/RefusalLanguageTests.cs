using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Json;

/// <summary>Whatever is wrong in the JSON of a plan, a rule or a case is said in Japanese, too.</summary>
public class RefusalLanguageTests
{
    private const string Case =
        """
        {"id":"K1","baseline":{"value":30.3,"period":"FY2015"},"actual":{"value":24.7,"period":"FY2019"},"target":{"condition":"atLeast","value":40,"due":"FY2025","counts":"cumulative","from":"FY2016"},
        "asOf":"FY2019","direction":"higher","limit":100,"series":[{"value":1,"period":"FY2017"}],"planStart":"FY2015","unit":"%","counts":"yearly","convention":"ratio","cap":1.2}
        """;

    private static readonly string[] Broken = ["", " ", "{", "[]", "nul", "{\"a\"", "{\"title\":\"\\uD800\"}", "{} {}", "\u0001", "{\"title\":null,\n\"phase\":tru}"];

    private static readonly Regex EnglishWords = new("(?i)\\b(?:the|is|are|must|but|cannot|expected)\\b", RegexOptions.CultureInvariant);

    /// <summary>Gets what is quoted: what the document says, and in brackets what a guard of another library says in its own words.</summary>
    private static readonly Regex OtherWords = new("（[^）]*）|「[^」]*」", RegexOptions.CultureInvariant);

    [Fact]
    public void Of_plans() => AssertSaid(
        DocumentMutation.All(PlanDocuments.EveryKind).Select(mutation => mutation.Json).Concat(Broken),
        json => PlanJson.TryDeserialize(Encoding.UTF8.GetBytes(json), out _, out var error) ? null : error,
        json => PlanJson.Deserialize(Encoding.UTF8.GetBytes(json)));

    public static TheoryData<string> Rules => [.. EvaluationRule.BuiltIn.OfType<DataRule>().Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Of_rules(string name) => AssertSaid(
        DocumentMutation.All(RuleJson.Serialize(EvaluationRule.BuiltIn.OfType<DataRule>().Single(rule => rule.Name == name))).Select(mutation => mutation.Json).Concat(Broken),
        json => RuleJson.TryDeserializeAll(json, out _, out var error) ? null : error,
        json => RuleJson.DeserializeAll(json),
        quotesSteps: true);

    [Fact]
    public void Of_cases() => AssertSaid(
        DocumentMutation.All(Case).Select(mutation => mutation.Json).Concat(Broken),
        json => EvaluationJson.TryReadCase(Encoding.UTF8.GetBytes(json), out _, out var error) ? null : error,
        json => EvaluationJson.ReadCase(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Of_each_way_to_read_and_to_write() => Assert.All(
        new Action[]
        {
            () => PlanJson.Deserialize("{\"title\":\"\uD800\"}"),
            () => _ = PlanJson.DeserializeLines(new MemoryStream("\n{}"u8.ToArray())).Count(),
            () => _ = PlanJson.DeserializeLines(new MemoryStream("{,}"u8.ToArray())).Count(),
            () => PlanJson.Serialize(new ComprehensivePlan([], title: "\uD800")),
            () => JsonSerializer.Deserialize<ComprehensivePlan>("{}"),
            () => JsonSerializer.Deserialize<FiscalYear>("7"),
            () => JsonSerializer.Deserialize<FiscalYear[]>("[\"R7\"]"),
            () => JsonSerializer.Deserialize<Dictionary<FiscalYear, int>>("{\"R7\":1}"),
        },
        act =>
        {
            var exception = Assert.ThrowsAny<JsonException>(act);
            var said = Assert.NotNull(Wording.Of(exception));
            Assert.Equal(exception.Message, said.English);
            Assert.Matches("[ぁ-ん]", said.Japanese);
        });

    /// <summary>Of whatever kind the two targets of one due period are.</summary>
    [Theory]
    [InlineData(3, "FY2025", "第3期の同じ期限の目標が「")]
    [InlineData(null, "FY2025", "同じ期限の目標が「")]
    [InlineData(null, null, "計画期間も期限もない目標が「")]
    public void Of_two_targets_for_one_time(int? phase, string? due, string words)
    {
        CalendarPeriod? at = due is null ? null : CalendarPeriod.Parse(due);
        var refused = Assert.ThrowsAny<ArgumentException>(() => new Indicator("加入率", Baseline.None, [], [Target.AtLeast(Quantity.Percent(1), at, phase), Target.AtLeast(Quantity.Percent(2), at, phase)]));
        Assert.Contains(words, Wording.Of(refused)?.Japanese, StringComparison.Ordinal);
        Assert.Equal(refused.Message, Wording.Of(refused).GetValueOrDefault().English + $" (Parameter '{refused.ParamName}')");
    }

    [Fact]
    public void Of_values_that_the_model_refuses_and_of_no_exception_of_others()
    {
        var refused = Assert.ThrowsAny<ArgumentException>(() => Target.Between(Quantity.Percent(2), Quantity.Percent(1)));

        Assert.Matches("[ぁ-ん]", Wording.Of(refused).GetValueOrDefault().Japanese);
        Assert.Equal(refused.Message, Wording.Of(refused).GetValueOrDefault().English + $" (Parameter '{refused.ParamName}')");
        Assert.Null(Wording.Of(new JsonException("no")));
        Assert.Null(Wording.Of(new JsonException("no") { Data = { ["japanese"] = "いいえ" } }));
    }

    /// <summary>The name of a parameter is the platform's word behind a message, on a line of its own on the .NET Framework, and in neither language.</summary>
    [Theory]
    [InlineData("No. (Parameter 'x')")]
    [InlineData("No.\r\nParameter name: x")]
    [InlineData("No. (Parameter 'x')\nActual value was 3.")]
    public void Without_the_name_of_a_parameter(string message)
    {
        var refused = Assert.ThrowsAny<ArgumentException>(() => Target.Between(Quantity.Percent(2), Quantity.Percent(1)));
        var written = new WrittenException(message);
        foreach (var key in refused.Data.Keys)
        {
            written.Data[key] = "いいえ。";
        }

        Assert.Equal(new Wording("いいえ。", "No."), Wording.Of(written));
    }

    [Fact]
    public void A_half_pair_is_counted_from_1() => Assert.Equal(
        new Wording("11 文字目（UTF-16の単位で）にサロゲートの片方があります。", "The text has half a surrogate pair, UTF-16 unit 11 of it."),
        Wording.Of(Assert.ThrowsAny<JsonException>(() => PlanJson.Deserialize("{\"title\":\"\uD800\"}"))));

    [Theory]
    [InlineData("{,", 1, 2)]
    [InlineData("{\n\n  tru}", 3, 3)]
    public void Lines_and_bytes_are_counted_from_1_in_both_languages(string json, int line, int position)
    {
        var exception = Assert.ThrowsAny<JsonException>(() => PlanJson.Deserialize(json));
        var said = Wording.Of(exception).GetValueOrDefault();

        Assert.Equal((line - 1, position - 1), (exception.LineNumber, exception.BytePositionInLine)); // As the platform counts.
        Assert.Contains(line == 1 ? $"（{position} バイト目）" : $"（{line} 行目の {position} バイト目）", said.Japanese, StringComparison.Ordinal);
        Assert.Contains(line == 1 ? $"from its byte {position} on" : $"from byte {position} of its line {line} on", said.English, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", said.English, StringComparison.Ordinal);
    }

    private static void AssertSaid(IEnumerable<string> documents, Func<string, Wording?> errorOf, Action<string> read, bool quotesSteps = false)
    {
        var errors = documents.Select(json => (Json: json, Error: errorOf(json))).Where(item => item.Error is not null).ToArray();

        Assert.True(errors.Length > 100);
        Assert.All(errors, item =>
        {
            var error = item.Error.GetValueOrDefault();
            Assert.Matches("[ぁ-ん]", error.Japanese);
            Assert.True(quotesSteps || !EnglishWords.IsMatch(OtherWords.Replace(error.Japanese, "")), error.Japanese); // A step of a rule is quoted in English.
            var exception = Assert.ThrowsAny<JsonException>(() => read(item.Json));
            Assert.Equal((error.English, error), (exception.Message, Wording.Of(exception)));
        });
    }

    private sealed class WrittenException : ArgumentException
    {
        public WrittenException()
            : this("")
        {
        }

        public WrittenException(string message)
            : this(message, null)
        {
        }

        public WrittenException(string message, Exception? innerException)
            : base("", "x", innerException) => Message = message;

        public override string Message { get; }
    }
}
