using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace PlanTool;

/// <summary>The report as plain text: names on one line and uncut, so that it can be searched.</summary>
internal static class TextReport
{
    internal static void Write(ComprehensivePlan plan, IReadOnlyList<ReportRow> rows, IReadOnlyList<EvaluationRule> rules)
    {
        using var output = Output.OpenWriter();
        output.WriteLine(TitleOf(plan));
        Indicator? last = null;
        foreach (var row in rows)
        {
            if (!ReferenceEquals(row.Indicator, last))
            {
                output.WriteLine();
                output.WriteLine($"{row.Code} {row.Indicator.Name}");
                output.WriteLine($"  baseline 計画策定時: {Words.Of(row.Indicator.Baseline)}");
                output.WriteLine($"  latest 現状: {Words.Of(row.Indicator.Latest)}");
                last = row.Indicator;
            }

            var facts = row.Evaluation.Facts;
            output.WriteLine($"  target 目標{Bracketed(Words.PhaseOf(row.Evaluation.Target))}: {Words.Of(row.Evaluation.Target)}");
            output.WriteLine($"    status: {Words.Of(facts.Status)}{After("; ", Words.MeetsTarget(facts))}");
            if (!ReferenceEquals(row.Evaluation.Measurement, row.Indicator.Latest))
            {
                output.WriteLine($"    measurement used: {Words.Of(row.Evaluation.Measurement)}");
            }

            output.WriteLine($"    達成率 attainment ratio: {Words.Percent(facts.AttainmentRatio)}");
            output.WriteLine($"    進捗率 progress ratio: {Words.Percent(facts.ProgressRatio)}");
            output.WriteLine($"    grades: {string.Join(", ", row.Judge(rules).Select(item => $"{item.Rule.Name} {item.Judgement.Grade.Code}"))}");
        }
    }

    internal static string TitleOf(ComprehensivePlan plan) =>
        $"{plan.Title ?? "(no title)"}{(plan.Period is { } period ? $" {Words.Of(period)}" : "")}";

    private static string Bracketed(string text) => text.Length == 0 ? "" : $"（{text}）";

    private static string After(string separator, string text) => text.Length == 0 ? "" : separator + text;
}
