using System.Text;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>What a report says of a target that is missed by little, or on the other side.</summary>
public class MissedTargetReportTests
{
    [Theory]
    [InlineData("1999.9", "99.9 %")]
    [InlineData("1999", "99.9 %")] // 99.95
    [InlineData("1998", "99.9 %")]
    [InlineData("1997", "99.9 %")] // 99.85
    [InlineData("1996", "99.8 %")]
    [InlineData("2000", "100.0 %")]
    [InlineData("2000.1", "100.0 %")]
    public void A_ratio_is_not_rounded_up_to_a_target_that_is_missed(string value, string expected)
    {
        var target = """{"condition":"atLeast","value":2000,"unit":"本","due":"FY2021"}""";

        Assert.Contains($"attainment ratio: {expected}\n", Report(value, target, "text"), StringComparison.Ordinal);
        Assert.Contains($",{expected.Split(' ')[0]},", Report(value, target, "csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12", """{"condition":"between","low":8,"high":10,"unit":"本","due":"FY2021"}""", "outside of its range")]
    [InlineData("7", """{"condition":"between","low":8,"high":10,"unit":"本","due":"FY2021"}""", "outside of its range")]
    [InlineData("7", """{"condition":"exactly","value":8,"unit":"本","due":"FY2021"}""", "another figure than its")]
    [InlineData("7", """{"condition":"atLeast","value":8,"unit":"本","due":"FY2021"}""", "short of it")]
    public void A_figure_beside_a_range_is_not_short_of_it(string value, string target, string expected) =>
        Assert.Contains($"; {expected}\n", Report(value, target, "text"), StringComparison.Ordinal);

    private static string Report(string value, string target, string format)
    {
        var plan = Encoding.UTF8.GetBytes(
            $$"""
            {"title":"試行","phase":null,"period":null,"basicPolicies":[{"code":"5","name":null,"policies":[{"code":"5-1","name":"甲","directions":[],"perceptionIndicators":[
            {"name":"植樹","source":null,"baseline":{"kind":"measured","value":5,"unit":"本","period":"FY2017"},
            "measurements":[{"value":{{value}},"unit":"本","period":"FY2021"}],"targets":[{{target}}]}],"notes":[],"measures":[]}]}]}
            """);
        var run = Sample.RunToolOn(plan, "report", "-", "--format", format, "--lang", "en");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output;
    }
}
