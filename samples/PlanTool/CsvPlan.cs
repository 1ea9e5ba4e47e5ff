using CsvHelper;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary>A plan as CSV: a row for each baseline, measurement and target, for each fact and amount of a project, for each grade that people gave, and
/// for each text.</summary>
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
        foreach (var row in RowsOf(plan, words))
        {
            Cells.Write(csv, ["", "", .. row]);
        }

        foreach (var node in plan.Nodes)
        {
            string[] place = [words.Of(node.Code), node.Project?.Name ?? ""];
            foreach (var row in RowsOf(node, plan, words))
            {
                Cells.Write(csv, [.. place, .. row]);
            }
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

    /// <summary>Returns the rows of what belongs to no part: the plan itself, its phases, its scales.</summary>
    private static IEnumerable<string[]> RowsOf(ComprehensivePlan plan, Words words) =>
    [
        Row(words.Say(PlanWords.Plan), phase: Cells.Of(plan.Phase), period: plan.Period is { } period ? CalendarPeriod.From(period) : null, remark: plan.Title ?? ""),
        .. plan.Phases.Select(phase => Row(words.Say(ReportWords.Phase), phase: Cells.Of(phase.Number), period: CalendarPeriod.From(phase.Period))),
        .. from scale in plan.Scales
           from grade in scale.Grades
           select Row(words.Say(PlanWords.Scale), scale.Name, condition: grade.Code, remark: $"{grade.Label.Japanese} / {grade.Label.English}"),
    ];

    /// <summary>Returns the rows of what a part of the plan has of its own.</summary>
    private static IEnumerable<string[]> RowsOf(PlanNode node, ComprehensivePlan plan, Words words) =>
    [
        .. node is { Kind: PlanNodeKind.Project } or { Name: null } ? [] : new[] { Row(words.Say(PlanWords.PartName), remark: node.Name) },
        .. PlanTexts.Of(node).SelectMany(text => RowsOf(text, words)),
        .. node.Indicators.Where(placed => placed.Node.Equals(node)).SelectMany(placed => RowsOf(placed.Indicator, words)),
        .. (node.Project?.Accounts ?? []).SelectMany(account => PlanEntries.AmountsOf(account).Select(amount => RowOf(account, amount, words))),
        .. node.Assessments.Where(placed => placed.Node.Equals(node)).Select(placed => RowOf(placed.Assessment, plan, words)),
        .. PlanTexts.NotesOf(node).SelectMany(note => RowsOf(note, words)),
    ];

    private static IEnumerable<string[]> RowsOf(Indicator indicator, Words words) =>
    [
        .. FigureDetails.Of(indicator, words).Select(detail => Row(words.Say(detail.Label), indicator.Name, remark: detail.Text)),
        .. FiguresOf(indicator, words).Select(figure => (string[])[indicator.Name, "", .. figure]),
        .. from part in indicator.Parts
           from row in FiguresOf(indicator.OfPart(part), words).Concat(
               part.Notes.Count == 0 ? [] : [Row(words.Say(PlanWords.Notes), remark: FigureDetails.MarksOf(part.Notes))[2..]])
           select (string[])[indicator.Name, part.Label, .. row],
    ];

    private static IEnumerable<string[]> RowsOf(PlanText text, Words words) =>
    [
        Row(words.Say(text.Label), part: text.Heading ?? "", period: text.Period, remark: text.Text),
        .. (text.Item?.Facts ?? []).Select(fact => RowOf(fact, words)),
        .. (text.Item?.Milestones ?? []).Select(milestone => Row(
            words.Say(PlanWords.Milestone),
            condition: milestone.IsPlanned ? words.Say(PlanWords.PlannedMilestone) : "",
            period: milestone.Period,
            remark: milestone.EventName ?? "")),
    ];

    private static string[] Row(
        string kind,
        string name = "",
        string part = "",
        string phase = "",
        string condition = "",
        CalendarPeriod? period = null,
        string remark = "") =>
        [name, part, kind, phase, condition, "", "", "", period?.ToString() ?? "", remark];

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
        yield return Figure(
            ReportWords.Baseline,
            value: Cells.Of(baseline.MeasuredValue?.Amount),
            period: baseline.MeasuredPeriod ?? (baseline as StartedBaseline)?.On,
            remark: baseline is MeasuredBaseline ? "" : words.Of(baseline));
        foreach (var measurement in indicator.Measurements)
        {
            yield return Figure(ReportWords.Measurement, value: Cells.Of(measurement.Value?.Amount), period: measurement.Period, remark: words.Join(FigureDetails.Of(measurement, words)));
        }

        foreach (var target in indicator.Targets)
        {
            var (low, high) = target switch
            {
                ThresholdTarget threshold => (threshold.Value.Amount, default(decimal?)),
                RangeTarget range => (range.Low.Amount, range.High.Amount),
                RelativeTarget relative => (relative.By?.Amount, default(decimal?)),
                _ => (default(decimal?), default(decimal?)),
            };
            yield return Figure(
                ReportWords.Target,
                Cells.Of(target.Phase),
                WireNames.Of(target.Condition),
                Cells.Of(low),
                Cells.Of(high),
                target.Due,
                words.Join(FigureDetails.Of(target, words).Prepend(target is RelativeTarget { Text: null } ? words.Of(target) : "").Where(text => text.Length > 0)),
                (target as RelativeTarget)?.By?.Unit.Symbol);
        }

        string[] Figure(Wording kind, string phase = "", string condition = "", string value = "", string to = "", CalendarPeriod? period = null, string remark = "", string? ofValue = null) =>
            [words.Say(kind), phase, condition, value, to, value.Length > 0 ? ofValue ?? unit : "", period?.ToString() ?? "", remark];
    }
}
