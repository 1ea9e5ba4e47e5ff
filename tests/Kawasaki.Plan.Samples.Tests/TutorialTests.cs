using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>The blocks of the tutorial are one program, which prints what the page says and writes the files that it names.</summary>
public class TutorialTests
{
    private const int MostLinesOfChart = 30;

    [Theory]
    [InlineData("tutorial.md")]
    [InlineData("tutorial.ja.md")]
    public void The_code_of_the_tutorial_is_the_sample(string page) =>
        Assert.Equal(
            File.ReadAllLines(Path.Combine(Sample.Root, "samples", "Tutorial", "Program.cs")).Where(line => line.Length > 0),
            BlocksOf(page, "cs").SelectMany(block => block.Split('\n')).Where(line => line.Length > 0));

    [Fact]
    public void The_tutorial_and_its_Japanese_form_lead_to_each_other_and_have_the_same_blocks()
    {
        Assert.Contains("(tutorial.ja.md)", TextOf("tutorial.md"), StringComparison.Ordinal);
        Assert.Contains("(tutorial.md)", TextOf("tutorial.ja.md"), StringComparison.Ordinal);
        Assert.NotEmpty(BlocksOf("tutorial.md", "[a-z]+"));
        Assert.Equal(BlocksOf("tutorial.md", "[a-z]+"), BlocksOf("tutorial.ja.md", "[a-z]+"));
    }

    [Theory]
    [InlineData("tutorial.md")]
    [InlineData("tutorial.ja.md")]
    public void Every_link_leads_to_a_file(string page)
    {
        var links = Regex.Matches(TextOf(page), @"\]\(([^)#:]+)(?:#[^)]*)?\)", RegexOptions.CultureInvariant).Select(match => match.Groups[1].Value).ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Sample.Root, "docs", link)), link));
    }

    [Fact]
    public void The_program_prints_what_the_page_says_and_draws_what_it_evaluates_and_the_tool_makes_a_page_of_its_plan()
    {
        var folder = Directory.CreateTempSubdirectory("tutorial");
        try
        {
            var run = Sample.RunIn(folder.FullName, "Tutorial", "Tutorial");

            Assert.Equal("", run.Error);
            Assert.Equal(0, run.ExitCode);
            Assert.Equal(string.Concat(BlocksOf("tutorial.md", "text")), run.Output.ReplaceLineEndings("\n"));

            var chart = XDocument.Load(Path.Combine(folder.FullName, "chart.svg")).Root!;
            Assert.Equal(["4000 (FY2020)", "4450 (FY2023)", "5000 (FY2025)"], Named(chart, "text").Select(text => text.Value));
            Assert.Equal(["M40 180L360 40", "M40 180L232 117"], Named(chart, "path").Select(path => path.Attribute("d")!.Value));

            var page = Sample.RunTool([.. ReportArguments(), Path.Combine(folder.FullName, "plan.json")]);
            Assert.Equal(0, page.ExitCode);
            Assert.Equal(["図書館の利用者数", "貸出冊数"], Regex.Matches(page.Output, "<h5>(.*?)</h5>", RegexOptions.CultureInvariant).Select(match => match.Groups[1].Value));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_chart_takes_no_more_lines_than_promised()
    {
        var function = BlocksOf("tutorial.md", "cs")[^1].Split('\n').SkipWhile(line => !line.StartsWith("static string ChartOf", StringComparison.Ordinal));

        Assert.InRange(function.Count(line => line.Length > 0), 1, MostLinesOfChart);
    }

    /// <summary>Takes the arguments of the tool out of the page's last command: what stands between its name and the file.</summary>
    private static string[] ReportArguments()
    {
        var command = BlocksOf("tutorial.md", "sh")[^1].Trim().Split(' ');
        Assert.Equal("kawasaki-plan", command[0]);
        Assert.Equal(["plan.json", ">", "report.html"], command[^3..]);
        return command[1..^3];
    }

    private static IEnumerable<XElement> Named(XElement chart, string name) => chart.Elements().Where(element => element.Name.LocalName == name);

    private static string TextOf(string page) => File.ReadAllText(Path.Combine(Sample.Root, "docs", page));

    private static string[] BlocksOf(string page, string language) =>
        [.. Regex.Matches(TextOf(page), $"```{language}\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant).Select(match => match.Groups[1].Value)];
}
