using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>How far a long input is read stands on a terminal, and nowhere else.</summary>
public sealed class ProgressTests : IDisposable
{
    private const string LineStart = "\r\u001B[K";
    private const string KeypadMode = "\u001B[?1h\u001B="; // The runtime sets it on every terminal.
    private const string Slow = "(printf 'R7\\n'; sleep 2; printf 'R6\\n')";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kawasaki-progress-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("en", "2 lines")]
    [InlineData("ja", "2行")]
    public void A_long_input_is_counted_on_the_terminal_and_the_count_taken_away(string language, string count)
    {
        var terminal = OnTerminal($"{Slow} | kawasaki-plan years --lang {language} > answers");

        Assert.Equal(LineStart + count + LineStart, terminal);
        Assert.Equal(Sample.RunTool("years", "R7", "R6", "--lang", language).Output, File.ReadAllText(In("answers")));
    }

    [Fact]
    public void A_long_document_is_counted_with_its_part()
    {
        File.WriteAllText(In("plan.txt"), PlanInputTests.Published + string.Concat(Enumerable.Range(0, 400_000).Select(line => $"\n本文の{line}行目です。")));

        var terminal = OnTerminal("kawasaki-plan read plan.txt --layout kawasaki > answers 2> /dev/null; kawasaki-plan read plan.txt --layout kawasaki > again");

        Assert.Matches("^(\r\u001B\\[K[0-9,]+ lines [0-9]+ %)+\r\u001B\\[K", terminal);
        Assert.Equal(File.ReadAllText(In("answers")), File.ReadAllText(In("again")));
    }

    [Theory]
    [InlineData($"{Slow} | kawasaki-plan years > answers 2> errors; cat errors")]
    [InlineData("kawasaki-plan years R7 > answers")]
    [InlineData("echo R7 | kawasaki-plan years > answers")]
    public void Nothing_is_shown_where_errors_are_redirected_or_the_input_is_short(string line) => Assert.Equal("", OnTerminal(line));

    [Fact]
    public void Answers_on_the_terminal_are_the_progress()
    {
        var terminal = OnTerminal($"{Slow} | kawasaki-plan years --format csv");

        Assert.Equal(3, terminal.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain(LineStart, terminal, StringComparison.Ordinal);
    }

    private string In(string file) => Path.Combine(_folder.FullName, file);

    /// <summary>Runs a line of a shell on a terminal that is none but looks like one, and returns what stands there.</summary>
    private string OnTerminal(string line)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "There is no program that makes a terminal.");
        File.WriteAllText(In("run"), line + "\ntrue\n");
        var run = Sample.RunShell(_folder.FullName, "script --quiet --return --command 'bash run' /dev/null < /dev/null");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output.Replace(KeypadMode, "", StringComparison.Ordinal);
    }
}
