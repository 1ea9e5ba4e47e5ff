using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;

namespace PlanTool;

/// <summary>What a report says, whatever its format.</summary>
internal sealed class Report
{
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The year as of which is judged, or nothing for that of each indicator's latest measurement.</param>
    /// <param name="year">The one year that is judged, by its own target and measurement, or nothing for every target.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="words">The language.</param>
    internal Report(ComprehensivePlan plan, FiscalYear? asOf, FiscalYear? year, IReadOnlyList<EvaluationRule> rules, Words words)
    {
        Plan = plan;
        AsOf = year ?? asOf;
        Year = year;
        Rules = rules;
        Words = words;
        Rows = year is { } judged ? ReportRow.OfYear(plan, judged) : ReportRow.AllOf(plan, asOf);
    }

    internal ComprehensivePlan Plan { get; }

    internal FiscalYear? AsOf { get; }

    internal FiscalYear? Year { get; }

    internal IReadOnlyList<EvaluationRule> Rules { get; }

    internal Words Words { get; }

    internal IReadOnlyList<ReportRow> Rows { get; }

    internal string Title => $"{Plan.Title ?? Words.Say(ReportWords.NoTitle)}{(Plan.Period is { } period ? $" {Words.Of(period)}" : "")}";

    /// <summary>Gets the rows of each indicator or part, in their order.</summary>
    internal IEnumerable<(ReportSubject Subject, IReadOnlyList<ReportRow> Rows)> Subjects =>
        from row in Rows
        group row by row.Subject into rows
        select (rows.Key, (IReadOnlyList<ReportRow>)[.. rows]);

    /// <summary>Says that the year that is judged lies before all years of the plan, or behind them; nothing where it does not.</summary>
    internal Wording? FarYear
    {
        get
        {
            FiscalYear[] years =
            [
                .. ReportSubject.AllOf(Plan).SelectMany(subject =>
                    subject.Figures.Measurements.Select(measurement => measurement.Year)
                        .Concat(subject.Figures.Targets.Select(target => target.DueYear))
                        .Append(subject.Figures.Baseline.MeasuredPeriod?.Last?.CountedFiscalYear)).OfType<FiscalYear>(),
                .. new[] { Plan.Period?.Start, Plan.Period?.End }.OfType<FiscalYear>(),
            ];
            return Year is { } year && years.Length > 0 && (year < years.Min() || year > years.Max())
                ? new($"--year の {year} は、計画にある年度（{years.Min()}～{years.Max()}）の外です。", $"The year {year} lies outside all years of the plan, {years.Min()} to {years.Max()}.")
                : null;
        }
    }

    internal PlanSummary Summary => new(this);
}
