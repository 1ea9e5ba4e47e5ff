using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace PlanTool;

/// <summary>An indicator against one of its targets.</summary>
internal sealed record ReportRow(PlanCode Code, Indicator Indicator, TargetEvaluation Evaluation)
{
    internal static IReadOnlyList<ReportRow> AllOf(ComprehensivePlan plan, FiscalYear? asOf) =>
    [
        .. from placed in plan.Indicators
           from evaluation in TargetEvaluation.AllOf(placed.Indicator, asOf)
           select new ReportRow(placed.Code, placed.Indicator, evaluation),
    ];

    internal IEnumerable<(EvaluationRule Rule, Judgement Judgement)> Judge(IReadOnlyList<EvaluationRule> rules) =>
        rules.Select(rule => (rule, rule.Judge(Evaluation.Facts)));
}
