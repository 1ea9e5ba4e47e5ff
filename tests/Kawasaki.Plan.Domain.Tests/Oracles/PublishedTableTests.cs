using System.Text.RegularExpressions;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Oracles;

/// <summary>What the page of evaluation says of published results, counted in the tables.</summary>
public partial class PublishedTableTests
{
    [SharedTheory]
    [InlineData("evaluation.md")]
    [InlineData("evaluation.ja.md")]
    public void The_page_counts_what_was_reported(string page)
    {
        var ids = SharedFiles.Rows("reported-evaluation.tsv").Select(row => row[0]).ToArray();
        var said = Lines(page).Select(line => Reported().Match(line)).Where(match => match.Success).ToArray();
        Assert.Equal(21, said.Length);
        Assert.All(said, match =>
        {
            var rows = ids.Where(id => Group().Match(id).Value == match.Groups[1].Value).ToArray();
            var decided = rows.Intersect(ReportedEvaluationTests.Decided).Count();
            Assert.Equal((rows.Length, rows.Length - decided, decided), (NumberAt(match, 2), NumberAt(match, 3), NumberAt(match, 4)));
        });
        Assert.Equal(ids.Length, said.Sum(match => NumberAt(match, 2)));
    }

    /// <summary>How many of the rows are the same, the tests of the tables say.</summary>
    [SharedTheory]
    [InlineData("evaluation.md")]
    [InlineData("evaluation.ja.md")]
    public void The_page_counts_the_published_tables(string page)
    {
        var tests = File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, "tests", "Kawasaki.Plan.Domain.Tests", "Oracles", "EvaluationTableTests.cs"));
        var said = Lines(page).Select(line => Published().Match(line)).Where(match => match.Success).ToArray();
        Assert.Equal(7, said.Length);
        Assert.All(said, match =>
        {
            var table = $"\"{match.Groups[1].Value}.tsv\"";
            var rows = SharedFiles.Rows(match.Groups[1].Value + ".tsv");
            Assert.Contains(NumberAt(match, 2), new[] { rows.Count, rows.Select(row => string.Join('\t', row.Take(3))).Distinct().Count() });
            Assert.Contains($"Assert.Equal({match.Groups[3].Value}, ", tests, StringComparison.Ordinal);
            Assert.Contains(table, tests, StringComparison.Ordinal);
        });
    }

    private static string[] Lines(string page) => File.ReadAllLines(Path.Combine(SharedFiles.RepositoryRoot, "docs", page));

    private static int NumberAt(Match match, int group) => int.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("^[|] ([PF]|C[0-9]+) [^|]*[|] ([0-9]+) [|] ([0-9]+) [|] ([0-9]+) [|]$")]
    private static partial Regex Reported();

    [GeneratedRegex("^[|] `([a-z0-9-]+)` [|][^|]*[|] ([0-9]+) [|] ([0-9]+) [|]")]
    private static partial Regex Published();

    [GeneratedRegex("^[PF]|^C[0-9]+")]
    private static partial Regex Group();
}
