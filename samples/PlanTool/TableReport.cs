using System.Globalization;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Spectre.Console;

namespace PlanTool;

/// <summary>The report as a table for a person at a terminal.</summary>
internal static class TableReport
{
    internal static void Write(ComprehensivePlan plan, IReadOnlyList<ReportRow> rows, IReadOnlyList<EvaluationRule> rules)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{TextReport.TitleOf(plan)}[/]");
        Indicator? last = null;
        Table? table = null;
        var grades = new List<string>();
        foreach (var row in rows)
        {
            if (!ReferenceEquals(row.Indicator, last))
            {
                Show(table, grades);
                last = row.Indicator;
                table = NewTable(rules);
                AnsiConsole.WriteLine();
                AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold yellow]{row.Code}[/] [bold]{row.Indicator.Name}[/]");
                AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  計画策定時 [blue]{Words.Of(row.Indicator.Baseline)}[/]  →  現状 [blue]{Words.Of(row.Indicator.Latest)}[/]");
            }

            var facts = row.Evaluation.Facts;
            table!.AddRow(
            [
                $"{Words.PhaseOf(row.Evaluation.Target)} {Words.Of(row.Evaluation.Target)}".Trim().EscapeMarkup(),
                $"[{ColourOf(facts)}]{Words.Of(facts.Status).EscapeMarkup()}[/]",
                Words.Percent(facts.AttainmentRatio).EscapeMarkup(),
                Words.Percent(facts.ProgressRatio).EscapeMarkup(),
                .. rules.Count == 1 ? [GradeOf(row, rules[0])] : Array.Empty<string>(),
            ]);
            if (rules.Count > 1)
            {
                grades.Add($"{Words.PhaseOf(row.Evaluation.Target)} {string.Join(", ", row.Judge(rules).Select(item => $"{item.Rule.Name} {item.Judgement.Grade.Code}"))}".Trim());
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

    private static Table NewTable(IReadOnlyList<EvaluationRule> rules)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn("Target 目標");
        table.AddColumn("Status 達成状況");
        table.AddColumn(new TableColumn("達成率").RightAligned());
        table.AddColumn(new TableColumn("進捗率").RightAligned());
        if (rules.Count == 1)
        {
            table.AddColumn(rules[0].Label.Japanese.EscapeMarkup());
        }

        return table;
    }

    private static string GradeOf(ReportRow row, EvaluationRule rule)
    {
        var grade = rule.Judge(row.Evaluation.Facts).Grade;
        return $"{grade.Code} {grade.Label.Japanese}".EscapeMarkup();
    }

    private static string ColourOf(in EvaluationFacts facts) => facts.MeetsTarget switch
    {
        true => "green",
        false when facts.Status is AttainmentStatus.NotMet => "red",
        false => "yellow",
        null => "grey",
    };
}
