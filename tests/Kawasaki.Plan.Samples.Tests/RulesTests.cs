using System.Text;
using System.Text.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>The rules of the tool, and rules of one's own from files.</summary>
public sealed class RulesTests : IDisposable
{
    private const string Own =
        """
        { "name": "ourCity", "japanese": "わが市", "english": "Our City", "source": "要綱",
          "steps": [ { "when": { "status": ["targetNotSet", "targetPending", "notMeasurable", "notMeasured"] }, "grade": "－" }, { "when": { "meetsTarget": true }, "whenUndefined": "－", "grade": "◎" }, { "else": true, "grade": "×" } ],
          "grades": [ { "code": "◎", "japanese": "達成", "english": "Met", "score": 2 }, { "code": "×", "japanese": "未達成", "english": "Not met" }, { "code": "－", "japanese": "なし", "english": "None" } ] }
        """;

    private static readonly string[] Nine = ["statisticsCanada", "healthJapan21", "treasuryBoard", "nagayo", "fukuoka", "kawasaki", "tama", "unProgressChart", "destatis"];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Rules_are_listed_and_shown_with_their_conditions_and_source()
    {
        var list = Sample.RunTool("rules", "--lang", "en");
        Assert.Equal(0, list.ExitCode);
        Assert.Equal([.. Nine, "healthJapan21Midterm", "sano", "osakaLibrary", "nagoyaPort", "regionalRevitalization", "ino"], list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0]));
        var one = Sample.RunTool("rules", "ino", "--lang", "ja").Output;
        Assert.StartsWith("ino: いの町 (◎ ○ △ notAvailable), 出典で確認\n  出典: いの町 総合戦略の評価\n  ◎ = 目標値を上回った\n", one, StringComparison.Ordinal);
        Assert.Contains("  3. ○：目標の水準に届いている（決められなければ notAvailable）\n", one, StringComparison.Ordinal);
        Assert.Contains("thresholds not verified\n", Sample.RunTool("rules", "kawasaki", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_data_is_given_as_JSON_which_is_a_rule_again()
    {
        var json = Sample.RunTool("rules", "sano", "--format", "json").Output;
        var file = Written("own.json", json.Replace("\"sano\"", "\"copied\"", StringComparison.Ordinal));
        Assert.Contains("copied: 佐野市", Sample.RunTool("rules", "copied", "--lang", "ja", "--rules", file).Output, StringComparison.Ordinal);
        Assert.Contains(", 自分のルール\n", Sample.RunTool("rules", "copied", "--lang", "ja", "--rules", file).Output, StringComparison.Ordinal);
        Assert.Equal(2, Sample.RunTool("rules", "fukuoka", "--format", "json").ExitCode);
        using var all = JsonDocument.Parse(Sample.RunTool("rules", "--format", "json").Output);
        Assert.Equal(5, all.RootElement.GetArrayLength());
    }

    [Fact]
    public void Assess_answers_the_rules_of_a_file_and_those_that_are_named()
    {
        var run = Sample.RunToolOn(
            Encoding.UTF8.GetBytes("""{"id":1,"actual":{"value":5,"period":"FY2019"},"target":{"condition":"atLeast","value":4}}"""),
            "assess", "--rules", Written("own.json", Own), "--rule", "ino", "--rule", "sano", "--rule", "tama");
        Assert.Equal(0, run.ExitCode);
        using var answer = JsonDocument.Parse(run.Output);
        var grades = answer.RootElement.GetProperty("grades");
        Assert.Equal([.. Nine, "ino", "sano", "ourCity"], grades.EnumerateObject().Select(grade => grade.Name));
        Assert.Equal(("◎", "7", "◎"), (Code("ino"), Code("sano"), Code("ourCity")));

        string? Code(string name) => grades.GetProperty(name).GetProperty("code").GetString();
    }

    [Fact]
    public void Report_grades_by_the_rules_that_are_named()
    {
        using var report = JsonDocument.Parse(Sample.RunTool("report", "--format", "json", "--rules", Written("own.json", Own), "--rule", "ourCity", "--rule", "ino").Output);
        Assert.All(report.RootElement.EnumerateArray(), row => Assert.Equal(["ourCity", "ino"], row.GetProperty("grades").EnumerateObject().Select(grade => grade.Name)));
        using var both = JsonDocument.Parse(Sample.RunTool("report", "--format", "json", "--rules", Written("own.json", Own), "--rule", "ino").Output);
        Assert.Equal(["ino", "ourCity"], both.RootElement[0].GetProperty("grades").EnumerateObject().Select(grade => grade.Name)); // Those of the file are answered, too.
        using var all = JsonDocument.Parse(Sample.RunTool("report", "--format", "json", "--rules", Written("two.json", $"[{Own}]")).Output);
        Assert.Equal([.. Nine, "ourCity"], all.RootElement[0].GetProperty("grades").EnumerateObject().Select(grade => grade.Name));
    }

    /// <summary>A rule shows how it sums up, and the summary of a report gives the total its name: also the worst grade, which is no number.</summary>
    [Fact]
    public void A_roll_up_is_shown_and_named()
    {
        string Ours(string by) => Own.Replace("\"grades\"", $"\"rollUp\": {{ \"by\": \"{by}\" }}, \"grades\"", StringComparison.Ordinal);
        Assert.Contains("  集計: 目標を達成した指標のあるグループの割合\n", Sample.RunTool("rules", "ourCity", "--lang", "ja", "--rules", Written("share.json", Ours("shareMet"))).Output, StringComparison.Ordinal);
        Assert.Contains("\"by\": \"shareMet\"", Sample.RunTool("rules", "ourCity", "--format", "json", "--rules", Path.Combine(_folder, "share.json")).Output, StringComparison.Ordinal);
        Assert.Contains("  roll-up: sum of the score\n", Sample.RunTool("rules", "ourCity", "--lang", "en", "--rules", Written("sum.json", Ours("sum"))).Output, StringComparison.Ordinal);
        Assert.Contains("  roll-up: worst\n", Sample.RunTool("rules", "destatis", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("roll-up", Sample.RunTool("rules", "nagayo", "--lang", "en").Output, StringComparison.Ordinal);

        foreach (var (format, language, expected) in new[] { ("text", "en", "worst ×\n"), ("markdown", "ja", "最も悪い評価 ×"), ("html", "ja", "最も悪い評価 ×") })
        {
            Assert.Contains(expected, Sample.RunTool("report", "--lang", language, "--format", format, "--rules", Written("worst.json", Ours("worst")), "--rule", "ourCity").Output, StringComparison.Ordinal);
        }
    }

    /// <summary>A rule that asks for the sign of a figure which follows no direction is answered, with a word on what it may get wrong.</summary>
    [Fact]
    public void A_step_that_follows_no_direction_is_said_beside_the_answer()
    {
        var file = Written("gap.json", """{"name":"ours","japanese":"x","english":"x","source":"x","steps":[{"when":{"figure":"gap","atLeast":0},"grade":"◎"},{"else":"all","grade":"×"}],"grades":[{"code":"◎","japanese":"達成","english":"Met"},{"code":"×","japanese":"未達成","english":"Not met"}]}""");
        var run = Sample.RunToolOn(Encoding.UTF8.GetBytes("""{"id":1,"actual":{"value":5,"period":"FY2019"},"target":{"condition":"atMost","value":4}}"""), "assess", "--lang", "ja", "--rules", file);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"ours\":{\"code\":\"◎\"}", run.Output, StringComparison.Ordinal);
        Assert.StartsWith($"{file}: 警告: ours: steps[0]（gap atLeast 0: ◎）の gap の大小は、良い向きによらず同じです。", run.Error, StringComparison.Ordinal);
        Assert.Contains(": warning: ours: steps[0] (gap atLeast 0: ◎) asks on which side gap lies", Sample.RunTool("rules", "--lang", "en", "--rules", file).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_rule_is_refused_with_its_place()
    {
        var gap = Sample.RunTool("rules", "--rules", Written("gap.json", Own.Replace("\"targetNotSet\", ", "", StringComparison.Ordinal).Replace("\"whenUndefined\": \"－\", ", "", StringComparison.Ordinal)));
        Assert.Equal(1, gap.ExitCode);
        Assert.Contains("gap.json: steps[2] (else: ×) would give '×' also to what has no target.", gap.Error, StringComparison.Ordinal);
        Assert.Contains("Path: /steps/2.", gap.Error, StringComparison.Ordinal);
        var none = Path.Combine(_folder, "none.json");
        Assert.Equal((1, $"{none}: ファイルがありません。\n"), Sample.RunTool("rules", "--lang", "ja", "--rules", none) is var missing ? (missing.ExitCode, missing.Error) : default);
        Assert.Equal((1, $"{none}: There is no such file.\n"), Sample.RunTool("report", none, "--lang", "en") is var unread ? (unread.ExitCode, unread.Error) : default);
        Assert.Equal((1, $"{_folder}: 開けません。フォルダーであるか、読む許可がありません。\n"), Sample.RunTool("check", _folder, "--lang", "ja") is var folder ? (folder.ExitCode, folder.Error) : default);
        var taken = Sample.RunTool("rules", "--rules", Written("taken.json", Own.Replace("ourCity", "tama", StringComparison.Ordinal)));
        Assert.Equal(1, taken.ExitCode);
        Assert.Contains("'tama' is that of another rule", taken.Error, StringComparison.Ordinal);
        Assert.Equal(2, Sample.RunTool("rules", "tokyo").ExitCode);
        Assert.Contains("規則「tokyo」はありません。規則：statisticsCanada", Sample.RunTool("rules", "tokyo", "--lang", "ja").Error, StringComparison.Ordinal);
        Assert.Equal(2, Sample.RunToolOn([], "assess", "--rule", "tokyo").ExitCode);
    }

    /// <summary>A rule that nobody can read is refused in the language that was asked for.</summary>
    [Theory]
    [InlineData("ja", "name: ourCity", "rule.json: JSONとして読めません（2 バイト目）。")]
    [InlineData("en", "name: ourCity", "rule.json: The text is not JSON, from its byte 2 on.")]
    [InlineData("ja", "[{}]", "rule.json: 項目「name」がありません。場所：/0")]
    [InlineData("en", "[{}]", "rule.json: The member 'name' is missing. Path: /0.")]
    public void A_file_that_cannot_be_read_is_refused_in_both_languages(string language, string text, string message)
    {
        var refused = Sample.RunTool("rules", "--lang", language, "--rules", Written("rule.json", text));
        Assert.Equal(1, refused.ExitCode);
        Assert.EndsWith(message + "\n", refused.Error, StringComparison.Ordinal);
    }

    private string Written(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
