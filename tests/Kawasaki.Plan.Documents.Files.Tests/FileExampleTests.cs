using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Documents.Files.Tests;

/// <summary>What the pages say that a line of code about files gives, it gives.</summary>
public class FileExampleTests
{
    [Theory]
    [InlineData("docs/documents.md")]
    [InlineData("docs/documents.ja.md")]
    public void A_line_about_files_gives_what_the_page_says(string page)
    {
        var code = Regex.Match(File.ReadAllText(PathOf(page)), "```c#\n(.*?)```", RegexOptions.Singleline).Groups[1].Value.Split("\n\n");
        var lines = code[1].TrimEnd('\n').Split('\n').Select(line => line.Split("// → ")).ToDictionary(parts => parts[0].TrimEnd(), parts => parts[1]);

        Assert.Equal(lines, Examples());
        Assert.Contains(Spaceless(code[0]), Spaceless(File.ReadAllText(PathOf("tests/Kawasaki.Plan.Documents.Files.Tests/FileExampleTests.cs"))), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Examples()
    {
        using var page = new MemoryStream(Encoding.UTF8.GetBytes("<table><tr><th>指標<th>現状（令和3年度）<th>目標（令和7年度）<tr><td>木の数<td>310本<td>400本</table>"));
        var file = DocumentFile.Open(page); // or with DocumentFileOptions: kind, encoding, largest size
        var trees = file.ReadIndicators();

        return new(
        [
            Line(file.Kind),
            Line(trees.Indicators[0].Indicator.Measurements[0].Value),
            Line(trees.Diagnostics[^1].Code),
            Line(file.PlaceOf(trees.Diagnostics[^1].Span)),
            Line(file.ReadPlan().Plan.BasicPolicies.Count),
        ]);
    }

    private static KeyValuePair<string, string> Line(object? given, [CallerArgumentExpression(nameof(given))] string code = "") =>
        new(code, string.Create(CultureInfo.InvariantCulture, $"{given}"));

    private static string PathOf(string name) => Path.Combine(SharedFiles.RepositoryRoot, name);

    private static string Spaceless(string code) => Regex.Replace(code, @"\s+", "");
}
