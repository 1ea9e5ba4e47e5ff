using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace PlanTool;

/// <summary>The report as plain text: names on one line and uncut, so that it can be searched.</summary>
internal static class TextReport
{
    internal static void Write(ComprehensivePlan plan, IReadOnlyList<ReportRow> rows, IReadOnlyList<EvaluationRule> rules, Words words)
    {
        using var output = Output.OpenWriter();
        output.WriteLine(TitleOf(plan, words));
        Indicator? last = null;
        foreach (var row in rows)
        {
            if (!ReferenceEquals(row.Indicator, last))
            {
                output.WriteLine();
                output.WriteLine($"{row.Code} {row.Indicator.Name}");
                output.WriteLine($"  {words.Label("計画策定時", "baseline")}: {words.Of(row.Indicator.Baseline)}");
                output.WriteLine($"  {words.Label("現状", "latest")}: {words.Of(row.Indicator.Latest)}");
                last = row.Indicator;
            }

            var facts = row.Evaluation.Facts;
            output.WriteLine($"  {words.Label("目標", "target")}{words.BracketedPhaseOf(row.Evaluation.Target)}: {words.Of(row.Evaluation.Target)}");
            output.WriteLine($"    {words.Label("達成状況", "status")}: {words.Of(facts)}");
            if (!ReferenceEquals(row.Evaluation.Measurement, row.Indicator.Latest))
            {
                output.WriteLine($"    {words.Label("用いた実績", "measurement used")}: {words.Of(row.Evaluation.Measurement)}");
            }

            output.WriteLine($"    {words.Label(FigureKind.AttainmentRatio)}: {words.Percent(facts.AttainmentRatio)}");
            output.WriteLine($"    {words.Label(FigureKind.ProgressRatio)}: {words.Percent(facts.ProgressRatio)}");
            output.WriteLine($"    {words.Label("評価", "grades")}: {string.Join(", ", row.Judge(rules).Select(item => $"{item.Rule.Name} {item.Judgement.Grade.Code}"))}");
        }
    }

    internal static string TitleOf(ComprehensivePlan plan, Words words) =>
        $"{plan.Title ?? words.Cell(new("（表題なし）", "(no title)"))}{(plan.Period is { } period ? $" {words.Of(period)}" : "")}";
}
