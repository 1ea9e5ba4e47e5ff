using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>The help of the tool: every text in both languages, and examples that run as they stand.</summary>
public sealed class HelpTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kawasaki-help-");

    public static TheoryData<string> Commands => [.. RowsOf(HelpOf("", "en"), "Commands:").Select(row => row.Term)];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_example_runs(string command)
    {
        File.WriteAllText(In("plan.txt"), PlanInputTests.Published);
        File.WriteAllText(In("plan.json"), Sample.RunTool("read", In("plan.txt")).Output);
        File.Copy(In("plan.json"), In("older.json"));
        var plan = JsonNode.Parse(File.ReadAllText(In("older.json")))!;
        plan["title"] = "改定版";
        File.WriteAllText(In("newer.json"), plan.ToJsonString());
        File.WriteAllText(In("tables.csv"), "指標,現状値,目標値（令和7年度）\n参加者数,10人（令和3年度）,20人\n");
        var examples = RowsOf(HelpOf(command, "en"), "Examples:").Select(row => row.Term).ToArray();

        Assert.NotEmpty(examples);
        Assert.Equal(examples, RowsOf(HelpOf(command, "ja"), "例：").Select(row => row.Term));
        Assert.All(examples, example =>
        {
            var run = Sample.RunShell(_folder.FullName, example);
            Assert.True(run.ExitCode == 0 && run.Output.Trim().Length > 0, $"{example}\n{run.ExitCode}\n{run.Error}");
            Assert.Contains("kawasaki-plan " + command, example, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_example_of_the_tool_itself_runs()
    {
        var examples = RowsOf(HelpOf("", "en"), "Examples:").Select(row => row.Term).ToArray();

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.NotEmpty(Sample.RunShell(_folder.FullName, example).Lines));
    }

    [Fact]
    public void Every_text_is_in_both_languages()
    {
        foreach (var command in Commands.Select(row => row.Data).Append(""))
        {
            var (english, japanese) = (HelpOf(command, "en"), HelpOf(command, "ja"));
            foreach (var (one, other) in new[] { ("Arguments:", "引数："), ("Options:", "オプション："), ("Commands:", "コマンド：") })
            {
                var (rows, translated) = (RowsOf(english, one), RowsOf(japanese, other));
                Assert.Equal(rows.Select(row => row.Term), translated.Select(row => row.Term));
                Assert.All(rows, row => Assert.Matches("^[A-Z][a-z ]+", row.Text));
                Assert.All(translated, row => Assert.Matches("[ぁ-んァ-ヶ一-龠]", row.Text));
            }

            Assert.Matches("^[A-Z][a-z ]+", english[0]);
            Assert.Matches("[ぁ-んァ-ヶ一-龠]", japanese[0]);
            Assert.Contains("--lang <ja|en>", RowsOf(english, "Options:").Select(row => row.Term));
        }
    }

    [Fact]
    public void The_locale_decides_where_no_language_is_asked_for()
    {
        var environment = new Dictionary<string, string> { ["LC_ALL"] = "ja_JP.UTF-8" };

        Assert.Equal(HelpOf("report", "ja"), Sample.RunToolOn([], environment, "report", "--help").Output.Split('\n'));
        Assert.Equal(HelpOf("report", "en"), Sample.RunToolOn([], environment, "--lang", "en", "report", "--help").Output.Split('\n'));
    }

    private string In(string file) => Path.Combine(_folder.FullName, file);

    private static string[] HelpOf(string command, string language)
    {
        var run = Sample.RunTool([.. command.Length == 0 ? [] : new[] { command }, "--help", "--lang", language]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output.Split('\n');
    }

    /// <summary>Returns the rows under a title: what stands before two spaces, and behind them or on the next line the rest.</summary>
    private static List<(string Term, string Text)> RowsOf(string[] help, string title)
    {
        var rows = new List<(string Term, string Text)>();
        foreach (var line in help.SkipWhile(line => line != title).Skip(1).TakeWhile(line => line.Length > 0))
        {
            var parts = Regex.Split(line[2..], " {2,}", RegexOptions.CultureInvariant);
            if (parts[0].Length > 0)
            {
                rows.Add((parts[0], string.Concat(parts.Skip(1))));
            }
            else
            {
                rows[^1] = (rows[^1].Term, rows[^1].Text + string.Concat(parts));
            }
        }

        return rows;
    }
}
