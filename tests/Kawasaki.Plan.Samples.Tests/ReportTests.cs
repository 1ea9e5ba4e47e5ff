using System.Text.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

public class ReportTests
{
    private static readonly string[] Indicators =
    [
        "町内会や市民活動など、地域での活動に参加している市民の割合",
        "市政に対する市民の意見や要望を伝える機会や手段が整えられていると思う市民の割合",
        "地域貢献活動に関する取組にかかわったことのある人の割合",
        "町内会・自治会加入率",
        "市内認定・条例指定NPO法人数",
        "「かわさきSDGsパートナー」登録・認証事業者数",
        "コンタクトセンター内サンキューコールかわさきの対応満足度",
        "必要な市政情報を得ることができいると思う人の割合",
        "区役所利用者のサービス満足度",
        "個人番号カード交付率",
    ];

    [Fact]
    public void Without_arguments_each_indicator_is_reported_with_its_figures()
    {
        var run = Sample.RunTool();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(Indicators, name => Assert.Contains(run.Lines, line => line.EndsWith(" " + name, StringComparison.Ordinal)));
        var membership = string.Join('\n', run.Lines.SkipWhile(line => !line.EndsWith("町内会・自治会加入率", StringComparison.Ordinal)).Take(13));
        Assert.Contains("63.8 %（平成27（2015）年度", membership, StringComparison.Ordinal);
        Assert.Contains("59.0 %（令和2（2020）年度", membership, StringComparison.Ordinal);
        Assert.Contains("64 %以上（令和3（2021）年度", membership, StringComparison.Ordinal);
        Assert.Contains("達成率 attainment ratio: 92.2 %", membership, StringComparison.Ordinal);
        Assert.Contains("進捗率 progress ratio: -2400.0 %", membership, StringComparison.Ordinal);
        Assert.Contains("progress ratio: none (target = baseline", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_the_report_has_an_entry_a_target()
    {
        var run = Sample.RunTool("report", "--format", "json", "--as-of", "FY2025");
        var entries = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().ToArray();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((8 * 3) + 2, entries.Length);
        var membership = entries.Single(entry => entry.GetProperty("name").GetString() == "町内会・自治会加入率" && entry.GetProperty("phase").GetInt32() == 2);
        Assert.Equal("5-1-1", membership.GetProperty("code").GetString());
        Assert.Equal("59.0", membership.GetProperty("actual").GetProperty("value").GetRawText());
        Assert.Equal("FY2021", membership.GetProperty("target").GetProperty("due").GetString());
        Assert.Equal("notDue", membership.GetProperty("status").GetString());
        Assert.Equal(-24m, membership.GetProperty("progressRatio").GetDecimal());
        Assert.Equal("B", membership.GetProperty("grades").GetProperty("nagayo").GetProperty("code").GetString());
        Assert.Equal(9, membership.GetProperty("grades").EnumerateObject().Count());
    }

    [Fact]
    public void A_rule_that_is_not_in_assess_can_be_chosen()
    {
        var run = Sample.RunTool("report", "--format", "json", "--rule", "tama");

        var grades = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(entry => entry.GetProperty("grades").GetProperty("tama").GetProperty("code").GetString()).ToArray();
        Assert.Equal((8 * 3) + 2, grades.Length);
        Assert.Superset(new HashSet<string?> { "steady", "fair", "needsImprovement", "notAvailable" }, grades.ToHashSet());
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void Other_formats_have_a_line_a_target(string format)
    {
        var run = Sample.RunTool("report", "--format", format, "--rule", "nagayo");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((8 * 3) + 2 + (format == "csv" ? 1 : 2), run.Lines.Count);
        Assert.All(Indicators, name => Assert.Contains(name, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("kawasaki", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void CSV_begins_with_a_byte_order_mark_on_request_only()
    {
        var plain = Sample.RunTool("report", "--format", "csv");
        var marked = Sample.RunTool("report", "--format", "csv", "--bom");

        Assert.StartsWith("code,name,", plain.Output, StringComparison.Ordinal);
        Assert.Equal((0, "", "\uFEFF" + plain.Output), (marked.ExitCode, marked.Error, marked.Output));
    }

    [Fact]
    public void A_table_is_drawn_on_request()
    {
        var run = Sample.RunTool("report", "--format", "table");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("達成率", run.Output, StringComparison.Ordinal);
        Assert.Contains("╭", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_plan_is_refused_with_its_path()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{"title":null,"phase":3,"period":"FY2022/FY2025","basicPolicies":[{"code":"5","name":null,"policies":[{"code":"6-1"}]}]}""");

        var run = Sample.RunTool("report", file);
        File.Delete(file);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("/basicPolicies/0/policies/0", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var run = Sample.RunTool("report", "no-such-plan.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no-such-plan.json", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void A_due_year_that_no_era_can_name_is_written_in_the_Gregorian_calendar(string format)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{"title":null,"phase":null,"period":null,"basicPolicies":[{"code":"5","name":null,"policies":[{"code":"5-1","name":"x","directions":[],"perceptionIndicators":[{"name":"率","source":null,"baseline":{"kind":"none"},"measurements":[{"value":59.0,"unit":"%"}],"targets":[{"condition":"atLeast","value":64,"unit":"%","due":"FY3018"}]}],"notes":[],"measures":[]}]}]}""");

        var run = Sample.RunTool("report", file, "--format", format);
        File.Delete(file);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("3018年度", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report", "")]
    [InlineData("report", "--as-of", "2025")]
    [InlineData("report", "--rule", "tokyo")]
    [InlineData("report", "--format", "pdf")]
    [InlineData("report", "--bom")]
    [InlineData("report", "--format", "json", "--bom")]
    [InlineData("unknown")]
    [InlineData("report", "a.json", "b.json")]
    [InlineData("years", "--bare", "maybe")]
    public void Wrong_usage_exits_with_2(params string[] arguments)
    {
        var run = Sample.RunTool(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("--nope")]
    [InlineData("--nope", "report")]
    [InlineData("report", "--nope")]
    [InlineData("report", "--nope", "plan.json")]
    [InlineData("report", "--format", "json", "plan.json", "--nope")]
    [InlineData("report", "--as-of", "--nope")]
    [InlineData("read", "--nope")]
    [InlineData("read", "--nope", "plan.txt")]
    [InlineData("read", "--nope", "--", "plan.txt")]
    [InlineData("years", "R7", "--nope")]
    [InlineData("assess", "--nope", "x")]
    public void An_unknown_option_is_named_and_nothing_else(params string[] arguments)
    {
        var run = Sample.RunTool(arguments);

        Assert.Equal((2, "", "Unrecognized option '--nope'.\nTry 'kawasaki-plan --help'.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Options_may_end_with_two_hyphens_and_carry_their_value()
    {
        var file = Sample.RunTool("read", "--diagnostics=json", "--", "--nope.txt");
        var text = Sample.RunTool("years", "--bare:fiscal", "--", "--nope");
        var value = Sample.RunTool("report", "--as-of=--nope");

        Assert.Equal((1, ""), (file.ExitCode, file.Output));
        Assert.Contains("--nope.txt", file.Error, StringComparison.Ordinal);
        Assert.Equal((1, ""), (text.ExitCode, text.Error));
        Assert.Contains("\"input\":\"--nope\"", text.Output, StringComparison.Ordinal);
        Assert.Equal(2, value.ExitCode);
        Assert.StartsWith("'--nope' is not a fiscal year", value.Error, StringComparison.Ordinal);
    }
}
