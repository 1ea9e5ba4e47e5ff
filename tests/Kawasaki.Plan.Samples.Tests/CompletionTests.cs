using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>What a shell offers behind what was typed.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kawasaki-completion-");

    public static TheoryData<string, string[], string> Typed => new()
    {
        { "a command", ["re"], "read report" },
        { "an option", ["report", "--f"], "--format" },
        { "a value", ["report", "--format", "ma"], "markdown" },
        { "any value", ["convert", "--to", ""], "csv json markdown text" },
        { "a language", ["--lang", ""], "en ja" },
        { "a rule", ["report", "--sample", "--rule", "nag"], "nagayo nagoyaPort" },
        { "a rule to be shown", ["rules", "nag"], "nagayo nagoyaPort" },
        { "an encoding", ["years", "--encoding", "s"], "shift_jis" },
        { "an option behind Japanese", ["years", "令和 7年度", "--co"], "--compact" },
        { "a shell", ["completion", "z"], "zsh" },
        { "a file", ["read", "pla"], "plan.txt" },
        { "a file of rules", ["report", "--rules", "pla"], "plan.txt" },
    };

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Typed))]
    public void Bash_offers_what_can_follow(string what, string[] words, string expected)
    {
        // The one that is being typed is completed as the shell does: by its function, or else by the names of files.
        var typed = string.Join(' ', words.Select(Quoted));
        var last = Quoted(words[^1]);
        var run = InShell("bash", $"""
            eval "$(kawasaki-plan completion bash)"
            complete -p kawasaki-plan | grep -q -- '-o default' || exit 3
            COMP_WORDS=(kawasaki-plan {typed})
            COMP_CWORD={words.Length}
            _kawasaki_plan
            if [ ${"{#COMPREPLY[@]}"} -eq 0 ]; then mapfile -t COMPREPLY < <(compgen -f -- {last}); fi
            echo "${"{COMPREPLY[*]}"}"
            """);

        Assert.Equal((what, expected), (what, run));
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public void Fish_offers_what_can_follow(string what, string[] words, string expected)
    {
        Assert.SkipUnless(IsInstalled("fish"), "There is no fish.");
        var line = string.Join(' ', words.Select(word => word.Contains(' ', StringComparison.Ordinal) ? Quoted(word) : word));

        var run = InShell("fish", $"kawasaki-plan completion fish | source\nstring join -- ' ' (complete --do-complete \"kawasaki-plan {line}\" | string split --fields 1 \\t)\ntrue");

        Assert.Equal((what, expected), (what, run));
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public void Zsh_offers_what_can_follow(string what, string[] words, string expected)
    {
        Assert.SkipUnless(IsInstalled("zsh"), "There is no zsh.");

        // What zsh's own functions would show is printed.
        var run = InShell("zsh", $$"""
            compdef() { [[ $2 == kawasaki-plan ]] || exit 3 }
            compadd() { echo ${(P)2} }
            _files() { echo ${words[CURRENT]}*(N) }
            eval "$(kawasaki-plan completion zsh)"
            words=(kawasaki-plan {{string.Join(' ', words.Select(Quoted))}})
            CURRENT={{words.Length + 1}}
            _kawasaki_plan
            """);

        Assert.Equal((what, expected), (what, run));
    }

    [Fact]
    public void PowerShell_offers_what_can_follow()
    {
        Assert.SkipUnless(IsInstalled("pwsh"), "There is no PowerShell.");

        var run = InShell("pwsh", "kawasaki-plan completion powershell | Out-String | Invoke-Expression; (TabExpansion2 'kawasaki-plan re' 16).CompletionMatches.CompletionText -join ' '");

        Assert.Equal("read report", run);
    }

    [Fact]
    public void Every_option_of_a_command_is_offered()
    {
        var offered = Sample.RunTool("complete", "--", "report", "--").Lines;

        Assert.Equal(["--as-of", "--bom", "--encoding", "--format", "--help", "--lang", "--rule", "--rules", "--sample", "--year"], offered.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("read", "")]
    [InlineData("report", "--rules", "")]
    public void Names_of_files_are_left_to_the_shell(params string[] words) =>
        Assert.Equal(new SampleRun(0, "", ""), Sample.RunTool(["complete", "--", .. words]));

    private static string Quoted(string word) => $"'{word}'";

    private static bool IsInstalled(string shell) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, shell)));

    private string InShell(string shell, string script)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "plan.txt"), "");
        var run = Sample.RunShell(_folder.FullName, script, shell);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output.TrimEnd('\n');
    }
}
