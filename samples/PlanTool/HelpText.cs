using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Kawasaki.Plan.Domain;

namespace PlanTool;

/// <summary>The help of the tool and of each command, in one language: what it does, its arguments and options, and examples.</summary>
internal sealed class HelpText(Language language) : SynchronousCommandLineAction
{
    private const int Indent = 2;
    private const int WidestTerm = 44;
    private const int NarrowestText = 24;

    private static readonly string[] ExamplesOfRoot =
    [
        "kawasaki-plan",
        "kawasaki-plan report --help",
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Says the help of a tool in a language.</summary>
    internal static void Set(RootCommand root, Language language)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = language.Say("この説明を表示", "Show this help.");
        help.Action = new HelpText(language);
        root.Options.OfType<VersionOption>().Single().Description = language.Say("バージョンを表示", "Show the version.");
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var options = Usage.OptionsOf(parseResult).Where(option => !option.Hidden).ToArray();
        var commands = command.Subcommands.Where(child => !child.Hidden).ToArray();
        using var output = Output.OpenWriter();
        output.WriteLine(command.Description);
        Write(output, new("使い方", "Usage"), [$"kawasaki-plan{(command is RootCommand ? "" : " " + command.Name)}{Suffix(command, commands)}"]);
        Write(output, new("引数", "Arguments"), command.Arguments.Select(argument => (LabelOf(argument), argument.Description ?? "")));
        Write(output, new("オプション", "Options"), options.Select(option => (LabelOf(option), DescriptionOf(option))));
        Write(output, new("コマンド", "Commands"), commands.Select(child => (child.Name, child.Description ?? "")));
        Write(output, new("例", "Examples"), command is ToolCommand tool ? tool.Examples : ExamplesOfRoot);
        return ExitCode.Success;
    }

    private static string Suffix(Command command, Command[] commands) =>
        (commands.Length > 0 ? " [COMMAND]" : "") + string.Concat(command.Arguments.Select(argument => " " + UsageOf(argument))) + " [OPTIONS]";

    private static string UsageOf(Argument argument)
    {
        var label = LabelOf(argument) + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "");
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{label}]" : label;
    }

    private static string LabelOf(Argument argument) => argument.HelpName ?? argument.Name;

    private static string LabelOf(Option option) =>
        string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name)) + (option.ValueType == typeof(bool) || option is HelpOption or VersionOption ? "" : $" <{option.HelpName}>");

    private string DescriptionOf(Option option) => (option.Description ?? "")
        + (option.Required ? language.Say("（必須）", " (required)") : "")
        + (option.HasDefaultValue && option.ValueType != typeof(bool) ? language.Say($"［既定：{option.GetDefaultValue()}］", $" [default: {option.GetDefaultValue()}]") : "");

    private void Write(StreamWriter output, Wording title, IEnumerable<string> lines)
    {
        WriteTitle(output, title);
        foreach (var line in lines)
        {
            output.WriteLine(new string(' ', Indent) + line);
        }
    }

    /// <summary>Writes terms and what they mean in two columns; a wide term has a line of its own.</summary>
    private void Write(StreamWriter output, Wording title, IEnumerable<(string Term, string Text)> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        WriteTitle(output, title);
        var left = Math.Min(all.Max(row => row.Term.Length), WidestTerm) + (2 * Indent);
        foreach (var (term, text) in all)
        {
            var margin = new string(' ', left);
            var first = new string(' ', Indent) + term;
            output.Write(first.Length + Indent > left ? first + "\n" + margin : first.PadRight(left));
            output.WriteLine(string.Join("\n" + margin, TextWrap.Lines(text, Console.IsOutputRedirected ? int.MaxValue : Math.Max(Console.WindowWidth - left, NarrowestText))));
        }
    }

    private void WriteTitle(StreamWriter output, Wording title)
    {
        output.WriteLine();
        output.WriteLine(language.Say(title) + language.Say("：", ":"));
    }
}
