using System.Diagnostics;
using Kawasaki.Plan.Documents.Tests.Tables;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Documents.Files.Tests;

/// <summary>Pages that Debian's Chromium prints to PDF. Where there is none the tests are skipped and say so.</summary>
public class PrintedPageTests
{
    private const string Chromium = "/usr/bin/chromium";
    private const string Style = "body{font:10pt sans-serif}table{border-collapse:collapse;width:100%;margin:1em 0}td,th{border:1px solid #333;padding:3px 5px;vertical-align:top}";

    /// <summary>Gets the tables whose heads stand above.</summary>
    private static IReadOnlyList<TableShape> Shapes { get; } = [.. TableShape.All.Where(shape => !shape.IsTransposed)];

    [Fact]
    public void Printed_tables_give_their_indicators()
    {
        var tables = Shapes.Select((shape, index) => $"<h2 style=\"break-before:page\">表の{index + 1}</h2>{FileWays.Html(shape.Rows, shape.HeadRows)}");
        var reading = Print(string.Concat(tables)).ReadIndicators();

        Assert.Equal(Shapes.SelectMany(shape => shape.Values).Order(StringComparer.Ordinal), TableShape.ValuesOf(reading).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(reading.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
    }

    /// <summary>A head that is printed again on each page heads no row, and a row that a page divides is one.</summary>
    [Fact]
    public void A_table_over_several_pages_is_one()
    {
        var rows = Enumerable.Range(1, 120).Select(number => $"<tr><td>甲の数その{number}</td><td>{number}件</td><td>{number + 1}件</td></tr>");
        var file = Print($"<table><thead><tr><th>指標</th><th>現状値（令和3年度）</th><th>目標値（令和7年度）</th></tr></thead><tbody>{string.Concat(rows)}</tbody></table>");
        var reading = file.ReadIndicators();

        Assert.Equal(Enumerable.Range(1, 120).Select(number => $"甲の数その{number}"), reading.Indicators.Select(read => read.Indicator.Name));
        Assert.All(reading.Indicators, (read, index) => Assert.Equal(index + 1, read.Indicator.Measurements.Single().Value!.Value.Amount));
        Assert.True(file.PlaceOfLine(reading.Indicators[^1].Line).Page > 1);
    }

    /// <summary>The published plan, its rows laid out as tables: 95 of 100 of its facts are read, and the rest is reported.</summary>
    [SharedFact]
    public void The_printed_plan_keeps_its_facts()
    {
        var text = File.ReadAllText(SharedFiles.PathOf("plan/000_edc3bea162c4e981.txt"));
        var document = Print(PlanPages.AsPrinted(text)).ReadPlan();

        PlanFacts.AssertKept(0.95, PlanDocumentReader.Read(text).Plan, document.Plan);
        Assert.NotEmpty(document.Diagnostics);
        Assert.DoesNotContain(PlanFacts.Of(document.Plan), fact => fact.Key.EndsWith("\"事務事業名\"", StringComparison.Ordinal));
    }

    private static DocumentFile Print(string body)
    {
        Assert.SkipUnless(File.Exists(Chromium), $"Chromium is not here: {Chromium}.");
        var folder = Directory.CreateTempSubdirectory("printed");
        try
        {
            var (page, pdf) = (Path.Combine(folder.FullName, "page.html"), Path.Combine(folder.FullName, "page.pdf"));
            File.WriteAllText(page, $"<!DOCTYPE html><html lang=\"ja\"><meta charset=\"utf-8\"><style>{Style}</style><body>{body}</body></html>");
            var start = new ProcessStartInfo(Chromium) { RedirectStandardError = true, RedirectStandardOutput = true };
            foreach (var argument in (string[])["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={folder.FullName}/profile", $"--print-to-pdf={pdf}", page])
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            var said = process.StandardError.ReadToEnd();
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)) && File.Exists(pdf), said);
            return FileWays.Open(File.ReadAllBytes(pdf));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
