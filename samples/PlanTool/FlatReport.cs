using System.Globalization;
using System.Text.Json;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary>The columns of the reports that have one line a target: CSV and Markdown.</summary>
internal static class FlatReport
{
    private static readonly Wording[] FixedColumns =
    [
        new("コード", "code"), new("指標", "name"), new("期", "phase"), new("計画策定時", "baseline"), new("実績", "actual"), new("目標", "target"),
        new("達成状況", "status"), new("目標水準にある", "meetsTarget"), Column(FigureKind.Gap), Column(FigureKind.AttainmentRatio), Column(FigureKind.ProgressRatio),
        Column(FigureKind.Expected), new("期待値以上", "onPace"), Column(FigureKind.PaceRatio), Column(FigureKind.RequiredPerYear),
    ];

    internal static IReadOnlyList<string> Columns(IReadOnlyList<EvaluationRule> rules, Words words) =>
        [.. FixedColumns.Select(words.Head), .. rules.Select(rule => words.Head(new(rule.Label.Japanese, rule.Name)))];

    internal static IReadOnlyList<string> Cells(ReportRow row, IReadOnlyList<EvaluationRule> rules, Words words)
    {
        var facts = row.Evaluation.Facts;
        return
        [
            row.Code.ToString(),
            row.Indicator.Name,
            row.Evaluation.Target?.Phase?.ToString(CultureInfo.InvariantCulture) ?? "",
            words.Of(row.Indicator.Baseline),
            words.Of(row.Evaluation.Measurement),
            words.Of(row.Evaluation.Target),
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

    private static Wording Column(FigureKind kind) => new(kind.Label().Japanese, JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()));

    private static string NumberOf(Figure figure) => figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string NameOf(bool? value) => value switch
    {
        true => "true",
        false => "false",
        null => "",
    };
}
