using System.Text;
using System.Text.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>Yearly amounts against a cumulative target: every format says the sum and the years that it lacks.</summary>
public class SumReportTests
{
    private const string Japanese = "合計 40 本（平成30（2018）～令和3（2021）年度）、平成29（2017）年度末の 0 から、実績のない年度：令和元（2019）年度、令和2（2020）年度";
    private const string English = "sum 40 本 (FY2018 to FY2021), from 0 at the end of FY2017, without a figure for FY2019, FY2020";

    [Theory]
    [InlineData("text")]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_sum_is_said_and_not_the_last_amount(string format)
    {
        var plan = Plan("""{"missing":"notSurveyed","text":"未実施","period":"FY2019"},""", "FY2018");

        Assert.Contains(Japanese, Unwrapped(Report(plan, format, "ja")), StringComparison.Ordinal);
        Assert.Contains(English, Unwrapped(Report(plan, format, "en")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_begins_with_the_year_that_the_target_names()
    {
        var plan = Plan("""{"value":20,"unit":"本","period":"FY2019"},{"value":5,"unit":"本","period":"FY2020"},""", "FY2019");

        Assert.Contains("measurement used: sum 55 本 (FY2019 to FY2021), from 0 at the end of FY2018\n", Report(plan, "text", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_without_a_first_year_begins_behind_the_baseline()
    {
        var plan = Encoding.UTF8.GetString(Plan("", "FY2018")).Replace("\"from\":\"FY2018\",", "", StringComparison.Ordinal).Replace("FY2017", "FY2015", StringComparison.Ordinal);

        Assert.Contains("sum 40 本 (FY2016 to FY2021), from 0 at the end of FY2015, without a figure for FY2016, FY2017, FY2019, FY2020\n", Report(Encoding.UTF8.GetBytes(plan), "text", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_stands_in_JSON_and_in_CSV()
    {
        var plan = Plan("", "FY2018");
        var entry = JsonDocument.Parse(Report(plan, "json", "en")).RootElement[0];
        var rows = Report(plan, "csv", "en").Split('\n').Select(line => line.Split(',')).ToArray();
        var column = Array.IndexOf(rows[0], "measurement");

        Assert.Equal("""{"value":40,"unit":"本","period":"FY2018/FY2021"}""", JsonSerializer.Serialize(entry.GetProperty("actual"), Relaxed));
        Assert.Equal("""["FY2018","FY2021"]""", JsonSerializer.Serialize(entry.GetProperty("summed")));
        Assert.Equal("""["FY2019","FY2020"]""", JsonSerializer.Serialize(entry.GetProperty("unmeasured")));
        Assert.Equal(40 - 90, entry.GetProperty("gap").GetInt32());
        Assert.Equal(["measurement", "measurement year", "notes on the measurement", "why there is no value", "years missing in the sum", "end of the year in which the sum begins with 0"], rows[0][column..(column + 6)]);
        Assert.Equal(["40", "FY2018/FY2021", "", "", "FY2019 FY2020", "FY2017"], rows[1][column..(column + 6)]);
        Assert.Equal("""{"value":0,"period":"FY2017"}""", JsonSerializer.Serialize(entry.GetProperty("sumStart")));
        Assert.Equal(40m / 90, Math.Round(entry.GetProperty("progressRatio").GetDecimal(), 20), 19); // From 0, and not from the 100 of FY2017.
    }

    /// <summary>A sum is as settled as its least settled amount, whichever year that is of.</summary>
    [Fact]
    public void A_sum_with_an_amount_that_is_not_final_says_so_in_every_format()
    {
        var plan = Plan("""{"value":20,"unit":"本","period":"FY2019","status":"provisional"},{"value":5,"unit":"本","period":"FY2020","status":"estimate","qualifier":"約"},""", "FY2018");
        foreach (var format in new[] { "text", "table", "markdown", "html" })
        {
            var text = Unwrapped(Report(plan, format, "ja"));
            Assert.Contains("確定していない値：20 本（速報値）（令和元（2019）年度）、約5 本（見込", text, StringComparison.Ordinal);
        }

        var entry = JsonDocument.Parse(Report(plan, "json", "en")).RootElement[0];
        Assert.Equal(["FY2019 provisional", "FY2020 estimate"], entry.GetProperty("notFinal").EnumerateArray().Select(amount => $"{amount.GetProperty("period")} {amount.GetProperty("status")}"));
        Assert.False(JsonDocument.Parse(Report(Plan("", "FY2018"), "json", "en")).RootElement[0].TryGetProperty("notFinal", out _));
        Assert.Contains(",FY2019 provisional; FY2020 estimate 約,", Report(plan, "csv", "en"), StringComparison.Ordinal);
    }

    /// <summary>The first of five years of the plan asks for a fifth of the way, and not for three of the seven years since the baseline.</summary>
    [Fact]
    public void The_plan_says_its_own_first_year()
    {
        var plan = Encoding.UTF8.GetBytes(
            """
            {"title":"試行","phase":1,"period":"FY2015/FY2019","basicPolicies":[{"code":"5","name":null,"policies":[{"code":"5-1","name":"甲","directions":[],"perceptionIndicators":[
            {"name":"回数","source":null,"baseline":{"kind":"measured","value":10,"unit":"回","period":"FY2012"},"measurements":[{"value":12,"unit":"回","period":"FY2015"}],
            "targets":[{"phase":1,"condition":"atLeast","value":20,"unit":"回","due":"FY2019"}]}],"notes":[],"measures":[]}]}]}
            """);
        var run = Sample.RunToolOn(plan, "report", "-", "--format", "text", "--lang", "en", "--rule", "tama");
        Assert.Contains("tama steady", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("needsImprovement", run.Output, StringComparison.Ordinal);
    }

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Report(byte[] plan, string format, string language)
    {
        var run = Sample.RunToolOn(plan, "report", "-", "--format", format, "--lang", language, "--rule", "kawasaki");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output;
    }

    /// <summary>Returns a text of which a terminal has broken no line.</summary>
    private static string Unwrapped(string text) => text.Replace("\n", "", StringComparison.Ordinal);

    private static byte[] Plan(string between, string from) => Encoding.UTF8.GetBytes(
        $$"""
        {"title":"試行","phase":null,"period":null,"basicPolicies":[{"code":"5","name":null,"policies":[{"code":"5-1","name":"甲","directions":[],"perceptionIndicators":[
        {"name":"植樹","source":null,"counts":"yearly","baseline":{"kind":"measured","value":100,"unit":"本","period":"FY2017"},
        "measurements":[{"value":10,"unit":"本","period":"FY2018"},{{between}}{"value":30,"unit":"本","period":"FY2021"}],
        "targets":[{"condition":"atLeast","value":90,"unit":"本","counts":"cumulative","from":"{{from}}","due":"FY2021"}]}],"notes":[],"measures":[]}]}]}
        """);
}
