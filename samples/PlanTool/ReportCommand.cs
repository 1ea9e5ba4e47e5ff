using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Notation;
using PlanTool.Html;

namespace PlanTool;

/// <summary><c>kawasaki-plan report</c>: every indicator of a plan against each of its targets.</summary>
internal static class ReportCommand
{
    private static readonly YearNotation Years = new(EraTable.Default, BareYears.Fiscal);

    internal static Command Create()
    {
        var file = PlanInput.Argument(
            "PLAN",
            "The plan, as JSON or as its published text. For -, and where none is named, standard input; where that is empty, the bundled plan (policy 5-1).",
            ArgumentArity.ZeroOrOne);
        var sample = new Option<bool>("--sample") { Description = "Report the bundled plan." };
        var asOf = YearOption("--as-of", "The fiscal year as of which is judged, in any notation. Without it, the year of each indicator's latest measurement.");
        var year = YearOption("--year", "The one fiscal year that is judged, as of it, by its own target and measurement, in any notation.");
        var format = new Option<string?>("--format") { Description = "The format. Without it, a table on a terminal, else plain text." };
        format.AcceptOnlyFromAmong("table", "text", "json", "csv", "markdown", "html");
        var byteOrderMark = new Option<bool>("--bom") { Description = "Begin CSV with a UTF-8 byte order mark, so that a spreadsheet opens it. Only with --format csv." };
        var encoding = InputEncoding.Option();
        var language = Language.Option();
        var command = new Command("report", "Print each indicator of a plan with its baseline, latest value, targets, status and grades, and a summary.")
        {
            file, sample, asOf, year, format, byteOrderMark, encoding, language,
        };
        var choice = new RuleChoice(command, "A rule by which to grade. Without it, those of assess and of the files.");
        command.Validators.Add(result =>
        {
            if (result.GetValue(byteOrderMark) && result.GetValue(format) != "csv")
            {
                result.AddError("--bom is an option of --format csv.");
            }

            if (result.GetResult(year) is not null && result.GetResult(asOf) is not null)
            {
                result.AddError("--year is judged as of itself: --as-of says nothing beside it.");
            }

            if (result.GetValue(sample) && result.GetValue(file) is not null)
            {
                result.AddError("--sample is the bundled plan, and no other can be named beside it.");
            }
        });
        command.SetAction(result =>
        {
            var spoken = Language.Of(result.GetValue(language));
            var status = choice.Read(result, spoken, out var named, out var own);
            if (status != ExitCode.Success)
            {
                return status;
            }

            var input = new PlanInput(InputEncoding.Of(result, encoding), spoken);
            var plan = result.GetValue(sample) ? PlanInput.ReadBundled() : input.ReadOrBundled(result.GetValue(file));
            return plan is null ? ExitCode.Unreadable : Write(
                new(
                    plan,
                    result.GetValue(asOf),
                    result.GetValue(year),
                    named.Count > 0 ? named : [.. EvaluationRule.All, .. own],
                    new Words(spoken)),
                input,
                result.GetValue(format),
                result.GetValue(byteOrderMark));
        });
        return command;
    }

    /// <summary>Reports without arguments: what comes from standard input, or the bundled plan.</summary>
    internal static int Report()
    {
        var language = Language.Of(name: null);
        var input = new PlanInput(Encoding.UTF8, language);
        return input.ReadOrBundled(file: null) is { } plan
            ? Write(new(plan, asOf: null, year: null, EvaluationRule.All, new Words(language)), input, format: null, hasByteOrderMark: false)
            : ExitCode.Unreadable;
    }

    private static int Write(Report report, PlanInput input, string? format, bool hasByteOrderMark)
    {
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

    private static Option<FiscalYear?> YearOption(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = argument =>
        {
            var text = argument.Tokens[0].Value;
            var result = Years.ReadFiscalYear(text);
            if (result.Error is { } error)
            {
                argument.AddError($"'{Usage.Excerpt(text)}' is not a fiscal year such as FY2025, R7 or 令和7年度: {error.Message.English}");
                return null;
            }

            return result.Value;
        },
    };
}
