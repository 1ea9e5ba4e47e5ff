using System.Text;
using Kawasaki.Plan.Domain.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>A plan from a file or from standard input, as JSON or as its published text.</summary>
public class PlanInputTests
{
    internal const string Published = """
        政策1-1 緑を増やす
        施策1-1-1 公園をつくる
        5 主な成果指標
        名称	計画策定時	現状	第2期の目標値
        公園の数	10 か所（令和元年度）	12 か所（令和5年度）	15 か所以上（令和7年度）

        """;

    private static readonly byte[] Text = Encoding.UTF8.GetBytes(Published);
    private static readonly byte[] Json = Encoding.UTF8.GetBytes(Sample.RunToolOn(Text, "read").Output);

    [Theory]
    [InlineData("report")]
    [InlineData("report", "-")]
    [InlineData]
    public void A_piped_plan_is_reported_and_no_other(params string[] arguments)
    {
        var json = Sample.RunToolOn(Json, arguments);
        var text = Sample.RunToolOn(Text, arguments);

        Assert.Equal((0, ""), (json.ExitCode, json.Error));
        Assert.Contains("1-1-1 公園の数", json.Lines);
        Assert.DoesNotContain("町内会", json.Output, StringComparison.Ordinal);
        Assert.Equal((0, json.Output), (text.ExitCode, text.Output));
    }

    [Fact]
    public void The_bundled_plan_is_reported_where_nothing_comes_or_it_is_asked_for()
    {
        var asked = Sample.RunToolOn(Json, "report", "--sample");

        Assert.Equal((0, ""), (asked.ExitCode, asked.Error));
        Assert.Contains("町内会・自治会加入率", asked.Output, StringComparison.Ordinal);
        Assert.Equal(asked.Output, Sample.RunTool("report").Output);
        Assert.Equal(asked.Output, Sample.RunTool().Output);
    }

    [Fact]
    public void A_file_in_which_nothing_is_written_is_no_plan()
    {
        var run = Sample.RunToolOn([(byte)' ', (byte)'\r', (byte)'\n'], "convert", "--to", "json");

        Assert.Equal((1, "", "(standard input): There is nothing in it.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("report", "-")]
    [InlineData("convert", "--to", "json")]
    [InlineData("check")]
    public void Where_a_plan_is_asked_for_and_nothing_comes_it_is_said(params string[] arguments)
    {
        var run = Sample.RunTool(arguments);

        Assert.Equal((1, "", "(standard input): There is nothing in it.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void What_is_doubtful_in_a_published_text_goes_to_standard_error()
    {
        var document = Encoding.UTF8.GetBytes(Published + "分からない\t行\n");

        var run = Sample.RunToolOn(document, "report", "--lang", "ja");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1-1-1 公園の数", run.Lines);
        Assert.StartsWith("(standard input)(6,1): ", run.Error, StringComparison.Ordinal);
        Assert.Contains(": error PLAN", run.Error, StringComparison.Ordinal);
        Assert.Equal(run.Error, Sample.RunToolOn(document, "check", "--lang", "ja").Error);
    }

    [Fact]
    public void A_byte_order_mark_and_space_before_JSON_are_no_text()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, (byte)'\n', (byte)' ', .. Json];

        Assert.Equal(PlanJson.Deserialize(Json), PlanJson.Deserialize(Encoding.UTF8.GetBytes(Sample.RunToolOn(marked, "convert", "--to", "json").Output)));
    }
}
