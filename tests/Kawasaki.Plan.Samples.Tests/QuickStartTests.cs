using System.Text.RegularExpressions;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

public class QuickStartTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ja.md")]
    public void The_quick_start_prints_what_the_README_says(string readme)
    {
        var text = File.ReadAllText(Path.Combine(Sample.Root, readme));
        var expected = Regex.Match(text, "```text\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant).Groups[1].Value;

        var run = Sample.Run("QuickStart", "QuickStart", []);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(expected, run.Output.ReplaceLineEndings("\n"));
    }
}
