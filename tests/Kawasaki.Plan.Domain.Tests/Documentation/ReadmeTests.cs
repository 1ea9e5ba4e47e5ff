using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

/// <summary>The code of the README is that of the sample, which is built and run.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ja.md")]
    public void The_code_of_the_README_is_the_QuickStart(string readme)
    {
        var text = File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, readme));
        var code = Regex.Match(text, "```csharp\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant).Groups[1].Value;

        Assert.Equal(File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, "samples", "QuickStart", "Program.cs")), code);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ja.md")]
    public void Every_link_to_a_file_leads_somewhere(string readme)
    {
        var text = File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, readme));
        var links = Regex.Matches(text, @"\]\(([^)#:]+)\)", RegexOptions.CultureInvariant).Select(match => match.Groups[1].Value).ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(SharedFiles.RepositoryRoot, link)), link));
    }
}
