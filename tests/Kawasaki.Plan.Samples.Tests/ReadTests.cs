using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

public class ReadTests
{
    private const string Document = "政策2-3 甲を進める\n施策2-3-1 乙の推進\n1 これまでの主な取組状況\n- 取組の一。\n施策2-3-1 乙の推進\n";

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    public void Nothing_is_no_plan(string text) =>
        Assert.Equal(new SampleRun(1, "", "(standard input): There is nothing in it.\n"), Sample.RunToolOn(Encoding.UTF8.GetBytes(text), "read", "--lang", "en"));

    [Fact]
    public void Standard_input_is_read_and_what_is_doubtful_goes_to_standard_error()
    {
        var run = Sample.RunToolOn(Encoding.UTF8.GetBytes(Document), "read");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["取組の一。"], PlanJson.Deserialize(Encoding.UTF8.GetBytes(run.Output)).Measures.Single().Progress);
        Assert.StartsWith("(standard input)(5,1): info PLAN103: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_an_error_is_read_as_far_as_it_goes()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(path, Document + "分からない\t行\n");
        try
        {
            var run = Sample.RunTool("read", path);
            Assert.Equal(1, run.ExitCode);
            Assert.Contains($"{path}(6,1): error PLAN214: ", run.Error, StringComparison.Ordinal);
            Assert.Contains("\"2-3-1\"", run.Output, StringComparison.Ordinal);

            var last = JsonDocument.Parse(Sample.RunTool("read", path, "--diagnostics", "json").Error.TrimEnd().Split('\n')[^1]).RootElement;
            Assert.Equal((6, 1, "error", "PLAN214"), (last.GetProperty("line").GetInt32(), last.GetProperty("column").GetInt32(), last.GetProperty("severity").GetString(), last.GetProperty("code").GetString()));
            Assert.Equal(["line", "column", "severity", "code", "message", "effect"], last.EnumerateObject().Select(member => member.Name));
            Assert.Equal("leftOut", last.GetProperty("effect").GetString());
            Assert.NotEqual("", last.GetProperty("message").GetString());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_says_the_words_of_headings()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllText(path, "{\"levels\":[{\"word\":\"重点分野\",\"depth\":1}]}");
            var run = Sample.RunToolOn(Encoding.UTF8.GetBytes("重点分野1 甲のまち\n基本施策1-2 乙を進める"), "read", "--layout", path);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("甲のまち", run.Output, StringComparison.Ordinal);

            File.WriteAllText(path, "{\"levels\":[{\"word\":\"重点分野\"}]}");
            var bad = Sample.RunToolOn([], "read", "--lang", "ja", "--layout", path);
            Assert.Equal((1, ""), (bad.ExitCode, bad.Output));
            Assert.Equal($"{path}: 項目「depth」がありません。場所：/levels/0\n", bad.Error);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("auto", 0)]
    [InlineData("general", 0)]
    [InlineData("kawasaki", 1)]
    public void The_words_of_headings_are_those_of_the_layout(string layout, int exitCode)
    {
        var run = Sample.RunToolOn(Encoding.UTF8.GetBytes("基本目標1 甲のまち\n基本施策1-2 乙を進める"), "read", "--layout", layout);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 0, run.Output.Contains("乙を進める", StringComparison.Ordinal));
    }

    [Fact]
    public void Diagnostics_are_in_the_language_that_is_asked_for()
    {
        var document = Encoding.UTF8.GetBytes(Document);
        var english = Sample.RunToolOn(document, "read", "--lang", "en").Error;
        var japanese = Sample.RunToolOn(document, "read", "--lang", "ja").Error;
        var json = JsonDocument.Parse(Sample.RunToolOn(document, "read", "--lang", "ja", "--diagnostics", "json").Error).RootElement;

        Assert.StartsWith("(standard input)(5,1): info PLAN103: The heading", english, StringComparison.Ordinal);
        Assert.StartsWith("(standard input)(5,1): info PLAN103: ", japanese, StringComparison.Ordinal);
        Assert.EndsWith("。\n", japanese, StringComparison.Ordinal);
        Assert.EndsWith(": " + json.GetProperty("message").GetString() + "\n", japanese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shift_jis", "shift_jis")]
    [InlineData("euc-jp", "euc-jp")]
    [InlineData("utf-16le", "utf-16")]
    [InlineData("utf-16be", "utf-16BE")]
    public void A_document_is_read_in_the_encoding_that_is_asked_for(string name, string encoding)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(Document);

        Assert.Equal(Sample.RunToolOn(Encoding.UTF8.GetBytes(Document), "read"), Sample.RunToolOn(bytes, "read", "--encoding", name));
    }

    [Fact]
    public void Shift_JIS_for_UTF8_is_one_error_that_names_the_option()
    {
        var run = Sample.RunToolOn(CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!.GetBytes(Document), "read", "--lang", "ja");

        Assert.Equal((1, "", "(standard input): UTF-8ではなく、Shift_JISとして読めます。--encoding shift_jis を付けてください。\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_diagnostic_is_one_line_and_steers_no_terminal()
    {
        const string Steering = "\u001B[31m\r\u0000\u0007\u007F\u0085\u009B\u2028\u2029\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
        var document = Encoding.UTF8.GetBytes(Document + "甲" + Steering + "\t乙\n");

        var text = Sample.RunToolOn(document, "read").Error;
        var json = Sample.RunToolOn(document, "read", "--diagnostics", "json").Error;

        var error = Assert.Single(text.Split('\n'), line => line.StartsWith("(standard input)(6,1): error PLAN214: ", StringComparison.Ordinal));
        Assert.Contains(@"甲\u001B[31m\u000D\u0000\u0007\u007F\u0085\u009B\u2028\u2029\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u0009乙", error, StringComparison.Ordinal);
        Assert.Contains("甲" + Steering + "\t乙", string.Concat(json.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("message").GetString())), StringComparison.Ordinal);
        Assert.All([text, json], written => Assert.DoesNotContain(written, c => c is not '\n' && Steering.Contains(c, StringComparison.Ordinal) && c is not ('[' or '3' or '1' or 'm')));
    }

    [Fact]
    public void Files_that_are_not_there_and_wrong_options_have_their_exit_status()
    {
        Assert.Equal(1, Sample.RunTool("read", "nowhere.txt").ExitCode);
        Assert.Equal(2, Sample.RunTool("read", "--diagnostics", "xml").ExitCode);
        Assert.Equal((1, "none.json: There is no such file.\n"), Sample.RunToolOn([], "read", "--layout", "none.json") is var run ? (run.ExitCode, run.Error) : default);
    }
}
