using System.Globalization;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Spectre.Console;

namespace PlanTool;

/// <summary>The report as a table for a person at a terminal.</summary>
internal static class TableReport
{
    internal static void Write(ComprehensivePlan plan, IReadOnlyList<ReportRow> rows, IReadOnlyList<EvaluationRule> rules, Words words)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{TextReport.TitleOf(plan, words)}[/]");
        Indicator? last = null;
        Table? table = null;
        var grades = new List<string>();
        foreach (var row in rows)
        {
            if (!ReferenceEquals(row.Indicator, last))
            {
                Show(table, grades);
                last = row.Indicator;
                table = NewTable(rules, words);
                AnsiConsole.WriteLine();
                AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold yellow]{row.Code}[/] [bold]{row.Indicator.Name}[/]");
                AnsiConsole.MarkupLineInterpolated(
                    CultureInfo.InvariantCulture,
                    $"  {words.Label("計画策定時", "baseline")} [blue]{words.Of(row.Indicator.Baseline)}[/]  →  {words.Label("現状", "latest")} [blue]{words.Of(row.Indicator.Latest)}[/]");
            }

            var facts = row.Evaluation.Facts;
            table!.AddRow(
            [
                $"{words.PhaseOf(row.Evaluation.Target)} {words.Of(row.Evaluation.Target)}".Trim().EscapeMarkup(),
                $"[{ColourOf(facts)}]{words.Of(facts.Status).EscapeMarkup()}[/]",
                words.Percent(facts.AttainmentRatio).EscapeMarkup(),
                words.Percent(facts.ProgressRatio).EscapeMarkup(),
                .. rules.Count == 1 ? [GradeOf(row, rules[0], words)] : Array.Empty<string>(),
            ]);
            if (rules.Count > 1)
            {
                grades.Add($"{words.PhaseOf(row.Evaluation.Target)} {string.Join(", ", row.Judge(rules).Select(item => $"{item.Rule.Name} {item.Judgement.Grade.Code}"))}".Trim());
            }
        }

        Show(table, grades);
    }

    private static void Show(Table? table, List<string> grades)
    {
        if (table is not null)
        {
            AnsiConsole.Write(new Padder(table, new Padding(2, 0, 0, 0)));
        }

        foreach (var line in grades)
        {
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  [grey]{line}[/]");
        }

        grades.Clear();
    }

    private static Table NewTable(IReadOnlyList<EvaluationRule> rules, Words words)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(words.Label("目標", "target"));
        table.AddColumn(words.Label("達成状況", "status"));
        table.AddColumn(new TableColumn(words.Cell(FigureKind.AttainmentRatio.Label())).RightAligned());
        table.AddColumn(new TableColumn(words.Cell(FigureKind.ProgressRatio.Label())).RightAligned());
        if (rules.Count == 1)
        {
            table.AddColumn(words.Cell(rules[0].Label).EscapeMarkup());
        }

        return table;
    }

    private static string GradeOf(ReportRow row, EvaluationRule rule, Words words)
    {
        var grade = rule.Judge(row.Evaluation.Facts).Grade;
        return $"{grade.Code} {words.Cell(grade.Label)}".EscapeMarkup();
    }

    private static string ColourOf(in EvaluationFacts facts) => facts.MeetsTarget switch
    {
        true => "green",
        false when facts.Status is AttainmentStatus.NotMet => "red",
        false => "yellow",
        null => "grey",
    };
}
