using System.CommandLine;
using Kawasaki.Plan.Domain.Evaluation;

namespace PlanTool;

/// <summary><c>kawasaki-plan assess</c>: evaluates cases from standard input, one JSON object a line.</summary>
internal static class AssessCommand
{
    internal static Command Create()
    {
        var encoding = InputEncoding.Option();
        var language = Language.Option();
        var command = new Command("assess", "Evaluate cases from standard input, one JSON object a line, by the facts and by every rule.") { encoding, language };
        var choice = new RuleChoice(command, "A rule that is answered beside those that always are.");
        command.SetAction(result =>
        {
            var spoken = Language.Of(result.GetValue(language));
            var status = choice.Read(result, spoken, out var named, out var own);
            if (status != ExitCode.Success)
            {
                return status;
            }

            using var answers = new AssessJson(Output.OpenRaw(), [.. EvaluationRule.All.Concat(named).Concat(own).Distinct()], spoken);
            return LineStream.AnswerStandardInput(InputEncoding.Of(result, encoding), answers);
        });
        return command;
    }
}
