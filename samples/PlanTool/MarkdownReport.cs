using Kawasaki.Plan.Domain.Evaluation;

namespace PlanTool;

/// <summary>The report as a Markdown table.</summary>
internal static class MarkdownReport
{
    internal static void Write(IReadOnlyList<ReportRow> rows, IReadOnlyList<EvaluationRule> rules, Words words)
    {
        using var output = Output.OpenWriter();
        var columns = FlatReport.Columns(rules, words).Select(Escape).ToArray();
        WriteRow(output, columns);
        WriteRow(output, columns.Select(_ => "---"));
        foreach (var row in rows)
        {
            WriteRow(output, FlatReport.Cells(row, rules, words).Select(Escape));
        }
    }

    private static void WriteRow(StreamWriter output, IEnumerable<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
