using System.Globalization;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary>The columns of the reports that have one line a target: CSV and Markdown.</summary>
internal static class FlatReport
{
    private static readonly string[] FixedColumns =
        ["code", "name", "phase", "baseline", "actual", "target", "status", "meetsTarget", "gap", "attainmentRatio", "progressRatio", "expected", "onPace", "paceRatio", "requiredPerYear"];

    internal static IReadOnlyList<string> Columns(IReadOnlyList<EvaluationRule> rules) => [.. FixedColumns, .. rules.Select(rule => rule.Name)];

    internal static IReadOnlyList<string> Cells(ReportRow row, IReadOnlyList<EvaluationRule> rules)
    {
        var facts = row.Evaluation.Facts;
        return
        [
            row.Code.ToString(),
            row.Indicator.Name,
            row.Evaluation.Target?.Phase?.ToString(CultureInfo.InvariantCulture) ?? "",
            Words.Of(row.Indicator.Baseline),
            Words.Of(row.Evaluation.Measurement),
            Words.Of(row.Evaluation.Target),
            WireNames.Of(facts.Status),
            NameOf(facts.MeetsTarget),
            NumberOf(facts.Gap),
            NumberOf(facts.AttainmentRatio),
            NumberOf(facts.ProgressRatio),
            NumberOf(facts.Expected),
            NameOf(facts.OnPace),
            NumberOf(facts.PaceRatio),
            NumberOf(facts.RequiredPerYear),
            .. row.Judge(rules).Select(item => item.Judgement.Grade.Code),
        ];
    }

    private static string NumberOf(Figure figure) => figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string NameOf(bool? value) => value switch
    {
        true => "true",
        false => "false",
        null => "",
    };
}
