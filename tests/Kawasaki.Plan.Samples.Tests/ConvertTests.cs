using System.Text;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

public class ConvertTests
{
    private static readonly string Plan = Path.Combine(Sample.Root, "samples", "data", "policy-5-1.json");
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(PlanInputTests.Published);

    [Fact]
    public void JSON_comes_out_as_it_went_in()
    {
        var run = Sample.RunTool("convert", Plan, "--to", "json");

        Assert.Equal((0, "", File.ReadAllText(Plan).TrimEnd() + "\n"), (run.ExitCode, run.Error, run.Output));
    }

    [Fact]
    public void Text_comes_out_as_it_went_in_and_by_way_of_JSON()
    {
        var json = Sample.RunToolOn(Text, "convert", "--to", "json");
        var text = Sample.RunToolOn(Text, "convert", "--to", "text");

        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        Assert.Contains("公園の数\t", text.Output, StringComparison.Ordinal);
        Assert.Equal(text.Output, Sample.RunToolOn(Encoding.UTF8.GetBytes(text.Output), "convert", "--to", "text").Output);
        Assert.Equal(text.Output, Sample.RunToolOn(Encoding.UTF8.GetBytes(json.Output), "convert", "--to", "text").Output);
        Assert.Equal(json.Output, Sample.RunToolOn(Encoding.UTF8.GetBytes(text.Output), "convert", "--to", "json").Output);
    }

    [Fact]
    public void What_no_text_can_say_is_an_error_with_its_place()
    {
        var run = Sample.RunTool("convert", Plan, "--to", "text");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("phases", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CSV_has_a_row_a_figure()
    {
        var run = Sample.RunToolOn(Text, "convert", "--to", "csv", "--lang", "ja");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "コード,事務事業,指標,内訳,種別,期,条件,値,上限,単位,年度,備考",
                "施策1-1-1,,公園の数,,計画策定時,,,10,,か所,FY2019,",
                "施策1-1-1,,公園の数,,実績,,,12,,か所,FY2023,",
                "施策1-1-1,,公園の数,,目標,2,atLeast,15,,か所,FY2025,",
            ],
            run.Lines);
    }

    [Theory]
    [InlineData("ja", "## 基本政策1", "| 公園の数 |  | 10 か所（令和元（2019）年度） | 12 か所（令和5（2023）年度） | 第2期 15 か所以上（令和7（2025）年度） |")]
    [InlineData("en", "## basic policy 1", "| 公園の数 |  | 10 か所 (FY2019) | 12 か所 (FY2023) | phase 2 15 か所 or more (FY2025) |")]
    public void Markdown_has_a_heading_a_part_and_a_table_of_its_indicators(string language, params string[] expected)
    {
        var run = Sample.RunToolOn(Text, "convert", "--to", "markdown", "--lang", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(expected, line => Assert.Contains(line, run.Lines));
        Assert.Contains("### 1-1 緑を増やす", run.Lines);
        Assert.Contains("#### 1-1-1 公園をつくる", run.Lines);
    }

    [Fact]
    public void Every_name_and_item_of_a_plan_is_in_its_Markdown()
    {
        var run = Sample.RunTool("convert", Plan, "--to", "markdown");
        var plan = Domain.Json.PlanJson.Deserialize(File.ReadAllBytes(Plan));

        Assert.Equal(0, run.ExitCode);
        Assert.All(plan.Nodes.Where(node => node.Name is not null), node => Assert.Contains(node.Name!, run.Output, StringComparison.Ordinal));
        Assert.All(plan.Indicators, placed => Assert.Contains(placed.Indicator.Name, run.Output, StringComparison.Ordinal));
        Assert.All(plan.Items, placed => Assert.Contains(placed.Item.Text, run.Output, StringComparison.Ordinal));
    }
}
