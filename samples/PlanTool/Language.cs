using System.CommandLine;
using System.Globalization;
using Kawasaki.Plan.Domain;

namespace PlanTool;

/// <summary>The language of what is said to people.</summary>
internal sealed class Language
{
    private const string Japanese = "ja";

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    private readonly bool _isJapanese;

    private Language(bool isJapanese) => _isJapanese = isJapanese;

    internal static Option<string?> Option()
    {
        var option = new Option<string?>("--lang") { Description = "The language of messages. Without it, that of the locale." };
        option.AcceptOnlyFromAmong(Japanese, "en");
        return option;
    }

    /// <summary>Returns the language of a name, or that of the locale.</summary>
    internal static Language Of(string? name) => new((name ?? Locale()).StartsWith(Japanese, StringComparison.Ordinal));

    /// <summary>Gets the code of the language, as in HTML.</summary>
    internal string Code => _isJapanese ? Japanese : "en";

    internal string Say(Wording wording) => _isJapanese ? wording.Japanese : wording.English;

    private static string Locale() =>
        Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? CultureInfo.CurrentUICulture.Name;
}
