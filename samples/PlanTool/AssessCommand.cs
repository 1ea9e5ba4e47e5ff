using System.CommandLine;
using Kawasaki.Plan.Domain.Evaluation;

namespace PlanTool;

/// <summary><c>kawasaki-plan assess</c>: evaluates cases from standard input, one JSON object a line.</summary>
internal static class AssessCommand
{
    internal static Command Create(Language language)
    {
        var encoding = InputEncoding.Option(language);
        var command = new ToolCommand(
            "assess",
            language.Say("標準入力の事例（一行に一つのJSON）を、事実と全規則で評価します。", "Evaluate cases from standard input, one JSON object a line, by the facts and by every rule."),
            """echo '{"id":"K1","actual":{"value":24.7,"period":"FY2019"},"target":{"condition":"atLeast","value":40,"due":"FY2025"}}' | kawasaki-plan assess""")
        {
            encoding,
        };
        var choice = new RuleChoice(command, language, new("いつもの規則に加えて答える規則", "A rule that is answered beside those that always are."));
        command.SetAction(result =>
        {
            var status = choice.Read(result, language, out var named, out var own);
            if (status != ExitCode.Success)
            {
                return status;
            }

            using var answers = new AssessJson(Output.OpenRaw(), [.. EvaluationRule.All.Concat(named).Concat(own).Distinct()], language);
            return LineStream.AnswerStandardInput(InputEncoding.Of(result, encoding), answers, language);
        });
        return command;
    }
}
