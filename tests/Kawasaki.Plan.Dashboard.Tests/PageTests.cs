using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kawasaki.Plan.Domain.Json;
using PlanDashboard.Data;
using PlanDashboard.Reading;
using PlanTool;

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>The pages as they are sent, in both languages.</summary>
public sealed partial class PageTests(DashboardSite site) : IClassFixture<DashboardSite>
{
    private const int MostBytes = 400 * 1024;

    private static readonly string Indicator = $"/plans/1/5-1-1/indicator?name={Uri.EscapeDataString(DashboardSite.Membership)}";

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task Every_page_that_a_link_leads_to_is_there_and_light_and_has_no_script_of_its_own(string language)
    {
        using var client = site.Client(language);
        var seen = new HashSet<string> { "/" };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var path))
        {
            using var answer = await client.GetAsync(path, Running.Token);
            var page = await answer.Content.ReadAsStringAsync(Running.Token);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
            Assert.InRange(answer.Content.Headers.ContentLength ?? page.Length, 1, MostBytes);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
            Assert.Single(Heading().Matches(page));
            Assert.DoesNotMatch(Inline(), page);
            foreach (var link in Link().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)))
            {
                if (!link.Contains("lang=", StringComparison.Ordinal) && !link.StartsWith('#') && seen.Add(link))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        Assert.True(seen.Count > 45, $"{seen.Count} pages");
    }

    [Fact]
    public void Every_text_is_in_both_languages()
    {
        var texts = typeof(Texts).GetFields(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static).Select(field =>
            (field.Name, (Domain.Wording)field.GetValue(null)!)).ToArray();
        Assert.NotEmpty(texts);
        Assert.All(texts.Where(text =>
            text.Name is not (nameof(Texts.LanguageSwitch) or nameof(Texts.Example) or nameof(Texts.Year) or nameof(Texts.Cell) or nameof(
            Texts.NoPlanInText))), text =>
        {
            Assert.DoesNotMatch("[ぁ-ん一-龠]", text.Item2.English);
            Assert.Matches("[ぁ-んァ-ン一-龠]", text.Item2.Japanese);
        });
    }

    [Fact]
    public async Task First_page_with_everything_that_it_loads_is_light()
    {
        using var client = site.Client();
        var page = await client.GetStringAsync("/", Running.Token);
        var parts = await Task.WhenAll(Loaded().Matches(page).Select(match => client.GetByteArrayAsync(match.Groups[1].Value, Running.Token)));
        Assert.NotEmpty(parts);
        Assert.InRange(page.Length + parts.Sum(part => part.Length), 1, MostBytes);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/plans/2")]
    [InlineData("/plans/-1")]
    [InlineData("/plans/1%20")]
    [InlineData("/plans/99999999999999")]
    [InlineData("/plans/1?version=2")]
    [InlineData("/plans/1?version=x")]
    [InlineData("/plans/1/5-1-1-1")]
    [InlineData("/plans/1/5-01-1")]
    [InlineData("/plans/1/9")]
    [InlineData("/plans/1/5-1-1/indicator")]
    [InlineData("/plans/1/5-1-1/indicator?name=x")]
    [InlineData("/plans/1/5-1-1/project?project=x")]
    [InlineData("/plans/1/5-1/sheet")]
    [InlineData("/plans/1/5-1-1/chart.svg?name=x")]
    public async Task Page_that_is_not_there_says_so_in_the_language(string path)
    {
        foreach (var (language, text) in new[] { ("ja", Texts.NotFound.Japanese), ("en", Texts.NotFound.English) })
        {
            using var client = site.Client(language);
            using var answer = await client.GetAsync(path, Running.Token);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains($"<h1>{text}</h1>", await answer.Content.ReadAsStringAsync(Running.Token), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("year=FY2026/..", "year")]
    [InlineData("year=令和7（2024）年度", "year")]
    [InlineData("year=R7&year=R6", "year")]
    [InlineData("state=done", "state")]
    [InlineData("rule=none", "rule")]
    [InlineData("lang=fr", "lang")]
    [InlineData("version=1&version=2", "version")]
    [InlineData("q=a&q=b", "q")]
    public async Task Choice_that_is_none_is_refused_with_its_field(string query, string field)
    {
        using var client = site.Client();
        foreach (var path in new[] { "/plans/1", "/plans/1/5-1-1", Indicator, "/", "/rules" })
        {
            using var answer = await client.GetAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}", Running.Token);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            var page = await answer.Content.ReadAsStringAsync(Running.Token);
            Assert.Contains($"<li><code>{field}</code>: ", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<table", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"name\":\"kawasaki\"")]
    [InlineData("</textarea><script>alert(1)</script>")]
    public async Task Rule_of_ones_own_that_is_refused_stays_in_its_box(string rule)
    {
        using var client = site.Client();
        foreach (var path in new[] { "/plans/1?", "/rules?", Indicator + "&" })
        {
            using var answer = await client.GetAsync($"{path}own={Uri.EscapeDataString(rule)}&rule=ourCity&year=FY2020", Running.Token);
            var raw = await answer.Content.ReadAsStringAsync(Running.Token);
            Assert.DoesNotContain("<script>alert", raw, StringComparison.Ordinal);
            Assert.Contains("<input type=\"hidden\" name=\"year\" value=\"FY2020\" />", raw, StringComparison.Ordinal);
            Assert.DoesNotContain("<code>rule</code>", raw, StringComparison.Ordinal);
            var page = System.Net.WebUtility.HtmlDecode(raw);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains($"<li>{Texts.OwnRule.Japanese}: ", page, StringComparison.Ordinal);
            Assert.Contains($">{rule}</textarea>", page, StringComparison.Ordinal);
        }

        var rules = System.Net.WebUtility.HtmlDecode(await client.GetStringAsync("/rules", Running.Token));
        var example = Regex.Match(rules, $"href=\"(/rules\\?own=[^\"]+)\">{Texts.TakeExample.Japanese}").Groups[1].Value;
        Assert.Contains("<h2 id=\"ourCity\">", await client.GetStringAsync(example, Running.Token), StringComparison.Ordinal);
    }

    /// <summary>By every rule each indicator has the grade that the library gives it with the years of its plan.</summary>
    [Fact]
    public async Task Grades_are_those_of_the_plans_years()
    {
        using var client = site.Client("en");
        await using var bundled = typeof(StoredPlan).Assembly.GetManifestResourceStream("policy-5-1.json")!;
        var plan = await PlanJson.DeserializeAsync(bundled, Running.Token);
        foreach (var rule in Domain.Evaluation.EvaluationRule.BuiltIn)
        {
            var csv = await client.GetStringAsync($"/plans/1/report.csv?rule={rule.Name}", Running.Token);
            var grades = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line[(line.LastIndexOf(',') + 1)..]);
            Assert.Equal(
                plan.Indicators.Select(placed =>
                    rule.Judge(Domain.Evaluation.TargetEvaluation.OfPhase(placed.Indicator, plan.Phase).InPlan(plan).Facts).Grade.Code),
                grades.Select(grade => grade.Trim('"')));
        }
    }

    [Fact]
    public async Task Each_chosen_rule_has_a_column()
    {
        using var client = site.Client("en");
        var page = await client.GetStringAsync("/plans/1/5-1-1?rule=nagayo&rule=tama", Running.Token);
        foreach (var rule in new[] { Domain.Evaluation.EvaluationRule.Nagayo, Domain.Evaluation.EvaluationRule.Tama })
        {
            Assert.Contains($"<th scope=\"col\">{rule.Label.English}</th>", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("older=abc&newer=1.1", "older")]
    [InlineData("older=1.1&newer=1.9", "newer")]
    public async Task Version_that_is_none_is_not_compared(string query, string field)
    {
        using var client = site.Client();
        using var answer = await client.GetAsync($"/compare?{query}", Running.Token);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(Running.Token);
        Assert.Contains($"<li><code>{field}</code>: ", page, StringComparison.Ordinal);
        Assert.Contains(Texts.NoSuchVersion.Japanese, System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Year_in_whatever_notation_gives_the_same_page()
    {
        using var client = site.Client();
        var pages = await Task.WhenAll(new[] { "FY2021", "R3", "令和3年度", "令和３（2021）年度", "2021" }.Select(year =>
            client.GetStringAsync($"/plans/1/5-1-1/sheet?year={Uri.EscapeDataString(year)}", Running.Token)));
        var switches = new Regex("<a [^>]*hreflang.*?</a>");
        Assert.Single(pages.Select(page => switches.Replace(page, "")).Distinct());
        Assert.DoesNotContain(switches.Replace(await client.GetStringAsync("/plans/1/5-1-1/sheet?year=FY2020", Running.Token), ""), pages);
    }

    [Fact]
    public async Task Indicator_is_judged_by_the_rules_that_were_chosen_with_the_arithmetic()
    {
        using var client = site.Client();
        var page = await client.GetStringAsync(Indicator + "&rule=kawasaki", Running.Token);
        Assert.Contains("進捗率：(C − B) ÷ (T − B) = (59.0 − 63.8) ÷ (64 − 63.8) = -24", page, StringComparison.Ordinal);
        Assert.Contains("C ÷ T ≈ 0.9219 → c", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<th scope=\"row\">長与町</th>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">長与町</th>", await client.GetStringAsync(Indicator + "&rule=nagayo", Running.Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_of_ones_own_judges_and_goes_along_with_every_link()
    {
        const string Own = """
            { "name": "ours", "japanese": "わが市", "english": "Our City", "source": "要綱", "steps": [
              { "when": { "any": [ { "status": ["targetNotSet", "targetPending", "notMeasurable", "notMeasured"] },
                  { "undefined": "attainmentRatio", "except": ["metAtZero"] } ] }, "grade": "－" },
              { "when": { "figure": "attainmentRatio", "atLeast": 0.9 }, "grade": "◎" }, { "else": true, "grade": "×" } ],
              "grades": [ { "code": "◎", "japanese": "達成", "english": "Met" }, { "code": "×", "japanese": "不足", "english": "Short" },
                  { "code": "－", "japanese": "評価できない", "english": "Cannot be judged" } ] }
            """;
        using var client = site.Client("en");
        var page = await client.GetStringAsync(Indicator + "&own=" + Uri.EscapeDataString(Own), Running.Token);
        Assert.Matches("<th scope=\"row\">Our City</th>\\s*<td><span class=\"grade edge-good\">◎</span>", page);
        var links = Link().Matches(page).Select(match => match.Groups[1].Value).Where(link => link.StartsWith("/plans", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains("own=", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Filter_by_status_shows_the_indicators_of_that_status_alone()
    {
        using var client = site.Client();
        var notDue = await client.GetStringAsync("/plans/1?state=notDue", Running.Token);
        Assert.Equal(10, Regex.Count(notDue, "<th scope=\"row\"><a href=\"/plans/1/5-1[^\"]*/indicator"));
        Assert.Equal(0, Regex.Count(await client.GetStringAsync("/plans/1?state=met", Running.Token),
            "<th scope=\"row\"><a href=\"/plans/1/5-1[^\"]*/indicator"));
    }

    [Theory]
    [InlineData("５－１－１", "/plans/1/5-1-1\"")]
    [InlineData("施策5-1-1", "/plans/1/5-1-1\"")]
    [InlineData("ｎｐｏ法人", "project?project=NPO")]
    [InlineData("加入率", "indicator?name=")]
    public async Task Search_finds_names_codes_and_texts_in_whatever_width(string words, string link)
    {
        using var client = site.Client();
        Assert.Contains(link, await client.GetStringAsync($"/search?q={Uri.EscapeDataString(words)}", Running.Token), StringComparison.Ordinal);
        Assert.Contains(Texts.NothingFound.Japanese, await client.GetStringAsync($"/search?q={Uri.EscapeDataString(words + "ん")}", Running.Token),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Downloads_are_what_the_library_writes()
    {
        using var client = site.Client("en");
        await using var bundled = typeof(StoredPlan).Assembly.GetManifestResourceStream("policy-5-1.json")!;
        Assert.Equal(await PlanJson.DeserializeAsync(bundled, Running.Token),
            PlanJson.Deserialize(await client.GetStringAsync("/plans/1/plan.json", Running.Token)));
        var csv = await client.GetStringAsync("/plans/1/report.csv?rule=nagayo", Running.Token);
        Assert.Contains($"measure 5-1-1,,{DashboardSite.Membership},,%,63.8,59.0,FY2020,64 % or more (FY2025),not due,notDue,92.2,-2400.0,B,B\r\n", csv,
            StringComparison.Ordinal);
        Assert.Equal(11, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Chart_is_a_file_that_others_may_show_and_whose_points_say_what_they_are()
    {
        using var client = site.Client("en");
        using var answer = await client.GetAsync(Indicator.Replace("/indicator", "/chart.svg", StringComparison.Ordinal), Running.Token);
        Assert.DoesNotContain("frame-ancestors", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var chart = XElement.Parse(await answer.Content.ReadAsStringAsync(Running.Token));
        XNamespace svg = "http://www.w3.org/2000/svg";
        Assert.Equal(DashboardSite.Membership, chart.Element(svg + "title")!.Value);
        Assert.Equal(5, chart.Elements(svg + "g").Count(point => (string?)point.Attribute("tabindex") == "0"));
        Assert.Contains(chart.Elements(svg + "g"), point => (string?)point.Attribute("aria-label") == "measurement FY2020: 59.0 %");
        Assert.DoesNotContain(chart.DescendantsAndSelf(), element => element.Attribute("style") is not null || element.Name == svg + "style");
    }

    [Fact]
    public async Task Convert_marks_years_and_says_what_is_wrong()
    {
        using var client = site.Client("en");
        var page = await client.GetStringAsync($"/convert?text={Uri.EscapeDataString("<b>平成27年度</b>から令和7（2024）年度")}", Running.Token);
        Assert.Contains("&lt;b&gt;<mark title=\"FY2015\">平成27年度</mark><small>[FY2015]</small>&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"wrong\"", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("""<[^>]*\s(style|on[a-z]+)\s*=|<style|<script(?! src=)|javascript:""")]
    private static partial Regex Inline();

    [GeneratedRegex("<a [^>]*?href=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("(?:href|src)=\"(/[^\"/]+\\.[a-z]+)\"")]
    private static partial Regex Loaded();
}
