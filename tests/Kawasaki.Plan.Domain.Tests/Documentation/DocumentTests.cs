using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

/// <summary>What the documents say that a line of code gives, it gives.</summary>
public class DocumentTests
{
    private static readonly string[] Documents = ["start.md", "start.ja.md", "eras-and-fiscal-years.md", "eras-and-fiscal-years.ja.md", "notation.md", "notation.ja.md", "evaluation.md", "evaluation.ja.md", "json.md", "json.ja.md", "plans.md", "plans.ja.md", "integrations.md", "integrations.ja.md"];

    public static TheoryData<string, string> Lines => [.. Documents.SelectMany(LinesOf)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_gives_what_the_document_says(string code, string expected) => Assert.Equal(expected, DocumentExamples.All[code]);

    [Fact]
    public void Every_example_stands_in_a_document() =>
        Assert.Equal(Documents.SelectMany(LinesOf).Select(line => line.Data.Item1).Distinct().Order(StringComparer.Ordinal), DocumentExamples.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("start.md")]
    [InlineData("eras-and-fiscal-years.md")]
    [InlineData("notation.md")]
    [InlineData("notation-forms.md")]
    [InlineData("evaluation.md")]
    [InlineData("json.md")]
    [InlineData("plans.md")]
    [InlineData("integrations.md")]
    public void A_document_and_its_Japanese_form_lead_to_each_other(string document)
    {
        var japanese = document.Replace(".md", ".ja.md", StringComparison.Ordinal);
        Assert.Contains($"({japanese})", TextOf(document), StringComparison.Ordinal);
        Assert.Contains($"({document})", TextOf(japanese), StringComparison.Ordinal);
    }

    /// <summary>A rule stands under a heading with its name, and its source, as the rule itself has it, below that.</summary>
    [Theory]
    [InlineData("evaluation.md", "Source: ", ".")]
    [InlineData("evaluation.ja.md", "出典：", "。")]
    public void Each_rule_names_its_source(string document, string word, string end)
    {
        var sections = TextOf(document).Split("\n### ");
        Assert.All(EvaluationRule.BuiltIn, rule =>
        {
            var section = Assert.Single(sections, section => section.Split('\n')[0].Contains($"`{rule.Name}`", StringComparison.Ordinal));
            var said = Assert.Single(section.Split('\n'), line => line.StartsWith(word, StringComparison.Ordinal));
            Assert.Contains(rule.Source, said[word.Length..^end.Length].Split(" · "));
        });
    }

    [Fact]
    public void What_a_document_declares_is_compiled()
    {
        var sources = Directory.GetFiles(Path.Combine(SharedFiles.RepositoryRoot, "tests", "Kawasaki.Plan.Domain.Tests", "Documentation"), "DocumentExamples*.cs");
        var examples = Spaceless(string.Concat(sources.Select(File.ReadAllText)));
        var blocks = Documents.SelectMany(document => Regex.Matches(TextOf(document), "```cs\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)).ToArray();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(Spaceless(block.Groups[1].Value), examples, StringComparison.Ordinal));
    }

    private static string Spaceless(string code) => Regex.Replace(code, @"\s+", "", RegexOptions.CultureInvariant);

    private static string TextOf(string document) => File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, "docs", document));

    private static IEnumerable<TheoryDataRow<string, string>> LinesOf(string document) =>
        from Match block in Regex.Matches(TextOf(document), "```csharp\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)
        from line in block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let parts = line.Split("// → ")
        select new TheoryDataRow<string, string>(parts[0].TrimEnd(), parts[1]);
}
