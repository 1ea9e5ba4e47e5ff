using System.Text;
using System.Text.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

public class InputEncodingTests
{
    private const string Input = "令和7年度\r\n〜R5\n平成元年";

    private static readonly string[] Values = ["FY2025", "../2023", "1989"];

    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", "utf-8" },
        { "shift_jis", "shift_jis" },
        { "Shift_JIS", "shift_jis" },
        { "euc-jp", "euc-jp" },
        { "utf-16", "utf-16" },
        { "utf-16le", "utf-16" },
        { "utf-16be", "utf-16BE" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Lines_are_read_in_the_encoding_that_is_asked_for(string name, string encoding)
    {
        foreach (var command in new[] { "years", "find" })
        {
            var run = Sample.RunToolOn(Find(encoding).GetBytes(Input.Replace('〜', '～')), command, "--encoding", name);

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Equal(["令和7年度", "～R5", "平成元年"], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("input").GetString()));
        }
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_decides(string encoding)
    {
        byte[] input = [.. Find(encoding).GetPreamble(), .. Find(encoding).GetBytes(Input)];

        foreach (var options in new string[][] { [], ["--encoding", "shift_jis"], ["--encoding", "utf-16le"] })
        {
            var run = Sample.RunToolOn(input, ["years", .. options]);

            Assert.Equal(0, run.ExitCode);
            Assert.Equal(Values, run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("value").GetString()));
        }
    }

    [Theory]
    [InlineData("years")]
    [InlineData("find")]
    [InlineData("assess")]
    [InlineData("years --format csv")]
    [InlineData("years --format table")]
    [InlineData("find --format csv")]
    [InlineData("find --format table")]
    public void Shift_JIS_for_UTF8_is_one_error_that_names_the_option(string arguments)
    {
        var input = Find("shift_jis").GetBytes("{}\n令和7年度\n令和8年度\n");

        var run = Sample.RunToolOn(input, arguments.Split(' '));

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("--encoding shift_jis", run.Lines[^1], StringComparison.Ordinal);
        Assert.Single(run.Lines, line => line.Contains("shift_jis", StringComparison.Ordinal));
        Assert.DoesNotContain('\uFFFD', run.Output);
    }

    [Fact]
    public void UTF8_with_a_byte_that_was_lost_is_still_UTF8()
    {
        byte[] input = [.. Encoding.UTF8.GetBytes("令和")[..^1], .. Encoding.UTF8.GetBytes("7年度\n令和8年度")];

        var answers = Sample.RunToolOn(input, "years").Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("input").GetString());

        Assert.Equal(["令\uFFFD7年度", "令和8年度"], answers);
    }

    /// <summary>Also where a character has 80 or A0 as its second byte (ム, あ).</summary>
    [Theory]
    [InlineData("check")]
    [InlineData("report")]
    public void A_plan_in_Shift_JIS_is_said_to_be_that(string command)
    {
        var run = Sample.RunToolOn(Find("shift_jis").GetBytes("""{"name":"あムの計画"}"""), command);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("--encoding shift_jis", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", new byte[] { 0x52, 0x37, 0xFF })]
    [InlineData("shift_jis", new byte[] { 0x52, 0x37, 0x81 })]
    [InlineData("utf-16le", new byte[] { 0x52, 0x00, 0x37, 0x00, 0x00, 0xD8 })]
    [InlineData("utf-16be", new byte[] { 0x00, 0x52, 0x00, 0x37, 0xD8 })]
    public void What_is_no_character_of_the_encoding_is_replaced(string encoding, byte[] input)
    {
        var answer = JsonDocument.Parse(Sample.RunToolOn(input, "years", "--encoding", encoding).Output).RootElement;

        Assert.Equal("R7\uFFFD", answer.GetProperty("input").GetString());
    }

    [Fact]
    public void An_unknown_encoding_is_wrong_usage()
    {
        var run = Sample.RunTool("years", "--encoding", "ebcdic", "R7");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("'ebcdic'", run.Error, StringComparison.Ordinal);
    }

    private static Encoding Find(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
