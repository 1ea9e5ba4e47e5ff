using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>The report as a page: well-formed, self-contained, with every figure as text.</summary>
public class HtmlReportTests
{
    private const string Dangerous = "<script>alert(\"1\")</script> & </title>'";

    private static readonly byte[] Plan = Encoding.UTF8.GetBytes(
        """
        {"title":"NAME","phase":null,"period":null,"basicPolicies":[{"code":"5","name":"NAME","policies":[{"code":"5-1","name":"NAME","directions":[],"perceptionIndicators":[
        {"name":"NAME","source":"NAME","baseline":{"kind":"measured","value":1234567.5,"unit":"<b>","period":"FY2015"},
        "measurements":[{"value":-2000000,"unit":"<b>","period":"FY2017"},{"value":3,"unit":"<b>"}],
        "targets":[{"phase":1,"condition":"between","low":1,"high":2,"unit":"<b>","due":"FY2021"},{"phase":2,"condition":"atMost","value":-10,"unit":"<b>","due":"FY2025"},{"phase":3,"condition":"text","text":"NAME"}]},
        {"name":"without a year","source":null,"baseline":{"kind":"none"},"measurements":[{"value":3,"unit":""}],"targets":[]}],"notes":[],"measures":[]}]}]}
        """.Replace("NAME", Dangerous.Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal));

    [Theory]
    [InlineData("ja", "計画策定時", "平成27", "(2015)", "年度")]
    [InlineData("en", "Baseline", "FY2015")]
    public void Every_indicator_has_a_chart_with_its_description_and_its_figures_as_text(string language, string baseline, params string[] axis)
    {
        var (page, _) = PageOf([], "--sample", "--lang", language);
        var articles = page.Descendants("article").ToArray();

        Assert.Equal(language, page.Attribute("lang")?.Value);
        Assert.Equal(10, articles.Length);
        foreach (var article in articles)
        {
            var chart = Assert.Single(article.Descendants("svg"));
            var labels = chart.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => chart.Elements().Single(element => element.Attribute("id")?.Value == id).Value).ToArray();
            Assert.Equal("img", chart.Attribute("role")?.Value);
            Assert.Equal(article.Element("h5")!.Value, labels[0]);
            var table = article.Descendants("table").Single(item => item.Attribute("class")?.Value == "values");
            Assert.All(table.Descendants("td"), cell => Assert.Contains(cell.Value, labels[1], StringComparison.Ordinal));
            Assert.StartsWith(baseline, table.Descendants("th").First().Value, StringComparison.Ordinal);
        }

