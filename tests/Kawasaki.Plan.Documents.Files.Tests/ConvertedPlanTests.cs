using System.Diagnostics;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Documents.Files.Tests;

/// <summary>The published plan by way of pages, sheets and what pandoc makes of them. Without pandoc those tests are skipped and say so.</summary>
public class ConvertedPlanTests
{
    private const string Pandoc = "/usr/bin/pandoc";

    private static readonly Dictionary<string, Func<string, string>> Pages = new()
    {
        ["printed"] = PlanPages.AsPrinted,
        ["listed"] = PlanPages.AsListed,
        ["open lists"] = PlanPages.AsMarked,
    };

    private static string Text => File.ReadAllText(SharedFiles.PathOf("plan/000_edc3bea162c4e981.txt"));

    /// <summary>The formats are those that pandoc writes one after the other. Of lists that are not closed it keeps three items only as words.</summary>
    [SharedTheory]
    [InlineData("printed", "", 1)]
    [InlineData("printed", "html", 1)]
    [InlineData("printed", "gfm", 1)]
    [InlineData("printed", "docx gfm", 1)]
    [InlineData("listed", "", 1)]
    [InlineData("listed", "html", 1)]
    [InlineData("listed", "gfm", 1)]
    [InlineData("listed", "docx gfm", 1)]
    [InlineData("listed", "docx html", 1)]
    [InlineData("open lists", "", 1)]
    [InlineData("open lists", "html", 0.97)]
    [InlineData("open lists", "gfm", 0.97)]
    [InlineData("open lists", "docx gfm", 0.97)]
    public void A_page_keeps_the_facts_of_the_plan(string page, string formats, double share)
    {
        var bytes = FileWays.Utf8($"<!DOCTYPE html><html><body>{Pages[page](Text)}</body></html>");
        var from = "html";
        foreach (var to in formats.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            bytes = Convert(bytes, from, to);
            from = to;
        }

        PlanFacts.AssertKept(share, PlanDocumentReader.Read(Text).Plan, FileWays.Open(bytes).ReadPlan().Plan);
    }

    [SharedTheory]
    [InlineData("commas", false)]
    [InlineData("commas", true)]
    [InlineData("commas, Shift_JIS", true)]
    [InlineData("a workbook", false)]
    [InlineData("a workbook", true)]
    public void Rows_keep_the_facts_of_the_plan(string way, bool areOfOneLength)
    {
        var rows = areOfOneLength ? PlanPages.AsFullRows(Text) : PlanPages.AsRows(Text);

        PlanFacts.AssertKept(1, PlanDocumentReader.Read(Text).Plan, FileWays.Open(FileWays.All[way](rows, 0)).ReadPlan().Plan);
    }

    [SharedFact]
    public void Rows_without_needless_quotes_keep_the_facts_of_the_plan()
    {
        var rows = PlanPages.AsFullRows(Text).Select(row => string.Join(',', row.Select(cell => cell.AsSpan().IndexOfAny(",\"") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));

        PlanFacts.AssertKept(1, PlanDocumentReader.Read(Text).Plan, FileWays.Open(FileWays.Utf8(string.Join("\r\n", rows))).ReadPlan().Plan);
    }

    private static byte[] Convert(byte[] bytes, string from, string to)
    {
        Assert.SkipUnless(File.Exists(Pandoc), $"pandoc is not here: {Pandoc}.");
        var folder = Directory.CreateTempSubdirectory("converted");
        try
        {
            var (input, output) = (Path.Combine(folder.FullName, "in"), Path.Combine(folder.FullName, "out"));
            File.WriteAllBytes(input, bytes);
            using var process = Process.Start(new ProcessStartInfo(Pandoc, ["-f", from, "-t", to, "-o", output, input]) { RedirectStandardError = true })!;
            var said = process.StandardError.ReadToEnd();
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)) && process.ExitCode == 0, said);
            return File.ReadAllBytes(output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
