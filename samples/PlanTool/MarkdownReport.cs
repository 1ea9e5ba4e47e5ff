using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Evaluation;

namespace PlanTool;

/// <summary>The report as two Markdown tables: a line a target, and a line for each policy and measure.</summary>
internal static class MarkdownReport
{
    internal static void Write(Report report)
    {
        using var output = Output.OpenWriter();
        var words = report.Words;
        output.WriteLine($"# {MarkdownText.Escape(report.Title)}");
        output.WriteLine();
        MarkdownText.WriteTable(
            output,
            [
                .. new[]
                {
                    ReportWords.Code, ReportWords.Name, ReportWords.Phase, ReportWords.Baseline, ReportWords.MeasurementUsed, ReportWords.Target, ReportWords.Status,
                    FigureKind.AttainmentRatio.Label(), FigureKind.ProgressRatio.Label(),
                }.Concat(report.Rules.Select(rule => rule.Label)).Select(words.Say),
            ],
            report.Rows.Select(row => CellsOf(row, report)));
        output.WriteLine($"## {words.Say(ReportWords.Summary.Heading())}{words.Bracketed(report.Summary.Basis)}");
        output.WriteLine();
        MarkdownText.WriteTable(
            output,
            [.. new[] { ReportWords.Name, ReportWords.Indicators, ReportWords.Status }.Concat(report.Rules.Select(rule => rule.Label)).Select(words.Say)],
            report.Summary.Nodes.Select(node => SummaryCells(node, words)));
    }

    private static IReadOnlyList<string> CellsOf(ReportRow row, Report report)
    {
        var words = report.Words;
        var facts = row.Evaluation.Facts;
        return
        [
            row.Subject.Code.ToString(),
            row.Subject.FullName,
            words.PhaseOf(row.Evaluation.Target),
            words.FirstMeasurementIn(row.Evaluation) is { Length: > 0 } first ? first : words.Of(row.Subject.Figures.Baseline),
            words.UsedIn(row.Evaluation),
            words.TargetOf(row.Evaluation),
            words.Say(facts.StatusLabel()),
            words.Percent(facts.AttainmentRatio),
            words.Percent(facts.ProgressRatio),
            .. row.Judge(report.Rules).Select(item => words.Of(item.Judgement.Grade)),
        ];
    }

    private static IReadOnlyList<string> SummaryCells(SummaryNode node, Words words)
    {
        string? Labelled(Wording label, string text) => text.Length == 0 ? null : $"{words.Say(label)}: {text}";
        return
        [
            node.TitleIn(words),
            FormattableString.Invariant($"{node.Count}"),
            node.StatusesIn(words),
            .. node.ByRule.Select(rollUp => string.Join(" – ", new[]
            {
                SummaryNode.GradesIn(words, rollUp),
                Labelled(ReportWords.LeftOut, SummaryNode.LeftOutIn(words, rollUp)),
                Labelled(ReportWords.Unmatched, SummaryNode.UnmatchedIn(words, rollUp)),
            }.OfType<string>())),
        ];
    }
}
