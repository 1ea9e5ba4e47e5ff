using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>Writing and reading by programs, on each database.</summary>
public sealed class ApiTests(PostgresServer postgres)
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Digits_that_are_recorded_are_those_that_are_read(string database)
    {
        await using var site = DashboardSite.On(database, postgres);
        using var client = site.Client();
        var tag = (string?)null;
        foreach (var amount in new[] { "58.50", "0", "0.000", "79228162514264337593543950335", "0.0000000000000000000000000001", "98.0", "58.5" })
        {
            using var written = await PutAsync(client, DashboardSite.MeasurementPath("FY2021"), $$"""{"value":{{amount}},"unit":"%"}""", tag);
            Assert.Equal(tag is null ? HttpStatusCode.Created : HttpStatusCode.OK, written.StatusCode);
            using var read = await client.GetAsync(DashboardSite.MeasurementPath("FY2021"), Running.Token);
            Assert.Equal($$"""{"value":{{amount}},"unit":"%","period":"FY2021"}""", await read.Content.ReadAsStringAsync(Running.Token));
            tag = read.Headers.ETag!.Tag;
            Assert.Equal(written.Headers.ETag!.Tag, tag);
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_was_recorded_is_in_the_plan_also_of_a_reader_without_memory(string database)
    {
        await using var site = DashboardSite.On(database, postgres);
        using var client = site.Client();
        (await PutAsync(client, DashboardSite.MeasurementPath("FY2021"), """{"missing":"notSurveyed","text":"未実施"}""")).Dispose();
        (await PutAsync(client, "/api/plans/1/5-1-1/assessments/FY2021?scale=kawasaki.project", """{"grade":"3","reason":"予定どおり"}""")).Dispose();
        var remembered = await client.GetStringAsync("/api/plans/1", Running.Token);
        ((PlanDashboard.Data.PlanCache)site.Services.GetService(typeof(PlanDashboard.Data.PlanCache))!).Plans.Clear();
        Assert.Equal(remembered, await client.GetStringAsync("/api/plans/1", Running.Token));
        Assert.Contains("""{"missing":"notSurveyed","text":"未実施","period":"FY2021"}""", remembered, StringComparison.Ordinal);
        Assert.Contains("予定どおり", remembered, StringComparison.Ordinal);
        Assert.Equal(3, await site.ChangesAsync());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_several_writers_of_one_measurement_one_wins_and_the_others_are_told(string database)
    {
        const int Writers = 12;
        await using var site = DashboardSite.On(database, postgres);
        using var client = site.Client();
        var tag = (string?)null;
        for (var round = 0; round < 4; round++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(1, Writers).Select(writer =>
                PutAsync(client, DashboardSite.MeasurementPath("FY2021"), FormattableString.Invariant($$"""{"value":{{writer}},"unit":"%"}"""), tag)));
            var winner = Assert.Single(answers, answer => answer.IsSuccessStatusCode);
            Assert.All(answers.Where(answer => answer != winner), answer => Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode));
            var writer = 1 + Array.IndexOf(answers, winner);
            using var read = await client.GetAsync(DashboardSite.MeasurementPath("FY2021"), Running.Token);
            Assert.StartsWith(FormattableString.Invariant($$"""{"value":{{writer}},"""), await read.Content.ReadAsStringAsync(Running.Token), StringComparison.Ordinal);
            tag = read.Headers.ETag!.Tag;
            Assert.Equal(2 + round, await site.ChangesAsync());
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Writers_of_several_measurements_do_not_hinder_each_other(string database)
    {
        await using var site = DashboardSite.On(database, postgres);
        using var client = site.Client();
        var answers = await Task.WhenAll(Enumerable.Range(1990, 20).Select(year =>
            PutAsync(client, DashboardSite.MeasurementPath(FormattableString.Invariant($"FY{year}")), FormattableString.Invariant($$"""{"value":{{year}},"unit":"%"}"""))));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        var plan = await client.GetStringAsync("/api/plans/1", Running.Token);
        Assert.All(Enumerable.Range(1990, 20), year => Assert.Contains(FormattableString.Invariant($$"""{"value":{{year}},"unit":"%","period":"FY{{year}}"}"""), plan, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Put_ImportedMeasurement_AsksForItsTag()
    {
        await using var site = new DashboardSite();
        using var client = site.Client();
        (await PutAsync(client, DashboardSite.MeasurementPath("FY2020"), """{"value":1,"unit":"%"}""")).Should(HttpStatusCode.PreconditionFailed);
        (await PutAsync(client, DashboardSite.MeasurementPath("FY2020"), """{"value":1,"unit":"%"}""", "\"2.0\"")).Should(HttpStatusCode.PreconditionFailed);
        (await PutAsync(client, DashboardSite.MeasurementPath("FY2020"), """{"value":1,"unit":"%"}""", "\"1.0\"")).Should(HttpStatusCode.OK);
        (await PutAsync(client, DashboardSite.MeasurementPath("FY2020"), """{"value":2,"unit":"%"}""", "\"1.0\"")).Should(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Put_PlainYears_ReplacesThePlainYear()
    {
        const string Name = "町内会や市民活動など、地域での活動に参加している市民の割合";
        await using var site = new DashboardSite();
        using var client = site.Client();
        var path = $"/api/plans/1/5-1/measurements/FY2019?name={Uri.EscapeDataString(Name)}";
        (await PutAsync(client, path, """{"value":25,"unit":"%"}""", "\"1.0\"")).Should(HttpStatusCode.OK);
        var plan = JsonNode.Parse(await client.GetStringAsync("/api/plans/1", Running.Token))!;
        Assert.Equal("""[{"value":25,"unit":"%","period":"2019"}]""", plan["basicPolicies"]![0]!["policies"]![0]!["perceptionIndicators"]![0]!["measurements"]!.ToJsonString());
    }

    internal static StringContent Json(string body) => new(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));

    internal static async Task<HttpResponseMessage> PutAsync(HttpClient client, string path, string body, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = Json(body) };
        request.Headers.Add(tag is null ? "If-None-Match" : "If-Match", tag ?? "*");
        return await client.SendAsync(request, Running.Token);
    }

    internal static async Task AssertProblemAsync(HttpResponseMessage answer, HttpStatusCode status, string? field = null)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Running.Token));
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
        if (field is not null)
        {
            var (name, reasons) = problem.RootElement.GetProperty("errors").EnumerateObject().Select(error => (error.Name, error.Value)).Single();
            Assert.Equal(field, name);
            Assert.NotEmpty(reasons[0].GetString()!.ToString(CultureInfo.InvariantCulture));
        }
    }
}
