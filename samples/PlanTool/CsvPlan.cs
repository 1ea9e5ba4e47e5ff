using CsvHelper;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary>The figures of a plan as CSV: a row for each baseline, measurement and target, for each fact and amount of a project, and for each grade that
/// people gave.</summary>
internal static class CsvPlan
{
    private static readonly Wording[] Heads =
    [
        ReportWords.Code, ReportWords.Project, ReportWords.Name, ReportWords.Part, new("種別", "kind"), ReportWords.Phase, ReportWords.Condition,
        new("値", "value"), new("上限", "to"), ReportWords.Unit, PlanWords.Year, new("備考", "remark"),
    ];

    private const int PlaceHeads = 4;

    private static readonly Wording[] HeadsOfTables = [new("表", "table"), new("行", "row"), new("テキストの行", "line"), ReportWords.Name];

    internal static void Write(ComprehensivePlan plan, Words words)
    {
        using var output = Output.OpenWriter();
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" });
        Cells.Write(csv, Heads.Select(words.Say));
        foreach (var subject in ReportSubject.AllOf(plan))
        {
            Write(csv, [words.Of(subject.Code), subject.Project ?? "", subject.Name, subject.Part?.Label ?? ""], subject.Figures, words);
        }

        foreach (var (node, cells) in plan.Items.SelectMany(placed => placed.Item.Facts.Select(fact => (placed.Node, RowOf(fact, words))))
            .Concat(plan.Accounts.SelectMany(placed => PlanEntries.AmountsOf(placed.Account).Select(amount => (placed.Node, RowOf(placed.Account, amount, words)))))
            .Concat(plan.Assessments.Select(placed => (placed.Node, RowOf(placed.Assessment, plan, words)))))
        {
            Cells.Write(csv, [words.Of(node.Code), node.Project?.Name ?? "", .. cells]);
        }
    }

    /// <summary>Writes the figures of indicators that were read from tables, with where each stood.</summary>
    internal static void Write(IEnumerable<TableIndicator> indicators, Words words)
    {
        using var output = Output.OpenWriter();
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" });
        Cells.Write(csv, HeadsOfTables.Concat(Heads.Skip(PlaceHeads)).Select(words.Say));
        foreach (var read in indicators)
        {
            Write(csv, [Cells.Of(read.Table), Cells.Of(read.Row), Cells.Of(read.Line), read.Indicator.Name], read.Indicator, words);
        }
    }

    private static void Write(CsvWriter csv, string[] place, Indicator indicator, Words words)
    {
        foreach (var figure in FiguresOf(indicator, words))
        {
            Cells.Write(csv, [.. place, .. figure]);
        }
    }

    private static string[] RowOf(QuantifiedFact fact, Words words) =>
        [fact.Label, "", words.Say(PlanWords.Fact), "", "", Cells.Of(fact.Value.Amount), "", fact.Value.Unit.Symbol, fact.Period?.ToString() ?? "", ""];

    private static string[] RowOf(ProjectAccount account, (Wording Label, decimal? Value) amount, Words words) =>
        ["", "", words.Say(amount.Label), "", "", Cells.Of(amount.Value), "", account.Unit.Symbol, account.Year.ToString(), ""];

    private static string[] RowOf(Assessment assessment, ComprehensivePlan plan, Words words) =>
    [
        assessment.Indicator ?? "", "", words.Say(PlanWords.Assessment), "", assessment.Scale, assessment.Grade, "", "", assessment.Year.ToString(),
        words.Join(new[] { PlanEntries.LabelOf(assessment, plan, words), assessment.Reason ?? "" }.Where(text => text.Length > 0)),
    ];

    private static IEnumerable<string[]> FiguresOf(Indicator indicator, Words words)
    {
        var unit = indicator.Unit?.Symbol ?? "";
        var baseline = indicator.Baseline;
        yield return Row(
            ReportWords.Baseline,
            value: Cells.Of(baseline.MeasuredValue?.Amount),
            period: baseline.MeasuredPeriod ?? (baseline as StartedBaseline)?.On,
            remark: baseline is MeasuredBaseline ? "" : words.Of(baseline));
        foreach (var measurement in indicator.Measurements)
        {
            yield return Row(ReportWords.Measurement, value: Cells.Of(measurement.Value?.Amount), period: measurement.Period, remark: RemarkOn(measurement));
        }

        foreach (var target in indicator.Targets)
        {
            var (low, high) = target switch
            {
                ThresholdTarget threshold => (threshold.Value.Amount, default(decimal?)),
                RangeTarget range => (range.Low.Amount, range.High.Amount),
                _ => (default(decimal?), default(decimal?)),
            };
            yield return Row(
                ReportWords.Target,
                Cells.Of(target.Phase),
                WireNames.Of(target.Condition),
                Cells.Of(low),
                Cells.Of(high),
                target.Due,
                low is null && target is not NotSetTarget ? words.Of(target) : target.Qualifier ?? "");
        }

        string[] Row(Wording kind, string phase = "", string condition = "", string value = "", string to = "", CalendarPeriod? period = null, string remark = "") =>
            [words.Say(kind), phase, condition, value, to, value.Length > 0 ? unit : "", period?.ToString() ?? "", remark];

        string RemarkOn(Measurement measurement) => words.Join(
            new[]
            {
                words.MissingOf(measurement),
                measurement.Status is MeasurementStatus.Final ? "" : WireNames.Of(measurement.Status),
                measurement.Qualifier ?? "",
                measurement.AsOf is { } asOf ? words.Say(new($"{words.Of(asOf)}現在", $"as of {words.Of(asOf)}")) : "",
            }.Where(text => text.Length > 0));
    }
}
