using System.Diagnostics;
using System.Text;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>Commands that read line by line: they answer as lines come, and end when nobody reads on.</summary>
public class StreamingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("years", "R7")]
    [InlineData("years --format csv", "R7")]
    [InlineData("years --format table", "R7")]
    [InlineData("years --encoding shift_jis", "R7")]
    [InlineData("years", "1")]
    [InlineData("find", "R7")]
    [InlineData("find --format table", "R7")]
    [InlineData("assess", "{\"id\":1}")]
    public async Task A_line_is_answered_while_the_input_is_open(string arguments, string line)
    {
        using var process = Sample.StartTool(arguments.Split(' '));
        var isCsv = arguments.EndsWith("csv", StringComparison.Ordinal);
        if (isCsv)
        {
            Assert.StartsWith("line,", await AnswerOf(process), StringComparison.Ordinal);
        }

        for (var i = 1; i <= 3; i++)
        {
            await process.StandardInput.WriteAsync(line + "\n");
            await process.StandardInput.FlushAsync();
            Assert.NotEmpty(await AnswerOf(process));
        }

        process.StandardInput.Close();
        Assert.Null(await process.StandardOutput.ReadLineAsync().WaitAsync(Patience));
        await process.WaitForExitAsync().WaitAsync(Patience);
    }

    [Theory]
    [InlineData("years", "R7")]
    [InlineData("years --format csv", "R7")]
    [InlineData("years --format table", "R7")]
    [InlineData("find", "R7")]
    [InlineData("assess", "{}")]
    public async Task The_tool_ends_quietly_when_its_reader_has_gone(string arguments, string line)
    {
        using var process = Sample.StartTool(arguments.Split(' '));
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteLineAsync(line);
        await process.StandardInput.FlushAsync();
        Assert.NotEmpty(await AnswerOf(process));
        process.StandardOutput.Close();
        try
        {
            // The input never ends: the tool does, when it has an answer that it cannot write.
            while (true)
            {
                await process.StandardInput.WriteLineAsync(line);
                await process.StandardInput.FlushAsync();
            }
        }
        catch (IOException)
        {
            // It reads no more.
        }

        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal((0, ""), (process.ExitCode, await error));
    }

    [Fact]
    public void A_long_line_is_repeated_once_and_quoted_in_part()
    {
        var line = new string('令', 1_000_000);
        var run = Sample.RunToolOn(Encoding.UTF8.GetBytes(line + "\nR7\n"), "years");

        Assert.Equal((1, 2), (run.ExitCode, run.Lines.Count));
        Assert.InRange(run.Lines[0].Length, line.Length, line.Length + 1000);
        Assert.Contains(line, run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_option_is_quoted_in_part()
    {
        var value = new string('x', 100_000);

        foreach (var arguments in new string[][] { ["--bare", value], ["--encoding", value], ["--" + value], ["--lang", value], ["--format", value] })
        {
            var run = Sample.RunTool(["years", .. arguments]);

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.InRange(run.Error.Length, 1, 2000);
        }
    }

    [Fact]
    public void Lines_are_read_the_same_however_they_arrive()
    {
        var expected = Sample.RunToolOn(Encoding.UTF8.GetBytes("R7\r\n\r\r\n令和8年度"), "years");
        Assert.Equal(3, expected.Lines.Count);

        using var process = Sample.StartTool("years");
        foreach (var unit in Encoding.UTF8.GetBytes("\uFEFFR7\r\n\r\r\n令和8年度"))
        {
            process.StandardInput.BaseStream.WriteByte(unit);
            process.StandardInput.BaseStream.Flush();
        }

        process.StandardInput.Close();
        Assert.Equal(expected.Output, process.StandardOutput.ReadToEnd());
    }

    private static async Task<string> AnswerOf(Process process) =>
        await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? "";
}
