using System.CommandLine;
using Kawasaki.Plan.Domain.Evaluation;

namespace PlanTool;

/// <summary><c>kawasaki-plan assess</c>: evaluates cases from standard input, one JSON object a line.</summary>
internal static class AssessCommand
{
    /// <summary>Gets the six rules that every answer has.</summary>
    internal static IReadOnlyList<EvaluationRule> Rules { get; } =
        [EvaluationRule.StatisticsCanada, EvaluationRule.HealthJapan21, EvaluationRule.TreasuryBoard, EvaluationRule.Nagayo, EvaluationRule.Fukuoka, EvaluationRule.Kawasaki];

    internal static Command Create()
    {
        var encoding = InputEncoding.Option();
        var language = Language.Option();
        var command = new Command("assess", "Evaluate cases from standard input, one JSON object a line, by the facts and by every rule.") { encoding, language };
        command.SetAction(result =>
        {
            using var answers = new AssessJson(Output.OpenRaw(), Language.Of(result.GetValue(language)));
            return LineStream.AnswerStandardInput(result.GetValue(encoding)!, answers);
        });
        return command;
    }
}
