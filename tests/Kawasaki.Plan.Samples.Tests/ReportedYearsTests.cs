using System.Text;
using System.Text.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>Notations that occur in documents, in the table that stands beside the project, through the tool.</summary>
public class ReportedYearsTests
{
    private const string Error = "ERROR";

    private static readonly string Table = Path.GetFullPath(Path.Combine(Sample.Root, "..", "shared", "oracles", "reported-years.tsv"));

    [Fact]
    public void Every_row_is_answered_as_expected()
    {
        Assert.SkipUnless(File.Exists(Table), "The table stands beside the project.");
        var rows = File.ReadLines(Table)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToLookup(row => (Command: row[1], Options: row[2]), row => (Id: row[0], Input: row[3], Expected: row[4]));

        Assert.Contains(("years", "--compact"), rows.Select(group => group.Key));
        Assert.Contains(("years", "--strict"), rows.Select(group => group.Key));
        Assert.Contains(("years", "--bare fiscal"), rows.Select(group => group.Key));
        Assert.Contains(("find", ""), rows.Select(group => group.Key));
        foreach (var group in rows)
        {
            var input = Encoding.UTF8.GetBytes(string.Concat(group.Select(row => row.Input + "\n")));
            var run = Sample.RunToolOn(input, [group.Key.Command, .. group.Key.Options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            var answers = run.Lines.Select(line => JsonDocument.Parse(line).RootElement);

            Assert.Equal(
                group.Select(row => $"{row.Id} {row.Input}: {row.Expected}"),
                group.Zip(answers, (row, answer) => $"{row.Id} {row.Input}: {Summary(answer)}"));
            Assert.Equal(group.Any(row => row.Expected == Error) ? 1 : 0, run.ExitCode);
        }
    }

    private static string Summary(JsonElement answer) =>
        !answer.TryGetProperty("found", out var found) ? ValueOf(answer)
        : found.GetArrayLength() == 0 ? "none"
        : string.Join("; ", found.EnumerateArray().Select(ValueOf));

    private static string ValueOf(JsonElement answer) => answer.TryGetProperty("value", out var value) ? value.GetString()! : Error;
}
