using System.CommandLine;
using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary><c>kawasaki-plan report</c>: every indicator of a plan against each of its targets.</summary>
internal static class ReportCommand
{
    private const string BundledPlan = "policy-5-1.json";

    internal static Command Create()
    {
        var file = new Argument<string?>("PLAN.json") { Description = "The plan. Without it, the bundled plan (policy 5-1).", Arity = ArgumentArity.ZeroOrOne };
        file.Validators.Add(argument =>
        {
            if (argument.Tokens.Any(token => token.Value.Length == 0))
            {
                argument.AddError("The name of the plan's file is empty.");
            }
        });
        var asOf = new Option<FiscalYear?>("--as-of")
        {
            Description = "The fiscal year as of which is judged, such as FY2025. Without it, the year of each indicator's latest measurement.",
            CustomParser = argument =>
            {
                var text = argument.Tokens[0].Value;
                if (FiscalYear.TryParse(text, out var year))
                {
                    return year;
                }

                argument.AddError($"'{text}' is not a fiscal year such as 'FY2025', from 'FY1886' to 'FY9998'.");
                return null;
            },
        };
        var format = new Option<string?>("--format") { Description = "The format. Without it, a table on a terminal, else plain text." };
        format.AcceptOnlyFromAmong("table", "text", "json", "csv", "markdown");
        var byteOrderMark = new Option<bool>("--bom") { Description = "Begin CSV with a UTF-8 byte order mark, so that a spreadsheet opens it. Only with --format csv." };
        var command = new Command("report", "Print each indicator of a plan with its baseline, latest value, targets, status and grades.") { file, asOf, format, byteOrderMark };
        var choice = new RuleChoice(command, "A rule by which to grade. Without it, those of assess and of the files.");
        command.Validators.Add(result =>
        {
            if (result.GetValue(byteOrderMark) && result.GetValue(format) != "csv")
            {
                result.AddError("--bom is an option of --format csv.");
            }
        });
        command.SetAction(result =>
        {
            var status = choice.Read(result, out var named, out var own);
            return status == ExitCode.Success
                ? Report(
                    result.GetValue(file),
                    result.GetValue(asOf),
                    named.Count > 0 ? named : [.. EvaluationRule.All, .. own],
                    result.GetValue(format),
                    result.GetValue(byteOrderMark))
                : status;
        });
        return command;
    }

    internal static int ReportBundledPlan() => Report(file: null, asOf: null, EvaluationRule.All, format: null, hasByteOrderMark: false);

    private static int Report(string? file, FiscalYear? asOf, IReadOnlyList<EvaluationRule> rules, string? format, bool hasByteOrderMark)
    {
        ComprehensivePlan plan;
        try
        {
            plan = PlanJson.Deserialize(file is null ? ReadBundledPlan() : File.ReadAllBytes(file));
        }
        catch (JsonException exception)
        {
            Output.WriteErrors($"{file ?? BundledPlan}: {exception.Message}");
            return ExitCode.Unreadable;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Output.WriteErrors(exception.Message);
            return ExitCode.Unreadable;
        }

        var rows = ReportRow.AllOf(plan, asOf);
        switch (format ?? (Console.IsOutputRedirected ? "text" : "table"))
        {
            case "json":
                JsonReport.Write(rows, rules);
                break;
            case "csv":
                CsvReport.Write(rows, rules, hasByteOrderMark);
                break;
            case "markdown":
                MarkdownReport.Write(rows, rules);
                break;
            case "table":
                TableReport.Write(plan, rows, rules);
                break;
            default:
                TextReport.Write(plan, rows, rules);
                break;
        }

        return ExitCode.Success;
    }

    private static byte[] ReadBundledPlan()
    {
        using var stream = typeof(ReportCommand).Assembly.GetManifestResourceStream(BundledPlan)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
