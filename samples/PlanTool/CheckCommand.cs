using System.CommandLine;
using System.Text;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary><c>kawasaki-plan check</c>: what a plan has probably got wrong. A plan with a finding is no success, so that a script can stop there.</summary>
internal static class CheckCommand
{
    internal static Command Create(Language language)
    {
        var file = PlanInput.Argument("PLAN", PlanInput.Description, ArgumentArity.ZeroOrOne, language);
        var format = new Option<string>("--format") { Description = language.Say("形式", "The format."), DefaultValueFactory = _ => "text" }.Among(language, "text", "json");
        var encoding = InputEncoding.Option(language);
        var command = new ToolCommand(
            "check",
            language.Say("計画の誤りと思われる箇所を一行に一件書きます。あれば終了コードは1です。", "Print what a plan has probably got wrong, a line for each. The exit status is 1 where there is any."),
            "kawasaki-plan check plan.json && echo 'nothing found'")
        {
            file, format, encoding,
        };
        command.SetAction(result =>
        {
            var input = new PlanInput(InputEncoding.Of(result, encoding), language);
            if (input.Read(result.GetValue(file)) is not { } plan)
            {
                return ExitCode.Unreadable;
            }

            var findings = plan.Validate();
            using (var output = Output.OpenWriter())
            {
                foreach (var finding in findings)
                {
                    output.WriteLine(OneLine.Of(result.GetValue(format) == "json" ? JsonOf(finding, language) : TextOf(finding, language)));
                }
            }

            return findings.Count > 0 || input.HasErrors ? ExitCode.Unreadable : ExitCode.Success;
        });
        return command;
    }

    private static string TextOf(PlanFinding finding, Language language) =>
        $"{finding.Pointer}: {WireNames.Of(finding.Kind)}: {(finding.Node is { } node ? node + ": " : "")}{language.Say(finding.Text)}";

    private static string JsonOf(PlanFinding finding, Language language) => Output.JsonObject(writer =>
    {
        writer.WriteString("kind"u8, WireNames.Of(finding.Kind));
        writer.WriteString("place"u8, finding.Pointer);
        writer.WriteString("message"u8, language.Say(finding.Text));
    });
}