        var membership = articles.Single(article => article.Element("h5")!.Value == "町内会・自治会加入率");
        string[] texts = [.. membership.Descendants("text").Select(text => text.Value)];
        Assert.All([.. axis, "63.8", "59.0", "64", "%"], text => Assert.Contains(text, texts));
        Assert.Equal(3, membership.Descendants("details").Count());
        Assert.Contains(membership.Descendants("li"), line => line.Value.Contains("(59.0 − 63.8) ÷ (64 − 63.8)", StringComparison.Ordinal));
    }

    [Fact]
    public void The_chart_has_the_straight_line_from_the_baseline_to_the_target_and_a_mark_for_each_figure()
    {
        var chart = PageOf([], "--sample").Page.Descendants("article").Single(article => article.Element("h5")!.Value == "町内会・自治会加入率").Descendants("svg").Single();
        var lines = chart.Elements("line").Where(line => line.Attribute("class")!.Value.StartsWith("path", StringComparison.Ordinal)).ToArray();
        var start = chart.Elements("path").Single(path => path.Attribute("class")!.Value == "baseline").Attribute("d")!.Value;
        var values = chart.Elements("text").Where(text => text.Attribute("class")!.Value.StartsWith("value", StringComparison.Ordinal)).ToArray();

        Assert.Equal(3, lines.Length);
        Assert.Equal(["baseline", "measured", "target", "target", "target"], chart.Elements("path").Select(path => path.Attribute("class")!.Value));
        Assert.All(lines, line => Assert.Equal(start, string.Create(CultureInfo.InvariantCulture, $"M{Number(line, "x1") - 4:0.#} {Number(line, "y1") - 4:0.#}h8v8h-8z")));
        Assert.True(Number(lines[0], "y2") < Number(lines[0], "y1"), "64 lies above 63.8.");
        Assert.Equal(["59.0", "63.8", "64", "64", "64"], values.Select(value => value.Value).Order(StringComparer.Ordinal));
        Assert.All(chart.Elements("text"), text => Assert.InRange(Number(text, "x"), 0, 360));
    }

    [Theory]
    [InlineData("--sample")]
    [InlineData("-")]
    public void The_page_stands_alone(string plan)
    {
        var (page, text) = PageOf(Plan, plan);
        string[] ids = [.. page.Descendants().Attributes("id").Select(id => id.Value)];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Empty(page.Descendants("script"));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.Descendants().Attributes("href"), link => Assert.Contains(link.Value.TrimStart('#'), ids));
        Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
        Assert.DoesNotContain("://", text, StringComparison.Ordinal);
        Assert.Contains("@page { size: A4;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_a_plan_says_is_text()
    {
        var (page, _) = PageOf(Plan, "-", "--lang", "ja");

        Assert.Equal(Dangerous, page.Descendants("h1").Single().Value);
        Assert.Equal($"5-1 {Dangerous}", page.Descendants("h3").Single().Value);
        Assert.Contains("1,234,567.5 <b>（平成27（2015）年度）", page.Descendants("td").Select(cell => cell.Value));
        Assert.Contains($"「{Dangerous}」", page.Descendants("td").Select(cell => cell.Value));
        Assert.Equal(["<b>"], page.Descendants("svg").Elements("text").Select(text => text.Value).Where(text => text.Contains('b', StringComparison.Ordinal)));
        Assert.Contains("−2,000,000", page.Descendants("text").Select(text => text.Value));
    }

    [Fact]
    public void An_indicator_without_a_figure_of_a_year_has_its_table_alone()
    {
        var article = PageOf(Plan, "-").Page.Descendants("article").Last();

        Assert.Equal("without a year", article.Element("h5")!.Value);
        Assert.Empty(article.Descendants("svg"));
        Assert.Equal(["-", "3"], article.Descendants("table").First().Descendants("td").Select(cell => cell.Value));
    }

    [Fact]
    public void A_year_without_a_figure_is_marked_with_what_the_plan_says()
    {
        var plan = Encoding.UTF8.GetBytes(
            """
            {"title":null,"phase":null,"period":null,"basicPolicies":[{"code":"5","name":null,"policies":[{"code":"5-1","name":"甲","directions":[],"perceptionIndicators":[
            {"name":"乙","source":null,"baseline":{"kind":"measured","value":3,"unit":"件","period":"FY2019"},"measurements":[{"missing":"notSurveyed","text":"調査中止","period":"FY2020"},{"value":5,"unit":"件","period":"FY2021"}],
            "targets":[{"condition":"reach","value":9,"unit":"件","due":"FY2025"}],"parts":[{"label":"丙","baseline":{"kind":"none"},"measurements":[{"value":2,"unit":"件","period":"FY2021"}],"targets":[]}]}],"notes":[],"measures":[]}]}]}
            """);
        var articles = PageOf(plan, "-", "--lang", "ja").Page.Descendants("article").ToArray();

        Assert.Equal(["乙", "乙：丙"], articles.Select(article => article.Element("h5")!.Value));
        Assert.Contains("調査中止", articles[0].Descendants("text").Select(text => text.Value));
        Assert.Contains("調査中止（令和2（2020）年度）", articles[0].Descendants("td").Select(cell => cell.Value));
        Assert.Equal("missing", articles[0].Descendants("svg").Elements("path").First().Attribute("class")!.Value);
    }

    [Fact]
    public void The_page_ends_with_the_summary_by_policy_and_measure()
    {
        var summary = PageOf([], "--sample", "--lang", "ja", "--rule", "nagayo").Page.Descendants("section").Single(section => section.Attribute("id")?.Value == "summary");
        var measure = summary.Elements("table").Single(table => table.Element("caption")!.Value.StartsWith("5-1-3 ", StringComparison.Ordinal));

        Assert.Equal(5, summary.Elements("table").Count());
        Assert.Equal(
            ["2（期限前 2）", "S 1、判定不能 1除外: 個人番号カード交付率（策定時の値または年度なし）"],
            measure.Descendants("td").Select(cell => cell.Value));
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    /// <summary>Returns the page, which is well-formed XML too, and its text.</summary>
    private static (XElement Page, string Text) PageOf(byte[] input, params string[] arguments)
    {
        var run = Sample.RunToolOn(input, ["report", "--format", "html", .. arguments]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("<!DOCTYPE html>", run.Output, StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(run.Output), new() { DtdProcessing = DtdProcessing.Ignore });
        return (XElement.Load(reader), run.Output);
    }
}
