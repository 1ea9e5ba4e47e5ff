using System.CommandLine;
using System.Globalization;
using Kawasaki.Plan.Domain;

namespace PlanTool;

/// <summary>The language of what is said to people.</summary>
internal sealed class Language
{
    private const string OptionName = "--lang";
    private const string EndOfOptions = "--";
    private const string Japanese = "ja";
    private const string English = "en";

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    private readonly bool _isJapanese;

    private Language(bool isJapanese) => _isJapanese = isJapanese;

    /// <summary>Returns the language that the arguments ask for, or that of the locale. It is known before they are read, for what is said of them.</summary>
    internal static Language Of(IReadOnlyList<string> arguments)
    {
        var options = arguments.TakeWhile(argument => argument != EndOfOptions).ToArray();
        var asked = options
            .Select((argument, i) => argument == OptionName ? options.ElementAtOrDefault(i + 1)
                : argument.StartsWith(OptionName + "=", StringComparison.Ordinal) || argument.StartsWith(OptionName + ":", StringComparison.Ordinal) ? argument[(OptionName.Length + 1)..]
                : null)
            .FirstOrDefault(value => value is Japanese or English);
        return Of(asked);
    }

    /// <summary>Returns the language of a name, or that of the locale.</summary>
    internal static Language Of(string? name) => new((name ?? Locale()).StartsWith(Japanese, StringComparison.Ordinal));

    /// <summary>Makes the option of every command that asks for a language.</summary>
    internal Option<string?> Option() => new Option<string?>(OptionName)
    {
        Description = Say("メッセージの言語。なければロケールの言語", "The language of messages. Without it, that of the locale."),
        Recursive = true,
    }.Among(this, Japanese, English);

    /// <summary>Gets the code of the language, as in HTML.</summary>
    internal string Code => _isJapanese ? Japanese : English;

    internal string Say(Wording wording) => Say(wording.Japanese, wording.English);

    internal string Say(string japanese, string english) => _isJapanese ? japanese : english;

    private static string Locale() =>
        Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? CultureInfo.CurrentUICulture.Name;
}
