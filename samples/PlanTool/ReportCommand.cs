using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Notation;
using PlanTool.Html;

namespace PlanTool;

/// <summary><c>kawasaki-plan report</c>: every indicator of a plan against each of its targets.</summary>
internal static class ReportCommand
{
    private static readonly YearNotation Years = new(EraTable.Default, BareYears.Fiscal);

    internal static Command Create(Language language)
    {
        var file = PlanInput.Argument(
            "PLAN",
            new(
                "計画。JSONか公表された文書。- なら、または名前がなければ標準入力。それが空なら付属の計画（政策5-1）",
                "The plan, as JSON or as its published text. For -, and where none is named, standard input; where that is empty, the bundled plan (policy 5-1)."),
            ArgumentArity.ZeroOrOne,
            language);
        var sample = new Option<bool>("--sample") { Description = language.Say("付属の計画を報告する", "Report the bundled plan.") };
        var asOf = YearOption(
            "--as-of",
            new(
                "判定の基準となる年度。どの書き方でも。なければ各指標の最新の実績の年度",
                "The fiscal year as of which is judged, in any notation. Without it, the year of each indicator's latest measurement."),
            language);
        var year = YearOption(
            "--year",
            new(
                "判定する一つの年度。その年度の目標と実績で、その時点で判定する。どの書き方でも",
                "The one fiscal year that is judged, as of it, by its own target and measurement, in any notation."),
            language);
        var format = new Option<string?>("--format")
        {
            Description = language.Say("形式。なければ、端末では表、それ以外は文章", "The format. Without it, a table on a terminal, else plain text."),
        }.Among(language, "table", "text", "json", "csv", "markdown", "html");
        var byteOrderMark = new Option<bool>("--bom")
        {
            Description = language.Say(
                "表計算ソフトで開けるよう、CSVの先頭にUTF-8のバイト順マークを付ける。--format csv のときだけ",
                "Begin CSV with a UTF-8 byte order mark, so that a spreadsheet opens it. Only with --format csv."),
        };
        var encoding = InputEncoding.Option(language);
        var command = new ToolCommand(
            "report",
            language.Say(
                "計画の各指標を、基準値、最新の値、目標、達成状況、評価とともに書き、最後にまとめます。",
                "Print each indicator of a plan with its baseline, latest value, targets, status and grades, and a summary."),
            "kawasaki-plan report --sample",
            "kawasaki-plan report plan.json --as-of 令和7年度 --rule nagayo --format html")
        {
            file, sample, asOf, year, format, byteOrderMark, encoding,
        };
        var choice = new RuleChoice(command, language, new("評価の規則。なければassessの規則。ファイルの規則は加わる", "A rule by which to grade. Without it, those of assess. Those of the files are added."));
        command.Validators.Add(result =>
        {
            if (result.GetValue(byteOrderMark) && result.GetValue(format) != "csv")
            {
                result.AddError(language.Say("--bom は --format csv のときだけ使えます。", "--bom is an option of --format csv."));
            }

            if (result.GetResult(year) is not null && result.GetResult(asOf) is not null)
            {
                result.AddError(language.Say("--year はその年度の時点で判定します。--as-of と一緒には使えません。", "--year is judged as of itself: --as-of says nothing beside it."));
            }

            if (result.GetValue(sample) && result.GetValue(file) is not null)
            {
                result.AddError(language.Say("--sample は付属の計画です。ほかの計画と一緒には使えません。", "--sample is the bundled plan, and no other can be named beside it."));
            }
        });
        command.SetAction(result =>
        {
            var status = choice.Read(result, language, out var named, out var own);
            if (status != ExitCode.Success)
            {
                return status;
            }

            var input = new PlanInput(InputEncoding.Of(result, encoding), language);
            var plan = result.GetValue(sample) ? PlanInput.ReadBundled() : input.ReadOrBundled(result.GetValue(file));
            return plan is null ? ExitCode.Unreadable : Write(
                new(
                    plan,
                    result.GetValue(asOf),
                    result.GetValue(year),
                    [.. (named.Count > 0 ? named : EvaluationRule.All).Concat(own).Distinct()],
                    new Words(language, isReadBack: false)),
                input,
                result.GetValue(format),
                result.GetValue(byteOrderMark));
        });
        return command;
    }

    /// <summary>Reports without arguments: what comes from standard input, or the bundled plan.</summary>
    internal static int Report(Language language)
    {
        var input = new PlanInput(Encoding.UTF8, language);
        return input.ReadOrBundled(file: null) is { } plan
            ? Write(new(plan, asOf: null, year: null, EvaluationRule.All, new Words(language, isReadBack: false)), input, format: null, hasByteOrderMark: false)
            : ExitCode.Unreadable;
    }

    private static int Write(Report report, PlanInput input, string? format, bool hasByteOrderMark)
    {
        if (report.FarYear is { } far)
        {
            Output.WriteErrors(report.Words.Say(far));
        }

        switch (format ?? (Console.IsOutputRedirected ? "text" : "table"))
        {
            case "json":
                JsonReport.Write(report);
                break;
            case "csv":
                CsvReport.Write(report, hasByteOrderMark);
                break;
            case "markdown":
                MarkdownReport.Write(report);
                break;
            case "html":
                HtmlReport.Write(report);
                break;
            case "table":
                TableReport.Write(report);
                break;
            default:
                TextReport.Write(report);
                break;
        }

        return input.HasErrors ? ExitCode.Unreadable : ExitCode.Success;
    }

    private static Option<FiscalYear?> YearOption(string name, Wording description, Language language) => new(name)
    {
        Description = language.Say(description),
        HelpName = "YEAR",
        CustomParser = argument =>
        {
            var text = argument.Tokens[0].Value;
            var result = Years.ReadFiscalYear(text);
            if (result.Error is { } error)
            {
                argument.AddError(language.Say(Years.Read(text) is { IsRead: true, Value: { Unit: not PeriodUnit.FiscalYear, Last.CountedFiscalYear: { } counted } }
                    ? new(
                        $"「{Usage.Excerpt(text)}」は年度ではありません。{name} は年度ごとに判定するので、{counted} のような年度（FY2025、R7、令和7年度）だけを取ります。",
                        $"'{Usage.Excerpt(text)}' is no fiscal year: {name} judges by whole fiscal years, and takes only one such as {counted}, R7 or 令和7年度.")
                    : new(
                    $"「{Usage.Excerpt(text)}」は、FY2025、R7、令和7年度のような年度ではありません：{error.Message.Japanese}",
                    $"'{Usage.Excerpt(text)}' is not a fiscal year such as FY2025, R7 or 令和7年度: {error.Message.English}")));
                return null;
            }

            return result.Value;
        },
    };
}
