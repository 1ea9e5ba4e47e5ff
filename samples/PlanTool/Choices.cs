using System.CommandLine;
using System.CommandLine.Parsing;

namespace PlanTool;

/// <summary>Options and arguments whose value is one of some words.</summary>
internal static class Choices
{
    /// <summary>Lets an option take these words only, and offers them.</summary>
    internal static Option<T> Among<T>(this Option<T> option, Language language, params string[] words)
    {
        option.HelpName = string.Join('|', words);
        option.CompletionSources.Add(words);
        option.Validators.Add(result => Check(result, language, words));
        return option;
    }

    /// <summary>Lets an argument be one of these words only, and offers them.</summary>
    internal static Argument<T> Among<T>(this Argument<T> argument, Language language, params string[] words)
    {
        argument.CompletionSources.Add(words);
        argument.Validators.Add(result => Check(result, language, words));
        return argument;
    }

    private static void Check(SymbolResult result, Language language, string[] words)
    {
        foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value, StringComparer.Ordinal)))
        {
            result.AddError(language.Say(Usage.NotAmong(token.Value, words)));
        }
    }
}
