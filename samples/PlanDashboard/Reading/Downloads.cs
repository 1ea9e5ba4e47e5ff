using System.Globalization;
using System.Text;
using CsvHelper;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;
using PlanDashboard.Data;
using PlanTool;

namespace PlanDashboard.Reading;

/// <summary>What can be downloaded or embedded: a plan as JSON, its figures and grades as CSV, a chart as SVG.</summary>
internal static class Downloads
{
    internal static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/plans/{plan:int}/plan.json", async (int plan, PlanStore store, Visit visit) => await visit.FindAsync(store, plan) is { } stored
            ? Faults(visit) ?? Results.Text(PlanJson.Serialize(stored.Plan, JsonLayout.Indented), "application/json", Encoding.UTF8)
            : Results.NotFound());
        routes.MapGet("/plans/{plan:int}/report.csv", async (int plan, PlanStore store, Visit visit) => await visit.FindAsync(store, plan) is { } stored
            ? Faults(visit) ?? Results.Text('\uFEFF' + Csv(stored.Plan, visit), "text/csv", Encoding.UTF8) // A spreadsheet asks for the mark.
            : Results.NotFound());
        routes.MapGet("/plans/{plan:int}/{code}/chart.svg", async (int plan, string code, PlanStore store, Visit visit, HttpContext context) =>
        {
            if (Faults(visit) is { } faults)
            {
                return faults;
            }

            if (PlanCode.TryParse(code, out var parsed)
                && visit.One("name") is { } name
                && await visit.FindAsync(store, plan) is { } stored
                && new PlanAddress(parsed, visit.One("project"), name).IndicatorsIn(stored.Plan) is [var placed, ..]
                && Chart.Of(placed.Indicator, visit.Evaluate(stored.Plan, placed.Indicator), visit.Words, "chart") is { } chart)
            {
                context.Response.Headers.ContentSecurityPolicy = "default-src 'none'"; // Without frame-ancestors: others may show it.
                context.Response.Headers.Remove("Cross-Origin-Resource-Policy");
                return Results.Text(chart, "image/svg+xml", Encoding.UTF8);
            }

            return Results.NotFound();
        });
    }

    private static Wording InPercent(FigureKind kind) => new($"{kind.Label().Japanese} (%)", $"{kind.Label().English} (%)");

    private static string PercentOf(Figure figure) => figure.Value is { } ratio ? Cells.Of(Numbers.Percent(ratio)) : "";

    private static IResult? Faults(Visit visit) => visit.Faults.Count == 0 ? null : Results.ValidationProblem(
        visit.Faults.GroupBy(fault => fault.Field).ToDictionary(group => group.Key, group => group.Select(fault => visit.Say(fault.Reason)).ToArray()));

    private static string Csv(ComprehensivePlan plan, Visit visit)
    {
        var words = visit.Words;
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\r\n" });
        Wording[] heads =
        [
            ReportWords.Code, ReportWords.Project, ReportWords.Name, ReportWords.Part, ReportWords.Unit, ReportWords.Baseline, ReportWords.Measurement,
            PlanWords.Year,
            ReportWords.Target, ReportWords.Status, new("状況コード", "Status code"), InPercent(FigureKind.AttainmentRatio), InPercent(FigureKind.ProgressRatio),
        ];
        Cells.Write(csv, [.. heads.Select(words.Say), .. visit.Rules.Select(rule => words.Say(rule.Label)), .. visit.Rules.Select(rule => rule.Name)]);
        foreach (var subject in ReportSubject.AllOf(plan))
        {
            var evaluation = visit.Evaluate(plan, subject.Figures);
            var grades = visit.Rules.Select(rule => rule.Judge(evaluation.Facts).Grade).ToArray();
            Cells.Write(csv,
            [
                words.Of(subject.Code),
                subject.Project ?? "",
                subject.Name,
                subject.Part?.Label ?? "",
                subject.Figures.Unit?.Symbol ?? "",
                Cells.Of(subject.Figures.Baseline.MeasuredValue?.Amount),
                Cells.Of(evaluation.Measurement?.Value?.Amount),
                evaluation.Measurement?.Period?.ToString() ?? "",
                evaluation.Target is null ? "" : words.Of(evaluation.Target),
                words.Say(evaluation.Facts.Status.Label()),
                WireNames.Of(evaluation.Facts.Status),
                PercentOf(evaluation.Facts.AttainmentRatio),
                PercentOf(evaluation.Facts.ProgressRatio),
                .. grades.Select(words.Of),
                .. grades.Select(grade => grade.Code),
            ]);
        }

        csv.Flush();
        return text.ToString();
    }
}
