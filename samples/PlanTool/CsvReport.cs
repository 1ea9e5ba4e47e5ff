using CsvHelper;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary>The report as CSV, in UTF-8: a line a target, with figures, units and years in columns of their own.</summary>
internal static class CsvReport
{
    private const char ByteOrderMark = '\uFEFF';
    private const string Percent = " (%)";

    private static readonly FigureKind[] Reported =
    [
        FigureKind.Gap, FigureKind.AttainmentRatio, FigureKind.ProgressRatio, FigureKind.Expected, FigureKind.PaceRatio, FigureKind.RequiredPerYear,
    ];

    private static readonly Column[] Columns =
    [
        new(ReportWords.Code, (row, words) => words.Of(row.Subject.Code)),
        new(ReportWords.Project, row => row.Subject.Project ?? ""),
        new(ReportWords.Name, row => row.Subject.Name),
        new(ReportWords.Part, row => row.Subject.Part?.Label ?? ""),
        new(ReportWords.Phase, row => Cells.Of(row.Evaluation.Target?.Phase)),
        new(ReportWords.Unit, row => row.Subject.Figures.Unit?.Symbol ?? ""),
        new(ReportWords.Baseline, row => Cells.Of(row.Subject.Figures.Baseline.MeasuredValue?.Amount)),
        new(YearOf(ReportWords.Baseline), row => TextOf(row.Subject.Figures.Baseline.MeasuredPeriod)),
        new(ReportWords.Measurement, (row, words) => row.Evaluation is { Measurement: null, Missing: { } missing } ? words.MissingOf(missing) : Cells.Of(row.Used?.Value?.Amount)),
        new(YearOf(ReportWords.Measurement), row => TextOf(row.Used?.Period)),
        new(ReportWords.Note, (row, words) => NotesOf(row.Evaluation, words)),
        new(ReportWords.Missing, (row, words) => MissingOf(row.Evaluation.Missing, words)),
        new(ReportWords.Unmeasured, row => string.Join(' ', YearlySum.Of(row.Evaluation)?.Unmeasured ?? [])),
        new(ReportWords.SumStart, row => YearlySum.Of(row.Evaluation)?.Start?.Year?.ToString() ?? ""),
        new(ReportWords.Condition, row => row.Evaluation.Target is { } target ? WireNames.Of(target.Condition) : ""),
        new(ReportWords.Target, (row, words) => TargetOf(row.Evaluation, words)),
        new(ReportWords.TargetNote, row => row.Evaluation.Target?.Qualifier ?? ""),
        new(new("目標の上限", "target to"), row => Cells.Of(row.Evaluation.Facts.Goal.High)),
        new(YearOf(ReportWords.Target), row => TextOf(row.Evaluation.Target?.Due)),
        new(ReportWords.Status, row => WireNames.Of(row.Evaluation.Facts.Status)),
        new(ReportWords.MeetsTarget, row => NameOf(row.Evaluation.Facts.MeetsTarget)),
        new(FigureKind.Gap.Label(), row => Cells.Of(row.Evaluation.Facts.Gap.Value)),
        Ratio(FigureKind.AttainmentRatio),
        Ratio(FigureKind.ProgressRatio),
        new(FigureKind.Expected.Label(), row => DividedOf(row.Evaluation.Facts.Expected)),
        new(ReportWords.OnPace, row => NameOf(row.Evaluation.Facts.OnPace)),
        new(FigureKind.PaceRatio.Label(), row => RoundedOf(row.Evaluation.Facts.PaceRatio)),
        new(FigureKind.RequiredPerYear.Label(), row => DividedOf(row.Evaluation.Facts.RequiredPerYear)),
        new(ReportWords.Undefined, UndefinedOf),
    ];

    /// <summary>Writes the report, with a byte order mark where a spreadsheet is to open it: Excel takes a file without one for another encoding.</summary>
    internal static void Write(Report report, bool hasByteOrderMark)
    {
        using var output = Output.OpenWriter();
        if (hasByteOrderMark)
        {
            output.Write(ByteOrderMark);
        }

        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" });
        Cells.Write(csv, Columns.Select(column => report.Words.Say(column.Head)).Concat(report.Rules.Select(rule => rule.Name)).Append(report.Words.Say(ReportWords.NotJudged)));
        foreach (var row in report.Rows)
        {
            Cells.Write(
                csv,
                Columns.Select(column => column.TextOf(row, report.Words))
                    .Concat(row.Judge(report.Rules).Select(item => item.Judgement.Grade.Code))
                    .Append(NotJudgedOf(row, report.Rules)));
        }
    }

    /// <summary>Returns whether a figure is settled and how it is counted: of a sum, each of its amounts of which the plan says something.</summary>
    private static string NotesOf(TargetEvaluation evaluation, Words words) => string.Join("; ", YearlySum.Of(evaluation) is { } sum
        ? from amount in sum.Amounts
          let notes = string.Join(' ', FigureDetails.Of(amount, words))
          where notes.Length > 0
          select $"{amount.Period} {notes}"
        : evaluation.Measurement is { } used ? FigureDetails.Of(used, words) : []);

    private static string MissingOf(Measurement? missing, Words words) => missing is null ? ""
        : string.Join("; ", new[] { words.MissingOf(missing), missing.Period?.ToString() }.OfType<string>());

    private static string UndefinedOf(ReportRow row) => string.Join(
        ' ',
        from kind in Reported
        let figure = row.Evaluation.Facts.FigureOf(kind)
        where !figure.IsDefined
        select $"{WireNames.Of(kind)}={WireNames.Of(figure.Reason.GetValueOrDefault())}");

    private static string NotJudgedOf(ReportRow row, IReadOnlyList<EvaluationRule> rules) => string.Join(
        ' ',
        from item in row.Judge(rules)
        where item.Judgement.Reason is not null
        select $"{item.Rule.Name}={WireNames.Of(item.Judgement.Reason.GetValueOrDefault())}");

    private static Wording YearOf(Wording what) => new(what.Japanese + "の年度", what.English + " year");

    private static Column Ratio(FigureKind kind) => new(
        new(kind.Label().Japanese + Percent, kind.Label().English + Percent),
        row => row.Evaluation.Facts.FigureOf(kind).Value is { } ratio ? Cells.Of(Numbers.Percent(ratio)) : "");

    /// <summary>Returns the figure of the target, or its words where it has none.</summary>
    private static string TargetOf(TargetEvaluation evaluation, Words words) => evaluation switch
    {
        { Facts.Goal: { Value: { } value } } => Cells.Of(value),
        { Facts.Goal: { Low: { } low } } => Cells.Of(low),
        { Target: PendingTarget pending } => pending.Text,
        { Target: TextTarget text } => text.Text,
        { Target: { } target } => words.Of(target),
        _ => "",
    };

    private static string DividedOf(Figure figure) => figure.Value is { } value ? Cells.Of(Numbers.Divided(value)) : "";

    private static string RoundedOf(Figure figure) => figure.Value is { } value ? Cells.Of(Numbers.Rounded(value)) : "";

    private static string TextOf(CalendarPeriod? period) => period?.ToString() ?? "";

    private static string NameOf(bool? value) => value switch
    {
        true => "true",
        false => "false",
        null => "",
    };

    private sealed record Column(Wording Head, Func<ReportRow, Words, string> TextOf)
    {
        internal Column(Wording head, Func<ReportRow, string> textOf)
            : this(head, (row, _) => textOf(row))
        {
        }
    }
}
