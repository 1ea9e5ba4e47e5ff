using System.Text;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>Output that cannot be written: the exit status says so, and nothing is aborted.</summary>
public class OutputTests
{
    private const string FullDevice = "/dev/full";

    private static readonly byte[] Document = Encoding.UTF8.GetBytes("政策2-3 甲を進める\n分からない\t行\n");

    [Theory]
    [InlineData("report --sample")]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("read")]
    [InlineData("years")]
    [InlineData("years --format csv")]
    [InlineData("years --format table")]
    [InlineData("find")]
    [InlineData("assess")]
    [InlineData("report --sample --format text")]
    [InlineData("report --sample --format json")]
    [InlineData("report --sample --format csv")]
    [InlineData("report --sample --format markdown")]
    [InlineData("report --sample --format table")]
    [InlineData("report --sample --format html")]
    [InlineData("convert PLAN --to json")]
    [InlineData("convert PLAN --to csv")]
    [InlineData("convert PLAN --to markdown")]
    public void Standard_output_that_is_full_is_an_error(string arguments)
    {
        var run = Run(">/dev/full", arguments);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'), line => line.Length > 0);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read", 1)]
    [InlineData("read --diagnostics json", 1)]
    [InlineData("read no-such-plan.txt", 1)]
    [InlineData("report no-such-plan.json", 1)]
    [InlineData("report --format pdf", 2)]
    [InlineData("years R7", 0)]
    public void Standard_error_that_is_full_leaves_the_exit_status(string arguments, int exitCode)
    {
        Assert.Equal(exitCode, Run("2>/dev/full", arguments).ExitCode);
        Assert.Equal(exitCode, Run("2</dev/null", arguments).ExitCode);
    }

    [Fact]
    public void Diagnostics_that_cannot_be_written_are_an_error_and_the_plan_is_written_all_the_same()
    {
        var document = Encoding.UTF8.GetBytes("政策2-3 甲を進める\n施策2-3-1 乙の推進\n施策2-3-1 乙の推進\n1 これまでの主な取組状況\n- 取組の一。\n施策2-3-1 乙の推進\n");
        var written = Sample.RunToolOn(document, "read");
        Assert.Equal(0, written.ExitCode);
        Assert.NotEmpty(written.Error);
        Assert.SkipUnless(File.Exists(FullDevice), "There is no device that is always full.");

        var run = Sample.RunToolWith("2>/dev/full", document, "read");

        Assert.Equal((1, written.Output), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData(">/dev/full 2>/dev/full", "years R7")]
    [InlineData("1</dev/null", "years R7")]
    [InlineData("1</dev/null 2</dev/null", "read")]
    public void Where_nothing_can_be_written_nothing_is_aborted(string redirection, string arguments)
    {
        var run = Run(redirection, arguments);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_others_write_to_the_same_file_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        var file = Path.GetTempFileName();
        _ = Sample.RunToolTwice($">'{file}'", "years", "R7");
        var lines = File.ReadAllLines(file);
        File.Delete(file);

        Assert.Equal(2, lines.Length);
        Assert.Equal(lines[0], lines[1]);
    }

    private static SampleRun Run(string redirection, string arguments)
    {
        Assert.SkipUnless(File.Exists(FullDevice), "There is no device that is always full.");
        return Sample.RunToolWith(redirection, Document, arguments.Replace("PLAN", Path.Combine(Sample.Root, "samples", "data", "policy-5-1.json"), StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
