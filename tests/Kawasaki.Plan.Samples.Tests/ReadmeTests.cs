using System.Text.RegularExpressions;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>The page of the samples says what there is, in both languages.</summary>
public class ReadmeTests
{
    private static readonly string[] OthersOptions = ["--project", "--output", "--tool-path", "--source", "--runtime", "--json"]; // Those of dotnet and of ReviewSheets.

    private static readonly string[] Commands = ["report", "years", "find", "assess", "read", "convert", "compare", "check", "mcp"];

    [Fact]
    public void The_page_and_its_Japanese_form_lead_to_each_other_and_give_the_same_commands()
    {
        var (english, japanese) = (TextOf("README.md"), TextOf("README.ja.md"));

        Assert.Contains("(README.ja.md)", english, StringComparison.Ordinal);
        Assert.Contains("(README.md)", japanese, StringComparison.Ordinal);
        Assert.NotEmpty(BlocksOf(english));
        Assert.Equal(BlocksOf(english), BlocksOf(japanese));
        Assert.Equal(OptionsOf(english), OptionsOf(japanese));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ja.md")]
    public void Every_sample_is_listed_and_every_link_leads_somewhere(string page)
    {
        var links = Regex.Matches(TextOf(page), @"\]\(([^)]+)\)", RegexOptions.CultureInvariant).Select(match => match.Groups[1].Value).ToArray();

        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Samples, link)), link));
        Assert.All(
            Directory.GetDirectories(Samples).Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0),
            folder => Assert.Contains(Path.GetFileName(folder) + "/Program.cs", links));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ja.md")]
    public void Every_option_is_one_of_the_tool(string page)
    {
        var help = string.Concat(Commands.Select(command => Sample.RunTool(command, "--help").Output));

        Assert.NotEmpty(OptionsOf(TextOf(page)));
        Assert.All(OptionsOf(TextOf(page)), option => Assert.Contains(" " + option + " ", help, StringComparison.Ordinal));
    }

    private static string Samples => Path.Combine(Sample.Root, "samples");

    private static string TextOf(string page) => File.ReadAllText(Path.Combine(Samples, page));

    private static string[] BlocksOf(string text) =>
        [.. Regex.Matches(text, "```sh\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant).Select(match => match.Value)];

    private static string[] OptionsOf(string text) =>
        [.. Regex.Matches(text, "--[a-z]+(-[a-z]+)*", RegexOptions.CultureInvariant).Select(match => match.Value).Except(OthersOptions).Distinct().Order(StringComparer.Ordinal)];
}
