using CsvHelper;
using Kawasaki.Plan.Domain.Evaluation;

namespace PlanTool;

/// <summary>The report as CSV, in UTF-8.</summary>
internal static class CsvReport
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Writes the report, with a byte order mark where a spreadsheet is to open it: Excel takes a file without one for another encoding.</summary>
    internal static void Write(IReadOnlyList<ReportRow> rows, IReadOnlyList<EvaluationRule> rules, Words words, bool hasByteOrderMark)
    {
        using var output = Output.OpenWriter();
        if (hasByteOrderMark)
        {
            output.Write(ByteOrderMark);
        }

        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" });
        WriteRecord(csv, FlatReport.Columns(rules, words));
        foreach (var row in rows)
        {
            WriteRecord(csv, FlatReport.Cells(row, rules, words));
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
