using System.CommandLine;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary><c>kawasaki-plan rules</c>: the rules, or one with its conditions and its source.</summary>
internal static class RulesCommand
{
    private static readonly Wording Verified = new("出典で確認", "read in the source");
    private static readonly Wording Own = new("自分のルール", "a rule of your own");
    private static readonly Wording NotVerified = new("しきい値は未検証", "thresholds not verified");

    internal static Command Create()
    {
        var name = new Argument<string?>("NAME") { Description = "The name of a rule. Without it, all are listed.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "The format: text, or json for a rule that is data.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var language = Language.Option();
        var command = new Command("rules", "List the rules, or show one with its conditions and its source.") { name, format, language };
        var choice = new RuleChoice(command);
        command.SetAction(result =>
        {
            var spoken = Language.Of(result.GetValue(language));
            var status = choice.Read(result, spoken, out _, out var own);
            return status == ExitCode.Success
                ? Show(result.GetValue(name), own, result.GetValue(format) == "json", spoken)
                : status;
        });
        return command;
    }

    private static int Show(string? name, IReadOnlyList<EvaluationRule> own, bool asJson, Language language)
    {
        EvaluationRule[] all = [.. EvaluationRule.BuiltIn, .. own];
        EvaluationRule[] asked = [.. all.Where(rule => rule.Name == name)];
        if (name is not null && asked.Length == 0)
        {
            Output.WriteErrors(language.Say(RuleChoice.Unknown(name, all)), "Try 'kawasaki-plan --help'.");
            return ExitCode.Usage;
        }

        if (asJson)
        {
            return WriteJson(asked.Length == 0 ? [.. all.OfType<DataRule>()] : asked);
        }

        using var output = Output.OpenWriter();
        foreach (var rule in asked.Length == 0 ? all : asked)
        {
            output.WriteLine(OneLine.Of($"{rule.Name}: {language.Say(rule.Label)} ({string.Join(" ", rule.Grades)}), {language.Say(!rule.IsVerified ? NotVerified : own.Contains(rule) ? Own : Verified)}"));
            if (asked.Length > 0)
            {
                WriteDetails(output, rule, language);
            }
        }

        return ExitCode.Success;
    }

    private static void WriteDetails(StreamWriter output, EvaluationRule rule, Language language)
    {
        output.WriteLine(OneLine.Of($"  {language.Say(new("出典", "source"))}: {rule.Source}"));
        foreach (var grade in rule.Grades)
        {
            output.WriteLine(OneLine.Of($"  {grade.Code} = {language.Say(grade.Label)}{(grade.Score is { } score ? FormattableString.Invariant($" [{score}]") : "")}"));
        }

        var number = 0;
        foreach (var condition in rule.Conditions)
        {
            output.WriteLine(OneLine.Of(FormattableString.Invariant($"  {++number}. {language.Say(condition)}")));
        }
    }

    private static int WriteJson(IReadOnlyList<EvaluationRule> rules)
    {
        if (rules.FirstOrDefault(rule => rule is not DataRule) is { } code)
        {
            Output.WriteErrors($"The rule '{code.Name}' is code and no data: it has no JSON.");
            return ExitCode.Usage;
        }

        using var output = Output.OpenWriter();
        var texts = rules.Cast<DataRule>().Select(rule => RuleJson.Serialize(rule, JsonLayout.Indented)).ToArray();
        output.WriteLine(texts.Length == 1 ? texts[0] : $"[{string.Join(",\n", texts)}]");
        return ExitCode.Success;
    }
}
