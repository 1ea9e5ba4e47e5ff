using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;

namespace PlanTool;

/// <summary>What a report says, whatever its format.</summary>
internal sealed class Report
{
    internal Report(ComprehensivePlan plan, FiscalYear? asOf, IReadOnlyList<EvaluationRule> rules, Words words)
    {
        Plan = plan;
        AsOf = asOf;
        Rules = rules;
        Words = words;
        Rows = ReportRow.AllOf(plan, asOf);
    }

    internal ComprehensivePlan Plan { get; }

    internal FiscalYear? AsOf { get; }

    internal IReadOnlyList<EvaluationRule> Rules { get; }

    internal Words Words { get; }

    internal IReadOnlyList<ReportRow> Rows { get; }

    internal string Title => $"{Plan.Title ?? Words.Say(ReportWords.NoTitle)}{(Plan.Period is { } period ? $" {Words.Of(period)}" : "")}";

    /// <summary>Gets the rows of each indicator or part, in their order.</summary>
    internal IEnumerable<(ReportSubject Subject, IReadOnlyList<ReportRow> Rows)> Subjects =>
        from row in Rows
        group row by row.Subject into rows
        select (rows.Key, (IReadOnlyList<ReportRow>)[.. rows]);

    internal PlanSummary Summary => new(this);
}
