using System.Text;
using System.Text.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

public sealed class CompareTests : IDisposable
{
    private readonly string _older = Path.GetTempFileName();

    public CompareTests() => File.WriteAllText(_older, PlanInputTests.Published);

    [Fact]
    public void Between_equal_plans_there_is_no_change_whatever_their_form()
    {
        var json = Encoding.UTF8.GetBytes(Sample.RunTool("convert", _older, "--to", "json").Output);

        Assert.Equal(new SampleRun(0, "", ""), Sample.RunToolOn(json, "compare", _older, "-"));
    }

    [Theory]
    [InlineData("en", "1-1-1 公園をつくる '公園の数': target raised: 15 か所 or more (FY2025) → 20 か所 or more (FY2025)")]
    [InlineData("ja", "1-1-1 公園をつくる「公園の数」：目標の引き上げ 15 か所以上（令和7（2025）年度） → 20 か所以上（令和7（2025）年度）")]
    public void A_change_is_a_line(string language, string expected)
    {
        var newer = Encoding.UTF8.GetBytes(PlanInputTests.Published.Replace("15 か所", "20 か所", StringComparison.Ordinal));

        Assert.Equal(new SampleRun(0, expected + "\n", ""), Sample.RunToolOn(newer, "compare", _older, "-", "--lang", language));
    }

    [Fact]
    public void As_JSON_a_change_has_its_place_in_both_plans()
    {
        var newer = Encoding.UTF8.GetBytes(PlanInputTests.Published.Replace("15 か所", "20 か所", StringComparison.Ordinal));
        var run = Sample.RunToolOn(newer, "compare", _older, "-", "--format", "json");
        var change = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Single();
        const string Place = "/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0/targets/0";

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ("raised", Place, Place, 15, 20),
            (
                change.GetProperty("kind").GetString(),
                change.GetProperty("older").GetString(),
                change.GetProperty("newer").GetString(),
                change.GetProperty("before").GetProperty("value").GetInt32(),
                change.GetProperty("after").GetProperty("value").GetInt32()));
    }

    public void Dispose() => File.Delete(_older);
}
