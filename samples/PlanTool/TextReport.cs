using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Evaluation;

namespace PlanTool;

/// <summary>The report as plain text: names on one line and uncut, so that it can be searched.</summary>
internal static class TextReport
{
    internal static void Write(Report report)
    {
        using var output = Output.OpenWriter();
        var words = report.Words;
        output.WriteLine(OneLine.Of(report.Title));
        foreach (var (subject, rows) in report.Subjects)
        {
            output.WriteLine();
            output.WriteLine(OneLine.Of($"{subject.Code} {subject.FullName}"));
            Write(ReportWords.Baseline, words.Of(subject.Figures.Baseline));
            Write(ReportWords.Latest, words.Of(subject.Figures.Latest));
            foreach (var row in rows)
            {
                WriteTarget(row);
            }
        }

        WriteSummary(output, report);

        void Write(Wording label, string text, string indent = "  ", string addition = "") =>
            output.WriteLine(OneLine.Of($"{indent}{words.Say(label)}{addition}: {text}"));

        void WriteTarget(ReportRow row)
        {
            const string Indent = "    ";
            var facts = row.Evaluation.Facts;
            Write(ReportWords.Target, words.TargetOf(row.Evaluation), addition: words.Bracketed(words.PhaseOf(row.Evaluation.Target)));
            Write(ReportWords.Status, string.Join("; ", new[] { words.Say(facts.StatusLabel()), words.MeetsTarget(facts) }.Where(text => text.Length > 0)), Indent);
            if (words.FirstMeasurementIn(row.Evaluation) is { Length: > 0 } first)
            {
                Write(ReportWords.BaselineUsed, first, Indent);
            }

            if (row.UsesAnother)
            {
                Write(ReportWords.MeasurementUsed, words.UsedIn(row.Evaluation), Indent);
            }

            Write(FigureKind.AttainmentRatio.Label(), words.Percent(facts.AttainmentRatio), Indent);
            Write(FigureKind.ProgressRatio.Label(), words.Percent(facts.ProgressRatio), Indent);
            Write(ReportWords.Grades, words.Join(row.Judge(report.Rules).Select(item => words.GradeOf(item.Rule, item.Judgement.Grade))), Indent);
        }
    }

    internal static void WriteSummary(TextWriter output, Report report)
    {
        var words = report.Words;
        var summary = report.Summary;
        output.WriteLine();
        output.WriteLine(words.Say(ReportWords.Summary.Heading()) + words.Bracketed(summary.Basis));
        foreach (var node in summary.Nodes)
        {
            output.WriteLine(OneLine.Of($"  {node.TitleIn(words)}"));
            output.WriteLine(FormattableString.Invariant($"    {words.Say(ReportWords.Indicators)}: {node.Count}{words.Bracketed(node.StatusesIn(words))}"));
            foreach (var rollUp in node.ByRule)
            {
                output.WriteLine(OneLine.Of($"    {words.Say(rollUp.Rule.Label)}: {SummaryNode.GradesIn(words, rollUp)}"));
                if (SummaryNode.LeftOutIn(words, rollUp) is { Length: > 0 } leftOut)
                {
                    output.WriteLine(OneLine.Of($"      {words.Say(ReportWords.LeftOut)}: {leftOut}"));
                }

                if (SummaryNode.UnmatchedIn(words, rollUp) is { Length: > 0 } unmatched)
                {
                    output.WriteLine(OneLine.Of($"      {words.Say(ReportWords.Unmatched)}: {unmatched}"));
                }
            }
        }
    }
}
