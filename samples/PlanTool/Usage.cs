using System.CommandLine;
using System.CommandLine.Parsing;

namespace PlanTool;

/// <summary>What is wrong with the arguments.</summary>
internal static class Usage
{
    private const string EndOfOptions = "--";
    private const int MaxLength = 200;
    private const int MaxExcerptLength = 40;

    /// <summary>Returns the beginning of a value that may be long.</summary>
    internal static string Excerpt(string value) => Shortened(value, MaxExcerptLength);

    /// <summary>Returns the errors, one a line. Where there are unknown options, only they are named: what they stand for is not known.</summary>
    internal static IReadOnlyList<string> ErrorsOf(ParseResult result, IReadOnlyList<string> arguments)
    {
        var unknown = arguments.TakeWhile(argument => argument != EndOfOptions).Where(argument => argument.StartsWith(EndOfOptions, StringComparison.Ordinal) && !IsKnown(argument)).ToArray();
        return unknown.Length > 0
            ? [.. unknown.Select(option => $"Unrecognized option '{Excerpt(option)}'.")]
            : [.. result.Errors.SelectMany(error => error.Message.ReplaceLineEndings("\n").Replace("\t", "  ", StringComparison.Ordinal).Split('\n')).Select(error => Shortened(error, MaxLength))];

        // The parser takes an option that it does not know for the text of an argument; a known one is a token, with its value after = or :.
        bool IsKnown(string argument) => result.Tokens.Any(token =>
            token.Type is TokenType.Option
            && argument.StartsWith(token.Value, StringComparison.Ordinal)
            && (argument.Length == token.Value.Length || argument[token.Value.Length] is '=' or ':'));
    }

    private static string Shortened(string text, int maxLength) => text.Length <= maxLength ? text : text[..maxLength] + "…";
}
