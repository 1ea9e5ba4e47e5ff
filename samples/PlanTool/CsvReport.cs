using CsvHelper;
using Kawasaki.Plan.Domain.Evaluation;

namespace PlanTool;

/// <summary>The report as CSV, in UTF-8 without a byte order mark.</summary>
internal static class CsvReport
{
    internal static void Write(IReadOnlyList<ReportRow> rows, IReadOnlyList<EvaluationRule> rules)
    {
        using var output = Output.OpenWriter();
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" });
        WriteRecord(csv, FlatReport.Columns(rules));
        foreach (var row in rows)
        {
            WriteRecord(csv, FlatReport.Cells(row, rules));
        }
    }

    private static void WriteRecord(CsvWriter csv, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
