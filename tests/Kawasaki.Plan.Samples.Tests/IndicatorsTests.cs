using System.Text;
using System.Text.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

public class IndicatorsTests
{
    private const string Table = "指標名,単位,元の値,目標値（令和7年度）,担当課\n甲の件数,件,40,60以上,乙課\n";

    [Fact]
    public void A_table_gives_one_indicator_a_line_with_its_place()
    {
        var run = Run("指標名\t現状値（令和3年度）\n甲の件数\t40件\n");
        var line = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((1, 2, 2), (line.GetProperty("table").GetInt32(), line.GetProperty("row").GetInt32(), line.GetProperty("line").GetInt32()));
        Assert.Equal("甲の件数", line.GetProperty("indicator").GetProperty("name").GetString());
        Assert.Contains("info PLAN229: この列は「指標の名称」", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_that_is_not_known_is_an_error_until_it_is_named()
    {
        Assert.Equal(1, Run(Table).ExitCode);

        var run = Run(Table, "--column", "baseline=元の値", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "表,行,テキストの行,指標,種別,期,条件,値,上限,単位,年度,備考\n1,2,2,甲の件数,計画策定時,,,40,,件,,\n1,2,2,甲の件数,目標,,atLeast,60,,件,FY2025,\n",
            run.Output.TrimStart('\uFEFF'));
    }

    [Fact]
    public void Diagnostics_are_objects_where_that_is_asked() =>
        Assert.All(
            Run(Table, "--diagnostics", "json").Error.TrimEnd().Split('\n'),
            line => Assert.StartsWith("PLAN", JsonDocument.Parse(line).RootElement.GetProperty("code").GetString(), StringComparison.Ordinal));

    [Theory]
    [InlineData("元の値")]
    [InlineData("baseline=")]
    [InlineData("1=元の値")]
    [InlineData("base=元の値")]
    public void What_names_no_role_and_word_is_wrong_usage(string column) => Assert.Equal(2, Run(Table, "--column", column).ExitCode);

    private static SampleRun Run(string text, params string[] arguments) =>
        Sample.RunToolOn(Encoding.UTF8.GetBytes(text), ["indicators", "--lang", "ja", .. arguments]);
}
