using System.Net;
using System.Text.RegularExpressions;
using PlanDashboard.Reading;

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>What people send by forms: with a token against forgery, with a key, and only where nobody else wrote meanwhile.</summary>
public sealed partial class FormTests(PostgresServer postgres)
{
    private const string Measure = "/plans/1/5-1-1";

    private static readonly string Indicator = $"{Measure}/indicator?name={Uri.EscapeDataString(DashboardSite.Membership)}";

    [Theory]
    [MemberData(nameof(ApiTests.Databases), MemberType = typeof(ApiTests))]
    public async Task Measurement_that_is_written_as_plans_write_it_is_recorded(string database)
    {
        await using var site = DashboardSite.On(database, postgres);
        using var client = site.Client();
        var form = await FormAsync(client, Indicator, "measurement");
        using var answer = await PostAsync(client, Indicator, form, ("year", "令和3年度"), ("value", "58.50％（速報値）"), ("key", DashboardSite.Key));
        var page = await answer.Content.ReadAsStringAsync(Running.Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("58.50", page, StringComparison.Ordinal);
        Assert.Contains("{\"value\":58.50,\"unit\":\"%\",\"period\":\"FY2021\",\"status\":\"provisional\"}", WebUtility.HtmlDecode(page),
            StringComparison.Ordinal);
        Assert.Equal(2, await site.ChangesAsync());
    }

    [Fact]
    public async Task Form_that_was_opened_before_somebody_else_wrote_is_told_so()
    {
        await using var site = new DashboardSite();
        using var client = site.Client();
        var form = await FormAsync(client, Indicator, "measurement");
        (await ApiTests.PutAsync(client, DashboardSite.MeasurementPath("FY2021"), """{"value":1.0,"unit":"%"}""")).Should(HttpStatusCode.Created);
        using var answer = await PostAsync(client, Indicator, form, ("year", "R3"), ("value", "2 %"), ("key", DashboardSite.Key));
        var page = await answer.Content.ReadAsStringAsync(Running.Token);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains(Texts.SomebodyElse.Japanese, page, StringComparison.Ordinal);
        Assert.Contains("1.0 %", page, StringComparison.Ordinal);
        Assert.Equal(2, await site.ChangesAsync());
        (await PostAsync(client, Indicator, Fields(page, "measurement"), ("year", "R3"), ("value", "2 %"), ("key", DashboardSite.Key))).Should(
            HttpStatusCode.OK);
        Assert.Equal(3, await site.ChangesAsync());
    }

    [Theory]
    [InlineData("R3", "58.5 %", "wrong", HttpStatusCode.Forbidden, "key")]
    [InlineData("R3", "58.5 %", "", HttpStatusCode.Forbidden, "key")]
    [InlineData("R3x", "58.5 %", DashboardSite.Key, HttpStatusCode.BadRequest, "year")]
    [InlineData("令和7（2024）年度", "58.5 %", DashboardSite.Key, HttpStatusCode.BadRequest, "year")]
    [InlineData("R3", "5８.5.1 %", DashboardSite.Key, HttpStatusCode.BadRequest, "value")]
    [InlineData("R3", "58.5 人", DashboardSite.Key, HttpStatusCode.BadRequest, "")]
    [InlineData("", "", DashboardSite.Key, HttpStatusCode.BadRequest, "year")]
    public async Task Measurement_that_is_wrong_is_refused_with_its_field(string year, string value, string key, HttpStatusCode status, string field)
    {
        await using var site = new DashboardSite();
        using var client = site.Client();
        using var answer = await PostAsync(client, Indicator, await FormAsync(client, Indicator, "measurement"), ("year", year), ("value", value),
            ("key", key));
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains($"<li><code>{field}", await answer.Content.ReadAsStringAsync(Running.Token), StringComparison.Ordinal);
        Assert.Equal(1, await site.ChangesAsync());
    }

    [Fact]
    public async Task Form_without_its_token_writes_nothing()
    {
        await using var site = new DashboardSite();
        using var client = site.Client();
        var form = (await FormAsync(client, Indicator, "measurement")).Where(field => field.Name != "__RequestVerificationToken");
        (await PostAsync(client, Indicator, form, ("year", "R3"), ("value", "58.5 %"), ("key", DashboardSite.Key))).Should(HttpStatusCode.BadRequest);
        Assert.Equal(1, await site.ChangesAsync());
    }

    [Fact]
    public async Task Assessment_is_recorded_with_its_reason()
    {
        await using var site = new DashboardSite();
        using var client = site.Client();
        using var answer = await PostAsync(
            client, Measure, await FormAsync(client, Measure, "assessment"), ("year", "R3"), ("grade", "kawasaki.project 3"), ("reason", "<b>予定どおり"),
                ("key", DashboardSite.Key));
        Assert.Contains("<td>&lt;b&gt;予定どおり</td>", await answer.Content.ReadAsStringAsync(Running.Token), StringComparison.Ordinal);
        Assert.Equal(2, await site.ChangesAsync());
    }

    [Theory]
    [InlineData("R3x", DashboardSite.Key, HttpStatusCode.BadRequest)]
    [InlineData("R3", "wrong", HttpStatusCode.Forbidden)]
    public async Task Assessment_that_is_refused_keeps_what_was_typed(string year, string key, HttpStatusCode status)
    {
        await using var site = new DashboardSite();
        using var client = site.Client();
        using var answer = await PostAsync(
            client, Measure, await FormAsync(client, Measure, "assessment"), ("year", year), ("grade", "kawasaki.project 4"), ("reason", "予定 <より> 遅い"), ("key", key));
        var page = await answer.Content.ReadAsStringAsync(Running.Token);
        Assert.Equal(status, answer.StatusCode);
        Assert.Matches($"<input id=\"assessed-year\" name=\"year\" value=\"{year}\"", page);
        Assert.Matches("<option value=\"kawasaki.project 4\" selected", page);
        Assert.Contains(">予定 &lt;より&gt; 遅い</textarea>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(key, page, StringComparison.Ordinal);
        Assert.Equal(1, await site.ChangesAsync());
    }

    [Fact]
    public async Task Published_text_is_shown_with_its_diagnostics_before_anything_is_stored()
    {
        const string Text = "政策2-3 甲\n施策2-3-1 乙\n4 直接目標\n- 丙を増やす\n施策2-3 丁\n";
        await using var site = new DashboardSite();
        using var client = site.Client("en");
        using var looked = await PostAsync(client, "/import", await FormAsync(client, "/import", "look"), ("text", Text));
        var page = await looked.Content.ReadAsStringAsync(Running.Token);
        Assert.Contains("PLAN105", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"text\">施策2-3 丁</td>", page, StringComparison.Ordinal);
        Assert.Equal(1, await site.ChangesAsync());
        using var stored = await PostAsync(client, "/import", Fields(page, "store"), ("key", DashboardSite.Key));
        Assert.Equal("/plans/2", stored.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(2, await site.ChangesAsync());
    }

    [Fact]
    public async Task Next_version_is_compared_stored_and_the_older_one_stays()
    {
        await using var site = new DashboardSite();
        using var client = site.Client("en");
        var plan = (await client.GetStringAsync("/api/plans/1", Running.Token)).Replace("\"value\":59.0", "\"value\":60.0", StringComparison.Ordinal);
        using var looked = await PostAsync(client, "/import", await FormAsync(client, "/import", "look"), ("text", plan), ("as", "1.1.0"));
        var page = await looked.Content.ReadAsStringAsync(Running.Token);
        Assert.Contains("60.0 %", page, StringComparison.Ordinal);
        var form = Fields(page, "store");
        (await PostAsync(client, "/import", form, ("key", "wrong"))).Should(HttpStatusCode.Forbidden);
        Assert.Equal(1, await site.ChangesAsync());
        (await PostAsync(client, "/import", form, ("key", DashboardSite.Key))).Should(HttpStatusCode.OK);
        Assert.Contains("60.0 %", await client.GetStringAsync(Indicator, Running.Token), StringComparison.Ordinal);
        Assert.Contains("59.0 %", await client.GetStringAsync(Indicator + "&version=1", Running.Token), StringComparison.Ordinal);
        Assert.Contains("59.0", await client.GetStringAsync("/plans/1/plan.json?version=1", Running.Token), StringComparison.Ordinal);
        var chart = Indicator.Replace("/indicator", "/chart.svg", StringComparison.Ordinal);
        Assert.DoesNotContain("59.0", await client.GetStringAsync(chart, Running.Token), StringComparison.Ordinal);
        Assert.Contains("59.0", await client.GetStringAsync(chart + "&version=1", Running.Token), StringComparison.Ordinal);
        Assert.Contains("60.0 %", await client.GetStringAsync("/compare?older=1.1&newer=1.2", Running.Token), StringComparison.Ordinal);
        // The version that it was compared with is not the newest any more.
        (await PostAsync(client, "/import", form, ("key", DashboardSite.Key))).Should(HttpStatusCode.BadRequest);
        Assert.Equal(2, await site.ChangesAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("ただの文章です。")]
    [InlineData("{\"title\":1}")]
    [InlineData("{")]
    public async Task Import_that_is_no_plan_says_why_and_offers_nothing_to_store(string text)
    {
        await using var site = new DashboardSite();
        using var client = site.Client();
        using var answer = await PostAsync(client, "/import", await FormAsync(client, "/import", "look"), ("text", text));
        Assert.Contains($">{WebUtility.HtmlEncode(text)}</textarea>", (await answer.Content.ReadAsStringAsync(Running.Token)).Replace("&#x27;", "&#39;", StringComparison.Ordinal), StringComparison.Ordinal);
        var page = await answer.Content.ReadAsStringAsync(Running.Token);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("class=\"faults\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"store\"", page, StringComparison.Ordinal);
    }

    internal static async Task<IEnumerable<(string Name, string Value)>> FormAsync(HttpClient client, string path, string handler) =>
        Fields(await client.GetStringAsync(path, Running.Token), handler);

    /// <summary>Returns what a form sends by itself.</summary>
    internal static IEnumerable<(string Name, string Value)> Fields(string page, string handler)
    {
        var form = Form().Matches(page).Select(match => match.Value).Single(text =>
            text.Contains($"name=\"_handler\" value=\"{handler}\"", StringComparison.Ordinal));
        return
        [
            .. Hidden().Matches(form).Select(match => (match.Groups[1].Value, WebUtility.HtmlDecode(match.Groups[2].Value))),
            .. Area().Matches(form).Select(match => (match.Groups[1].Value, WebUtility.HtmlDecode(match.Groups[2].Value))),
        ];
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, IEnumerable<(string Name, string Value)> form,
        params (string Name, string Value)[] filled)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Where(field => !filled.Any(other => other.Name == field.Name)).Concat(filled))
        {
            content.Add(new StringContent(value), name);
        }

        return await client.PostAsync(path, content, Running.Token);
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();

    [GeneratedRegex("<textarea [^>]*name=\"([^\"]*)\"[^>]*>(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Area();
}
