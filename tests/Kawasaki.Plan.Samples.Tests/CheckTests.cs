using System.Text;
using System.Text.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

public class CheckTests
{
    private static readonly byte[] Doubtful = Encoding.UTF8.GetBytes(
        """{"title":null,"phase":null,"period":null,"basicPolicies":[{"code":"5","name":"甲","policies":[]},{"code":"2","name":"乙","policies":[{"code":"2-2","name":"丙","directions":[],"perceptionIndicators":[],"notes":[],"measures":[]},{"code":"2-1","name":"丁","directions":[],"perceptionIndicators":[],"notes":[],"measures":[]}]}]}""");

    [Fact]
    public void A_plan_without_a_finding_is_a_success()
    {
        var run = Sample.RunTool("check", Path.Combine(Sample.Root, "samples", "data", "policy-5-1.json"));

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("en", "/basicPolicies/1/policies/1: codeOutOfOrder: 2-1 丁: 2-1 stands after 2-2.")]
    [InlineData("ja", "/basicPolicies/1/policies/1: codeOutOfOrder: 2-1 丁: 2-1 が 2-2 の後にあります。")]
    public void A_finding_has_its_place_and_is_no_success(string language, string expected)
    {
        var run = Sample.RunToolOn(Doubtful, "check", "--lang", language);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Lines);
    }

    [Fact]
    public void As_JSON_a_finding_is_a_line()
    {
        var run = Sample.RunToolOn(Doubtful, "check", "--format", "json");
        var last = JsonDocument.Parse(run.Lines[^1]).RootElement;

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["kind", "place", "message"], last.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("codeOutOfOrder", "/basicPolicies/1/policies/1"), (last.GetProperty("kind").GetString(), last.GetProperty("place").GetString()));
    }
}
