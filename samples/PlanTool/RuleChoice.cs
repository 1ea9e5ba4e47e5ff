using System.CommandLine;
using System.CommandLine.Completions;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary>Which rules are asked: those of the library, by name, and those of files.</summary>
internal sealed class RuleChoice
{
    private static readonly Wording Often = new("（何度でも）", " As often as wanted.");

    private readonly Option<string[]> _names = new("--rule") { HelpName = "NAME" };
    private readonly Option<string[]> _files;

    internal RuleChoice(Command command, Language language)
    {
        _files = new("--rules")
        {
            Description = language.Say("規則のJSONファイル：一つか、その配列", "A file of rules as JSON: one, or an array of them.") + language.Say(Often),
            HelpName = "FILE",
        };
        command.Add(_files);
    }

    internal RuleChoice(Command command, Language language, Wording nameDescription)
        : this(command, language)
    {
        _names.Description = language.Say(nameDescription) + language.Say(Often);
        _names.CompletionSources.Add(_ => EvaluationRule.BuiltIn.Select(rule => new CompletionItem(rule.Name)));
        command.Add(_names);
    }

    /// <summary>Gets the names that were chosen and the rules of the files, or what is wrong and the exit status.</summary>
    internal int Read(ParseResult result, Language language, out IReadOnlyList<EvaluationRule> named, out IReadOnlyList<EvaluationRule> own)
    {
        var rules = new List<EvaluationRule>();
        named = [];
        own = rules;
        foreach (var file in result.GetValue(_files) ?? [])
        {
            if (!TryAdd(file, rules, language))
            {
                return ExitCode.Unreadable;
            }
        }

        var chosen = new List<EvaluationRule>();
        foreach (var name in (result.GetValue(_names) ?? []).Distinct(StringComparer.Ordinal))
        {
            var known = EvaluationRule.BuiltIn.Concat(rules).ToArray();
            if (Array.Find(known, rule => rule.Name == name) is not { } rule)
            {
                return Usage.Refuse(language, language.Say(Unknown(name, known)));
            }

            chosen.Add(rule);
        }

        named = chosen;
        return ExitCode.Success;
    }

    /// <summary>Says that no rule has a name.</summary>
    internal static Wording Unknown(string name, IEnumerable<EvaluationRule> known)
    {
        string[] all = [.. known.Select(rule => rule.Name)];
        var (names, meant) = (string.Join(", ", all), NearWords.Meant(name, all));
        return new(
            $"規則「{Usage.Excerpt(name)}」はありません。{meant.Japanese}規則：{names}",
            $"There is no rule '{Usage.Excerpt(name)}': the rules are {names}.{meant.English}");
    }

    /// <summary>Says that another rule has the name already.</summary>
    internal static Wording Taken(string name) => new(
        $"規則の名前「{name}」は別の規則の名前です。別の名前を付けてください。",
        $"The name '{name}' is that of another rule: give it one of its own.");

    private static bool TryAdd(string file, List<EvaluationRule> rules, Language language)
    {
        try
        {
            if (!RuleJson.TryDeserializeAll(File.ReadAllText(file), out var read, out var error))
            {
                foreach (var line in language.Say(error.Value).Split('\n'))
                {
                    Output.WriteErrors($"{file}: {line}");
                }

                return false;
            }

            foreach (var rule in read)
            {
                if (EvaluationRule.BuiltIn.Concat(rules).Any(other => other.Name == rule.Name))
                {
                    Output.WriteErrors($"{file}: {language.Say(Taken(rule.Name))}");
                    return false;
                }

                rules.Add(rule);
                foreach (var finding in rule.Findings)
                {
                    Output.WriteErrors(language.Say($"{file}: 警告: {rule.Name}: {finding.Japanese}", $"{file}: warning: {rule.Name}: {finding.English}"));
                }
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Output.WriteErrors(language.Say(Output.NotOpened(file, exception)));
            return false;
        }
    }
}
