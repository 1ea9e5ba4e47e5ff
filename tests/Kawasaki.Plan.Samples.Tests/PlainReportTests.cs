using System.Text;
using System.Text.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>A plan without phases, with marks beside its figures, in a unit that a cell would read as another.</summary>
public class PlainReportTests
{
    private static readonly string[] HeadsOfFigures = ["gap", "expected value", "pace ratio", "required per year"];

    [Fact]
    public void The_text_is_for_people()
    {
        var text = Report("text", "ja");
        Assert.DoesNotContain("「億円」", text, StringComparison.Ordinal);
        Assert.Contains("約6 億円（速報値）", text, StringComparison.Ordinal);
        Assert.Contains("目標: 現状値＋10 %以上（令和6（2024）年度）", text, StringComparison.Ordinal);
        Assert.Contains("tama 要改善", text, StringComparison.Ordinal);
        Assert.DoesNotContain("needsImprovement", text, StringComparison.Ordinal);
        Assert.Contains("tama needsImprovement", Report("text", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_says_which_targets_it_counts()
    {
        Assert.Contains("（各指標の最後の目標による）", Report("text", "ja"), StringComparison.Ordinal);
        Assert.Contains("by each indicator's target that counts as of FY2022", Report("text", "en", "--as-of", "FY2022"), StringComparison.Ordinal);
        Assert.DoesNotContain("phase 3", ReportOn(Plan.Replace("\"phase\":null", "\"phase\":3", StringComparison.Ordinal), "text", "en"), StringComparison.Ordinal);
    }

    /// <summary>Each indicator is counted by its own target of the plan's phase, else by one of no phase; where one has only those of other phases, nothing is
    /// judged, and nobody reads that its last target was.</summary>
    [Fact]
    public void The_summary_says_by_which_targets_each_indicator_of_a_plan_with_phases_is_counted()
    {
        var ofPhase3 = Plan.Replace("\"phase\":null", "\"phase\":3", StringComparison.Ordinal);
        var other = ofPhase3.Replace("{\"condition\"", "{\"phase\":2,\"condition\"", StringComparison.Ordinal);
        Assert.Contains("(by each indicator's target of phase 3)", ReportOn(other, "text", "en"), StringComparison.Ordinal);
        Assert.Contains("indicators: 1 (target not set 1)", ReportOn(other, "text", "en"), StringComparison.Ordinal);
        var one = other.Replace("{\"phase\":2,\"condition\":\"atLeast\",\"relativeTo\"", "{\"condition\":\"atLeast\",\"relativeTo\"", StringComparison.Ordinal);
        Assert.Contains("（各指標の第3期の目標、期の定めがなければその目標による）", ReportOn(one, "text", "ja"), StringComparison.Ordinal);
        Assert.Contains("indicators: 1 (not due 1)", ReportOn(one, "text", "en"), StringComparison.Ordinal);
    }

    /// <summary>Whoever reads 現状値以上 wants the figure, and which figure was the 現状値 where the plan prints none.</summary>
    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_relative_target_says_its_figure_and_what_served_as_the_baseline(string format)
    {
        var printed = ReportOn(Plan, format, "ja").Replace("\n", "", StringComparison.Ordinal);
        Assert.Contains("現状値＋10 %以上（令和6（2024）年度） = 5.5 億円", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("最初の実績", printed, StringComparison.Ordinal);
        var first = ReportOn(Plan.Replace("{\"kind\":\"measured\",\"value\":5,\"unit\":\"億円\",\"period\":\"FY2018\"}", "{\"kind\":\"none\"}", StringComparison.Ordinal).Replace("[{\"value\":6", "[{\"value\":5,\"unit\":\"億円\",\"period\":\"FY2019\"},{\"value\":6", StringComparison.Ordinal), format, "ja").Replace("\n", "", StringComparison.Ordinal);
        Assert.Contains("現状値＋10 %以上（令和6（2024）年度） = 5.5 億円", first, StringComparison.Ordinal);
        Assert.Single(first.Split("5 億円（令和元（2019）年度）、最初の実績").Skip(1));
    }

    [Fact]
    public void CSV_and_JSON_have_what_stands_beside_the_figures_and_why_one_is_missing()
    {
        var rows = Report("csv", "en", "--year", "FY2022").Split('\n').Select(line => line.Split(',')).ToArray();
        string Cell(string head) => rows[1][Array.IndexOf(rows[0], head)];
        Assert.Equal("provisional; 約", Cell("notes on the measurement"));
        Assert.Equal("未実施; FY2022", Cell("why there is no value").Replace("not surveyed", "未実施", StringComparison.Ordinal));
        Assert.Equal("年間", Cell("notes on the target"));
        Assert.Contains("progressRatio=noBaseline expected=noBaseline", ReportOn(Plan.Replace("{\"kind\":\"measured\",\"value\":5,\"unit\":\"億円\",\"period\":\"FY2018\"}", "{\"kind\":\"none\"}", StringComparison.Ordinal), "csv", "en", "--year", "FY2022"), StringComparison.Ordinal);
        Assert.EndsWith("why not judged", string.Join(',', rows[0]), StringComparison.Ordinal);

        var entry = JsonDocument.Parse(Report("json", "en", "--year", "FY2022")).RootElement[0];
        Assert.Equal("notSurveyed", entry.GetProperty("missing").GetProperty("missing").GetString());
        Assert.Equal("provisional", entry.GetProperty("actual").GetProperty("status").GetString());
    }

    [Fact]
    public void A_year_outside_of_all_years_of_the_plan_is_said()
    {
        Assert.Contains("FY2018 to FY2024", Sample.RunToolOn(Encoding.UTF8.GetBytes(Plan), "report", "-", "--year", "FY1999", "--lang", "en").Error, StringComparison.Ordinal);
        Assert.Equal("", Sample.RunToolOn(Encoding.UTF8.GetBytes(Plan), "report", "-", "--year", "FY2020", "--lang", "en").Error);
    }

    [Fact]
    public void A_weight_of_no_indicator_is_said_in_the_summary_of_the_whole()
    {
        var rule = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(rule, """{"name":"ours","japanese":"わが町","english":"Our town","source":"要綱","steps":[{"else":"all","grade":"A"}],"grades":[{"code":"A","japanese":"甲","english":"First","score":1}],"rollUp":{"by":"mean","of":"score","weights":{"税　収入":2}}}""");
        try
        {
            foreach (var format in new[] { "text", "markdown", "html" })
            {
                var run = Sample.RunToolOn(Encoding.UTF8.GetBytes(Plan), "report", "-", "--format", format, "--lang", "ja", "--rules", rule, "--rule", "ours");
                Assert.Single(run.Output.Split("該当する指標のない重み: 税　収入").Skip(1));
            }
        }
        finally
        {
            File.Delete(rule);
        }
    }

    /// <summary>A figure in the unit of the indicator keeps its digits, however small the unit makes it; ratios are rounded.</summary>
    [Fact]
    public void CSV_keeps_the_digits_of_figures_in_the_unit_of_the_indicator()
    {
        string[] Line(string start, string actual, string target)
        {
            var plan = """{"title":"試行","phase":null,"period":null,"basicPolicies":[{"code":"5","name":null,"policies":[{"code":"5-1","name":"甲","directions":[],"notes":[],"measures":[],"perceptionIndicators":[{"name":"濃度","source":null,"baseline":{"kind":"measured","value":START,"unit":"mg/L","period":"FY2018"},"measurements":[{"value":ACTUAL,"unit":"mg/L","period":"FY2020"}],"targets":[{"condition":"atMost","value":TARGET,"unit":"mg/L","due":"FY2022"}]}]}]}]}"""
                .Replace("START", start, StringComparison.Ordinal).Replace("ACTUAL", actual, StringComparison.Ordinal).Replace("TARGET", target, StringComparison.Ordinal);
            var rows = ReportOn(plan, "csv", "en").TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToArray();
            return [.. HeadsOfFigures.Select(head => rows[1][Array.IndexOf(rows[0], head)])];
        }

        Assert.Equal(["0.0009", "0.00105", "0.364", "-0.00045"], Line("0.0016", "0.0014", "0.0005"));
        Assert.Equal(["1.00", "2.25", "0.667", "-0.5"], Line("3.0", "2.50", "1.50"));
    }

    /// <summary>A mean that is not said whole says so, so that nobody takes 0.667 for two thirds, or 1 for 0.99999.</summary>
    [Fact]
    public void A_mean_is_said_with_three_decimals_and_whether_that_is_all_of_it()
    {
        var rule = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(rule, """{"name":"ours","japanese":"わが町","english":"Our town","source":"要綱","steps":[{"else":"all","grade":"A"}],"grades":[{"code":"A","japanese":"甲","english":"First"}],"rollUp":{"by":"mean","of":"attainmentRatio"}}""");
        try
        {
            Assert.Contains("Our town: A 1, mean ≈ 0.667\n", ReportOn(Plan.Replace("\"value\":9", "\"value\":9.0", StringComparison.Ordinal), "text", "en", "--rules", rule, "--year", "FY2022"), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(rule);
        }
    }

    private static string Report(string format, string language, params string[] more) => ReportOn(Plan, format, language, more);

    private static string ReportOn(string plan, string format, string language, params string[] more)
    {
        var run = Sample.RunToolOn(Encoding.UTF8.GetBytes(plan), ["report", "-", "--format", format, "--lang", language, "--rule", "tama", .. more]);
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }

    private const string Plan = """{"title":"試行","phase":null,"period":null,"basicPolicies":[{"code":"5","name":null,"policies":[{"code":"5-1","name":"甲","directions":[],"notes":[],"measures":[],"perceptionIndicators":[{"name":"税収","source":null,"baseline":{"kind":"measured","value":5,"unit":"億円","period":"FY2018"},"measurements":[{"value":6,"unit":"億円","period":"FY2021","status":"provisional","qualifier":"約"},{"missing":"notSurveyed","text":"未実施","period":"FY2022"}],"targets":[{"condition":"atLeast","value":9,"unit":"億円","qualifier":"年間","due":"FY2022"},{"condition":"atLeast","relativeTo":"baseline","by":{"value":10,"unit":"%"},"due":"FY2024"}]}]}]}]}""";
}
