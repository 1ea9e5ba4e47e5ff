using System.CommandLine;
using System.CommandLine.Parsing;
using Kawasaki.Plan.Domain;

namespace PlanTool;

/// <summary>What is wrong with the arguments, in the language that they ask for.</summary>
internal static class Usage
{
    private const string EndOfOptions = "--";
    private const int MaxExcerptLength = 40;

    private static readonly Wording TryHelp = new("使い方：kawasaki-plan --help", "Try 'kawasaki-plan --help'.");

    /// <summary>Returns the beginning of a value that may be long.</summary>
    internal static string Excerpt(string value) => value.Length <= MaxExcerptLength ? value : value[..MaxExcerptLength] + "…";

    /// <summary>Says what is wrong with the arguments, and where help is.</summary>
    /// <returns>The exit status.</returns>
    internal static int Refuse(Language language, params IEnumerable<string> errors)
    {
        Output.WriteErrors([.. errors, language.Say(TryHelp)]);
        return ExitCode.Usage;
    }

    /// <summary>Says that a word is none of some.</summary>
    internal static Wording NotAmong(string word, IReadOnlyCollection<string> words)
    {
        var (all, meant) = (string.Join(", ", words), NearWords.Meant(word, words));
        return new($"「{Excerpt(word)}」は使えません。{meant.Japanese}使える値：{all}", $"'{Excerpt(word)}' is none of {all}.{meant.English}");
    }

    /// <summary>Returns the errors, one a line. Where there are unknown options, only they are named: what they stand for is not known.</summary>
    internal static IReadOnlyList<string> ErrorsOf(ParseResult result, IReadOnlyList<string> arguments, Language language)
    {
        var options = arguments.TakeWhile(argument => argument != EndOfOptions).Where(argument => argument.StartsWith(EndOfOptions, StringComparison.Ordinal)).ToArray();
        var unknown = options.Where(option => !IsKnown(option)).ToArray();
        var flags = options.Where(HasValueOfFlag).ToArray();
        return unknown.Length > 0 ? [.. unknown.Select(option => language.Say(Unknown(option, OptionsOf(result).Select(known => known.Name))))]
            : flags.Length > 0 ? [.. flags.Select(flag => language.Say(new($"オプション「{Excerpt(flag)}」は値を取りません。", $"Option '{Excerpt(flag)}' takes no value.")))]
            : [.. result.Errors.Select(error => TextOf(error, result, language))];

        // The parser takes an option that it does not know for the text of an argument; a known one is a token, with its value after = or :.
        bool IsKnown(string argument) => result.Tokens.Any(token =>
            token.Type is TokenType.Option
            && argument.StartsWith(token.Value, StringComparison.Ordinal)
            && (argument.Length == token.Value.Length || argument[token.Value.Length] is '=' or ':'));

        // The value of one that takes none would be an argument, too.
        bool HasValueOfFlag(string argument) => OptionsOf(result).Any(option =>
            option.ValueType == typeof(bool) && argument.StartsWith(option.Name, StringComparison.Ordinal) && argument.Length > option.Name.Length && argument[option.Name.Length] is '=' or ':');
    }

    /// <summary>Returns the options of a command and those of every one.</summary>
    internal static IEnumerable<Option> OptionsOf(ParseResult result)
    {
        var root = result.RootCommandResult.Command;
        var command = result.CommandResult.Command;
        return command == root ? root.Options : command.Options.Concat(root.Options.Where(option => option.Recursive));
    }

    /// <summary>Returns an error of the parser by what it is about; what is said by the tool itself has its language already.</summary>
    private static string TextOf(ParseError error, ParseResult result, Language language) => language.Say(error.SymbolResult switch
    {
        _ when result.UnmatchedTokens.FirstOrDefault(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal)) is { } word =>
            UnknownWord(word, result.CommandResult.Command),
        OptionResult { Option: VersionOption, Implicit: false } => new("--version は単独で使います。", "--version stands alone."),
        OptionResult { Tokens.Count: 0, IdentifierTokenCount: 0 } missing => new($"オプション「{missing.Option.Name}」が必要です。", $"Option '{missing.Option.Name}' is required."),
        OptionResult { Tokens.Count: 0 } empty => NoValue(empty.Option),
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult empty } => NoValue(empty.Option),
        OptionResult { Option.Arity.MaximumNumberOfValues: 1, Tokens.Count: > 1 } several => Several(several.Option),
        ArgumentResult { Tokens.Count: > 1, Parent: OptionResult { Option.Arity.MaximumNumberOfValues: 1 } several } => Several(several.Option),
        ArgumentResult { Argument: { Arity.MinimumNumberOfValues: > 0 } argument, Tokens.Count: 0 } =>
            new($"引数「{argument.Name}」が必要です。", $"Argument '{argument.Name}' is required."),
        _ => new(error.Message, error.Message),
    });

    private static Wording Unknown(string option, IEnumerable<string> known)
    {
        var meant = NearWords.Meant(option.Split('=', ':')[0], known);
        return new($"「{Excerpt(option)}」というオプションはありません。{meant.Japanese}", $"Unrecognized option '{Excerpt(option)}'.{meant.English}");
    }

    private static Wording UnknownWord(string word, Command command)
    {
        var meant = NearWords.Meant(word, command.Subcommands.Select(known => known.Name));
        return command.Subcommands.Count > 0
            ? new($"「{Excerpt(word)}」というコマンドはありません。{meant.Japanese}", $"Unrecognized command '{Excerpt(word)}'.{meant.English}")
            : new($"引数「{Excerpt(word)}」は余分です。", $"Argument '{Excerpt(word)}' is one too many.");
    }

    private static Wording NoValue(Option option) => new($"オプション「{option.Name}」に値がありません。", $"Option '{option.Name}' has no value.");

    private static Wording Several(Option option) => new($"オプション「{option.Name}」は一度だけ使えます。", $"Option '{option.Name}' can be given once only.");
}
