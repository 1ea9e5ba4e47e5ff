using System.CommandLine;
using System.CommandLine.Completions;
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

    internal static Command Create(Language language)
    {
        var name = new Argument<string?>("NAME")
        {
            Description = language.Say("規則の名前。なければ全規則の一覧", "The name of a rule. Without it, all are listed."),
            Arity = ArgumentArity.ZeroOrOne,
        };
        name.CompletionSources.Add(_ => EvaluationRule.BuiltIn.Select(rule => new CompletionItem(rule.Name)));
        var format = new Option<string>("--format")
        {
            Description = language.Say("形式：text、またはデータである規則ならjson", "The format: text, or json for a rule that is data."),
            DefaultValueFactory = _ => "text",
        }.Among(language, "text", "json");
        var command = new ToolCommand(
            "rules",
            language.Say("規則の一覧か、一つの規則の条件と出典を書きます。", "List the rules, or show one with its conditions and its source."),
            "kawasaki-plan rules",
            "kawasaki-plan rules sano --format json")
        {
            name, format,
        };
        var choice = new RuleChoice(command, language);
        command.SetAction(result =>
        {
            var status = choice.Read(result, language, out _, out var own);
            return status == ExitCode.Success
                ? Show(result.GetValue(name), own, result.GetValue(format) == "json", language)
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
            return Usage.Refuse(language, language.Say(RuleChoice.Unknown(name, all)));
        }

        if (asJson)
        {
            return WriteJson(asked.Length == 0 ? [.. all.OfType<DataRule>()] : asked, language);
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

        if (rule.RollUpLabel is { } label)
        {
            var text = rule is DataRule { Options.RollUp: { } rollUp } ? rollUp.Text : label;
            output.WriteLine(OneLine.Of($"  {language.Say(new("集計", "roll-up"))}: {language.Say(text)}"));
        }

        var number = 0;
        foreach (var condition in rule.Conditions)
        {
            output.WriteLine(OneLine.Of(FormattableString.Invariant($"  {++number}. {language.Say(condition)}")));
        }
    }

    private static int WriteJson(IReadOnlyList<EvaluationRule> rules, Language language)
    {
        if (rules.FirstOrDefault(rule => rule is not DataRule) is { } code)
        {
            Output.WriteErrors(language.Say($"規則「{code.Name}」はデータではなくコードで、JSONがありません。", $"The rule '{code.Name}' is code and no data: it has no JSON."));
            return ExitCode.Usage;
        }

        using var output = Output.OpenWriter();
        var texts = rules.Cast<DataRule>().Select(rule => RuleJson.Serialize(rule, JsonLayout.Indented)).ToArray();
        output.WriteLine(texts.Length == 1 ? texts[0] : $"[{string.Join(",\n", texts)}]");
        return ExitCode.Success;
    }
}
