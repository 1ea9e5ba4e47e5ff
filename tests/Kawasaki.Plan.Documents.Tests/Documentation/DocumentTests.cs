using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Documentation;

/// <summary>What the pages say that a line of code gives, it gives.</summary>
public class DocumentTests
{
    public static TheoryData<string, string, string> Lines =>
        [.. from page in Pages.All from line in Pages.LinesOf(page) select new TheoryDataRow<string, string, string>(page, line.Code, line.Expected)];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_line_gives_what_the_page_says(string page, string code, string expected)
    {
        var examples = await DocumentExamples.RunAsync();

        Assert.True(examples.TryGetValue(code, out var given), $"{page}: the line is not among the examples: {code}");
        Assert.Equal(expected, given);
    }

    [Fact]
    public async Task Every_example_stands_in_a_page() =>
        Assert.Equal(
            Pages.All.SelectMany(Pages.LinesOf).Select(line => line.Code).Distinct().Order(StringComparer.Ordinal),
            (await DocumentExamples.RunAsync()).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void What_a_page_declares_is_compiled()
    {
        var examples = Spaceless(Pages.TextOf("tests/Kawasaki.Plan.Documents.Tests/Documentation/DocumentExamples.cs"));

        Assert.All(Pages.All, page => Assert.NotEmpty(Pages.DeclarationsOf(page)));
        Assert.All(Pages.All.SelectMany(Pages.DeclarationsOf), block => Assert.Contains(Spaceless(block), examples, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_and_its_Japanese_form_lead_to_each_other()
    {
        Assert.Contains("(documents.ja.md)", Pages.TextOf("docs/documents.md"), StringComparison.Ordinal);
        Assert.Contains("(documents.md)", Pages.TextOf("docs/documents.ja.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_pages_have_the_same_chapters_and_code()
    {
        var (english, japanese) = (Pages.Documents[0], Pages.Documents[1]);

        Assert.Equal(Pages.LinesOf(english), Pages.LinesOf(japanese));
        Assert.Equal(Pages.DeclarationsOf(english), Pages.DeclarationsOf(japanese));
        Assert.Equal(LevelsOf(english), LevelsOf(japanese));
    }

    [Theory]
    [MemberData(nameof(DocumentPages))]
    public void Every_link_to_a_file_leads_somewhere(string page)
    {
        var links = Regex.Matches(Pages.TextOf(page), @"\]\(([^)#:]+)(?:#[^)]*)?\)", RegexOptions.CultureInvariant).Select(match => match.Groups[1].Value).ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(SharedFiles.RepositoryRoot, "docs", link)), link));
    }

    public static TheoryData<string> DocumentPages => [.. Pages.Documents];

    private static IEnumerable<string> LevelsOf(string page) => Regex.Matches(Pages.TextOf(page), "^#+", RegexOptions.Multiline | RegexOptions.CultureInvariant).Select(match => match.Value);

    private static string Spaceless(string code) => Regex.Replace(code, @"\s+", "", RegexOptions.CultureInvariant);
}
