using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using ReviewSheets;

namespace Kawasaki.Plan.Domain.Benchmarks.Hierarchy;

/// <summary>Review sheets read into a plan, judged by year and rolled up by ministry: time grows with their number. Those of the file that
/// <c>REVIEW_SHEETS</c> names, else the two of the sample, are taken again and again.</summary>
[MemoryDiagnoser]
[GcConcurrent(false)]
public class ReviewSheetBenchmarks
{
    private string _text = "";

    [Params(30, 300, 3000)]
    public int Sheets { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var lines = ReadLines();
        var text = new StringBuilder();
        for (var i = 0; i < Sheets; i++)
        {
            text.Append(lines[i % lines.Length].Replace("\"project\":\"", string.Create(CultureInfo.InvariantCulture, $"\"project\":\"{i} "), StringComparison.Ordinal)).Append('\n');
        }

        _text = text.ToString();
    }

    [Benchmark]
    public int ReadJudgeAndRollUp()
    {
        var plan = SheetPlan.Of(ReviewSheet.ReadLines(new StringReader(_text)));
        return SheetJudgement.Of(plan).ByYear.Values.Sum(rollUp => rollUp.AllItems.Count);
    }

    private static string[] ReadLines()
    {
        if (Environment.GetEnvironmentVariable("REVIEW_SHEETS") is { Length: > 0 } file)
        {
            return File.ReadAllLines(file);
        }

        using var reader = new StreamReader(typeof(ReviewSheet).Assembly.GetManifestResourceStream("sheets.jsonl")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
