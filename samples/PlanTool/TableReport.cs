using System.Globalization;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Evaluation;
using Spectre.Console;

namespace PlanTool;

/// <summary>The report as tables for a person at a terminal.</summary>
internal static class TableReport
{
    internal static void Write(Report report)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var words = report.Words;
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{OneLine.Of(report.Title)}[/]");
        foreach (var (subject, rows) in report.Subjects)
        {
            AnsiConsole.WriteLine();
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold yellow]{subject.Code}[/] [bold]{OneLine.Of(subject.FullName)}[/]");
            AnsiConsole.MarkupLineInterpolated(
                CultureInfo.InvariantCulture,
                $"  {words.Say(ReportWords.Baseline)} [blue]{words.Of(subject.Figures.Baseline)}[/]  →  {words.Say(ReportWords.Latest)} [blue]{words.Of(subject.Figures.Latest)}[/]");
            AnsiConsole.Write(new Padder(TableOf(rows, report), new Padding(2, 0, 0, 0)));
            foreach (var row in rows)
            {
                if (words.FirstMeasurementIn(row.Evaluation) is { Length: > 0 } first)
                {
                    WriteUsed(ReportWords.BaselineUsed, row, first);
                }

                if (row.UsesAnother)
                {
                    WriteUsed(ReportWords.MeasurementUsed, row, words.UsedIn(row.Evaluation));
                }
            }

            if (report.Rules.Count > 1)
            {
                foreach (var row in rows)
                {
                    var grades = words.Join(row.Judge(report.Rules).Select(item => words.GradeOf(item.Rule, item.Judgement.Grade)));
                    AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  [grey]{$"{words.PhaseOf(row.Evaluation.Target)} {grades}".Trim()}[/]");
                }
            }
        }

        using var summary = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        TextReport.WriteSummary(summary, report);
        AnsiConsole.Write(new Text(summary.ToString()));

        void WriteUsed(Wording label, ReportRow row, string text)
        {
            var used = $"{words.Say(label)}{words.Bracketed(words.PhaseOf(row.Evaluation.Target))}: {text}";
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  {OneLine.Of(used)}");
        }
    }

    private static Table TableOf(IEnumerable<ReportRow> rows, Report report)
    {
        var words = report.Words;
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(words.Say(ReportWords.Target));
        table.AddColumn(words.Say(ReportWords.Status));
        table.AddColumn(new TableColumn(words.Say(FigureKind.AttainmentRatio.Label())).RightAligned());
        table.AddColumn(new TableColumn(words.Say(FigureKind.ProgressRatio.Label())).RightAligned());
        var rule = report.Rules.Count == 1 ? report.Rules[0] : null;
        if (rule is not null)
        {
            table.AddColumn(words.Say(rule.Label).EscapeMarkup());
        }

        foreach (var row in rows)
        {
            var facts = row.Evaluation.Facts;
            table.AddRow(
            [
                OneLine.Of($"{words.PhaseOf(row.Evaluation.Target)} {words.TargetOf(row.Evaluation)}".Trim()).EscapeMarkup(),
                $"[{ColourOf(facts)}]{words.Say(facts.StatusLabel()).EscapeMarkup()}[/]",
                words.Percent(facts.AttainmentRatio).EscapeMarkup(),
                words.Percent(facts.ProgressRatio).EscapeMarkup(),
                .. rule is null ? Array.Empty<string>() : [$"{rule.Judge(facts).Grade.Code} {words.Say(rule.Judge(facts).Grade.Label)}".EscapeMarkup()],
            ]);
        }

        return table;
    }

    private static string ColourOf(in EvaluationFacts facts) => facts.MeetsTarget switch
    {
        true => "green",
        false when facts.Status is AttainmentStatus.NotMet => "red",
        false => "yellow",
        null => "grey",
    };
}
