using System.CommandLine;

namespace PlanTool;

/// <summary><c>kawasaki-plan completion</c>: the script by which a shell completes commands, options and their values, and else the names of files.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    internal static Command Create(Language language)
    {
        var shell = new Argument<string>("SHELL") { Description = language.Say("シェル：", "The shell: ") + string.Join(", ", Shells) }.Among(language, Shells);
        var command = new ToolCommand(
            "completion",
            language.Say("シェルの補完のスクリプトを書きます。", "Print the script by which a shell completes what is typed."),
            "eval \"$(kawasaki-plan completion bash)\" && complete -p kawasaki-plan")
        {
            shell,
        };
        command.SetAction(result =>
        {
            using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream("completion." + result.GetValue(shell))!;
            using var output = Output.OpenRaw();
            script.CopyTo(output);
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>Makes the command that the scripts ask: what can follow words of a command line, of which the last one is being typed.</summary>
    internal static Command CreateAnswer(RootCommand root)
    {
        var words = new Argument<string[]>("WORD") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("complete") { words };
        command.Hidden = true;
        command.SetAction(result =>
        {
            using var output = Output.OpenWriter();
            foreach (var completion in CompletionsOf(root, result.GetValue(words) ?? []))
            {
                output.WriteLine(completion);
            }

            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>Returns nothing where the name of a file, or a text, is expected.</summary>
    private static IEnumerable<string> CompletionsOf(RootCommand root, string[] words)
    {
        var typed = words.LastOrDefault("");
        var line = string.Join(' ', words.SkipLast(1).Append(typed).Select(Quoted));
        return root.Parse(line).GetCompletions(line.Length)
            .Select(completion => completion.Label)
            .Where(label => label.StartsWith(typed, StringComparison.Ordinal) && !label.StartsWith('/') && (typed.StartsWith('-') || !label.StartsWith('-')))
            .Distinct();

        static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
    }
}
